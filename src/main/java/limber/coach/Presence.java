package limber.coach;

import java.time.Instant;
import java.util.Optional;

/// When somebody was here, and so when what is kept of them is forgotten.
///
/// @param seen when they last did anything; empty where that was never noted
/// @param next when the next that has to do with their being away is due; empty where none is to
///   come
/// @param stage how far it has come
public record Presence(Optional<Instant> seen, Optional<Instant> next, Stage stage) {

  /// How far somebody's being away has come.
  public enum Stage {
    /// They are here, or not away for long.
    HERE,
    /// They were told that what is kept of them will be forgotten.
    WARNED,
    /// What is kept of them is to be forgotten now. Nothing of that is ever stored.
    GONE
  }

  /// Of somebody of whom nothing was noted.
  public static Presence none() {
    return new Presence(Optional.empty(), Optional.empty(), Stage.HERE);
  }

  /// Of somebody who was here last at a time.
  ///
  /// @param next when to look after them
  public static Presence here(Instant seen, Instant next) {
    return new Presence(Optional.of(seen), Optional.of(next), Stage.HERE);
  }

  /// Of somebody who is to be forgotten now.
  public static Presence gone() {
    return new Presence(Optional.empty(), Optional.empty(), Stage.GONE);
  }

  /// With another time at which something is due.
  public Presence due(Instant other) {
    return new Presence(seen, Optional.of(other), stage);
  }

  /// After they were told that they will be forgotten at a time.
  public Presence warned(Instant then) {
    return new Presence(seen, Optional.of(then), Stage.WARNED);
  }

  /// Whether what is kept of them is to be forgotten now.
  public boolean isGone() {
    return stage == Stage.GONE;
  }

  /// When something of this is to happen though nobody says anything; empty where nothing is.
  public Optional<Instant> wakeAt() {
    return next;
  }
}
