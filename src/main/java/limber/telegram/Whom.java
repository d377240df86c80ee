package limber.telegram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.coach.Fitted;
import limber.coach.Person;
import limber.coach.Prescription;
import limber.coach.Suiting;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Routine;
import limber.corpus.Term;
import limber.corpus.Variants;

/// For whom a message is: what about them speaks against exercises, and what there is instead.
///
/// @param suiting whom exercises suit
/// @param person what is known about somebody
record Whom(Suiting suiting, Person person) {

  /// Somebody of whom nothing is known that speaks against any exercise.
  static Whom anybody(Corpus corpus) {
    return new Whom(new Suiting(corpus), Person.unknown());
  }

  /// Somebody of whom these flags of the vocabulary are true.
  Whom with(List<String> flags) {
    return new Whom(suiting, new Person(Set.copyOf(flags)));
  }

  /// Whether everything is right for them.
  boolean isAnybody() {
    return person.flags().isEmpty();
  }

  /// What about them speaks against an exercise.
  List<Term> against(Exercise exercise) {
    return suiting.against(exercise, person);
  }

  /// The nearest exercise that is right for them.
  Optional<EntryId> instead(Exercise exercise) {
    return suiting.instead(exercise.id(), person);
  }

  /// Easier and harder forms of an exercise, and what can take its place, that are right for them.
  Variants variants(Exercise exercise) {
    return isAnybody() ? exercise.variants() : suiting.variants(exercise, person);
  }

  /// A routine as they would do it.
  Fitted fitted(Routine routine) {
    return suiting.fitted(Prescription.of(routine), person);
  }

  /// The routines to offer them.
  List<EntryId> routines() {
    return suiting.routinesFor(person);
  }
}
