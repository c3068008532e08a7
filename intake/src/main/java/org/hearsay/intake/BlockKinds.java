package org.hearsay.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Metadata;
import org.hearsay.article.ParagraphClassifier;
import org.hearsay.article.ParagraphClassifier.Place;
import org.hearsay.article.ParagraphClassifier.Verdict;
import org.hearsay.article.ParagraphKind;
import org.hearsay.text.Basis;

/**
 * Tells what each block near the article is: the blocks that were chosen are body unless their
 * words say otherwise; those that were not are what the elements around them or their words say.
 */
final class BlockKinds {

  /** A block with what it is. */
  record Kinded(PageBlock block, ParagraphKind kind, Basis basis) {}

  /**
   * Blocks before the first and behind the last chosen one that may still belong to the article.
   */
  private static final int NEAR = 12;

  /** Longest block, in units, that is kept though it was not chosen; more is another article. */
  private static final int MAX_ASIDE = 1500;

  /** Longest caption, in units. */
  private static final int MAX_CAPTION = 600;

  /** Shortest block, in units, of which a second copy is dropped from the body. */
  private static final int MIN_REPEATED = 40;

  private final ParagraphClassifier classifier = new ParagraphClassifier();

  List<Kinded> of(List<PageBlock> blocks, MainText.Choice choice, Metadata metadata) {
    BitSet kept = choice.kept();
    int first = kept.nextSetBit(0);
    int last = kept.length() - 1;
    List<Kinded> kinded = new ArrayList<>();
    if (first < 0) {
      return kinded;
    }
    String title = metadata.title().map(BlockKinds::letters).orElse("");
    int titled = titleAt(blocks, Math.max(0, first - NEAR), first + 3, title);
    int tail = linkTail(blocks, kept);
    Set<String> seen = new HashSet<>();
    for (int i = Math.max(0, first - NEAR); i < Math.min(blocks.size(), last + 1 + NEAR); i++) {
      PageBlock block = blocks.get(i);
      if (i == titled) {
        kinded.add(new Kinded(block, ParagraphKind.HEADING, new Basis("page-title", 0.95)));
      } else if (kept.get(i)) {
        boolean again = block.text().length() >= MIN_REPEATED && !seen.add(block.text());
        kinded.add(
            again
                ? new Kinded(block, ParagraphKind.OTHER, new Basis("repeated", 0.9))
                : chosen(block, i >= tail, place(i, first, last)));
      } else {
        aside(block, i, first, last).ifPresent(kinded::add);
      }
    }
    return kinded;
  }

  /** The block that is the page's title: its words, else the first h1 near the article. */
  private static int titleAt(List<PageBlock> blocks, int from, int to, String title) {
    int h1 = -1;
    for (int i = from; i <= Math.min(to, blocks.size() - 1); i++) {
      PageBlock block = blocks.get(i);
      if (block.text().length() < 600
          && title.length() > 8
          && letters(block.text()).equals(title)) {
        return i;
      }
      if (h1 < 0 && block.tag().equals("h1") && block.text().length() < 300) {
        h1 = i;
      }
    }
    return h1;
  }

  /** Where the list of nothing but links begins that the chosen blocks may end with. */
  private static int linkTail(List<PageBlock> blocks, BitSet kept) {
    int tail = kept.length();
    for (int i = tail - 1; i > kept.nextSetBit(0); i = kept.previousSetBit(i - 1)) {
      if (!isLink(blocks.get(i))) {
        break;
      }
      tail = i;
    }
    return tail;
  }

  private static boolean isLink(PageBlock block) {
    return block.linkShare() >= 0.9 && block.text().length() >= 15;
  }

  private static Place place(int i, int first, int last) {
    if (i <= first + 2) {
      return Place.HEAD;
    }
    return i >= last - 3 ? Place.TAIL : Place.MIDDLE;
  }

  private Kinded chosen(PageBlock block, boolean inLinkTail, Place place) {
    boolean caption = block.noise().filter(k -> k == ParagraphKind.CAPTION).isPresent();
    if (caption && block.text().length() <= MAX_CAPTION) {
      return new Kinded(block, ParagraphKind.CAPTION, new Basis("page-element", 0.9));
    }
    Verdict verdict = classifier.classify(block.text(), place);
    if (verdict.kind() != ParagraphKind.BODY) {
      return new Kinded(block, verdict.kind(), verdict.basis());
    }
    if (inLinkTail || isLinkLine(block)) {
      return new Kinded(block, ParagraphKind.TEASER, new Basis("link-line", 0.85));
    }
    return block.isHeading()
        ? new Kinded(block, ParagraphKind.HEADING, new Basis("heading-element", 0.95))
        : new Kinded(block, verdict.kind(), verdict.basis());
  }

  /** A paragraph that is one link and no sentence: another article's title. */
  private static boolean isLinkLine(PageBlock block) {
    String text = block.text();
    return block.linkShare() >= 0.95
        && block.links().size() == 1
        && !block.tag().equals("li")
        && text.length() >= 25
        && ".!\"”".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private Optional<Kinded> aside(PageBlock block, int i, int first, int last) {
    if (block.text().length() > MAX_ASIDE || block.text().length() < 2) {
      return Optional.empty();
    }
    Verdict verdict = classifier.classify(block.text(), i < first ? Place.HEAD : Place.TAIL);
    boolean said = verdict.kind() != ParagraphKind.BODY;
    ParagraphKind kind = block.noise().orElse(said ? verdict.kind() : ParagraphKind.OTHER);
    if (kind == ParagraphKind.OTHER && said) {
      kind = verdict.kind();
    }
    boolean inside = i > first && i < last;
    boolean furniture = block.noise().filter(n -> n == ParagraphKind.OTHER).isPresent();
    if (furniture && !inside) {
      return Optional.empty();
    }
    boolean kindNear = kind != ParagraphKind.OTHER && (i > last || kind != ParagraphKind.TEASER);
    if (!inside && !kindNear) {
      return Optional.empty();
    }
    Basis basis =
        block.noise().isPresent() && kind == block.noise().get()
            ? new Basis("page-element", 0.9)
            : said ? verdict.basis() : new Basis("not-main-text", 0.8);
    return Optional.of(new Kinded(block, kind, basis));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
