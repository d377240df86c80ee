package limber.corpus;

import java.util.stream.Stream;

/// No two exercises share a name, be it a title or another name.
final class TitleCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return Sharing.mistakes(pages.exercises().flatMap(TitleCheck::names), TitleCheck::shared);
  }

  private static Stream<Spot> names(Spot exercise) {
    return Stream.concat(Stream.of(exercise.at("title")), exercise.at("names").items().stream());
  }

  private static Mistake shared(Spot name, Spot first) {
    return name.mistake(
        "the name \"" + name.needText() + "\" stands at " + first + " too",
        "Keep it where people mean it most and delete it here.");
  }
}
