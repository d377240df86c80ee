package limber.corpus;

import java.util.List;
import java.util.stream.Stream;

/// Every word that describes an exercise, whom a routine fits or what is asked beforehand, is one
/// of vocabulary.yaml.
final class TermCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.VOCABULARY)
        .flatMap(vocabulary ->
            Stream.of(Term.Facet.values())
                .flatMap(facet ->
                    words(pages, facet)
                        .flatMap(
                            word -> unknown(word, facet, vocabulary.at(facet.word()).keys()))));
  }

  /// Where the words of a facet stand.
  private static Stream<Spot> words(Pages pages, Term.Facet facet) {
    Stream<Spot> described = pages.exercises().flatMap(exercise -> words(exercise, facet));
    return facet == Term.Facet.FLAG
        ? Stream.concat(
            described,
            Stream.concat(
                pages.routines().flatMap(routine -> routine.at("fits").items().stream()),
                asked(pages)))
        : described;
  }

  /// Where intake.yaml names a flag.
  private static Stream<Spot> asked(Pages pages) {
    return pages
        .only(FileKind.INTAKE)
        .flatMap(file -> file.at("about").items().stream())
        .flatMap(page -> page.at("items").items().stream())
        .map(item -> item.at("flag"));
  }

  /// Where the words of a facet stand in an exercise.
  private static Stream<Spot> words(Spot exercise, Term.Facet facet) {
    return switch (facet) {
      case KIND, POSITION -> Stream.of(exercise.at(facet.word()));
      case WORKS, NEEDS -> exercise.at(facet.word()).items().stream();
      case FLAG -> exercise.at("caution").at("flags").items().stream();
    };
  }

  private static Stream<Mistake> unknown(Spot word, Term.Facet facet, List<String> known) {
    return word.text().stream()
        .filter(written -> !known.contains(written))
        .map(written ->
            word.mistake(
                "the vocabulary has no " + facet.word() + " \"" + written + "\"",
                Closest.instead(
                    written,
                    known,
                    "Write one of: %s; or add it to vocabulary.yaml under `%s`, where none of them says it."
                        .formatted(String.join(", ", known), facet.word()))));
  }
}
