package limber.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.corpus.Aspect;

/// Tells by words whether somebody wants something easier or something harder.
///
/// To a model "too hard for me" and "too easy for me" mean nearly the same, and who shakes after
/// five seconds must not be led on. Where a phrase of either is in a sentence, what the model gave
/// to the other goes to it; the longest phrase counts.
final class Effort {

  /// "Hard" and "harder" are opposites here: "hard for me" and "a harder one".
  private final LimberAnalyzer analyzer = new LimberAnalyzer(LimberAnalyzer.Endings.KEPT);

  private final Cues cues;

  /// @param phrases for each aspect the phrases that ask for it
  Effort(Map<Aspect, List<String>> phrases) {
    Map<Aspect, List<String>> both = new HashMap<>();
    for (Aspect aspect : List.of(Aspect.EASIER, Aspect.HARDER)) {
      both.put(aspect, phrases.getOrDefault(aspect, List.of()));
    }
    cues = new Cues(both, analyzer);
  }

  /// Which of the two a sentence asks for; empty where its words tell neither.
  Optional<Aspect> wanted(String sentence) {
    return cues.find(analyzer.words(sentence)).map(Cues.Found::aspect);
  }

  /// The same intents, with one of the two alone where its words are there.
  Intents told(Intents read, String sentence) {
    return wanted(sentence)
        .map(aspect ->
            aspect == Aspect.EASIER
                ? moved(read, Aspect.HARDER, Aspect.EASIER)
                : moved(read, Aspect.EASIER, Aspect.HARDER))
        .orElse(read);
  }

  private static Intents moved(Intents read, Aspect from, Aspect to) {
    Map<Intent, Double> shares = new HashMap<>(read.shares());
    Double share = shares.remove(new Intent.OneThing(from));
    if (share != null) {
      shares.merge(new Intent.OneThing(to), share, Double::sum);
    }
    return new Intents(shares);
  }
}
