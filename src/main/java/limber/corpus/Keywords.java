package limber.corpus;

import java.util.List;
import java.util.Map;

/// Words of people that Limber listens for, beside those that ask for an entry.
///
/// @param aspects for each aspect the words that ask for it
/// @param followUps for each way to go on from what was shown the words that people say
/// @param controls for each control the words that people say
public record Keywords(
    Map<Aspect, List<String>> aspects,
    Map<FollowUp, List<String>> followUps,
    Map<Control, List<String>> controls) {

  public Keywords {
    aspects = Map.copyOf(aspects);
    followUps = Map.copyOf(followUps);
    controls = Map.copyOf(controls);
  }

  /// None at all.
  public static Keywords none() {
    return new Keywords(Map.of(), Map.of(), Map.of());
  }
}
