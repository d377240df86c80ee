package limber.corpus;

import java.util.List;

/// What speaks against exercising at all, and what is asked about it beforehand.
///
/// @param signs the warning signs, gravest first
/// @param ordinary what people write that is none of them
/// @param intake what is asked before the first routine
public record Screening(List<Sign> signs, OrdinaryTalk ordinary, Intake intake) {
  public Screening {
    signs = List.copyOf(signs);
  }

  /// These signs, and nothing is asked beforehand.
  public static Screening of(List<Sign> signs) {
    return new Screening(signs, OrdinaryTalk.none(), Intake.none());
  }

  /// No signs, and nothing is asked.
  public static Screening none() {
    return of(List.of());
  }
}
