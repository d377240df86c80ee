package limber.coach;

import java.time.Instant;
import java.util.Optional;

/// How somebody keeps at it, and what they are told of it.
///
/// @param next when the next word about it is due; empty where none is to come
public record Keeping(Optional<Instant> next) {

  /// Of somebody who has said nothing about it.
  public static Keeping none() {
    return new Keeping(Optional.empty());
  }

  /// When something of this is to happen though nobody says anything; empty where nothing is.
  public Optional<Instant> wakeAt() {
    return next;
  }
}
