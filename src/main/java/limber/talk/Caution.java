package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import limber.coach.Program;
import limber.corpus.Sign.Level;
import limber.safety.Warning;

/// What was noticed in a conversation and is not over: what waits, and what was asked about it.
///
/// A sign of the body waits for a doctor, a sign of despair for a day to pass. Neither ends the
/// other, so both are kept side by side.
///
/// @param waiting what waits for a doctor
/// @param quiet the last sign of despair, also when its day has passed
/// @param asked the question that is open, about either
/// @param number how often something was noticed, asked or settled; a button that carries an
///   earlier number is an old one
public record Caution(Waiting waiting, Optional<Quiet> quiet, Asked asked, int number) {

  /// For how long no exercise is offered after a sign of despair.
  public static final Duration QUIET = Duration.ofDays(1);

  /// For how long a question about a possible sign waits for its answer.
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  /// What waits for a doctor.
  public sealed interface Waiting {

    /// Nothing.
    record Nothing() implements Waiting {}

    /// Everything: an emergency was noticed.
    record Emergency(Noticed sign) implements Waiting {}

    /// Exercise: a sign was noticed that a doctor should see first.
    record Urgent(Noticed sign) implements Waiting {}
  }

  /// A sign that was noticed.
  ///
  /// @param warning which, and how grave
  /// @param at when
  /// @param number the caution's number from then on
  public record Noticed(Warning warning, Instant at, int number) {}

  /// A sign of despair, and until when Limber is quiet about exercise.
  public record Quiet(Warning warning, Instant until) {}

  /// A question about a warning that was asked last and not answered yet.
  public sealed interface Asked {

    /// None.
    record Nothing() implements Asked {}

    /// Whether a doctor has said yes to exercise.
    record BeenSeen() implements Asked {}

    /// Whether there is a sign in what they wrote.
    ///
    /// @param ifSo what is noticed unless they clearly say no
    /// @param meaning what they asked, to be answered then
    /// @param at when it was asked
    record InDoubt(Warning ifSo, Meaning meaning, Instant at) implements Asked {

      /// From when on it counts as the sign, where nobody has answered.
      Instant countsFrom() {
        return at.plus(PATIENCE);
      }
    }

    /// Whether somebody is safe, who wants to begin this.
    record Safe(Program toBegin) implements Asked {}
  }

  /// Nothing was ever noticed.
  public static Caution none() {
    return new Caution(new Waiting.Nothing(), Optional.empty(), new Asked.Nothing(), 0);
  }

  /// After another sign: the graver one of the body holds, urgent ones add up, and no question is
  /// open any more.
  Caution noticing(Warning warning, Instant now) {
    Warning all =
        noticed()
            .map(Noticed::warning)
            .filter(earlier -> earlier.level() == Level.URGENT && warning.level() == Level.URGENT)
            .map(warning::and)
            .orElse(warning);
    Noticed sign = new Noticed(all, now, number + 1);
    return switch (warning.level()) {
      case CRISIS ->
          after(waiting, Optional.of(new Quiet(warning, now.plus(QUIET))), new Asked.Nothing());
      case EMERGENCY -> after(new Waiting.Emergency(sign), quiet, new Asked.Nothing());
      case URGENT ->
          after(
              waiting instanceof Waiting.Emergency ? waiting : new Waiting.Urgent(sign),
              quiet,
              new Asked.Nothing());
    };
  }

  /// After a question, which is the only open one.
  Caution asking(Asked question) {
    return after(waiting, quiet, question);
  }

  /// After the open question was answered, other than by a doctor's yes.
  Caution answered() {
    return after(waiting, quiet, new Asked.Nothing());
  }

  /// After a doctor's yes.
  Caution seen() {
    return after(new Waiting.Nothing(), quiet, new Asked.Nothing());
  }

  /// After a sign that somebody told where others read along: which, and whose, nobody keeps.
  Caution quietly(Level level, Instant now) {
    Quiet until = new Quiet(Warning.unnamed(level), now.plus(QUIET));
    return after(waiting, Optional.of(until), new Asked.Nothing());
  }

  private Caution after(Waiting next, Optional<Quiet> despair, Asked question) {
    return new Caution(next, despair, question, number + 1);
  }

  /// The sign that waits for a doctor.
  public Optional<Noticed> noticed() {
    return switch (waiting) {
      case Waiting.Nothing() -> Optional.empty();
      case Waiting.Emergency(Noticed sign) -> Optional.of(sign);
      case Waiting.Urgent(Noticed sign) -> Optional.of(sign);
    };
  }

  /// Until when Limber does not come with exercise, or anything else, of its own accord.
  Optional<Instant> quietUntil() {
    return quiet.map(Quiet::until);
  }

  /// Whether Limber is quiet about exercise.
  boolean quietAt(Instant now) {
    return quietUntil().filter(now::isBefore).isPresent();
  }
}
