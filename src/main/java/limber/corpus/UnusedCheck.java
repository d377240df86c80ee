package limber.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Nothing lies about that no entry needs: no source, no word of the vocabulary, and no explanation
/// of a word that stands nowhere.
///
/// As long as a file cannot be read nobody knows what it needs.
final class UnusedCheck implements Check {

  private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    if (pages.articles().count() < pages.names().size()) {
      return Stream.empty();
    }
    Stream<Mistake> sources =
        pages
            .only(FileKind.SOURCES)
            .flatMap(file -> unused(file, sources(pages), "no entry names the source "));
    Stream<Mistake> words =
        pages
            .only(FileKind.VOCABULARY)
            .flatMap(file ->
                Stream.of(Term.Facet.values())
                    .flatMap(facet ->
                        unused(
                            file.at(facet.word()),
                            words(pages, facet),
                            "no entry uses the %s ".formatted(facet.word()))));
    return Stream.of(sources, words, explained(pages)).flatMap(some -> some);
  }

  private static Stream<Mistake> explained(Pages pages) {
    String texts =
        pages
            .entries()
            .map(entry -> entry.page().file().text().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining("\n"));
    return pages
        .only(FileKind.PLAIN_WORDS)
        .flatMap(words ->
            words.keys().stream()
                .filter(word -> !texts.contains(word))
                .map(word ->
                    words
                        .at(word)
                        .mistake(
                            "no entry says \"" + word + "\"",
                            "Delete it here, or spell it as the entries do.")));
  }

  private static Stream<Mistake> unused(Spot file, Set<String> used, String what) {
    return file.keys().stream()
        .filter(key -> !used.contains(key) && KEY.matcher(key).matches())
        .map(key ->
            file.at(key)
                .mistake(what + "\"" + key + "\"", "Use it in an entry, or delete it here."));
  }

  private static Set<String> sources(Pages pages) {
    Set<String> used = new HashSet<>();
    pages.articles().forEach(entry -> used.addAll(entry.at("sources").texts()));
    pages
        .only(FileKind.LIMITS)
        .flatMap(limits -> limits.at("doses").each("kind", "exercise"))
        .forEach(
            some -> some.keys().forEach(key -> used.addAll(some.at(key).at("sources").texts())));
    pages
        .only(FileKind.PLAN)
        .flatMap(
            plan -> Stream.concat(plan.at("goals").items().stream(), Stream.of(plan.at("walk"))))
        .forEach(some -> used.addAll(some.at("sources").texts()));
    pages.only(FileKind.PAIN_RULE).forEach(rule -> used.addAll(rule.at("sources").texts()));
    return used;
  }

  private static Set<String> words(Pages pages, Term.Facet facet) {
    List<Spot> used =
        switch (facet) {
          case KIND, POSITION -> pages.exercises().map(one -> one.at(facet.word())).toList();
          case WORKS, NEEDS ->
              pages.exercises().flatMap(one -> one.at(facet.word()).items().stream()).toList();
          case FLAG ->
              pages
                  .exercises()
                  .flatMap(one -> one.at("caution").at("flags").items().stream())
                  .toList();
        };
    return used.stream().flatMap(spot -> spot.text().stream()).collect(Collectors.toSet());
  }
}
