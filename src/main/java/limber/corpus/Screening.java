package limber.corpus;

import java.util.List;

/// What speaks against exercising at all, and what is asked about it beforehand.
///
/// @param signs the warning signs, gravest first
/// @param ordinary what people write that is none of them, to learn from
/// @param intake what is asked before the first routine
public record Screening(List<Sign> signs, List<String> ordinary, Intake intake) {
  public Screening {
    signs = List.copyOf(signs);
    ordinary = List.copyOf(ordinary);
  }

  /// These signs, and nothing is asked beforehand.
  public static Screening of(List<Sign> signs) {
    return new Screening(signs, List.of(), Intake.none());
  }

  /// No signs, and nothing is asked.
  public static Screening none() {
    return of(List.of());
  }
}
