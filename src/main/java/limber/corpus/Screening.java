package limber.corpus;

import java.util.List;

/// What Limber goes by where somebody wants to exercise: what speaks against it, what is asked
/// about it beforehand, and how it is planned.
///
/// @param signs the warning signs, gravest first
/// @param ordinary what people write that is none of them
/// @param intake what is asked before the first routine
/// @param plans how sessions and walks are planned
public record Screening(List<Sign> signs, OrdinaryTalk ordinary, Intake intake, Plans plans) {
  public Screening {
    signs = List.copyOf(signs);
  }

  /// The same, where no plans are made.
  public Screening(List<Sign> signs, OrdinaryTalk ordinary, Intake intake) {
    this(signs, ordinary, intake, Plans.none());
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
