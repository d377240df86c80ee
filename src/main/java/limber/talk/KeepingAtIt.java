package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Counting;
import limber.coach.Counting.Counted;
import limber.coach.Day;
import limber.coach.Keeping;
import limber.coach.Keeping.LookBacks;
import limber.coach.Reminders;
import limber.coach.Reminders.Mode;
import limber.coach.Reviewing;
import limber.coach.Training;
import limber.coach.WeekTimes;
import limber.corpus.Corpus;
import limber.talk.KeepingReply.Silenced;

/// How somebody keeps at it: a look back on each week, and one kind word after long silence.
/// Nothing of it comes before it is known what time it is for them, and nothing at night.
final class KeepingAtIt implements Subject {

  /// While a doctor's yes is awaited nothing is expected; the week that has passed by then is not
  /// held against its person.
  private static final Duration WAITED = Duration.ofDays(7);

  private final Counting counting;
  private final Reviewing reviewing;

  KeepingAtIt(Corpus corpus) {
    this.counting = new Counting(corpus);
    this.reviewing = new Reviewing(corpus);
  }

  @Override
  public Optional<Turn> pressed(Chat chat, MessageId on, Press.Everyday press, Instant now) {
    return press instanceof KeepingPress keeping
        ? Optional.of(pressed(chat, on, keeping))
        : Optional.empty();
  }

  private static Turn pressed(Chat chat, MessageId on, KeepingPress press) {
    return switch (press) {
      case KeepingPress.TurnLookBacks(LookBacks mode) ->
          Inquiry.back(Turn.saying(looking(chat, mode), new KeepingReply.LookBacksTurned(mode)));
      case KeepingPress.LeaveMe() ->
          new Turn(chat, List.of(Utterance.replacing(on, new KeepingReply.LeftAlone())));
    };
  }

  /// The chat with look-backs, or without.
  static Chat looking(Chat chat, LookBacks mode) {
    return with(chat, keeping(chat).with(mode).lookingBackAt(Optional.empty()));
  }

  /// Days on which nothing is expected of somebody.
  static List<Reminders.Pause> breaks(Chat chat, Instant now) {
    List<Reminders.Pause> breaks = new ArrayList<>();
    chat.everyday().reminders().weekly().pause().ifPresent(breaks::add);
    if (!(chat.caution().waiting() instanceof Caution.Waiting.Nothing)) {
      LocalDate today = Day.of(now, chat.training().wishes());
      LocalDate since = Day.of(now.minus(WAITED), chat.training().wishes());
      breaks.add(new Reminders.Pause(since, today.plusDays(1)));
    }
    return breaks;
  }

  /// Whoever wants to be left alone is, until they do something else.
  @Override
  public Chat left(Chat chat, Heard heard, Instant now) {
    Keeping keeping = keeping(chat);
    Optional<ZoneId> zone = zone(chat);
    boolean alone = heard instanceof Heard.Pressed(_, KeepingPress.LeaveMe());
    Optional<Instant> silence =
        zone.filter(_ -> !alone && isMissed(chat)).map(in -> silent(chat, in, now));
    Keeping next =
        keeping
            .lookingBackAt(
                zone.filter(_ -> keeping.lookBacks() == LookBacks.ON)
                    .map(in -> sooner(keeping, in, now)))
            .silentAt(silence);
    return next.equals(keeping) ? chat : with(chat, next);
  }

  /// What was due this week, and waits for a better moment, stays due.
  private static Instant sooner(Keeping keeping, ZoneId zone, Instant now) {
    Instant next = WeekTimes.next(zone, now);
    return keeping.coming().lookBack().filter(next::isAfter).orElse(next);
  }

  private static Instant silent(Chat chat, ZoneId zone, Instant now) {
    return WeekTimes.silent(chat.everyday().reminders().weekly(), zone, now);
  }

  /// Whether somebody set out to do something, and so may like to hear a word.
  private static boolean isMissed(Chat chat) {
    Training training = chat.training();
    return training.planned().plan().isPresent()
        || chat.everyday().reminders().weekly().mode() == Mode.ON
        || training.history().sessions().stream().anyMatch(session -> !session.done().isEmpty());
  }

  @Override
  public Optional<Turn> woken(Chat chat, Instant now) {
    Keeping.Coming coming = keeping(chat).coming();
    if (coming.lookBack().filter(at -> !now.isBefore(at)).isPresent()) {
      return Optional.of(lookBack(chat, now));
    }
    return coming.silence().filter(at -> !now.isBefore(at)).map(_ -> silence(chat, now));
  }

  /// Nobody is told of a week of which there is nothing to tell, nor long after it.
  private Turn lookBack(Chat chat, Instant now) {
    Optional<ZoneId> zone = zone(chat);
    Optional<LocalDate> sunday = zone.flatMap(in -> WeekTimes.sunday(in, now));
    if (zone.isEmpty() || sunday.isEmpty()) {
      return Turn.saying(next(chat, zone, now));
    }
    if (!Unasked.fits(chat, now) || WeekTimes.isNight(zone.get(), now)) {
      Optional<Instant> again =
          Optional.of(WeekTimes.again(zone.get(), now))
              .filter(at -> WeekTimes.sunday(zone.get(), at).isPresent());
      return Turn.saying(with(chat, keeping(chat).lookingBackAt(again)));
    }
    Training training = chat.training();
    int kept = Counting.weeks(keeping(chat).streak(), training, breaks(chat, now), now);
    return reviewing
        .week(training, sunday.get(), kept, now)
        .map(week -> {
          Counted counted = counting.counted(keeping(chat), training, breaks(chat, now), now);
          return Turn.saying(
              next(with(chat, counted.keeping()), zone, now),
              new KeepingReply.WeekTold(week, counted.reached()));
        })
        .orElseGet(() -> Turn.saying(next(chat, Optional.empty(), now)));
  }

  /// The chat with the next look-back, or without one where nobody knows the zone.
  private static Chat next(Chat chat, Optional<ZoneId> zone, Instant now) {
    return with(chat, keeping(chat).lookingBackAt(zone.map(in -> WeekTimes.next(in, now))));
  }

  /// One word, and then quiet until its person is back. Reminders that nobody answers end with it.
  private static Turn silence(Chat chat, Instant now) {
    Optional<ZoneId> zone = zone(chat);
    Reminders reminders = chat.everyday().reminders();
    Optional<Instant> morning =
        zone.filter(in -> WeekTimes.isNight(in, now)).map(in -> WeekTimes.again(in, now));
    if (morning.isPresent()) {
      return Turn.saying(with(chat, keeping(chat).silentAt(morning)));
    }
    Chat quiet = with(chat, keeping(chat).silentAt(Optional.empty()));
    if (zone.isEmpty() || !Unasked.isCalm(chat, now)) {
      return Turn.saying(quiet);
    }
    return switch (reminders.weekly().mode()) {
      case OFF -> Turn.saying(quiet, new KeepingReply.LongSilence(Silenced.NONE));
      case ON ->
          Turn.saying(
              Reminding.with(quiet, reminders.with(reminders.weekly().with(Mode.OFF), zone, now)),
              new KeepingReply.LongSilence(Silenced.TURNED_OFF));
    };
  }

  private static Optional<ZoneId> zone(Chat chat) {
    return chat.training().wishes().zone();
  }

  private static Keeping keeping(Chat chat) {
    return chat.everyday().keeping();
  }

  private static Chat with(Chat chat, Keeping keeping) {
    return chat.everyday(chat.everyday().with(keeping));
  }
}
