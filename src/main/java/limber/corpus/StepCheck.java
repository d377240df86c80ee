package limber.corpus;

import java.util.stream.Stream;

/// A step is short enough to keep in mind while the phone lies on the floor.
final class StepCheck implements Check {

  private static final int MOST_WORDS = 25;

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .exercises()
        .flatMap(exercise -> exercise.at("steps").items().stream())
        .filter(step -> step.words() > MOST_WORDS)
        .map(step ->
            step.mistake(
                "%s has %d words, and %d are the most"
                    .formatted(ShapeWords.name(step), step.words(), MOST_WORDS),
                "Make two steps of it, or leave something out."));
  }
}
