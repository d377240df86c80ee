package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.talk.Check.Asked;
import limber.talk.Check.Told;

/// Somebody who was asked before exercise, and of whom nothing speaks against it: for tests that
/// are not about the check.
public final class Checked {

  private Checked() {}

  /// The chat after the check.
  ///
  /// @param at when the check was
  public static Chat at(Instant at, Chat chat) {
    Optional<Instant> then = Optional.of(at);
    return chat.checked(
        new Check(new Asked.Nothing(), new Told(then, then, then, List.of(), List.of()), 0));
  }
}
