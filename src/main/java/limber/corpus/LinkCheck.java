package limber.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Every link leads to an entry of the right kind, and never back to where it stands.
final class LinkCheck implements Check {

  private static final Set<EntryId.Kind> EXERCISES = Set.of(EntryId.Kind.EXERCISE);
  private static final Set<EntryId.Kind> ARTICLES =
      Set.of(EntryId.Kind.EXERCISE, EntryId.Kind.TOPIC, EntryId.Kind.ROUTINE);

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    List<String> exercises = pages.ids(EXERCISES);
    List<String> articles = pages.ids(ARTICLES);
    return Stream.concat(
        pages
            .articles()
            .flatMap(entry -> entry.at("next").items().stream())
            .flatMap(link -> mistake(link, articles)),
        Stream.concat(variants(pages), steps(pages)).flatMap(link -> mistake(link, exercises)));
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

  private static Stream<Mistake> mistake(Spot link, List<String> ids) {
    return link.text().stream().flatMap(written -> mistake(link, written, ids));
  }

  private static Stream<Mistake> mistake(Spot link, String written, List<String> ids) {
    if (written.equals(Pages.idOf(link.page().whole()))) {
      return Stream.of(
          link.mistake(ShapeWords.name(link) + " leads back to this entry", "Name another entry."));
    }
    // a text that is no id at all is for the schema to refuse
    if (ids.contains(written) || EntryId.parse(written).isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        link.mistake(
            "there is no entry \"" + written + "\"",
            Closest.instead(written, ids, "Name an entry that has a file, or write its file.")));
  }
}
