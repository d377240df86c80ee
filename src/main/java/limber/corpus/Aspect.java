package limber.corpus;

import java.util.Locale;

/// The one thing about an exercise that a question asks for.
public enum Aspect {
  STEPS,
  DOSE,
  BENEFIT,
  MUSCLES,
  CAUTION,
  MISTAKES,
  EASIER,
  HARDER,
  EQUIPMENT;

  /// The word for it in files and in JSON, such as `dose`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
