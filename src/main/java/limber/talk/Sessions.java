package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;
import limber.coach.Pain;
import limber.coach.Run;
import limber.coach.RunId;
import limber.coach.Session;
import limber.talk.Place.After;
import limber.talk.Place.Before;
import limber.talk.SessionPress.About;

/// What is asked around a session, and what follows from the answers: the check-in before it, pain
/// in its middle, how it was, and the next morning.
///
/// Every answer belongs to one question of one run. A button of another is told apart, and one
/// whose question was answered already changes nothing.
final class Sessions {

  /// How long an answer is waited for: who comes back later means something else.
  private static final Duration WAITS = Duration.ofHours(2);

  private final CheckIn checkIn;
  private final Aching aching;
  private final Ending ending;
  private final Mornings mornings;
  private final Walk walk;

  Sessions(Leading leading, Mornings mornings, Walk walk) {
    this.checkIn = leading.checkIn();
    this.aching = leading.aching();
    this.ending = leading.ending();
    this.mornings = mornings;
    this.walk = walk;
  }

  /// The chat without questions that have waited for too long, or whose person begins something
  /// else.
  Chat leaving(Chat chat, Heard heard, Instant now) {
    return switch (chat.place()) {
      case Place.Readying(Run run, _) when beginsAnother(run, heard) || isLate(run, now) ->
          chat.at(new Place.Home());
      case Place.Rating(Run run, _) when begins(heard) || hasWaited(chat, run, now) ->
          chat.at(new Place.Home());
      case Place.Home(),
          Place.Readying _,
          Place.Rating _,
          Place.Walking _,
          Place.Timed _,
          Place.Paused _,
          Place.Hurting _,
          Place.Together _ ->
          chat;
    };
  }

  private static boolean begins(Heard heard) {
    return heard instanceof Heard.Pressed(_, Press.Begin _);
  }

  private static boolean beginsAnother(Run run, Heard heard) {
    return heard instanceof Heard.Pressed(_, Press.Begin(var program))
        && !program.equals(run.program());
  }

  private static boolean isLate(Run run, Instant now) {
    return now.isAfter(run.begunAt().plus(WAITS));
  }

  private static boolean hasWaited(Chat chat, Run run, Instant now) {
    return chat.training().history().sessions().stream()
        .filter(session -> session.run().equals(run.id()))
        .allMatch(session -> now.isAfter(session.at().plus(WAITS)));
  }

  /// A button around a session.
  Turn pressed(Chat chat, SessionPress press, Instant now) {
    return switch (press) {
      case SessionPress.Hurts(RunId run, var when, Pain pain) ->
          pain(chat, run, when, Optional.of(pain), now);
      case SessionPress.Spread(RunId run, Leg leg) -> spread(chat, run, leg, now);
      case SessionPress.Start(RunId run, var hands) ->
          chat.place() instanceof Place.Readying at
                  && at.open() == Before.PREVIEW
                  && at.run().id().equals(run)
              ? checkIn.start(chat, at, hands, now)
              : missed(chat, run);
      case SessionPress.NotNow(RunId run) ->
          chat.place() instanceof Place.Readying at && at.run().id().equals(run)
              ? CheckIn.notNow(chat)
              : missed(chat, run);
      case SessionPress.WasHard(RunId run, var effort) ->
          effort(chat, run, Optional.of(effort), now);
      case SessionPress.NextMorning(RunId run, var morning) -> morning(chat, run, morning, now);
      case SessionPress.RatherNot(RunId run, About about) -> ratherNot(chat, run, about, now);
      case SessionPress.ClockIs(var offset) -> mornings.clockIs(chat, offset, now);
      case SessionPress.AskMe(var wish) -> mornings.asks(chat, wish, now);
    };
  }

  private Turn ratherNot(Chat chat, RunId run, About about, Instant now) {
    return switch (about) {
      case BEFORE -> pain(chat, run, SessionReply.When.BEFORE, Optional.empty(), now);
      case DURING -> pain(chat, run, SessionReply.When.DURING, Optional.empty(), now);
      case AFTER -> pain(chat, run, SessionReply.When.AFTER, Optional.empty(), now);
      case EFFORT -> effort(chat, run, Optional.empty(), now);
      case MORNING ->
          chat.place() instanceof Place.Readying at && at.open() == Before.MORNING
              ? checkIn.pastMorning(chat, at)
              : missed(chat, run);
    };
  }

  private Turn pain(
      Chat chat, RunId run, SessionReply.When when, Optional<Pain> pain, Instant now) {
    return switch (when) {
      case BEFORE ->
          chat.place() instanceof Place.Readying at
                  && at.open() == Before.PAIN
                  && at.run().id().equals(run)
              ? checkIn.pain(chat, at, pain, now)
              : missed(chat, run);
      case DURING ->
          chat.place() instanceof Place.Hurting at && at.run().id().equals(run)
              ? hurting(chat, at, pain, now)
              : missed(chat, run);
      case AFTER ->
          chat.place() instanceof Place.Rating at
                  && at.open() == After.PAIN
                  && at.run().id().equals(run)
              ? ending.pain(chat, at, pain)
              : missed(chat, run);
    };
  }

