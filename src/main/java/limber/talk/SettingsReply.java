package limber.talk;

import limber.coach.Wishes;

/// What is said about the settings.
public sealed interface SettingsReply extends Reply.Everyday {

  /// All settings, each with a button that says how it stands.
  record SettingsShown(Wishes wishes, limber.coach.Everyday everyday) implements SettingsReply {}

  /// Who says when a step is over.
  record Leading(Wishes.Hands hands) implements SettingsReply {}

  /// Whether and when its person is asked in the morning.
  ///
  /// @param wishes how it stands, and whether it is known when their morning is
  record Mornings(Wishes wishes) implements SettingsReply {}

  /// What its person can do with what is kept of them.
  record Data() implements SettingsReply {}
}
