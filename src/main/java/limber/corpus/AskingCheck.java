package limber.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What people ask leads to one entry: no two share a way of asking.
final class AskingCheck implements Check {

  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Map<String, Spot> first = new HashMap<>();
    return pages
        .entries()
        .flatMap(AskingCheck::ways)
        .filter(way -> way.text().isPresent())
        .filter(way -> first.putIfAbsent(plain(way.needText()), way) != null)
        .map(way -> shared(way, Objects.requireNonNull(first.get(plain(way.needText())))));
  }

  /// A text in lower case, without what is neither a letter nor a digit.
  static String plain(String text) {
    String letters = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return PUNCTUATION.matcher(letters).replaceAll(" ").strip();
  }

  private static Stream<Spot> ways(Spot entry) {
    return Stream.concat(Stream.of(entry.at("question")), entry.at("asked").items().stream());
  }

  private static Mistake shared(Spot way, Spot first) {
    return way.mistake(
        "\"" + way.needText() + "\" is asked at " + first + " too",
        "Keep it where it fits best and write something else here.");
  }
}
