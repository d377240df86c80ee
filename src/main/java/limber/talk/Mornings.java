package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.MorningAfter;
import limber.coach.Session;
import limber.coach.Wishes;

/// The morning after a session: when somebody is asked, and what follows from the answer.
///
/// Nobody is asked where it does not fit: while a warning waits, in the quiet after despair, when
/// something newer is under way, or long after the morning. It is not put off then, for it is asked
/// again before the next session.
final class Mornings {

  /// How late the question may come, after an outage, and still be about this morning.
  private static final Duration LATEST = Duration.ofHours(6);

  private final Judge judge;

  Mornings(Judge judge) {
    this.judge = judge;
  }

  /// Asks, once the time has come.
  Optional<Turn> woken(Chat chat, Instant now) {
    return chat.training()
        .askAt()
        .filter(at -> !now.isBefore(at))
        .map(at -> {
          Chat asked = chat.training(chat.training().askingAt(Optional.empty()));
          return open(chat)
              .filter(_ -> Unasked.fits(chat, now) && now.isBefore(at.plus(LATEST)))
              .map(session ->
                  Turn.saying(
                      asked,
                      new SessionReply.MorningAsked(session.run(), SessionReply.Morning.NOW)))
              .orElseGet(() -> Turn.saying(asked));
        });
  }

  /// The session whose morning is not known yet.
  private static Optional<Session> open(Chat chat) {
    return chat.training()
        .history()
        .latest()
        .filter(session -> !session.done().isEmpty() && session.answers().morning().isEmpty());
  }

  /// How somebody's back was the morning after. Only the newest session can still be told of, and
  /// only once.
  Optional<Turn> told(Chat chat, Session session, Answers.Morning morning) {
    return open(chat)
        .filter(newest -> newest.run().equals(session.run()))
        .map(newest -> noted(chat, newest, morning));
  }

  private Turn noted(Chat chat, Session session, Answers.Morning morning) {
    Chat heard = judge.heard(chat, session.with(session.answers().morning(morning)));
    return Turn.saying(
        heard.training(heard.training().askingAt(Optional.empty())),
        new SessionReply.MorningNoted(morning, Ending.verdict(heard)));
  }

  /// What somebody says in words, at home, on a morning on which they can have been asked.
  Optional<Turn> inWords(Chat chat, String text, Instant now) {
    return open(chat)
        .filter(session -> chat.training().askAt().isEmpty())
        .filter(session -> chat.training().wishes().zone().isPresent())
        .filter(session -> now.isBefore(session.at().plus(Duration.ofHours(36))))
        .filter(session -> MorningAfter.hasCome(session.at(), chat.training().wishes(), now))
        .flatMap(
            session -> AnswerWords.morning(text).flatMap(morning -> told(chat, session, morning)));
  }

  /// The time that somebody's clock shows, where they were asked for it and have not said yet.
  Optional<Turn> clockInWords(Chat chat, String text, Instant now) {
    Wishes wishes = chat.training().wishes();
    return open(chat)
        .filter(_ -> wishes.zone().isEmpty() && wishes.mornings() instanceof Wishes.Mornings.At)
        .flatMap(_ -> AnswerWords.clock(text, now))
        .map(offset -> clockIs(chat, offset, now));
  }

  /// Where somebody's clock is.
  Turn clockIs(Chat chat, ZoneOffset offset, Instant now) {
    return wishing(Zoning.unasked(chat, offset, now), chat.training().wishes().in(offset), now);
  }

  /// Whether and when somebody wants to be asked.
  Turn asks(Chat chat, Wishes.Mornings mornings, Instant now) {
    return wishing(chat, chat.training().wishes().asked(mornings), now);
  }

  private static Turn wishing(Chat chat, Wishes wishes, Instant now) {
    return Inquiry.back(
        Turn.saying(wished(chat, wishes, now), new SessionReply.MorningsSet(wishes.mornings())));
  }

  /// The chat after its person wished this; when they are asked next goes by it.
  static Chat wished(Chat chat, Wishes wishes, Instant now) {
    Optional<Instant> next =
        open(chat)
            .flatMap(session -> MorningAfter.of(session.at(), wishes))
            .filter(at -> at.isAfter(now));
    return chat.training(chat.training().with(wishes).askingAt(next));
  }

  /// Whether somebody is asked who has not been asked yet when.
  static boolean isToBeSet(Chat chat) {
    return open(chat).isPresent()
        && chat.training().wishes().zone().isEmpty()
        && chat.training().wishes().mornings() instanceof Wishes.Mornings.At;
  }
}
