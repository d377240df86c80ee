package limber.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What goes wrong while Telegram is asked for something: how long to wait, and one line when it
/// begins and when it ends instead of one for each try. Not safe for use by several threads.
final class Troubles {

  private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
  private static final Duration NOT_TOLD = Duration.ofSeconds(5);

  private enum Kind {
    CONFLICT,
    TOO_MANY,
    NO_ANSWER,
    NOT_KEPT,
    OF_OUR_OWN
  }

  private final String work;
  private final BackOff conflicts;
  private final BackOff failures;
  private Optional<Kind> current = Optional.empty();

  /// @param work what Telegram is asked for, as a log line begins
  Troubles(String work, RandomGenerator random) {
    this.work = work;
    this.conflicts = new BackOff(Duration.ofSeconds(2), random);
    this.failures = new BackOff(Duration.ofMillis(500), random);
  }

  /// Another process polls with the same token.
  ///
  /// @return how long to wait before the next try, as for all of these
  Duration conflict(String description) {
    begins(
        Kind.CONFLICT,
        "Another process uses this bot's token, so messages may go there: {}",
        description);
    return conflicts.next();
  }

  /// Telegram asks for patience.
  Duration tooMany(Optional<Duration> retryAfter) {
    begins(Kind.TOO_MANY, "{} has to wait: Telegram asks for it.", work);
    return retryAfter.orElse(NOT_TOLD);
  }

  /// Telegram cannot be reached or does not make sense.
  Duration noAnswer(String why) {
    begins(Kind.NO_ANSWER, "{} does not work and is tried until it does: {}", work, why);
    return failures.next();
  }

  /// The inbox did not keep a batch.
  Duration notKept(Throwable problem) {
    begins(
        Kind.NOT_KEPT,
        "The inbox did not keep a batch, which Telegram will serve again: {}",
        Redacted.words(problem));
    return failures.next();
  }

  /// Limber itself went wrong.
  Duration ofOurOwn(Throwable problem) {
    begins(Kind.OF_OUR_OWN, "{} went wrong: {}", work, Redacted.words(problem));
    return failures.next();
  }

  /// All is well.
  void over() {
    if (current.isPresent()) {
      LOG.info("{} works again.", work);
    }
    current = Optional.empty();
    conflicts.reset();
    failures.reset();
  }

  private void begins(Kind kind, String sentence, Object... details) {
    if (!current.equals(Optional.of(kind))) {
      LOG.warn(sentence, details);
    }
    current = Optional.of(kind);
  }
}
