package limber.talk;

import java.time.ZoneId;

/// A button about where somebody is.
public sealed interface ZonePress extends Press.Everyday {

  /// Asks for it, in place of the message that bore the button.
  record AskZone() implements ZonePress {}

  /// Shows the parts of the world.
  record Regions() implements ZonePress {}

  /// Shows the towns of a part of the world.
  ///
  /// @param number which, from 0
  record Region(int number) implements ZonePress {}

  /// They are in this zone.
  record In(ZoneId zone) implements ZonePress {}
}
