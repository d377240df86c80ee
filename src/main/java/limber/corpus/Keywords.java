package limber.corpus;

import java.util.List;
import java.util.Map;

/// Words of people that Limber listens for, beside those that ask for an entry.
///
/// @param aspects for each aspect the words that ask for it
/// @param controls for each control the words that people say
public record Keywords(Map<Aspect, List<String>> aspects, Map<Control, List<String>> controls) {

  public Keywords {
    aspects = Map.copyOf(aspects);
    controls = Map.copyOf(controls);
  }

  /// None at all.
  public static Keywords none() {
    return new Keywords(Map.of(), Map.of());
  }
}
