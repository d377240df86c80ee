package limber.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// phrases.yaml has a text for each [Phrase], and each text has exactly its placeholders.
final class PhraseCheck implements Check {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.PHRASES)
        .flatMap(
            file -> Stream.of(missing(file), unknown(file), values(file)).flatMap(same -> same));
  }

  private static Stream<Mistake> missing(Spot file) {
    return Phrase.all().stream()
        .filter(phrase -> file.node().path(phrase.key()).isMissingNode())
        .map(phrase ->
            file.mistake(
                "the key `" + phrase.key() + "` is missing",
                "Write `" + phrase.key() + ":` and then its words" + with(phrase) + "."));
  }

  private static Stream<Mistake> unknown(Spot file) {
    List<String> known = Phrase.all().stream().map(Phrase::key).toList();
    List<String> free = known.stream().filter(key -> !file.keys().contains(key)).toList();
    return file.keys().stream()
        .filter(key -> !known.contains(key))
        .map(key ->
            file.at(key)
                .mistake(
                    "Limber says nothing by the key `" + key + "`",
                    Closest.to(key, free)
                        .map(word -> "Did you mean `" + word + "`?")
                        .orElse("Delete it.")));
  }

  private static Stream<Mistake> values(Spot file) {
    return Phrase.all().stream().flatMap(phrase -> values(phrase, file.at(phrase.key())).stream());
  }

  private static Optional<Mistake> values(Phrase phrase, Spot text) {
    return text.text()
        .map(PhraseCheck::inBraces)
        .filter(found -> !found.equals(phrase.placeholders()))
        .map(found -> text.mistake(difference(phrase, found), instead(phrase)));
  }

  private static Set<String> inBraces(String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = BRACES.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String difference(Phrase phrase, Set<String> found) {
    Set<String> missing = new TreeSet<>(phrase.placeholders());
    missing.removeAll(found);
    if (!missing.isEmpty()) {
      return "`" + phrase.key() + "` does not say " + braced(missing);
    }
    Set<String> unknown = new TreeSet<>(found);
    unknown.removeAll(phrase.placeholders());
    return "nothing can stand for " + braced(unknown) + " in `" + phrase.key() + "`";
  }

  private static String instead(Phrase phrase) {
    return phrase.placeholders().isEmpty()
        ? "Write it without braces."
        : "Write it with " + braced(new TreeSet<>(phrase.placeholders())) + ".";
  }

  private static String with(Phrase phrase) {
    return phrase.placeholders().isEmpty()
        ? ""
        : ", with " + braced(new TreeSet<>(phrase.placeholders()));
  }

  private static String braced(Set<String> names) {
    return String.join(", ", names.stream().map(name -> "{" + name + "}").toList());
  }
}