  private Turn hurting(Chat chat, Place.Hurting at, Optional<Pain> pain, Instant now) {
    return pain.map(score -> aching.pain(chat, at, score, now))
        .orElseGet(() -> aching.rather(chat, at, now));
  }

  private Turn spread(Chat chat, RunId run, Leg leg, Instant now) {
    return chat.place() instanceof Place.Readying at
            && at.open() == Before.LEG
            && at.run().id().equals(run)
        ? checkIn.leg(chat, at, leg, now)
        : missed(chat, run);
  }

  private Turn effort(Chat chat, RunId run, Optional<Effort> effort, Instant now) {
    return chat.place() instanceof Place.Rating at
            && at.open() == After.EFFORT
            && at.run().id().equals(run)
        ? ending.effort(chat, at, effort, now)
        : missed(chat, run);
  }

  /// Asked before the next session, that one goes on after it.
  private Turn morning(Chat chat, RunId run, Morning morning, Instant now) {
    return chat.training()
        .history()
        .latest()
        .filter(session -> session.run().equals(run))
        .flatMap((Session session) -> mornings.told(chat, session, morning))
        .map(turn -> pastMorning(turn, walk.refitted(turn.chat(), now)))
        .orElseGet(() -> missed(chat, run));
  }

  /// What the morning tells counts at once: for a session that has not begun yet, and for what is
  /// left of one that has.
  private Turn pastMorning(Turn told, Turn fitted) {
    Turn turn = told.then(fitted);
    if (turn.chat().place() instanceof Place.Readying at && at.open() == Before.MORNING) {
      return turn.then(checkIn.pastMorning(turn.chat(), at));
    }
    return fitted.replies().isEmpty() ? Inquiry.back(turn) : turn;
  }

  /// A button that is not of the open question: of the same run, it was pressed twice.
  private static Turn missed(Chat chat, RunId run) {
    boolean same =
        switch (chat.place()) {
          case Place.Readying(Run open, _) -> open.id().equals(run);
          case Place.Hurting(Run open, _) -> open.id().equals(run);
          case Place.Rating(Run open, _) -> open.id().equals(run);
          case Place.Home(), Place.Walking _, Place.Timed _, Place.Paused _, Place.Together _ ->
              false;
        };
    return same ? Inquiry.asked(chat) : Inquiry.old(chat);
  }

  /// Words that answer the question that is open, such as a number.
  Optional<Turn> inWords(Chat chat, Heard.Words words, Instant now) {
    String text = words.text();
    return switch (chat.place()) {
      case Place.Home() ->
          mornings.clockInWords(chat, text, now).or(() -> mornings.inWords(chat, text, now));
      case Place.Readying at -> before(chat, at, text, now);
      case Place.Hurting at ->
          AnswerWords.pain(text)
              .map(pain -> aching.pain(chat, at, pain, now))
              .or(() -> declined(text).map(_ -> aching.rather(chat, at, now)));
      case Place.Rating at -> after(chat, at, text, now);
      case Place.Walking _, Place.Timed _, Place.Paused _, Place.Together _ -> Optional.empty();
    };
  }

  private static Optional<String> declined(String text) {
    return Optional.of(text).filter(AnswerWords::ratherNot);
  }

  private Optional<Turn> before(Chat chat, Place.Readying at, String text, Instant now) {
    return switch (at.open()) {
      case MORNING ->
          AnswerWords.morning(text)
              .flatMap(morning ->
                  chat.training()
                      .history()
                      .latest()
                      .map(session -> morning(chat, session.run(), morning, now)))
              .or(() -> declined(text).map(_ -> checkIn.pastMorning(chat, at)));
      case PAIN ->
          AnswerWords.pain(text)
              .map(pain -> checkIn.pain(chat, at, Optional.of(pain), now))
              .or(() -> declined(text).map(_ -> checkIn.pain(chat, at, Optional.empty(), now)));
      case LEG -> AnswerWords.leg(text).map(leg -> checkIn.leg(chat, at, leg, now));
      case PREVIEW ->
          StartWords.in(text, chat.training().wishes().hands())
              .map(begins ->
                  begins
                      .map(hands -> checkIn.start(chat, at, hands, now))
                      .orElseGet(() -> CheckIn.notNow(chat)));
    };
  }

  private Optional<Turn> after(Chat chat, Place.Rating at, String text, Instant now) {
    return switch (at.open()) {
      case PAIN ->
          AnswerWords.pain(text)
              .map(pain -> ending.pain(chat, at, Optional.of(pain)))
              .or(() -> declined(text).map(_ -> ending.pain(chat, at, Optional.empty())));
      case EFFORT ->
          AnswerWords.effort(text)
              .map(effort -> ending.effort(chat, at, Optional.of(effort), now))
              .or(() -> declined(text).map(_ -> ending.effort(chat, at, Optional.empty(), now)));
    };
  }

  /// What is to be asked once its time has come.
  Optional<Turn> woken(Chat chat, Instant now) {
    return mornings.woken(chat, now);
  }
}
