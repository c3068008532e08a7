package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.ParagraphKind;
import org.hearsay.article.WireCredit;
import org.hearsay.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntakeTest {

  private static final String JSON_LD =
      """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"NewsArticle","headline":"Pier to close","datePublished":"2021-03-12T09:30:00+01:00",
       "author":[{"@type":"Person","name":"By Ida Holm"},{"@id":"#b"}],
       "publisher":{"@type":"Organization","name":"Eastport Gazette"}, },
      {"@type":"Person","@id":"#b","name":"Jon Berg"}]}</script>
      <link rel="canonical" href="https://www.gazette.example/2021/03/12/pier">
      """;

  @TempDir Path folder;

  private Collected read(Path... paths) {
    Collected collected = new Collected();
    Intake intake = new Intake();
    intake.read(intake.files(List.of(paths)), collected);
    return collected;
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aPageGivesItsMetadata() {
    Metadata metadata = Collected.stream(Pages.page(JSON_LD, "", "")).only().metadata();
    assertThat(metadata.title()).hasValue("Pier to close");
    assertThat(metadata.outlet()).hasValue("Eastport Gazette");
    assertThat(metadata.authors()).containsExactly("Ida Holm", "Jon Berg");
    assertThat(metadata.address()).hasValue("https://www.gazette.example/2021/03/12/pier");
    assertThat(metadata.language()).isEqualTo("en");
    assertThat(metadata.published().orElseThrow().iso()).isEqualTo("2021-03-12T09:30+01:00");
    assertThat(metadata.published().orElseThrow().foundIn()).isEqualTo("json-ld:datePublished");
  }

  @Test
  void brokenJsonLdLeavesMetaTags() {
    String head =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", oops</script>"
            + "<meta property='og:title' content='Pier &amp;amp; port - Eastport Gazette'>"
            + "<meta property='og:site_name' content='Eastport Gazette'>"
            + "<meta name='author' content='Ida Holm and Jon Berg'>"
            + "<meta name='date' content='12 March 2021'>";
    Metadata metadata = Collected.stream(Pages.page(head, "", "")).only().metadata();
    assertThat(metadata.title()).hasValue("Pier & port");
    assertThat(metadata.authors()).containsExactly("Ida Holm", "Jon Berg");
    assertThat(metadata.published().orElseThrow().iso()).isEqualTo("2021-03-12");
  }

  @Test
  void theDateInTheAddressAndInVisibleTextAreLastResorts() {
    String canonical = "<link rel='canonical' href='https://a.example/2020/11/05/pier'>";
    assertThat(
            Collected.stream(Pages.page(canonical, "", ""))
                .only()
                .metadata()
                .published()
                .orElseThrow())
        .satisfies(d -> assertThat(d.iso()).isEqualTo("2020-11-05"))
        .satisfies(d -> assertThat(d.foundIn()).isEqualTo("url"));
    String visible = "<div>Published on November 5, 2020 at 10 am</div>";
    assertThat(
            Collected.stream(Pages.page("", visible, ""))
                .only()
                .metadata()
                .published()
                .orElseThrow())
        .satisfies(d -> assertThat(d.iso()).isEqualTo("2020-11-05"))
        .satisfies(d -> assertThat(d.foundIn()).isEqualTo("visible-text"));
  }

  @Test
  void whatIsNotTheArticleIsKeptAsAnotherKind() {
    String before =
        "<figure><img src='p.jpg'><figcaption>The pier in winter. Photo: Eva Dahl</figcaption></figure>"
            + "<div class='byline'>By Ida Holm</div>";
    String after =
        "<p>See also: Boats stay in port</p><div class='author-bio'>Ida Holm covers the coast.</div>"
            + "<div class='share-buttons'>Share this story</div>";
    Collected collected = Collected.stream(Pages.page("", before, after));
    assertThat(collected.texts(ParagraphKind.CAPTION))
        .containsExactly("The pier in winter. Photo: Eva Dahl");
    assertThat(collected.texts(ParagraphKind.CREDIT)).containsExactly("By Ida Holm");
    assertThat(collected.texts(ParagraphKind.TEASER))
        .containsExactly("See also: Boats stay in port");
    assertThat(collected.texts(ParagraphKind.BIOGRAPHY))
        .containsExactly("Ida Holm covers the coast.");
    assertThat(collected.texts(ParagraphKind.HEADING)).containsExactly("Pier to close");
    assertThat(collected.texts(ParagraphKind.BODY)).hasSize(4);
    assertThat(collected.only().text().value()).doesNotContain("Home").doesNotContain("All rights");
  }

  @Test
  void linksKeepTheirWordsAndTargets() {
    Article article = Collected.stream(Pages.page(JSON_LD, "", "")).only();
    assertThat(article.layout().links()).hasSize(1);
    assertThat(article.words(article.layout().links().get(0).span())).isEqualTo("Reuters");
    assertThat(article.layout().links().get(0).target())
        .isEqualTo("https://www.gazette.example/tag/reuters");
  }

  @Test
  void toldReutersIsNoWireCreditButABylineIs() {
    assertThat(Collected.stream(Pages.page("", "", "")).only().layout().wire()).isEmpty();
    String byline = "<div class='byline'>By Ida Holm, Associated Press</div>";
    assertThat(Collected.stream(Pages.page("", byline, "")).only().layout().wire())
        .map(WireCredit::agency)
        .hasValue("Associated Press");
  }

  @Test
  void articleBodyOfJsonLdStandsInForAPageWithoutText() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Pier\","
            + "\"articleBody\":\""
            + "The harbour board will close the pier in May, its chair said. ".repeat(8)
            + "\"}</script>";
    String page = "<html><head>" + head + "</head><body><p>Loading the reader</p></body></html>";
    assertThat(Collected.stream(page).only().text().value()).startsWith("The harbour board will");
  }

  @Test
  void declaredEncodingsAreUsed() throws IOException {
    String page =
        Pages.page(
            "<meta charset='windows-1250'>", "<p>Václav Dvořák said that he would stay.</p>", "");
    Path file = folder.resolve("a.html");
    Files.write(file, page.getBytes(Charset.forName("windows-1250")));
    assertThat(read(file).only().text().value()).contains("Václav Dvořák");
    Files.write(file, ("\uFEFF" + Pages.page("", "", "")).getBytes(StandardCharsets.UTF_16LE));
    assertThat(read(file).only().text().value()).contains("northern pier");
  }

  @Test
  void everyItemOfAFeedIsAnArticleOfItsOwnSource() {
    String items =
        "<item><title>Pier to close</title><link>http://coast.example/1</link>"
            + "<pubDate>Fri, 12 Mar 2021 10:00:00 GMT</pubDate>"
            + "<source url='http://gazette.example/feed'>Eastport Gazette</source>"
            + "<content:encoded><![CDATA["
            + Pages.BODY
            + "]]></content:encoded></item><item><title>Boats stay in port</title>"
            + "<link>http://coast.example/2</link><description>Storms keep boats in, the coast"
            + " guard said.</description></item>";
    Collected collected = Collected.stream(Pages.feed(items));
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles).extracting(Article::id).containsExactly("stdin-1", "stdin-2");
    Metadata first = collected.articles.get(0).metadata();
    assertThat(first.outlet()).hasValue("Eastport Gazette");
    assertThat(first.published().orElseThrow().iso()).isEqualTo("2021-03-12T10:00Z");
    assertThat(collected.articles.get(1).metadata().outlet()).hasValue("Coast Wire");
    assertThat(collected.articles.get(1).text().value()).contains("the coast guard said");
  }

  @Test
  void atomFeedsAreRead() {
    String atom =
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Coast</title>"
            + "<id>x</id><updated>2021-03-12T10:00:00Z</updated><entry><title>Pier</title><id>y</id>"
            + "<published>2021-03-12T10:00:00Z</published><updated>2021-03-13T10:00:00Z</updated>"
            + "<author><name>Ida Holm</name></author><content type='html'>&lt;p&gt;The pier will"
            + " close, the board said.&lt;/p&gt;</content></entry></feed>";
    Article article = Collected.stream(atom).only();
    assertThat(article.text().value()).isEqualTo("The pier will close, the board said.");
    assertThat(article.metadata().authors()).containsExactly("Ida Holm");
  }

  @Test
  void archivesAreReadZippedOrNot() throws IOException {
    byte[] one = Pages.record("http://a.example/1", Pages.page("", "", ""));
    byte[] two = Pages.record("http://a.example/2", Pages.page("", "", ""));
    Path zipped = folder.resolve("crawl.warc.gz");
    Files.write(zipped, Pages.join(Pages.zip(one), Pages.zip(two)));
    assertThat(read(zipped).articles).extracting(Article::id).containsExactly("crawl-1", "crawl-2");
    assertThat(Collected.stream(Pages.join(one, two)).articles).hasSize(2);
    assertThat(Collected.stream(Pages.zip(one)).articles).hasSize(1);
  }

  @Test
  void jsonIsReadWhateverItsFieldsAreCalled() {
    String ninjs =
        "{\"uri\":\"http://a.example/1\",\"headline\":\"Pier to close\",\"byline\":\"By Ida Holm\","
            + "\"versioncreated\":\"2021-03-12T10:00:00Z\",\"language\":\"en\",\"body_html\":\"<p>The"
            + " pier will close in May, the board said.</p><p>See also: Boats</p>\"}";
    Collected collected = Collected.stream(ninjs);
    assertThat(collected.only().metadata().title()).hasValue("Pier to close");
    assertThat(collected.only().metadata().authors()).containsExactly("Ida Holm");
    assertThat(collected.texts(ParagraphKind.TEASER)).containsExactly("See also: Boats");
    Collected list = Collected.stream("[" + ninjs + "," + ninjs + ",{\"a\":1}]");
    assertThat(list.articles).hasSize(2);
    assertThat(list.codes()).containsExactly(ProblemCode.NO_TEXT);
    assertThat(list.problems.get(0).place()).isEqualTo("item 3");
    Collected other = Collected.stream("{\"articles\":[{\"id\":\"x\"},{\"id\":\"y\"}]}");
    assertThat(other.codes()).containsExactly(ProblemCode.NO_TEXT);
  }

  @Test
  void foldersAreReadInOrderAndSameNamesStayApart() throws IOException {
    write("b/story.txt", "The pier will close in May, the board said.");
    write("a/story.txt", "The pier will stay open, the unions said.");
    write("a/other.txt", "Boats stay in port, the coast guard said.");
    write("a/notes.ann", "T1 x");
    write("a/picture.png", "x");
    Collected collected = read(folder);
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles)
        .extracting(Article::id)
        .containsExactly("other", "a/story", "b/story");
  }

  @Test
  void otherLanguagesAreMarked() {
    String german =
        "Die Hafenbehörde wird den Pier im Mai schließen, sagte ihre Vorsitzende am Dienstag, nachdem"
            + " Ingenieure festgestellt hatten, dass das Meer zwei der sechs Pfeiler ausgehöhlt hat.";
    assertThat(Collected.stream(german).only().metadata().language()).isEqualTo("de");
    assertThat(
            Collected.stream("<html lang='en'><body><p>" + german.repeat(3) + "</p></body></html>")
                .only()
                .metadata()
                .language())
        .isEqualTo("de");
  }
}
