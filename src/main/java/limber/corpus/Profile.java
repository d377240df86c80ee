package limber.corpus;

import java.util.List;

/// What sort of movement an exercise is. Every term is one of the vocabulary's.
///
/// @param kind stretch, strength, …
/// @param position the position one starts in
/// @param works the muscles or parts it works, most important first
/// @param needs what one has to have at hand; empty where nothing is needed
/// @param difficulty how demanding the movement itself is
public record Profile(
    Term kind, Term position, List<Term> works, List<Term> needs, Difficulty difficulty) {
  public Profile {
    works = List.copyOf(works);
    needs = List.copyOf(needs);
  }

  /// How demanding a movement is.
  public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
  }
}
