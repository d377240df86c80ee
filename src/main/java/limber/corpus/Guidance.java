package limber.corpus;

import java.util.List;

/// How an exercise is done.
///
/// @param steps one movement each, in order, the starting position first
/// @param lead how a timer leads through it
/// @param feel what to feel, and where
/// @param mistakes what people often get wrong, with the fix
/// @param caution who should leave it out or ask first
/// @param evidence in a sentence, how well it is known to help
public record Guidance(
    List<String> steps,
    Lead lead,
    String feel,
    List<Mistake> mistakes,
    Caution caution,
    String evidence) {
  public Guidance {
    steps = List.copyOf(steps);
    mistakes = List.copyOf(mistakes);
  }

  /// Something that people often get wrong.
  ///
  /// @param mistake what goes wrong
  /// @param fix what to do instead
  public record Mistake(String mistake, String fix) {}

  /// Who should leave an exercise out or ask first.
  ///
  /// @param flags what about a person speaks against it, as words of the vocabulary
  /// @param text the same in plain sentences
  public record Caution(List<Term> flags, String text) {
    public Caution {
      flags = List.copyOf(flags);
    }
  }
}
