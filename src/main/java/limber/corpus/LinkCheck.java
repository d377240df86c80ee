package limber.corpus;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every link leads to an entry of the right kind, and never back to where it stands.
final class LinkCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Set<String> all = pages.names();
    Stream<Spot> next = pages.articles().flatMap(entry -> entry.at("next").items().stream());
    return Stream.of(
            next.flatMap(link -> mistake(link, new Right("entry", all), all).stream()),
            Stream.concat(variants(pages.exercises()), steps(pages))
                .flatMap(link -> mistake(link, Right.of("exercise", all), all).stream()),
            variants(pages.routines())
                .flatMap(link -> mistake(link, Right.of("routine", all), all).stream()))
        .flatMap(mistakes -> mistakes);
  }

  /// What a link may lead to.
  ///
  /// @param kind as the files call it
  /// @param ids of all of that kind
  private record Right(String kind, Collection<String> ids) {

    static Right of(String kind, Set<String> all) {
      return new Right(kind, all.stream().filter(id -> id.startsWith(kind + "/")).toList());
    }
  }

  private static Stream<Spot> variants(Stream<Spot> entries) {
    return entries.flatMap(entry -> entry.each("easier", "harder", "swap"));
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
  /// @param right what it may lead to
  /// @param all the ids of all entries
  private static Optional<Mistake> mistake(Spot link, Right right, Set<String> all) {
    String id = link.text().orElse("");
    String name = ShapeWords.name(link);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (id.equals(Pages.idOf(link.page().whole()))) {
      return Optional.of(link.mistake(name + " leads back to this entry", "Name another entry."));
    }
    if (right.ids().contains(id)) {
      return Optional.empty();
    }
    if (all.contains(id)) {
      return Optional.of(
          link.mistake(
              name + " leads to \"" + id + "\"",
              "Name "
                  + (right.kind().startsWith("e") ? "an " : "a ")
                  + right.kind()
                  + " instead."));
    }
    return Optional.of(
        link.mistake(
            "there is no entry \"" + id + "\"",
            Closest.instead(id, right.ids(), "Name an entry that has a file, or write its file.")));
  }
}
