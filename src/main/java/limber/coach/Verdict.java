package limber.coach;

import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Next;

/// What the pain rule says about a session.
///
/// @param row the id of the row of the rule that decided
/// @param colour the light
/// @param next what follows from it
public record Verdict(String row, Colour colour, Next next) {

  /// Whether it was too much.
  public boolean isRed() {
    return colour == Colour.RED;
  }
}
