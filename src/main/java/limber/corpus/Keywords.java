package limber.corpus;

import java.util.List;
import java.util.Map;

/// Words of people that Limber listens for, beside those that ask for an entry.
///
/// @param aspects for each aspect the words that ask for it
/// @param aspectPhrases for each aspect whole phrases that ask for it, to learn from
/// @param followUps for each way to go on from what was shown the words that people say
/// @param controls for each control the words that people say
public record Keywords(
    Map<Aspect, List<String>> aspects,
    Map<Aspect, List<String>> aspectPhrases,
    Map<FollowUp, List<String>> followUps,
    Map<Control, List<String>> controls) {

  public Keywords {
    aspects = Map.copyOf(aspects);
    aspectPhrases = Map.copyOf(aspectPhrases);
    followUps = Map.copyOf(followUps);
    controls = Map.copyOf(controls);
  }

  /// None at all.
  public static Keywords none() {
    return new Keywords(Map.of(), Map.of(), Map.of(), Map.of());
  }
}
