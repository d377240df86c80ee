package limber.talk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// What is said about where somebody is.
public sealed interface ZoneReply extends Reply.Everyday {

  /// Asks where they are, with the parts of the world.
  record WhereAreYou() implements ZoneReply {}

  /// The towns of a part of the world.
  ///
  /// @param number which, from 0
  record Region(int number) implements ZoneReply {}

  /// Asks which of several places is meant.
  ///
  /// @param at when it is asked
  record Which(List<Choice> choices, Instant at) implements ZoneReply {
    public Which {
      choices = List.copyOf(choices);
    }
  }

  /// A place that may be meant.
  ///
  /// @param label how it is told
  /// @param zone its zone
  record Choice(String label, ZoneId zone) {}

  /// Nobody knows the place that was typed; it is asked for again.
  record Unknown() implements ZoneReply {}

  /// It is known where they are.
  ///
  /// @param zone their zone
  /// @param at when that is told
  /// @param from how it became known
  record Kept(ZoneId zone, Instant at, From from) implements ZoneReply {}

  /// How it became known where somebody is.
  sealed interface From {

    /// They pressed a button, or named a clock.
    record Named() implements From {}

    /// They typed a place.
    ///
    /// @param label how it was understood
    record Typed(String label) implements From {}

    /// They sent a place on the map, which is not kept.
    record Map() implements From {}
  }
}
