package limber.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the same words in places that do not belong together.
///
/// Words are the same whatever their case and punctuation. Within one entry they may come twice: a
/// writer who lists `birddog` and `bird-dog` does no harm.
final class Sharing {

  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  private final Map<String, Spot> first = new HashMap<>();

  private Sharing() {}

  /// A mistake for each text that stands in an earlier place too.
  ///
  /// @param mistake makes it from the later place and the earlier one
  static Stream<Mistake> mistakes(Stream<Spot> texts, BiFunction<Spot, Spot, Mistake> mistake) {
    Sharing sharing = new Sharing();
    List<Mistake> mistakes = new ArrayList<>();
    texts
        .filter(text -> text.text().isPresent())
        .forEach(
            text -> sharing.earlier(text).ifPresent(one -> mistakes.add(mistake.apply(text, one))));
    return mistakes.stream();
  }

  private Optional<Spot> earlier(Spot text) {
    Spot earlier = first.putIfAbsent(plain(text.needText()), text);
    return Optional.ofNullable(earlier).filter(one -> !one.isBeside(text));
  }

  private static String plain(String text) {
    String letters = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return PUNCTUATION.matcher(letters).replaceAll(" ").strip();
  }
}
