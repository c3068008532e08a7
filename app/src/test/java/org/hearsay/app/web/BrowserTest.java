package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages in a real Chromium: by pointer, by keyboard alone, narrow and wide, light and dark. */
final class BrowserTest {

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static WebServer server;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    File chromium = new File("/usr/bin/chromium");
    File driver = new File("/usr/bin/chromedriver");
    assertThat(chromium.canExecute() && driver.canExecute())
        .as("the browser tests need Debian's chromium: apt-get install chromium chromium-driver")
        .isTrue();
    ledger =
        FilledLedger.with(
            folder.resolve("test.db"), List.of(FilledLedger.marrowDam(), hostilePage()));
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

  /** A page whose title, author, address and text all try to run something. */
  private static Path hostilePage() throws IOException {
    String handler = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";
    String escaped = handler.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    String page =
        "<!doctype html><html lang=\"en\"><head><title>"
            + escaped
            + " Reservoir of Tarn</title><meta name=\"author\" content=\""
            + escaped
            + "\"><link rel=\"canonical\" href=\"javascript:window.ran=1\">"
            + "<meta property=\"og:site_name\" content=\"&quot; onclick=&quot;window.ran=1\">"
            + "<script>window.ran=1</script></head><body onload=\"window.ran=1\"><article><h1>"
            + escaped
            + " Reservoir of Tarn</h1><p>"
            + handler
            + escaped
            + " Minister Ada Bell said on Tuesday that the reservoir "
            + escaped
            + " would be emptied before the winter, and that nobody had been told of it.</p>"
            + "<p>\u201CWe never emptied the reservoir "
            + escaped
            + "\u201D, the engineer Olm <a href=\"javascript:window.ran=1\">Brask</a> said.</p>"
            + "<p>The council of Tarn declined to comment on the reservoir.</p>"
            + "<svg onload=\"window.ran=1\"></svg></article></body></html>";
    Path in = Files.createDirectories(folder.resolve("hostile-in"));
    Files.writeString(in.resolve("hostile.html"), page, StandardCharsets.UTF_8);
    return in;
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
    // The Enter key returns before the answer is there.
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(page -> page.findElement(By.cssSelector(".hits a")))
        .click();
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
        browser.executeScript("document.querySelector('#origins').scrollIntoView()");
        shoot("origins-" + width + "-" + scheme);
        browser.executeScript("document.querySelector('#timeline').scrollIntoView()");
        shoot("timeline-" + width + "-" + scheme);
        browser.get(server.address() + "/article/06-world-digest-24");
        fits(width);
        shoot("article-" + width + "-" + scheme);
        browser.get(server.address() + "/compare/01-norvane/05-the-lantern");
        fits(width);
        shoot("compare-" + width + "-" + scheme);
        browser.get(server.address());
        fits(width);
        shoot("stories-" + width + "-" + scheme);
      }
    }
  }

  @Test
  void axeFindsNothingSerious() {
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(1280, 390)) {
        view(width, 900, scheme);
        browser.get(server.address());
        accessible(scheme + " " + width);
        openStory();
        accessible(scheme + " " + width);
        browser.get(server.address() + "/article/06-world-digest-24");
        accessible(scheme + " " + width);
      }
    }
  }

  private static void accessible(String how) {
    Results results = new AxeBuilder().analyze(browser);
    assertThat(results.getPasses()).as("rules that ran").hasSizeGreaterThan(10);
    List<String> serious =
        results.getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
    assertThat(serious).as(browser.getCurrentUrl() + " " + how).isEmpty();
  }

  @Test
  void hostileMarkupNeverRuns() {
    view(1280, 900, "light");
    for (String path : List.of("/", "/article/hostile", "/search?q=reservoir", "/problems")) {
      browser.get(server.address() + path);
      nothingRan(path);
    }
    browser.get(server.address() + "/article/hostile");
    String shown = browser.findElement(By.tagName("main")).getText();
    assertThat(shown).contains("<img src=x").contains("reservoir");
  }

  private static void nothingRan(String where) {
    assertThat(browser.executeScript("return window.ran === undefined && window.name === ''"))
        .as(where)
        .isEqualTo(true);
    assertThat(
            browser.findElements(
                By.cssSelector(
                    "script:not([src='/hearsay.js']), main img, main svg:not([class]), [onclick], [onerror], [href^='java']")))
        .as(where)
        .isEmpty();
  }

  private static void fits(int width) {
    Object scroll = browser.executeScript("return document.documentElement.scrollWidth");
    assertThat(((Number) scroll).intValue()).as(browser.getCurrentUrl()).isLessThanOrEqualTo(width);
  }
}
