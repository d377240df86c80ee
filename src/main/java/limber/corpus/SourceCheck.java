package limber.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Every answer rests on a source, and every source that it names is one of sources.yaml.
final class SourceCheck implements Check {

  private static final Set<String> NOT_ANSWERED = Set.of("not-ours", "far-off");

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Stream<Mistake> unknown =
        pages.only(FileKind.SOURCES).flatMap(sources -> unknown(pages, sources.keys()));
    return Stream.concat(
        unknown, pages.articles().filter(SourceCheck::needsOne).flatMap(SourceCheck::none));
  }

  private static Stream<Mistake> unknown(Pages pages, List<String> known) {
    return pages
        .articles()
        .flatMap(entry -> entry.at("sources").items().stream())
        .filter(source -> source.text().isPresent() && !known.contains(source.needText()))
        .map(source ->
            source.mistake(
                "there is no source \"" + source.needText() + "\"",
                Closest.instead(source.needText(), known, "Add it to sources.yaml.")));
  }

  private static boolean needsOne(Spot entry) {
    return entry.at("scope").text().filter(NOT_ANSWERED::contains).isEmpty();
  }

  private static Stream<Mistake> none(Spot entry) {
    Spot sources = entry.at("sources");
    return sources.node().isArray() && sources.node().isEmpty()
        ? Stream.of(
            sources.mistake(
                "the answer rests on no source",
                "Name the ids of its sources, as in sources.yaml."))
        : Stream.empty();
  }
}
