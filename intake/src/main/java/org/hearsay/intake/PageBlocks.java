package org.hearsay.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Link;
import org.hearsay.article.ParagraphKind;
import org.hearsay.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into its blocks of text, in page order. Walks without recursion. */
final class PageBlocks implements NodeVisitor {

  /** Elements whose text nobody reads. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "head",
          "title",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "textarea",
          "option",
          "datalist",
          "map");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "amp-img",
          "picture", "source", "nobr", "ruby", "rt", "rp", "o:p", "button", "input");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final Deque<String> tags = new ArrayDeque<>(List.of("body"));
  private final Deque<Optional<ParagraphKind>> noises = new ArrayDeque<>(List.of(Optional.empty()));
  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<PageBlock.Part> parts = new ArrayList<>();
  private int unseen;
  private int node;
  private int linkStart = -1;
  private boolean space;

  private PageBlocks() {}

  static List<PageBlock> of(Element body) {
    PageBlocks walk = new PageBlocks();
    body.traverse(walk);
    walk.flush();
    return walk.blocks;
  }

  @Override
  public void head(Node visited, int depth) {
    if (visited instanceof TextNode words) {
      if (unseen == 0) {
        append(words.getWholeText(), node);
      }
      node++;
    } else if (visited instanceof Element element) {
      enter(element);
    }
  }

  private void enter(Element element) {
    String tag = element.normalName();
    if (isUnseen(element)) {
      unseen++;
    }
    if (tag.equals("br")) {
      lineBreak();
    } else if (tag.equals("a")) {
      linkStart = text.length();
    }
    Optional<ParagraphKind> noise =
        noises
            .getFirst()
            .or(() -> Noise.isInProse(element) ? Optional.empty() : Noise.kindOf(element));
    boolean changes = noise.isPresent() && noises.getFirst().isEmpty();
    if (isBlock(tag) || changes) {
      flush();
    }
    if (isBlock(tag)) {
      tags.push(tag);
    }
    noises.push(noise);
  }

  @Override
  public void tail(Node visited, int depth) {
    if (!(visited instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (tag.equals("a")) {
      endLink(element);
    }
    Optional<ParagraphKind> noise = noises.pop();
    boolean changes = noise.isPresent() && noises.getFirst().isEmpty();
    if (isBlock(tag) || changes) {
      noises.push(noise);
      flush();
      noises.pop();
    }
    if (isBlock(tag)) {
      tags.pop();
    }
    if (isUnseen(element)) {
      unseen--;
    }
  }

  /** Scripts and the like; what is hidden in the middle of a paragraph, such as tooltips. */
  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName()) || Noise.isHiddenInProse(element);
  }

  private static boolean isBlock(String tag) {
    return !INLINE.contains(tag) && !UNSEEN.contains(tag) && !tag.equals("br");
  }

  private void append(String words, int index) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isDropped(c)) {
        if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
          text.append(' ');
        }
        space = false;
        text.append(c);
        letters++;
      }
    }
    if (letters > 0) {
      parts.add(new PageBlock.Part(index, letters));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Characters that stand for nothing: icons in private use, zero widths, controls. */
  static boolean isDropped(char c) {
    return (c >= '\uE000' && c <= '\uF8FF')
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u2060'
        || Character.isISOControl(c);
  }

  private void lineBreak() {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == '\n') {
      flush();
    } else if (length > 0) {
      text.append('\n');
      space = false;
    }
  }

  private void endLink(Element element) {
    if (linkStart >= 0 && linkStart < text.length() && links.size() < 1000) {
      int start = linkStart;
      while (start < text.length() && text.charAt(start) <= ' ') {
        start++;
      }
      String href = element.attr("href");
      String target = element.absUrl("href").isEmpty() ? href : element.absUrl("href");
      boolean elsewhere = !target.isEmpty() && !href.startsWith("#");
      if (start < text.length() && elsewhere && target.length() <= 2000) {
        links.add(new Link(new Span(start, text.length()), target));
      }
    }
    linkStart = -1;
  }

  private void flush() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) <= ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty()) {
      List<Link> inside = links.stream().filter(l -> l.span().end() <= text.length()).toList();
      blocks.add(
          new PageBlock(
              text.toString(), inside, List.copyOf(parts), tags.getFirst(), noises.getFirst()));
    }
    text.setLength(0);
    links.clear();
    parts.clear();
    space = false;
    linkStart = linkStart < 0 ? -1 : 0;
  }
}
