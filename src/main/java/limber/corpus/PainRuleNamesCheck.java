package limber.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whatever pain-rule.yaml names is there: sources, and what there is instead of a session; each of
/// its rows has a name of its own; and its numbers are written so that they can be read.
final class PainRuleNamesCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.PAIN_RULE)
        .flatMap(file -> {
          List<Spot> rows = file.at("rows").items();
          return Stream.of(
                  Twice.mistakes(rows.stream().map(row -> row.at("id"))),
                  sources(file, pages),
                  file.at("instead").items().stream()
                      .flatMap(item ->
                          unknown(
                              item,
                              List.copyOf(pages.names()),
                              "entry",
                              "Name one that has a file.")
                              .stream()),
                  rows.stream()
                      .flatMap(row -> row.each("when", "and"))
                      .flatMap(list -> list.items().stream())
                      .flatMap(PainRuleNamesCheck::bounds))
              .flatMap(some -> some);
        });
  }

  private static Stream<Mistake> sources(Spot file, Pages pages) {
    return pages
        .only(FileKind.SOURCES)
        .flatMap(known ->
            file.at("sources").items().stream()
                .flatMap(item ->
                    unknown(item, known.keys(), "source", "Add it to sources.yaml.").stream()));
  }

  private static Optional<Mistake> unknown(
      Spot item, List<String> known, String what, String otherwise) {
    return item.text()
        .filter(id -> !known.contains(id))
        .map(id ->
            item.mistake(
                "there is no %s \"%s\"".formatted(what, id),
                Closest.instead(id, known, otherwise)));
  }

  private static Stream<Mistake> bounds(Spot when) {
    return Stream.concat(
        bounds(when.at("pain"), Bounds.PAIN).stream(),
        bounds(when.at("change"), Bounds.CHANGE).stream());
  }

  private static Optional<Mistake> bounds(Spot range, Bounds bounds) {
    return range
        .text()
        .filter(text -> bounds.read(text).isEmpty())
        .map(text ->
            range.mistake(
                "\"%s\" is no range of `%s`".formatted(text, range.key()),
                "Write two numbers from %d to %d, the smaller one first, such as: 1 to 2, 3 or more, or 0 or less."
                    .formatted(bounds.least(), bounds.most())));
  }
}
