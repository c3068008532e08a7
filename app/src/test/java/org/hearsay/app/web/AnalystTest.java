package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.decision.Ruling;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The work of an analyst on the bundled story, in a real Chromium. */
final class AnalystTest {

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static WebServer server;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    ledger = FilledLedger.with(folder.resolve("test.db"), List.of(FilledLedger.marrowDam()));
    server = WebServer.start(ledger, 0);
    browser = new Browser(folder.resolve("profile"));
    browser.view(1280, 900, "light");
  }

  @AfterAll
  static void close() {
    browser.close();
    server.close();
    ledger.close();
  }

  private static void openStory() {
    browser.get(server.address());
    browser.follow(browser.find(".stories a"));
  }

  private static String origins() {
    return browser.find(".funnel li:last-child summary").getText();
  }

  /** Opens what can be decided about the first statement that is matched to the claim. */
  private static void openMatch() {
    browser.find(".matched summary").click();
    browser.follow(browser.find(".matches .decide-link"));
  }

  private static void name(String who) {
    List<WebElement> fields = browser.driver.findElements(By.name("who"));
    if (!fields.isEmpty()) {
      fields.get(0).clear();
      fields.get(0).sendKeys(who);
    }
  }

  @Test
  void aMatchIsRejectedAndTheRejectionUndone() throws IOException {
    openStory();
    String before = origins();
    int matched = browser.driver.findElements(By.cssSelector(".matches > li")).size();
    openMatch();
    WebElement form = browser.find("form:has([name=do] option[value=reject])");
    form.findElements(By.name("who")).forEach(w -> w.sendKeys("Ada Lind"));
    form.findElement(By.name("why")).sendKeys("It speaks of another dam");
    browser.follow(form.findElement(By.tagName("button")));
    assertThat(browser.find("#decided").getText())
        .contains("Ada Lind", "does not belong to the claim", "It speaks of another dam");
    // Its copies go with it.
    assertThat(browser.driver.findElements(By.cssSelector(".matches > li")))
        .hasSizeLessThan(matched);
    assertThat(browser.find(".chip.person").getText()).contains("Ada Lind");
    browser.shoot("decided-1280-light");
    browser.follow(browser.find("#decided [data-key=undo]"));
    assertThat(origins()).isEqualTo(before);
    assertThat(browser.driver.findElements(By.cssSelector(".matches > li"))).hasSize(matched);
    browser.get(server.address() + "/decisions");
    assertThat(browser.text()).contains("takes back", "taken back", "Ada Lind");
    browser.shoot("decisions-1280-light");
  }

  @Test
  void aLabelIsChangedAndTheGridSaysSo() {
    openStory();
    browser.follow(browser.find("#ledger tbody .decide-link"));
    name("Bo Ek");
    new Select(browser.find("select[name=act]")).selectByValue("believe");
    browser.follow(browser.find("form:has(select[name=act]) button"));
    assertThat(browser.text()).contains("Decided already", "is labelled believe");
    openStory();
    assertThat(browser.find("#ledger").getText()).contains("changed by a person");
  }

  @Test
  void aClaimIsGradedAndNoted() {
    openStory();
    browser.follow(browser.find("a[href$='/claim/0']"));
    assertThat(browser.find(".suggested").getText()).startsWith("Suggested: ");
    name("Ada Lind");
    new Select(browser.find("select[name=credibility]")).selectByValue("3");
    browser.follow(browser.find("form:has(select[name=credibility]) button"));
    assertThat(browser.find(".remarks").getText()).contains("credibility 3, possibly true");
  }

  @Test
  void nobodyOverwritesWhatHeHasNotSeen() {
    openStory();
    browser.follow(browser.find("a[href$='/claim/0']"));
    name("Ada Lind");
    String page = browser.driver.getCurrentUrl();
    String seen =
        browser.find("form:has(select[name=credibility]) [name=seen]").getAttribute("value");
    new Select(browser.find("select[name=credibility]")).selectByValue("4");
    browser.follow(browser.find("form:has(select[name=credibility]) button"));
    browser.get(page);
    // As if the page had been loaded before that decision.
    browser.driver.executeScript(
        "document.querySelectorAll('[name=seen]').forEach(f => f.value = arguments[0])", seen);
    name("Bo Ek");
    new Select(browser.find("select[name=credibility]")).selectByValue("2");
    browser.follow(browser.find("form:has(select[name=credibility]) button"));
    assertThat(browser.text()).contains("Somebody decided before you", "credibility 4");
    browser.follow(browser.find("main form button"));
    assertThat(browser.find(".remarks").getText()).contains("credibility 2");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    browser.get(server.address());
    browser.press("?");
    assertThat(browser.find("#keys").isDisplayed()).isTrue();
    assertThat(browser.find("#keys").getText()).contains("next and previous");
    browser.press(Keys.ESCAPE);
    browser.hidden("#keys");
    browser.press("j");
    browser.press("j");
    WebElement old = browser.driver.findElement(By.tagName("html"));
    browser.press("o");
    browser.left(old);
    browser.find("h1.claim");
    browser.tabTo("class", "node");
    assertThat(browser.find("#tree-words").getText()).contains("\u201C");
    browser.tabTo("href", "/decide/");
    browser.enter();
    assertThat(browser.text()).contains("Decide on a statement");
    int before = ledger.decisions().size();
    browser.tabTo("name", "words");
    browser.press("Ask the dams authority again");
    List<WebElement> who = browser.driver.findElements(By.cssSelector("#who-note"));
    if (!who.isEmpty()) {
      browser.press(Keys.TAB);
      browser.press("Cy Orr");
    }
    browser.enter();
    assertThat(ledger.decisions()).hasSize(before + 1);
    assertThat(ledger.decisions().get(before).ruling()).isInstanceOf(Ruling.Note.class);
  }
}
