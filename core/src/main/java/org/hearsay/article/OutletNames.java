package org.hearsay.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Basis;
import org.hearsay.text.Span;

/**
 * A gazetteer of news outlets of our own making ({@code outlets.tsv}) and a finder for their names.
 * Immutable and thread-safe; the list is read once, on first use.
 */
public final class OutletNames {

  /** Estimated precision of a listed, unambiguous name. */
  private static final double LISTED = 0.95;

  /** Of a listed name that is also an ordinary word or several outlets' short form. */
  private static final double AMBIGUOUS = 0.5;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private record Name(String words, Outlet outlet, boolean ambiguous) {}

  private static final class Standard {
    private static final OutletNames NAMES = new OutletNames(OutletList.read());
  }

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byHost = new HashMap<>();

  /** The list that comes with the library. */
  public static OutletNames standard() {
    return Standard.NAMES;
  }

  OutletNames(List<OutletList.Row> rows) {
    for (OutletList.Row row : rows) {
      Outlet outlet = row.outlet();
      add(outlet.name(), outlet, row.ambiguous().contains(outlet.name()));
      for (String alias : outlet.aliases()) {
        add(alias, outlet, row.ambiguous().contains(alias));
      }
      for (String host : outlet.hosts()) {
        byHost.putIfAbsent(host, outlet);
      }
    }
    Comparator<Name> longestFirst = Comparator.comparingInt(n -> -n.words().length());
    byFirstWord.values().forEach(names -> names.sort(longestFirst));
  }

  private void add(String words, Outlet outlet, boolean ambiguous) {
    byName.putIfAbsent(key(words), outlet);
    byFirstWord
        .computeIfAbsent(firstWord(words, 0), k -> new ArrayList<>())
        .add(new Name(words, outlet, ambiguous));
  }

  /**
   * The outlets named in a part of a text, in text order, the longest name at each place; exact
   * letters, at word borders. Names that are not listed are found by their shape ("Springfield
   * Herald", "example-news.com").
   *
   * @param text the text
   * @param within where to look
   * @throws IndexOutOfBoundsException if the span runs past the text
   */
  public List<OutletMention> find(String text, Span within) {
    List<OutletMention> listed = listed(text, within);
    List<OutletMention> all = new ArrayList<>(listed);
    for (Span shaped : OutletShape.find(text, within)) {
      if (listed.stream().noneMatch(m -> m.span().overlaps(shaped))) {
        all.add(OutletShape.mention(text, shaped));
      }
    }
    all.sort(Comparator.comparing(OutletMention::span));
    return all;
  }

  /** As {@link #find}, of listed names only. */
  public List<OutletMention> listed(String text, Span within) {
    List<OutletMention> found = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      if (!startsWord(text, at)) {
        at++;
        continue;
      }
      Optional<OutletMention> mention = at(text, at, within.end());
      mention.ifPresent(found::add);
      at = mention.map(m -> m.span().end()).orElse(at + 1);
    }
    return found;
  }

  private Optional<OutletMention> at(String text, int start, int limit) {
    List<Name> names = byFirstWord.get(firstWord(text, start));
    if (names == null) {
      return Optional.empty();
    }
    for (Name name : names) {
      int end = start + name.words().length();
      if (end <= limit && text.startsWith(name.words(), start) && endsWord(text, end)) {
        return Optional.of(mention(name, new Span(start, end)));
      }
    }
    return Optional.empty();
  }

  private static OutletMention mention(Name name, Span span) {
    Basis basis =
        name.ambiguous()
            ? new Basis("outlet-name-ambiguous", AMBIGUOUS)
            : new Basis("outlet-name", LISTED);
    return new OutletMention(span, name.outlet(), name.ambiguous(), basis);
  }

  /**
   * The listed outlet of this name, alias or short form; case, "The" and white space do not matter.
   */
  public Optional<Outlet> byName(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /**
   * The listed outlet of this web host or of a domain above it: {@code www.edition.example.com}
   * finds {@code example.com}.
   */
  public Optional<Outlet> byHost(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    while (!rest.isEmpty()) {
      Outlet outlet = byHost.get(rest);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return Optional.empty();
  }

  private static String key(String name) {
    String key = SPACE.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return key.startsWith("the ") && key.length() > 4 ? key.substring(4) : key;
  }

  private static String firstWord(String text, int start) {
    int end = start + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean startsWord(String text, int at) {
    char c = text.charAt(at);
    return (Character.isLetterOrDigit(c) || c == '/')
        && (at == 0 || !isNamePart(text.charAt(at - 1)));
  }

  private static boolean endsWord(String text, int end) {
    if (end >= text.length() || !isNamePart(text.charAt(end))) {
      return true;
    }
    // "Reuters' sources", "the AP's": an apostrophe ends a name; a hyphen does not ("AP-style" is
    // not the AP speaking, yet "Reuters-reported" is so rare that it may be lost).
    return text.charAt(end) == '\'' || text.charAt(end) == '’';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '@' || c == '#' || c == '-';
  }
}
