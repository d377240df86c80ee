package limber.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What coverage.yaml promises is there: every public id, and every fact in the entry that states
/// it.
final class CoverageCheck implements Check {

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Map<String, Spot> articles =
        pages.articles().collect(Collectors.toMap(Pages::idOf, entry -> entry));
    return pages
        .only(FileKind.COVERAGE)
        .flatMap(coverage ->
            Stream.concat(
                coverage.at("ids").items().stream()
                    .filter(id -> id.text().isPresent() && !pages.names().contains(id.needText()))
                    .map(CoverageCheck::missing),
                coverage.at("facts").items().stream()
                    .filter(fact -> !isUnread(fact, pages, articles))
                    .flatMap(fact -> unsaid(fact, articles))));
  }

  /// Whether the entry has a file that cannot be read, which is told already.
  private static boolean isUnread(Spot fact, Pages pages, Map<String, Spot> articles) {
    return fact.at("entry")
        .text()
        .filter(id -> pages.names().contains(id) && !articles.containsKey(id))
        .isPresent();
  }

  private static Mistake missing(Spot id) {
    return id.mistake(
        "the public id \"" + id.needText() + "\" has no entry",
        "Write its file: links and buttons out there still lead to it.");
  }

  private static Stream<Mistake> unsaid(Spot fact, Map<String, Spot> articles) {
    Optional<Spot> entry = fact.at("entry").text().map(articles::get);
    return entry.isEmpty()
        ? fact.at("entry").text().map(id -> missing(fact.at("entry"))).stream()
        : Stream.of(
                source(fact.at("source"), entry.get()),
                words(fact, entry.get()),
                dose(fact, entry.get()))
            .flatMap(some -> some);
  }

  private static Stream<Mistake> source(Spot source, Spot entry) {
    return source
        .text()
        .filter(id -> !entry.at("sources").texts().contains(id))
        .map(id ->
            entry
                .at("sources")
                .mistake(
                    "the source %s is missing, which coverage.yaml asks for at line %d"
                        .formatted(id, source.line()),
                    "Add %s to `sources`.".formatted(id)))
        .stream();
  }

  private static Stream<Mistake> words(Spot fact, Spot entry) {
    String said = said(entry);
    return fact.at("says").texts().stream()
        .filter(words -> alternatives(words).noneMatch(said::contains))
        .map(words -> entry.mistake(lost(fact, "\"" + words + "\""), INSTEAD));
  }

  private static Stream<String> alternatives(String words) {
    return Arrays.stream(words.split("\\|")).map(one -> plain(one.strip()));
  }

  private static Stream<Mistake> dose(Spot fact, Spot entry) {
    Spot dose = entry.at("dose");
    return fact.at("dose").keys().stream()
        .filter(word -> {
          Spot stands = word.equals("sides") ? dose.at(word) : dose.at("standard").at(word);
          return !stands.node().equals(fact.at("dose").at(word).node());
        })
        .map(word ->
            dose.mistake(
                lost(fact, word + ": " + fact.at("dose").at(word).node().asText()), INSTEAD));
  }

  private static final String INSTEAD =
      "Say it again, or change coverage.yaml where the fact itself has changed.";

  private static String lost(Spot fact, String what) {
    return "%s is gone, and with it a fact: %s"
        .formatted(what, fact.at("fact").text().orElse("").replaceFirst("\\.$", ""));
  }

  /// Everything that an entry says to people, in lower case and with single spaces.
  private static String said(Spot entry) {
    Stream<Spot> mistakes =
        entry.at("mistakes").items().stream().flatMap(one -> one.each("mistake", "fix"));
    Stream<Spot> texts =
        Stream.of(
                entry.each("answer", "more", "feel", "evidence", "suits"),
                entry.at("steps").items().stream(),
                entry.at("caution").each("text"),
                mistakes)
            .flatMap(some -> some);
    return plain(texts.flatMap(spot -> spot.text().stream()).collect(Collectors.joining(" ")));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
