package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The pages in a real Chromium: by pointer, by keyboard alone, narrow and wide, light and dark. */
final class BrowserTest {

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static WebServer server;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    File chromium = new File("/usr/bin/chromium");
    File driver = new File("/usr/bin/chromedriver");
    assertThat(chromium.canExecute() && driver.canExecute())
        .as("the browser tests need Debian's chromium: apt-get install chromium chromium-driver")
        .isTrue();
    ledger = FilledLedger.with(folder.resolve("test.db"), List.of(FilledLedger.marrowDam()));
    server = WebServer.start(ledger, 0);
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
        "--user-data-dir=" + folder.resolve("profile"));
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
  }

  @AfterAll
  static void close() {
    browser.quit();
    server.close();
    ledger.close();
  }

  private static void view(int width, int height, String scheme) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static void openStory() {
    browser.get(server.address());
    browser.findElement(By.cssSelector(".stories a")).click();
  }

  private static void shoot(String name) throws IOException {
    Path shots = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(shots.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  @Test
  void aStoryIsWalkedThrough() {
    view(1280, 900, "light");
    openStory();
    assertThat(browser.findElement(By.cssSelector("h1.claim")).getText()).contains("Dorin Hask");
    WebElement copies = browser.findElements(By.cssSelector(".funnel summary")).get(2);
    copies.click();
    assertThat(browser.findElement(By.cssSelector(".funnel li:nth-child(3) ul")).getText())
        .contains("02-quenby-courier");
    browser.findElement(By.cssSelector(".places a")).click();
    WebElement asked = browser.findElement(By.cssSelector(".asked"));
    assertThat(asked.isDisplayed()).isTrue();
    assertThat(browser.getCurrentUrl()).contains("/article/").endsWith("#at");
    browser.navigate().back();
    assertThat(browser.findElement(By.cssSelector("h1.claim")).isDisplayed()).isTrue();
  }

  @Test
  void theKeyboardAloneReachesAnArticle() {
    view(1280, 900, "light");
    browser.get(server.address());
    press(Keys.TAB);
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the text");
    press(Keys.ENTER);
    press(Keys.TAB);
    assertThat(browser.switchTo().activeElement().getAttribute("href")).contains("/story/");
    press(Keys.ENTER);
    for (int i = 0; i < 60 && !focusedHref().contains("/article/"); i++) {
      press(Keys.TAB);
    }
    press(Keys.ENTER);
    assertThat(browser.getCurrentUrl()).contains("/article/");
  }

  private static void press(Keys key) {
    browser.switchTo().activeElement().sendKeys(key);
  }

  private static String focusedHref() {
    String href = browser.switchTo().activeElement().getAttribute("href");
    return href == null ? "" : href;
  }

  @Test
  void wordsAreSearched() {
    view(1280, 900, "light");
    browser.get(server.address());
    browser.findElement(By.id("q")).sendKeys("cracks", Keys.ENTER);
    List<WebElement> hits = browser.findElements(By.cssSelector(".hits a"));
    assertThat(hits).isNotEmpty();
    hits.get(0).click();
    assertThat(browser.getCurrentUrl()).contains("/article/");
  }

  @Test
  void nothingRunsOverTheEdge() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(1280, 390)) {
        view(width, width == 390 ? 844 : 900, scheme);
        openStory();
        fits(width);
        shoot("story-" + width + "-" + scheme);
        browser.get(server.address() + "/article/06-world-digest-24");
        fits(width);
        shoot("article-" + width + "-" + scheme);
        browser.get(server.address());
        fits(width);
        shoot("stories-" + width + "-" + scheme);
      }
    }
  }

  private static void fits(int width) {
    Object scroll = browser.executeScript("return document.documentElement.scrollWidth");
    assertThat(((Number) scroll).intValue()).as(browser.getCurrentUrl()).isLessThanOrEqualTo(width);
  }
}
