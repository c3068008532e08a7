package org.hearsay.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    boolean titled = false;
    for (int i = Math.max(0, first - NEAR); i < Math.min(blocks.size(), last + 1 + NEAR); i++) {
      PageBlock block = blocks.get(i);
      boolean isTitle = !titled && i <= first + 3 && isTitle(block, title);
      Optional<Kinded> one =
          isTitle
              ? Optional.of(new Kinded(block, ParagraphKind.HEADING, new Basis("page-title", 0.95)))
              : kept.get(i)
                  ? Optional.of(chosen(block, place(i, first, last)))
                  : aside(block, i, first, last);
      titled |= isTitle;
      one.ifPresent(kinded::add);
    }
    return kinded;
  }

  private static boolean isTitle(PageBlock block, String title) {
    return title.length() > 8 && block.text().length() < 600 && letters(block.text()).equals(title);
  }

  private static Place place(int i, int first, int last) {
    if (i <= first + 2) {
      return Place.HEAD;
    }
    return i >= last - 3 ? Place.TAIL : Place.MIDDLE;
  }

  private Kinded chosen(PageBlock block, Place place) {
    Verdict verdict = classifier.classify(block.text(), place);
    if (verdict.kind() == ParagraphKind.BODY && block.isHeading()) {
      return new Kinded(block, ParagraphKind.HEADING, new Basis("heading-element", 0.95));
    }
    return new Kinded(block, verdict.kind(), verdict.basis());
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
