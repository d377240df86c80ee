package limber.coach;

import java.util.List;
import limber.corpus.Corpus;
import limber.corpus.Term;

/// What one has to have at hand for a routine, gathered from its steps.
public final class Equipment {

  private Equipment() {}

  /// Each thing once, in the order in which the steps ask for it; empty where nothing is needed.
  ///
  /// @param steps of exercises that the corpus holds
  public static List<Term> of(List<Prescribed> steps, Corpus corpus) {
    return steps.stream()
        .flatMap(step -> corpus.exercise(step.exercise()).profile().needs().stream())
        .distinct()
        .toList();
  }
}
