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
        .filter(step -> words(step) > MOST_WORDS)
        .map(step ->
            step.mistake(
                "%s has %d words, and %d are the most"
                    .formatted(ShapeWords.name(step), words(step), MOST_WORDS),
                "Make two steps of it, or leave something out."));
  }

  private static int words(Spot step) {
    return step.text().map(text -> text.split("\\s+").length).orElse(0);
  }
}
