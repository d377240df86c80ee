package limber.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every link leads to an entry of the right kind, and never back to where it stands.
final class LinkCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Set<String> all = pages.names();
    List<String> exercises = all.stream().filter(id -> id.startsWith("exercise/")).toList();
    Stream<Spot> next = pages.articles().flatMap(entry -> entry.at("next").items().stream());
    return Stream.concat(
        next.flatMap(link -> mistake(link, all, all).stream()),
        Stream.concat(variants(pages), steps(pages))
            .flatMap(link -> mistake(link, exercises, all).stream()));
  }

  private static Stream<Spot> variants(Pages pages) {
    return pages.exercises().flatMap(exercise -> exercise.each("easier", "harder", "swap"));
  }

  private static Stream<Spot> steps(Pages pages) {
    return pages
        .routines()
        .flatMap(routine -> routine.each("warm-up", "core", "cool-down"))
        .flatMap(part -> part.items().stream())
        .map(step -> step.at("exercise"));
  }

  /// What is wrong with a link, if anything.
  ///
  /// @param right the ids that it may lead to
  /// @param all the ids of all entries
  private static Optional<Mistake> mistake(
      Spot link, Collection<String> right, Collection<String> all) {
    String id = link.text().orElse("");
    String name = ShapeWords.name(link);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (id.equals(Pages.idOf(link.page().whole()))) {
      return Optional.of(link.mistake(name + " leads back to this entry", "Name another entry."));
    }
    if (right.contains(id)) {
      return Optional.empty();
    }
    if (all.contains(id)) {
      return Optional.of(
          link.mistake(name + " leads to \"" + id + "\"", "Name an exercise instead."));
    }
    return Optional.of(
        link.mistake(
            "there is no entry \"" + id + "\"",
            Closest.instead(id, right, "Name an entry that has a file, or write its file.")));
  }
}
