package limber.coach;

import java.time.Instant;
import java.util.Optional;

/// When somebody was here, and so when what is kept of them is forgotten.
///
/// @param next when the next that has to do with their being away is due; empty where none is to
///   come
public record Presence(Optional<Instant> next) {

  /// Of somebody who has said nothing about it.
  public static Presence none() {
    return new Presence(Optional.empty());
  }

  /// When something of this is to happen though nobody says anything; empty where nothing is.
  public Optional<Instant> wakeAt() {
    return next;
  }
}
