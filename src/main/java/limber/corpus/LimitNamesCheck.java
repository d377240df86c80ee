package limber.corpus;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whatever limits.yaml names is there: kinds, positions, things, flags, exercises and sources; and
/// it has bounds for every kind.
final class LimitNamesCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.LIMITS)
        .flatMap(limits ->
            Stream.concat(
                words(limits, pages), Stream.concat(ids(limits, pages), sources(limits, pages))));
  }

  private static Stream<Mistake> words(Spot limits, Pages pages) {
    Spot flags = limits.at("flags");
    return pages
        .only(FileKind.VOCABULARY)
        .flatMap(vocabulary -> {
          Function<String, List<String>> known = facet -> vocabulary.at(facet).keys();
          Spot kinds = limits.at("doses").at("kind");
          return Stream.of(
                  keys(kinds, known.apply("kind"), "kind"),
                  unbounded(kinds, known.apply("kind")),
                  keys(flags.at("position"), known.apply("position"), "position"),
                  keys(flags.at("needs"), known.apply("needs"), "needs"),
                  texts(limits.at("floor"), known.apply("position"), "position"),
                  flags
                      .each("position", "needs")
                      .flatMap(some -> some.keys().stream().map(some::at))
                      .flatMap(some -> texts(some, known.apply("flag"), "flag")))
              .flatMap(some -> some);
        });
  }

  private static Stream<Mistake> ids(Spot limits, Pages pages) {
    Set<String> names = pages.names();
    List<String> exercises = names.stream().filter(id -> id.startsWith("exercise/")).toList();
    return keys(limits.at("doses").at("exercise"), exercises, "exercise");
  }

  private static Stream<Mistake> sources(Spot limits, Pages pages) {
    return pages
        .only(FileKind.SOURCES)
        .flatMap(file ->
            limits
                .at("doses")
                .each("kind", "exercise")
                .flatMap(some -> some.keys().stream().map(some::at))
                .flatMap(bounds -> texts(bounds.at("sources"), file.keys(), "source")));
  }

  private static Stream<Mistake> keys(Spot spot, List<String> known, String what) {
    return spot.keys().stream()
        .filter(key -> !known.contains(key))
        .map(key -> unknown(spot.at(key), key, known, what));
  }

  private static Stream<Mistake> unbounded(Spot kinds, List<String> known) {
    return known.stream()
        .filter(kind -> !kinds.at(kind).isThere())
        .map(kind ->
            kinds.mistake(
                "the kind \"%s\" has no bounds".formatted(kind),
                "Write them, such as: %s: {sets: [1, 3], hold: [5, 30], sources: [article]}."
                    .formatted(kind)));
  }

  private static Stream<Mistake> texts(Spot list, List<String> known, String what) {
    return list.items().stream()
        .filter(item -> item.text().isPresent() && !known.contains(item.needText()))
        .map(item -> unknown(item, item.needText(), known, what));
  }

  private static Mistake unknown(Spot spot, String written, List<String> known, String what) {
    return spot.mistake(
        "there is no %s \"%s\"".formatted(what, written),
        Closest.oneOf(written, known, "Add it first, or delete it here."));
  }
}
