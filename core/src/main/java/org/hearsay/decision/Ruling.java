package org.hearsay.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Hedge;
import org.hearsay.source.SourceKind;

/** What is decided. */
public sealed interface Ruling {

  /**
   * What it is about, hashed: two decisions on one topic may contradict each other, and the later
   * must have seen the earlier. Empty for a {@link Revoke}, which has the topic of the decision
   * that it revokes.
   */
  Optional<String> topic();

  /** Every statement and page that it names. */
  default List<Anchor> anchors() {
    return List.of();
  }

  /** Everything that is decided, in one text; different rulings never have the same. */
  String fields();

  /**
   * A statement, or a page as a whole, belongs to a claim or does not.
   *
   * @param what the statement or the page
   * @param claim the claim; for two statements, the claim with the one as its only member
   * @param accepted whether it belongs to it
   */
  record Match(Anchor what, ClaimAnchor claim, boolean accepted) implements Ruling {
    public Match {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(claim, "claim");
      if (accepted && what.roles().isEmpty()) {
        throw new IllegalArgumentException("only a statement can be accepted into a claim");
      }
    }

    @Override
    public Optional<String> topic() {
      return Topics.of("match", what.key(), claim.key());
    }

    @Override
    public List<Anchor> anchors() {
      return Stream.concat(Stream.of(what), claim.members().stream()).toList();
    }

    @Override
    public String fields() {
      return Fields.join(accepted ? "accept" : "reject", what.fields(), claim.fields());
    }
  }

  /**
   * Two sources are one, or one is two. A source is given by statements that it makes.
   *
   * @param one statements of the one source
   * @param other statements of the other
   * @param same whether they are the same source
   */
  record Sources(List<Anchor> one, List<Anchor> other, boolean same) implements Ruling {
    public Sources {
      one = List.copyOf(one);
      other = List.copyOf(other);
      if (one.isEmpty() || other.isEmpty()) {
        throw new IllegalArgumentException("both sources have a statement");
      }
      if (Stream.concat(one.stream(), other.stream()).anyMatch(a -> a.roles().isEmpty())) {
        throw new IllegalArgumentException("sources are given by statements, not by pages");
      }
    }

    @Override
    public Optional<String> topic() {
      return Topics.ofPair("sources", one.get(0).key(), other.get(0).key());
    }

    @Override
    public List<Anchor> anchors() {
      return Stream.concat(one.stream(), other.stream()).toList();
    }

    @Override
    public String fields() {
      return Fields.join(
          same ? "merge-sources" : "split-sources", Anchor.fields(one), Anchor.fields(other));
    }
  }

  /**
   * Two claims are one, or one is two.
   *
   * @param one the one
   * @param other the other; to split, the new claim with the statements that leave the one
   * @param same whether they are the same claim
   */
  record Claims(ClaimAnchor one, ClaimAnchor other, boolean same) implements Ruling {
    public Claims {
      Objects.requireNonNull(one, "one");
      if (!same && other.members().isEmpty()) {
        throw new IllegalArgumentException("a split names the statements that leave the claim");
      }
    }

    @Override
    public Optional<String> topic() {
      return Topics.ofPair("claims", one.key(), other.key());
    }

    @Override
    public List<Anchor> anchors() {
      return Stream.concat(one.members().stream(), other.members().stream()).toList();
    }

    @Override
    public String fields() {
      return Fields.join(same ? "merge-claims" : "split-claims", one.fields(), other.fields());
    }
  }

  /**
   * A statement was labelled wrongly. What is empty stays as it was read.
   *
   * @param statement the statement
   * @param act what its source does
   * @param kind what its source is
   * @param hedge how certainly it is put
   */
  record Relabel(
      Anchor statement, Optional<Act> act, Optional<SourceKind> kind, Optional<Hedge> hedge)
      implements Ruling {
    public Relabel {
      Objects.requireNonNull(hedge, "hedge");
      if (statement.roles().isEmpty()) {
        throw new IllegalArgumentException("a statement is relabelled, not a page");
      }
      if (act.isEmpty() && kind.isEmpty() && hedge.isEmpty()) {
        throw new IllegalArgumentException("a relabelling changes something");
      }
    }

    @Override
    public Optional<String> topic() {
      return Topics.of("relabel", statement.key());
    }

    @Override
    public List<Anchor> anchors() {
      return List.of(statement);
    }

    @Override
    public String fields() {
      return Fields.join(
          "relabel",
          statement.fields(),
          act.map(Act::word).orElse(""),
          kind.map(SourceKind::word).orElse(""),
          hedge.map(Hedge::word).orElse(""));
    }
  }

  /** How reliable a source or an outlet is. */
  record GradeSource(SourceName source, Reliability reliability) implements Ruling {
    public GradeSource {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(reliability, "reliability");
    }

    @Override
    public Optional<String> topic() {
      return Topics.of("grade", source.key());
    }

    @Override
    public String fields() {
      return Fields.join("grade-source", source.key(), reliability.name());
    }
  }

  /** How credible a claim is. */
  record GradeClaim(ClaimAnchor claim, Credibility credibility) implements Ruling {
    public GradeClaim {
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(credibility, "credibility");
    }

    @Override
    public Optional<String> topic() {
      return Topics.of("grade", claim.key());
    }

    @Override
    public List<Anchor> anchors() {
      return claim.members();
    }

    @Override
    public String fields() {
      return Fields.join("grade-claim", claim.fields(), String.valueOf(credibility.grade()));
    }
  }

  /** Words beside something; they change no number, and never stand in another note's way. */
  record Note(Subject about, String words) implements Ruling {
    public Note {
      Objects.requireNonNull(about, "about");
      if (words.isBlank()) {
        throw new IllegalArgumentException("a note has words");
      }
    }

    @Override
    public Optional<String> topic() {
      return Topics.of("note", about.key(), words);
    }

    @Override
    public List<Anchor> anchors() {
      return about instanceof Anchor anchor ? List.of(anchor) : List.of();
    }

    @Override
    public String fields() {
      return Fields.join("note", about.key(), words);
    }
  }

  /**
   * Undo: a decision no longer holds. A revocation can itself be revoked.
   *
   * @param decision id of the decision that no longer holds
   */
  record Revoke(String decision) implements Ruling {
    public Revoke {
      if (decision.isBlank()) {
        throw new IllegalArgumentException("a revocation names the decision");
      }
    }

    @Override
    public Optional<String> topic() {
      return Optional.empty();
    }

    @Override
    public String fields() {
      return Fields.join("revoke", decision);
    }
  }
}
