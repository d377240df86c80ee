package limber.telegram;

import java.time.Duration;
import java.util.Optional;

/// What came of a call to Telegram.
///
/// @param <T> what the method gives
sealed interface Outcome<T> {

  /// Telegram did it.
  record Done<T>(T result) implements Outcome<T> {}

  /// Telegram answered that it did not do it.
  ///
  /// @param code Telegram's error code, much like an HTTP status
  /// @param description Telegram's own words
  /// @param retryAfter how long Telegram asks to wait
  record Declined<T>(int code, String description, Optional<Duration> retryAfter)
      implements Outcome<T> {}

  /// Nobody knows whether it was done: no network, no answer in time, or no answer that Telegram
  /// would give, such as a proxy's page.
  ///
  /// @param why a few words for the log, free of secrets
  record NoAnswer<T>(String why) implements Outcome<T> {}
}
