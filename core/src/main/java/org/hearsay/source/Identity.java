package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** One source of one article while it is being put together. Not shared between articles. */
final class Identity {

  private String name;
  private final SourceKind kind;
  private Gender gender = Gender.UNKNOWN;
  private boolean plural;
  private String noun = "";
  private Optional<NounClass> type = Optional.empty();
  private Optional<GroupSize> size = Optional.empty();
  private final Set<String> roles = new LinkedHashSet<>();
  private final Set<String> aliases = new LinkedHashSet<>();
  private final TreeMap<Span, Excerpt> mentions = new TreeMap<>();
  private final TreeMap<Integer, Hop> told = new TreeMap<>();
  private Optional<Identity> group = Optional.empty();
  private Basis basis;
  private @Nullable Speaker finished;

  Identity(String name, SourceKind kind, Basis basis) {
    this.name = name;
    this.kind = kind;
    this.basis = basis;
  }

  String name() {
    return name;
  }

  SourceKind kind() {
    return kind;
  }

  Gender gender() {
    return gender;
  }

  boolean plural() {
    return plural;
  }

  String noun() {
    return noun;
  }

  Optional<NounClass> type() {
    return type;
  }

  Optional<GroupSize> size() {
    return size;
  }

  boolean isOnePerson() {
    return !plural
        && (kind == SourceKind.PERSON
            || type.filter(NounClass::isHuman).isPresent()
            || kind == SourceKind.UNNAMED && size.filter(s -> s.n().orElse(0) == 1).isPresent());
  }

  /** First unit of the first mention; past the end of every text if there is none. */
  int firstMention() {
    return mentions.isEmpty() ? Integer.MAX_VALUE : mentions.firstKey().start();
  }

  /** The words of the first mention. */
  Optional<Excerpt> firstWords() {
    return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.firstEntry().getValue());
  }

  /** Start of the last mention before this offset, or -1. */
  int lastMentionBefore(int offset) {
    Span key = mentions.lowerKey(new Span(offset, offset));
    return key == null ? -1 : key.start();
  }

  void mention(Excerpt excerpt) {
    mentions.putIfAbsent(excerpt.span(), excerpt);
  }

  /** A fuller name takes the place of a shorter one, which stays as an alias. */
  void rename(String fuller) {
    if (!fuller.equals(name)) {
      aliases.add(name);
      aliases.remove(fuller);
      name = fuller;
    }
  }

  void alias(String other) {
    if (!other.equals(name)) {
      aliases.add(other);
    }
  }

  void role(String role) {
    if (!role.isBlank() && roles.stream().noneMatch(role::equalsIgnoreCase)) {
      roles.add(role.strip());
    }
  }

  Set<String> roles() {
    return roles;
  }

  void gender(Gender found) {
    gender = gender.or(found);
  }

  void describe(Mention mention) {
    plural = mention.quantity().plural();
    noun = mention.head().noun();
    type = mention.head().type();
    size = mention.quantity().size();
    gender(mention.label().gender());
  }

  /**
   * One or some of a group: "one of the sources" takes the group's chain, and how many there are in
   * all where the text has given a number, "three sources" or "two of the three".
   */
  void partOf(Identity whole) {
    group = Optional.of(whole);
    if (size.isPresent() && size.get().of().isEmpty() && whole.total().isPresent()) {
      size = Optional.of(new GroupSize(size.get().n(), whole.total()));
    }
  }

  /** How many the whole group is, where the text has said so. */
  private OptionalInt total() {
    if (size.isPresent() && size.get().of().isPresent()) {
      return size.get().of();
    }
    return size.isPresent() && size.get().n().orElse(1) > 1 && plural
        ? size.get().n()
        : OptionalInt.empty();
  }

  /** The group that this is a part of. */
  Optional<Identity> group() {
    return group;
  }

  /** The outlet to which it spoke, which is said in the sentence that begins at this offset. */
  void toldTo(Hop outlet, int sentence) {
    told.putIfAbsent(sentence, outlet);
    group.ifPresent(g -> g.toldTo(outlet, sentence));
  }

  /** The outlet to which it spoke last, as said up to this offset, with the place that says so. */
  Optional<Map.Entry<Integer, Hop>> toldBefore(int offset) {
    Map.Entry<Integer, Hop> last = told.floorEntry(offset);
    return last == null && group.isPresent()
        ? group.get().toldBefore(offset)
        : Optional.ofNullable(last);
  }

  /** The outlet to which it spoke, as is first said behind this offset, with the place. */
  Optional<Map.Entry<Integer, Hop>> toldAfter(int offset) {
    Map.Entry<Integer, Hop> next = told.higherEntry(offset);
    return next == null && group.isPresent()
        ? group.get().toldAfter(offset)
        : Optional.ofNullable(next);
  }

  /** The weakest rule that joined two mentions is what the identity rests on. */
  void joinedBy(Basis rule) {
    if (rule.confidence() < basis.confidence()) {
      basis = rule;
    }
  }

  /** The finished source; made once, so that a thousand attributions share one list of mentions. */
  Speaker speaker() {
    if (finished == null) {
      finished = finish();
    }
    return finished;
  }

  private Speaker finish() {
    List<Excerpt> sorted = new ArrayList<>(mentions.values());
    sorted.sort(Comparator.comparing(Excerpt::span));
    Speaker.Profile profile =
        new Speaker.Profile(List.copyOf(roles), List.copyOf(aliases), sorted, basis);
    return new Speaker(name, kind, size, profile);
  }
}
