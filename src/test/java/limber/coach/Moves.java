package limber.coach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Guidance;
import limber.corpus.Profile;
import limber.corpus.Profile.Difficulty;
import limber.corpus.SmallCorpus;
import limber.corpus.Term;
import limber.corpus.Variants;

/// Exercises of which only links, kind, difficulty and flags matter.
final class Moves {

  private Moves() {}

  /// An easy exercise for strength.
  static Exercise move(String slug, Variants links, String... flags) {
    Exercise plain = SmallCorpus.exercise(slug, Optional.empty());
    Guidance guidance = plain.guidance();
    List<Term> against = Arrays.stream(flags).map(Moves::flag).toList();
    return new Exercise(
        plain.basics(),
        plain.profile(),
        new Guidance(
            guidance.steps(),
            guidance.lead(),
            guidance.feel(),
            guidance.mistakes(),
            new Guidance.Caution(against, "Ask first."),
            guidance.evidence()),
        plain.doses(),
        links);
  }

  /// The same exercise, and hard.
  static Exercise hard(Exercise move) {
    return with(move, move.profile().kind(), Difficulty.HARD);
  }

  /// The same exercise, and a stretch.
  static Exercise stretch(Exercise move) {
    return with(move, new Term(Term.Facet.KIND, "stretch", "Stretch"), move.profile().difficulty());
  }

  /// No links.
  static Variants alone() {
    return Variants.none();
  }

  /// A link to a swap.
  static Variants swap(String slug) {
    return new Variants(Optional.empty(), Optional.empty(), Optional.of(id(slug)));
  }

  /// A link to an easier exercise.
  static Variants easier(String slug) {
    return new Variants(Optional.of(id(slug)), Optional.empty(), Optional.empty());
  }

  /// Links to a swap and to an easier exercise.
  static Variants links(String swap, String easier) {
    return new Variants(Optional.of(id(easier)), Optional.empty(), Optional.of(id(swap)));
  }

  static EntryId id(String slug) {
    return EntryId.of("exercise/" + slug);
  }

  static Term flag(String id) {
    return new Term(Term.Facet.FLAG, id, id);
  }

  private static Exercise with(Exercise move, Term kind, Difficulty difficulty) {
    Profile profile = move.profile();
    return new Exercise(
        move.basics(),
        new Profile(kind, profile.position(), profile.works(), profile.needs(), difficulty),
        move.guidance(),
        move.doses(),
        move.variants());
  }
}
