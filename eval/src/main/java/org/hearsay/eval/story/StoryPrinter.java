package org.hearsay.eval.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Disagreement;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/** Prints a story as found beside its gold, for reading. */
final class StoryPrinter {

  /** Characters shown of a passage. */
  private static final int SHOWN = 170;

  private final PrintStream out;

  StoryPrinter(PrintStream out) {
    this.out = out;
  }

  void print(String name, JsonNode gold, Story story) {
    out.println("===== " + name);
    out.println("gold   " + gold.path("claim").asText());
    for (JsonNode article : gold.path("articles")) {
      for (StoryArticle a : story.articles()) {
        if (a.id().equals(article.path("id").asText())) {
          String g = article.path("stance").asText();
          String mark = g.equals(a.stance().word()) ? " " : "*";
          out.println(
              "  "
                  + mark
                  + a.id()
                  + " gold "
                  + g
                  + ", found "
                  + a.stance().word()
                  + " by "
                  + a.basis().by());
        }
      }
    }
    story.lineage().families().forEach(f -> out.println("  copies " + f.ids()));
    interval("gold affirm", gold.path("independent").path("affirm"));
    interval("gold deny", gold.path("independent").path("deny"));
    gold.path("origins").forEach(o -> origin(o, gold.path("articles")));
    for (JsonNode r : gold.path("responses")) {
      out.println(
          "  gold -> " + r.path("act").asText() + " by " + r.path("who").asText() + pages(r));
    }
    for (Claim claim : story.claims()) {
      print(claim);
    }
    for (JsonNode d : gold.path("disagreements")) {
      out.println("  gold ! " + d.path("slot").asText() + ": " + d.path("about").asText());
      for (JsonNode v : d.path("values")) {
        out.println(
            "      = " + v.path("value").asText() + " | " + v.path("source").asText() + pages(v));
      }
    }
  }

  /** A gold origin with the pages and chains by which it is reached. */
  private void origin(JsonNode origin, JsonNode articles) {
    out.println(
        "  gold "
            + origin.path("id").asText()
            + " "
            + origin.path("toward").asText()
            + " ["
            + origin.path("kind").asText()
            + "] "
            + origin.path("who").asText());
    for (JsonNode article : articles) {
      for (JsonNode reached : article.path("origins")) {
        if (reached.path("origin").asText().equals(origin.path("id").asText())) {
          line(article.path("id").asText(), reached.path("via").toString(), reached);
        }
      }
    }
  }

  private void line(String article, String via, JsonNode quoted) {
    out.println("        " + article + " " + via + " " + cut(quoted.path("quote").asText()));
  }

  private static String pages(JsonNode node) {
    StringBuilder pages = new StringBuilder();
    for (JsonNode a : node.path("articles")) {
      pages.append("\n        ").append(a.path("id").asText()).append(' ');
      pages.append(cut(a.path("quote").asText()));
    }
    return pages.toString();
  }

  private static String cut(String words) {
    String flat = words.replaceAll("\\s+", " ");
    return flat.substring(0, Math.min(SHOWN, flat.length()));
  }

  private void interval(String label, JsonNode node) {
    out.println("  " + label + " " + node.path("min").asInt() + "-" + node.path("max").asInt());
  }

  private void print(Claim claim) {
    out.println((claim.main() ? "CLAIM  " : "claim  ") + claim.text());
    Interval affirm = claim.sourcing().independence().affirm();
    Interval deny = claim.sourcing().independence().deny();
    out.println("  affirm " + affirm.min() + "-" + affirm.max() + " " + affirm.why());
    out.println("  deny   " + deny.min() + "-" + deny.max() + " " + deny.why());
    for (Origin o : claim.sourcing().origins()) {
      out.println(
          "    "
              + o.id()
              + " "
              + o.toward().word()
              + " ["
              + o.who().kind().word()
              + "] "
              + o.who().name()
              + (o.who().counted() ? "" : " (not counted)"));
      o.appearances().forEach(this::print);
    }
    for (Response r : claim.conflict().responses()) {
      out.println("    -> " + r.act().word() + " by " + r.who());
      r.appearances().forEach(this::print);
    }
    for (Disagreement d : claim.conflict().disagreements()) {
      out.println("    ! " + d.slot().word() + " about " + d.about());
      for (Disagreement.Version v : d.versions()) {
        out.println("      = " + v.value() + " | " + v.source());
        v.appearances().stream().limit(2).forEach(this::print);
      }
    }
  }

  private void print(Appearance a) {
    out.println(
        "        "
            + a.article()
            + " "
            + a.via().stream().map(h -> h.name()).toList()
            + " "
            + cut(a.excerpt().words()));
  }
}
