package limber.telegram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Measure;
import limber.coach.Shift;
import limber.corpus.Corpus;
import limber.corpus.Exercise;
import limber.corpus.RulePhrase;

/// Says what a session changed about its exercises.
///
/// @param corpus the exercises; those that are gone are passed over
/// @param voice the words
record ShiftWords(Corpus corpus, Voice voice) {

  /// Two lines for each exercise that changed, or one that says that none did.
  Text of(List<Shift> shifts) {
    List<Text> lines = shifts.stream().flatMap(this::lines).map(Text::of).toList();
    return lines.isEmpty() ? voice.text(RulePhrase.WHY_NEXT_SAME) : Text.lines(lines);
  }

  private Stream<String> lines(Shift shift) {
    Optional<Exercise> from = corpus.findExercise(shift.done().exercise());
    Optional<Exercise> to = corpus.findExercise(shift.exercise());
    return from.isEmpty() || to.isEmpty()
        ? Stream.empty()
        : Stream.of(soFar(shift, from.get()), now(shift, from.get(), to.get()));
  }

  private String soFar(Shift shift, Exercise from) {
    String dose = dose(shift.done().measure(), from);
    return voice.words(RulePhrase.WHY_NEXT_FROM, Map.of("exercise", from.title(), "dose", dose));
  }

  private String now(Shift shift, Exercise from, Exercise to) {
    String dose = dose(shift.measure(), to);
    return from.equals(to)
        ? voice.words(RulePhrase.WHY_NEXT_TO, "dose", dose)
        : voice.words(RulePhrase.WHY_NEXT_OTHER, Map.of("exercise", to.title(), "dose", dose));
  }

  private String dose(Measure measure, Exercise exercise) {
    return new DoseWords(voice).of(measure.of(exercise));
  }
}
