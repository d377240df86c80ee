package limber.search;

import java.util.List;

/// What the corpus says to a question.
///
/// @param verdict what to make of it
/// @param confidence 0 to 1, how far the verdict's first entry can be trusted
/// @param ranked at most 10 entries, best first; filled whenever anything matches, whatever the
///   verdict
public record Findings(Verdict verdict, double confidence, List<Ranked> ranked) {
  public Findings {
    ranked = List.copyOf(ranked);
  }
}
