package limber.talk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.coach.Later;
import limber.coach.ReminderTimes;
import limber.coach.Reminders;
import limber.coach.Reminders.Mode;
import limber.coach.Reminders.Pause;
import limber.coach.Reminders.Weekly;
import limber.coach.Reminders.What;
import limber.corpus.ReminderWord;
import limber.talk.ReminderWish.Days;
import limber.talk.ReminderWords.Before;

/// Does what somebody says in words about their reminders, and shows what has become of it.
final class ReminderInWords {

  /// For so long what somebody types may be about the reminders before them.
  private static final Duration OPEN = Duration.ofMinutes(30);

  /// What is longer than this is no time.
  private static final int LONGEST = 40;

  private final ReminderWords words;

  ReminderInWords(Map<ReminderWord, List<String>> phrases) {
    this.words = new ReminderWords(phrases);
  }

  /// Does what is said of reminders; empty where somebody speaks of something else.
  Optional<Turn> heard(Chat chat, Heard.Words said, Instant now) {
    return words
        .heard(said.text(), before(chat, now), Reminding.weekly(chat).time())
        .map(wish -> Inquiry.back(done(chat, wish, now)));
  }

  /// Whoever was asked for a time, and said something that nobody understood, is asked again.
  static Optional<Turn> noTime(Chat chat, Heard.Words said, Instant now) {
    return before(chat, now) == Before.A_QUESTION && said.text().length() <= LONGEST
        ? Optional.of(Turn.saying(chat, new ReminderReply.NoTime(Reminding.weekly(chat).time())))
        : Optional.empty();
  }

  private static Before before(Chat chat, Instant now) {
    if (!(chat.place() instanceof Place.Home)) {
      return Before.NOTHING;
    }
    Before otherwise =
        Reminding.weekly(chat).mode() == Mode.ON ? Before.BEING_REMINDED : Before.NOTHING;
    return Reminding.reminders(chat)
        .asked()
        .filter(asked -> now.isBefore(asked.at().plus(OPEN)))
        .map(Reminders.Asked::what)
        .map(what -> before(what))
        .orElse(otherwise);
  }

  private static Before before(What what) {
    return switch (what) {
      case ZONE -> Before.NOTHING;
      case TIME -> Before.A_QUESTION;
      case NOTHING -> Before.THE_REMINDERS;
    };
  }

  private static Turn done(Chat chat, ReminderWish wish, Instant now) {
    Weekly weekly = Reminding.weekly(chat);
    return switch (wish) {
      case ReminderWish.Seen() -> Reminding.shown(chat, now);
      case ReminderWish.Off() -> Reminding.turned(chat, Mode.OFF, now);
      case ReminderWish.On() -> Reminding.turned(unpaused(chat, now), Mode.ON, now);
      case ReminderWish.Twice(var second) -> Reminding.wanting(chat, weekly.with(second), now);
      case ReminderWish.Pause(int from, int days) -> paused(chat, from, days, now);
      case ReminderWish.Weekly(Days days, var hour) -> weekly(chat, days, hour, now);
      case ReminderWish.Once(Later later) ->
          Reminding.zone(chat)
              .map(zone -> once(chat, later.in(zone, now), now))
              .orElseGet(() -> Zoning.asking(chat, later, now));
    };
  }

  private static Chat unpaused(Chat chat, Instant now) {
    return Reminding.wanting(chat, Reminding.weekly(chat).pausing(Optional.empty()), now).chat();
  }

  /// Where nothing comes there is nothing to pause.
  private static Turn paused(Chat chat, int from, int days, Instant now) {
    LocalDate first = Reminding.today(chat, now).plusDays(from);
    Weekly weekly = Reminding.weekly(chat);
    return weekly.mode() == Mode.ON
        ? Reminding.wanting(
            chat, weekly.pausing(Optional.of(new Pause(first, first.plusDays(days)))), now)
        : Reminding.shown(chat, now);
  }

  /// Other days or another time; whoever names one on which they want it is reminded from then on.
  private static Turn weekly(Chat chat, Days days, Optional<Later.Hour> hour, Instant now) {
    Weekly before = Reminding.offered(chat, now);
    List<DayOfWeek> next = days.after(before.days());
    boolean wanted = hour.isPresent() || !days.named().isEmpty();
    Weekly weekly =
        wanted ? before.on(next).with(Mode.ON).pausing(Optional.empty()) : before.on(next);
    Optional<LocalTime> night = hour.map(Later.Hour::time).filter(ReminderTimes::isNight);
    Weekly timed = hour.filter(_ -> night.isEmpty()).map(at -> weekly.at(at.time())).orElse(weekly);
    Turn turn = Reminding.wanting(chat, timed, now);
    if (night.isPresent()) {
      return Reminding.at(turn.chat(), night.get(), now);
    }
    return timed.mode() == Mode.ON && Reminding.zone(chat).isEmpty()
        ? Zoning.asking(turn.chat(), now)
        : turn;
  }

  /// Once; at night only where that is meant.
  static Turn once(Chat chat, LocalDateTime at, Instant now) {
    return ReminderTimes.isNight(at.toLocalTime())
        ? Turn.saying(chat, new ReminderReply.NightAsked(at.toLocalTime(), Optional.of(at)))
        : Reminding.once(chat, at, now);
  }
}
