package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium, as the browser tests drive it. */
final class Browser implements AutoCloseable {

  /** How long an answer may take on a machine that does other things. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  final ChromeDriver driver;

  Browser(Path profile) {
    File chromium = new File("/usr/bin/chromium");
    File chromedriver = new File("/usr/bin/chromedriver");
    assertThat(chromium.canExecute() && chromedriver.canExecute())
        .as("the browser tests need Debian's chromium: apt-get install chromium chromium-driver")
        .isTrue();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(chromedriver).build(), options);
  }

  void view(int width, int height, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void get(String address) {
    driver.get(address);
  }

  WebElement find(String css) {
    return new WebDriverWait(driver, PATIENCE).until(page -> page.findElement(By.cssSelector(css)));
  }

  /** Clicks, and waits until the page that it leads to is there. */
  void follow(WebElement element) {
    WebElement old = driver.findElement(By.tagName("html"));
    element.click();
    left(old);
  }

  /** Presses Enter, and waits until the page that it leads to is there. */
  void enter() {
    WebElement old = driver.findElement(By.tagName("html"));
    press(Keys.ENTER);
    left(old);
  }

  /** Waits until the page of this element is left and the next one is there. */
  void left(WebElement old) {
    new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.stalenessOf(old));
    find("main");
  }

  String text() {
    return find("main").getText();
  }

  /** Presses keys as a keyboard does: they go to what has the focus when they arrive. */
  void press(CharSequence keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Waits until this element is there and not shown. */
  void hidden(String css) {
    new WebDriverWait(driver, PATIENCE)
        .until(page -> !page.findElement(By.cssSelector(css)).isDisplayed());
  }

  /** Presses Tab until the element in focus has this attribute with this part. */
  void tabTo(String attribute, String part) {
    for (int i = 0; i < 400; i++) {
      press(Keys.TAB);
      String value = driver.switchTo().activeElement().getAttribute(attribute);
      if (value != null && value.contains(part)) {
        return;
      }
    }
    throw new AssertionError("Tab never reaches " + attribute + " with " + part);
  }

  void shoot(String name) throws IOException {
    Path shots = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(shots.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  void fits(int width) {
    Object scroll = driver.executeScript("return document.documentElement.scrollWidth");
    assertThat(((Number) scroll).intValue()).as(driver.getCurrentUrl()).isLessThanOrEqualTo(width);
  }

  void accessible(String how) {
    Results results = new AxeBuilder().analyze(driver);
    assertThat(results.getPasses()).as("rules that ran").hasSizeGreaterThan(10);
    List<String> serious =
        results.getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
    assertThat(serious).as(driver.getCurrentUrl() + " " + how).isEmpty();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
