package limber.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that cannot always be avoided, with what they mean in plain ones.
///
/// @param meanings for each word, in lower case, what it means, as it may follow "it means"
public record PlainWords(Map<String, String> meanings) {

  /// What no text holds.
  private static final String NOTHING = "(?!)";

  public PlainWords {
    meanings = Map.copyOf(meanings);
  }

  /// No words: all can be said in plain ones.
  public static PlainWords none() {
    return new PlainWords(Map.of());
  }

  /// All of the words.
  public Set<String> all() {
    return meanings.keySet();
  }

  /// What a word means; none where it is not, or no longer, one of them.
  public Optional<String> meaning(String word) {
    return Optional.ofNullable(meanings.get(word));
  }

  /// Which of the words a text holds, each once, in the order of the text: whole words, in any
  /// case, in the plural too.
  public List<String> in(String text) {
    return anyOfThem()
        .matcher(text)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /// The longest words come first, so that where one begins with another it is found as itself.
  private Pattern anyOfThem() {
    String any =
        meanings.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .reduce((first, next) -> first + "|" + next)
            .orElse(NOTHING);
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(" + any + ")s?(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
