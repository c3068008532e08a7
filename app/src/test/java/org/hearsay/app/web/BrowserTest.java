package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** The pages in a real Chromium: by pointer, by keyboard alone, narrow and wide, light and dark. */
final class BrowserTest {

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static WebServer server;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Path earlier = Files.createDirectories(folder.resolve("in"));
    Files.writeString(earlier.resolve("bridge.txt"), BRIDGE.formatted("safe"));
    ledger =
        FilledLedger.with(
            folder.resolve("test.db"), List.of(FilledLedger.marrowDam(), hostilePages(), earlier));
    Files.writeString(earlier.resolve("bridge.txt"), BRIDGE.formatted("closed"));
    FilledLedger.read(ledger, List.of(earlier));
    server = WebServer.start(ledger, 0);
    browser = new Browser(folder.resolve("profile"));
  }

  @AfterAll
  static void close() {
    browser.close();
    server.close();
    ledger.close();
  }

  private static final String BRIDGE =
      "Mayor Ida Quell said on Monday that the bridge at Ostle was %s. The builder declined to"
          + " comment. Two residents said that they had heard it creak.\n";

  /** Two pages of one story whose title, outlet, author, address and text try to run something. */
  private static Path hostilePages() throws IOException {
    Path in = Files.createDirectories(folder.resolve("hostile-in"));
    Files.writeString(in.resolve("hostile.html"), hostile("Tarn Post", "Monday"));
    Files.writeString(in.resolve("hostile-two.html"), hostile("Bell Echo", "Tuesday"));
    return in;
  }

  private static String hostile(String outlet, String day) {
    String handler = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";
    String escaped = handler.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    String breakout = "&quot;&gt;&lt;/title&gt;&lt;/svg&gt;" + escaped;
    return "<!doctype html><html lang=\"en\"><head><title>"
        + escaped
        + " Reservoir of Tarn</title><meta name=\"author\" content=\""
        + escaped
        + "\"><link rel=\"canonical\" href=\"javascript:window.ran=1//"
        + outlet
        + "\"><meta property=\"og:site_name\" content=\""
        + outlet
        + breakout
        + "&quot; onclick=&quot;window.ran=1\">"
        + "<script>window.ran=1</script></head><body onload=\"window.ran=1\"><article><h1>"
        + escaped
        + " Reservoir of Tarn</h1><p>"
        + handler
        + escaped
        + " Minister Ada Bell said on "
        + day
        + " that the reservoir of Tarn "
        + escaped
        + " would be emptied before the winter, and that nobody had been told of it.</p>"
        + "<p>Two people "
        + breakout
        + " familiar with the matter told the "
        + outlet
        + " that the reservoir of Tarn would be emptied before the winter.</p>"
        + "<p>\u201CWe never emptied the reservoir of Tarn "
        + escaped
        + "\u201D, the engineer Olm <a href=\"javascript:window.ran=1\">Brask</a> said.</p>"
        + "<p>The council of Tarn declined to comment on the reservoir.</p>"
        + "<svg onload=\"window.ran=1\"></svg></article></body></html>";
  }

  private static void openStory() {
    browser.get(server.address());
    browser.follow(browser.find(".stories a"));
  }

  @Test
  void aStoryIsWalkedThrough() {
    browser.view(1280, 900, "light");
    openStory();
    assertThat(browser.find("h1.claim").getText()).containsIgnoringCase("dam");
    browser.driver.findElements(By.cssSelector(".funnel summary")).get(2).click();
    assertThat(browser.find(".funnel li:nth-child(3) ul").getText()).contains("02-quenby-courier");
    browser.follow(browser.find(".places a"));
    assertThat(browser.find(".asked").isDisplayed()).isTrue();
    assertThat(browser.driver.getCurrentUrl()).contains("/article/").endsWith("#at");
    browser.driver.navigate().back();
    assertThat(browser.find("h1.claim").isDisplayed()).isTrue();
  }

  @Test
  void aBoxOfTheTreeShowsItsWords() {
    browser.view(1280, 900, "light");
    openStory();
    WebElement box = browser.find("svg.tree a.origin.unnamed");
    new Actions(browser.driver).moveToElement(box).perform();
    assertThat(browser.find("#tree-words").getText()).contains("\u201C", "[");
    browser.follow(box);
    assertThat(browser.find(".asked").isDisplayed()).isTrue();
  }

  @Test
  void theKeyboardAloneReachesAnArticle() {
    browser.view(1280, 900, "light");
    browser.get(server.address());
    browser.press(Keys.TAB);
    assertThat(browser.driver.switchTo().activeElement().getText()).isEqualTo("Skip to the text");
    browser.press(Keys.ENTER);
    browser.press(Keys.TAB);
    assertThat(browser.driver.switchTo().activeElement().getAttribute("href")).contains("/story/");
    browser.enter();
    browser.tabTo("href", "/article/");
    browser.enter();
    assertThat(browser.driver.getCurrentUrl()).contains("/article/");
  }

  @Test
  void wordsAreSearchedAndNarrowed() {
    browser.view(1280, 900, "light");
    browser.get(server.address());
    browser.find("#q").sendKeys("dam");
    browser.find("#q").sendKeys(Keys.ENTER);
    browser.find("#ledger .said a");
    new Select(browser.find("#act")).selectByValue("deny");
    browser.follow(browser.find(".filter button"));
    assertThat(browser.driver.findElements(By.cssSelector("#ledger tbody tr")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getText()).contains("deny"));
    browser.follow(browser.find("#ledger .said a"));
    assertThat(browser.driver.getCurrentUrl()).contains("/article/");
  }

  /** Every kind of page, by a name for its picture. */
  private static Map<String, String> pages() {
    openStory();
    String story = URI.create(browser.driver.getCurrentUrl()).getPath();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("stories", "/");
    pages.put("story", story);
    pages.put("claim", story + "/claim/0");
    pages.put("statement", "/decide/01-norvane/a1?story=" + story.substring(7));
    pages.put("article", "/article/06-world-digest-24");
    pages.put("compare", "/compare/01-norvane/02-quenby-courier");
    pages.put("versions", "/versions/bridge");
    pages.put("search", "/search?q=dam");
    pages.put("sources", "/sources");
    pages.put("source", "/source?name=Dorin%20Hask");
    pages.put("outlets", "/outlets");
    pages.put("outlet", "/outlet?name=The%20Lantern");
    pages.put("decisions", "/decisions");
    pages.put("problems", "/problems");
    pages.put("missing", "/nowhere");
    return pages;
  }

  @Test
  void everyPageFitsAndAxeFindsNothingSerious() throws IOException {
    browser.view(1280, 900, "light");
    Map<String, String> pages = pages();
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(1280, 390)) {
        browser.view(width, width == 390 ? 844 : 900, scheme);
        for (Map.Entry<String, String> page : pages.entrySet()) {
          browser.get(server.address() + page.getValue());
          browser.fits(width);
          browser.shoot(page.getKey() + "-" + width + "-" + scheme);
          browser.accessible(scheme + " " + width);
        }
        browser.get(server.address() + pages.get("story"));
        for (String part : List.of("origins", "timeline", "ledger")) {
          browser.driver.executeScript(
              "document.getElementById(arguments[0]).scrollIntoView()", part);
          browser.shoot(part + "-" + width + "-" + scheme);
        }
        browser.press("?");
        browser.accessible("keys, " + scheme + " " + width);
        browser.shoot("keys-" + width + "-" + scheme);
      }
    }
  }

  @Test
  void versionsOfAPageAreCompared() {
    browser.view(1280, 900, "light");
    browser.get(server.address() + "/article/bridge");
    browser.follow(browser.find(".facts a[href^='/versions/']"));
    assertThat(browser.find(".went").getText()).contains("went");
    assertThat(browser.find(".sides .went").getText()).contains("safe");
    assertThat(browser.find(".sides .came").getText()).contains("closed");
  }

  @Test
  void hostileMarkupNeverRuns() {
    browser.view(1280, 900, "light");
    List<StoryShelf.Ref> stories = server.stories();
    String story =
        stories.stream()
            .filter(ref -> ref.ids().contains("hostile"))
            .map(ref -> Links.story(ref.key()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("the hostile pages are no story: " + stories));
    List<String> paths = new ArrayList<>(List.of("/", story, story + "/claim/0"));
    paths.addAll(
        List.of(
            "/article/hostile",
            "/decide/hostile/a1?story=" + story.substring(7),
            "/compare/hostile/hostile-two",
            "/versions/hostile",
            "/search?q=reservoir",
            "/search?q=%22%3E%3Cscript%3Ewindow.ran%3D1%3C/script%3E",
            "/sources",
            "/outlets",
            "/problems"));
    for (String path : paths) {
      browser.get(server.address() + path);
      nothingRan(path);
    }
    for (String list : List.of("/outlets", "/sources")) {
      browser.get(server.address() + list);
      List<String> links =
          browser.driver.findElements(By.cssSelector(".names a")).stream()
              .map(a -> a.getAttribute("href"))
              .toList();
      for (String link : links.subList(0, Math.min(30, links.size()))) {
        browser.get(link);
        nothingRan(link);
      }
    }
    browser.get(server.address() + "/article/hostile");
    assertThat(browser.text()).contains("<img src=x").contains("reservoir");
    browser.get(server.address() + story);
    assertThat(browser.text()).contains("reservoir");
  }

  private static void nothingRan(String where) {
    assertThat(
            browser.driver.executeScript("return window.ran === undefined && window.name === ''"))
        .as(where)
        .isEqualTo(true);
    assertThat(
            browser.driver.findElements(
                By.cssSelector(
                    "script:not([src='/hearsay.js']), main img, main svg:not([class]), [onclick],"
                        + " [onerror], [onload], [href^='java']")))
        .as(where)
        .isEmpty();
  }
}
