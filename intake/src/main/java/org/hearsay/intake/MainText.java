package org.hearsay.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Finds which blocks of a page are the article: elements that say they are something else are taken
 * out, Readability (readability4j, after Mozilla's Readability.js) chooses from the rest, and what
 * it chose is checked against the page's own JSON-LD. Each text node carries a mark of two
 * private-use characters through Readability, so that its choice is known exactly.
 */
final class MainText {

  /** Where the choice came from. */
  enum Way {
    /** Readability's choice. */
    READABILITY,
    /** The blocks whose words stand in the page's {@code articleBody}. */
    JSON_LD_BLOCKS,
    /** The page's {@code articleBody} itself; the page shows no such text. */
    JSON_LD_TEXT,
    /** The largest article element's paragraphs. */
    FALLBACK
  }

  /**
   * The choice.
   *
   * @param kept one bit a block
   * @param way where it came from
   */
  record Choice(BitSet kept, Way way) {}

  /** Less text than this, in characters, is no article: Readability chose wrongly. */
  private static final int MIN_TEXT = 250;

  /** A noisy element with a larger share of the page's text than this is not noise. */
  private static final double MAX_PRUNED = 0.35;

  /** Readability kept less than this share of {@code articleBody}: that is taken instead. */
  private static final double MIN_OF_JSON_LD = 0.5;

  /** Blocks found in {@code articleBody} must cover this share of it to stand for it. */
  private static final double MIN_COVERED = 0.7;

  /** Shortest block, in characters, that counts when found inside {@code articleBody}. */
  private static final int MIN_BLOCK = 40;

  /** Shortest paragraph, in units, that is prose. */
  private static final int MIN_PROSE = 80;

  /** Blocks before the first chosen one among which the page's title is looked for. */
  private static final int MAX_BEFORE = 40;

  /** Private-use characters; those of the page itself are dropped first. */
  private static final int MARKS = 6400;

  private static final char FIRST_MARK = '\uE000';
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Readability wants an address to complete links with; its links are not used. */
  private static final String NOWHERE = "http://page.invalid/";

  private final IntakeLimits limits;

  MainText(IntakeLimits limits) {
    this.limits = limits;
  }

  Choice choose(Document page, List<PageBlock> blocks, Optional<String> articleBody) {
    BitSet kept = new BitSet();
    if (page.getAllElements().size() <= limits.pageElements()) {
      kept = blocksOf(blocks, readability(page));
    }
    int length = letters(blocks, kept);
    String body = articleBody.map(MainText::squeeze).orElse("");
    if (body.length() >= MIN_TEXT && length < body.length() * MIN_OF_JSON_LD) {
      BitSet inBody = inside(blocks, body);
      return letters(blocks, inBody) >= body.length() * MIN_COVERED
          ? new Choice(inBody, Way.JSON_LD_BLOCKS)
          : new Choice(kept, Way.JSON_LD_TEXT);
    }
    if (length < MIN_TEXT) {
      BitSet fallback = fallback(page, blocks);
      if (letters(blocks, fallback) > length) {
        return new Choice(fallback, Way.FALLBACK);
      }
    }
    if (body.length() >= MIN_TEXT) {
      kept.or(inside(blocks, body));
    }
    return new Choice(withProse(blocks, kept), Way.READABILITY);
  }

  /**
   * The choice with the prose that Readability lost: paragraphs between two chosen ones, and those
   * between the page's title and the first chosen one (pages that keep their first paragraphs in a
   * container of their own).
   */
  private static BitSet withProse(List<PageBlock> blocks, BitSet kept) {
    int first = kept.nextSetBit(0);
    if (first < 0) {
      return kept;
    }
    int from = first;
    for (int i = first - 1; i >= Math.max(0, first - MAX_BEFORE); i--) {
      if (blocks.get(i).tag().equals("h1")) {
        from = i + 1;
        break;
      }
    }
    for (int i = from; i < kept.length(); i++) {
      if (isProse(blocks.get(i))) {
        kept.set(i);
      }
    }
    return kept;
  }

  private static boolean isProse(PageBlock block) {
    String text = block.text();
    return block.tag().equals("p")
        && block.noise().isEmpty()
        && text.length() >= MIN_PROSE
        && block.linkShare() < 0.3
        && ".!?:\"”’»".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static int letters(List<PageBlock> blocks, BitSet kept) {
    return kept.stream().map(i -> blocks.get(i).letters()).sum();
  }

  private static String squeeze(String text) {
    return NOT_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static BitSet inside(List<PageBlock> blocks, String body) {
    BitSet inside = new BitSet();
    for (int i = 0; i < blocks.size(); i++) {
      String words = squeeze(blocks.get(i).text());
      if (words.length() >= MIN_BLOCK && body.contains(words)) {
        inside.set(i);
      }
    }
    return inside;
  }

  /** A block is kept if at least half of its characters were. */
  private static BitSet blocksOf(List<PageBlock> blocks, BitSet nodes) {
    BitSet kept = new BitSet();
    for (int i = 0; i < blocks.size(); i++) {
      int in =
          blocks.get(i).parts().stream()
              .filter(p -> nodes.get(p.node()))
              .mapToInt(PageBlock.Part::letters)
              .sum();
      kept.set(i, in > 0 && 2 * in >= blocks.get(i).letters());
    }
    return kept;
  }

  /** The numbers of the text nodes that Readability keeps; none if it fails. */
  private static BitSet readability(Document page) {
    Document copy = page.clone();
    mark(copy.body());
    prune(copy.body());
    Element content;
    try {
      content = new Readability4J(NOWHERE, copy).parse().getArticleContent();
    } catch (RuntimeException e) {
      // Readability4J 1.0.8 throws on some pages ("topCandidate.parent() must not be null"): issues
      // 12 and 16 of its tracker. The fallback reads such a page.
      return new BitSet();
    }
    return content == null ? new BitSet() : marks(content);
  }

  private static void mark(Element body) {
    int[] number = {0};
    body.forEachNode(
        node -> {
          if (node instanceof TextNode text) {
            mark(text, number[0]++);
          }
        });
  }

  private static void mark(TextNode text, int number) {
    if (!text.isBlank() && number < MARKS * MARKS) {
      char high = (char) (FIRST_MARK + number / MARKS);
      char low = (char) (FIRST_MARK + number % MARKS);
      text.text(high + "" + low + unmarked(text.getWholeText()));
    }
  }

  private static String unmarked(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.chars().filter(c -> !isMark((char) c)).forEach(c -> clean.append((char) c));
    return clean.toString();
  }

  private static boolean isMark(char c) {
    return c >= FIRST_MARK && c < FIRST_MARK + MARKS;
  }

  private static BitSet marks(Element content) {
    String text = content.wholeText();
    BitSet marks = new BitSet();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isMark(text.charAt(i)) && isMark(text.charAt(i + 1))) {
        marks.set((text.charAt(i) - FIRST_MARK) * MARKS + (text.charAt(i + 1) - FIRST_MARK));
        i++;
      }
    }
    return marks;
  }

  private static void prune(Element body) {
    int all = Math.max(1, body.text().length());
    List<Element> noisy = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (Noise.kindOf(element).isPresent()) {
        noisy.add(element);
      }
    }
    int pruned = 0;
    for (Element element : noisy) {
      if (element.parent() != null && element.ownerDocument() != null) {
        int length = element.text().length();
        if (pruned + length <= all * MAX_PRUNED) {
          pruned += length;
          element.remove();
        }
      }
    }
  }

  private static BitSet fallback(Document page, List<PageBlock> blocks) {
    Element best = page.body();
    int most = 0;
    Elements candidates =
        page.select(
            "[itemprop~=articleBody], article, main, [role=main], .article, .post, .entry-content");
    for (Element candidate : candidates) {
      int length = candidate.select("p").text().length();
      if (length > most) {
        best = candidate;
        most = length;
      }
    }
    BitSet nodes = nodesIn(page.body(), best);
    BitSet kept = blocksOf(blocks, nodes);
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean prose = block.text().length() >= MIN_BLOCK && block.linkShare() < 0.5;
      if (block.noise().isPresent() || !(prose || block.isHeading())) {
        kept.clear(i);
      }
    }
    return kept;
  }

  private static BitSet nodesIn(Element body, Element part) {
    BitSet nodes = new BitSet();
    int[] number = {0};
    int[] inside = {0};
    body.traverse(
        new org.jsoup.select.NodeVisitor() {
          @Override
          public void head(org.jsoup.nodes.Node node, int depth) {
            if (node == part) {
              inside[0]++;
            }
            if (node instanceof TextNode) {
              nodes.set(number[0]++, inside[0] > 0);
            }
          }

          @Override
          public void tail(org.jsoup.nodes.Node node, int depth) {
            if (node == part) {
              inside[0]--;
            }
          }
        });
    return nodes;
  }
}
