package limber.talk;

import limber.coach.Keeping;
import limber.coach.Wishes;

/// A button of the settings. Each changes the message that bore it.
public sealed interface SettingsPress extends Press.Everyday {

  /// Shows all settings.
  record ShowSettings() implements SettingsPress {}

  /// Shows one of them.
  record ShowSetting(Page page) implements SettingsPress {}

  /// A page of the settings.
  enum Page {
    /// Whether a timer leads.
    LEADING,
    /// Whether and when one is asked in the morning.
    MORNINGS,
    /// What is kept of its person, and what they can do with it.
    DATA
  }

  /// Sets who says when a step is over.
  record Lead(Wishes.Hands hands) implements SettingsPress {}

  /// Sets whether Limber looks back on a week at its end.
  record LookBack(Keeping.LookBacks lookBacks) implements SettingsPress {}

  /// Sets whether and when its person is asked in the morning.
  record Ask(Wishes.Mornings mornings) implements SettingsPress {}
}
