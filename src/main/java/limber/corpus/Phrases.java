package limber.corpus;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Limber says around its entries, in one language.
///
/// @param texts a template for each phrase; `{name}` stands for a value
public record Phrases(Map<Phrase, String> texts) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  public Phrases {
    for (Phrase phrase : Phrase.all()) {
      if (!texts.containsKey(phrase)) {
        throw new IllegalArgumentException("No text for the phrase " + phrase.key());
      }
    }
    texts = Map.copyOf(texts);
  }

  /// The text of a phrase without values.
  public String text(Phrase phrase) {
    return text(phrase, Map.of());
  }

  /// The text of a phrase with its values filled in.
  ///
  /// @param values exactly the names that the phrase declares
  public String text(Phrase phrase, Map<String, ?> values) {
    if (!values.keySet().equals(phrase.placeholders())) {
      throw new IllegalArgumentException(
          "The phrase "
              + phrase.key()
              + " takes "
              + phrase.placeholders()
              + ", not "
              + values.keySet());
    }
    return PLACEHOLDER
        .matcher(Objects.requireNonNull(texts.get(phrase)))
        .replaceAll(found -> Matcher.quoteReplacement(String.valueOf(values.get(found.group(1)))));
  }
}
