package limber.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An exercise names the people for whom its start is wrong, and no routine holds an exercise that
/// is wrong for the people whom it fits.
final class FlagCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return Stream.concat(
        pages
            .only(FileKind.LIMITS)
            .flatMap(limits -> pages.exercises().flatMap(one -> unnamed(one, limits.at("flags")))),
        pages.routines().flatMap(routine -> against(routine, flags(pages))));
  }

  /// The flags that an exercise must carry for its position and for what it needs, and does not.
  private static Stream<Mistake> unnamed(Spot exercise, Spot asked) {
    Spot flags = exercise.at("caution").at("flags");
    return Stream.concat(Stream.of(exercise.at("position")), exercise.at("needs").items().stream())
        .flatMap(word ->
            word.text().stream()
                .flatMap(text -> asked.at(facet(word)).at(text).texts().stream())
                .filter(flag -> !flags.texts().contains(flag))
                .map(flag ->
                    flags.mistake(
                        "the flag %s is missing, which limits.yaml asks for with %s"
                            .formatted(flag, word.needText()),
                        "Add %s to `flags`, and say so in `text`.".formatted(flag))));
  }

  private static String facet(Spot word) {
    return word.place().equals("/position") ? "position" : "needs";
  }

  private static Map<String, Set<String>> flags(Pages pages) {
    return pages
        .exercises()
        .collect(
            Collectors.toMap(
                Pages::idOf, one -> Set.copyOf(one.at("caution").at("flags").texts())));
  }

  private static Stream<Mistake> against(Spot routine, Map<String, Set<String>> flags) {
    List<String> fits = routine.at("fits").texts();
    return routine
        .each("warm-up", "core", "cool-down")
        .flatMap(part -> part.items().stream())
        .map(step -> step.at("exercise"))
        .flatMap(step ->
            fits.stream()
                .filter(flag -> flags.getOrDefault(step.text().orElse(""), Set.of()).contains(flag))
                .map(flag ->
                    step.mistake(
                        "the routine fits %s, and %s carries that flag"
                            .formatted(flag, step.needText()),
                        "Name another exercise, or take %s out of `fits`.".formatted(flag))));
  }
}
