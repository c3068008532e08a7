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
    interval("gold affirm", gold.path("independent").path("affirm"));
    interval("gold deny", gold.path("independent").path("deny"));
    for (Claim claim : story.claims()) {
      print(claim);
    }
    for (JsonNode d : gold.path("disagreements")) {
      out.println("  gold ! " + d.path("slot").asText() + ": " + d.path("about").asText());
    }
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
      o.appearances().stream().limit(4).forEach(this::print);
    }
    for (Response r : claim.conflict().responses()) {
      out.println("    -> " + r.act().word() + " by " + r.who());
      r.appearances().stream().limit(2).forEach(this::print);
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
    String words = a.excerpt().words().replaceAll("\\s+", " ");
    out.println(
        "        "
            + a.article()
            + " "
            + a.via().stream().map(h -> h.name()).toList()
            + " "
            + words.substring(0, Math.min(170, words.length())));
  }
}
