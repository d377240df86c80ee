package limber.corpus;

import java.util.stream.Stream;

/// A routine begins with a warm-up and ends with a cool-down, unless it is over in a step or two.
final class RoutineCheck implements Check {

  /// So few steps are light and short, and may stand alone.
  private static final int STAND_ALONE = 2;

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .routines()
        .filter(routine -> steps(routine) > STAND_ALONE)
        .flatMap(routine -> routine.each("warm-up", "cool-down"))
        .filter(part -> part.items().isEmpty())
        .map(part ->
            part.mistake(
                "a routine of more than two steps needs a `" + part.key() + "`",
                "Write a list of steps such as {exercise: exercise/cat-camel, level: gentle}."));
  }

  private static int steps(Spot routine) {
    return routine.each("warm-up", "core", "cool-down").mapToInt(part -> part.items().size()).sum();
  }
}
