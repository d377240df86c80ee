package limber.coach;

import java.util.List;
import limber.corpus.Corpus;
import limber.corpus.Routine;
import limber.corpus.Term;

/// What one has to have at hand for a routine, gathered from its exercises.
public final class Equipment {

  private Equipment() {}

  /// Each thing once, in the order in which the steps ask for it; empty where nothing is needed.
  ///
  /// @param routine one of the corpus's own
  public static List<Term> of(Routine routine, Corpus corpus) {
    return routine.steps().stream()
        .flatMap(step -> corpus.exercise(step.exercise()).profile().needs().stream())
        .distinct()
        .toList();
  }
}
