package limber.corpus;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A cue can be read from the floor at a glance, and leaves to the timer what the timer says.
final class TimerCueCheck implements Check {

  private static final int MOST_WORDS = 12;

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Pattern.compile("\\p{Nd}").asPredicate(),
              "`cue` has a number in it",
              "Leave it out: the timer says how many and how long."),
          new Rule(
              Pattern.compile("(?i)\\b(left|right)\\b").asPredicate(),
              "`cue` names a side",
              "Leave it out: the timer says which side."),
          new Rule(
              Pattern.compile("(?i)\\b(more|further|farther|harder|deeper|higher)\\b")
                  .asPredicate(),
              "`cue` urges people on",
              "Say how far is enough: nobody is there to see when it is too much."),
          new Rule(
              cue -> !cue.endsWith("."),
              "`cue` does not end with a full stop",
              "Write one or two whole sentences, each with a full stop."));

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .exercises()
        .flatMap(exercise -> {
          Spot cue = exercise.at("cue");
          return Stream.of(broken(cue), tooLong(cue), saidAlready(cue, exercise.at("steps")))
              .flatMap(mistakes -> mistakes);
        });
  }

  private static Stream<Mistake> broken(Spot cue) {
    return cue.text().stream()
        .flatMap(text -> RULES.stream().filter(rule -> rule.isBrokenBy().test(text)))
        .map(rule -> cue.mistake(rule.what(), rule.instead()));
  }

  private static Stream<Mistake> tooLong(Spot cue) {
    return Stream.of(cue)
        .filter(spot -> spot.words() > MOST_WORDS)
        .map(spot ->
            spot.mistake(
                "`cue` has %d words, and %d are the most".formatted(spot.words(), MOST_WORDS),
                "Keep the one thing that matters most, and leave the rest to the steps."));
  }

  private static Stream<Mistake> saidAlready(Spot cue, Spot steps) {
    return cue.text().stream()
        .filter(text -> steps.texts().stream().findFirst().filter(text::equals).isPresent())
        .map(_ ->
            cue.mistake(
                "`cue` is the first step once more",
                "Say what matters most while the person moves."));
  }

  /// What holds for the words of a cue alone.
  ///
  /// @param isBrokenBy whether a cue breaks it
  /// @param what what is wrong then
  /// @param instead what to write
  private record Rule(Predicate<String> isBrokenBy, String what, String instead) {}
}
