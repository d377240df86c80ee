package limber.talk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.coach.Day;
import limber.coach.ReminderTimes;
import limber.coach.Reminders;
import limber.coach.Reminders.Asked;
import limber.coach.Reminders.Mode;
import limber.coach.Reminders.Pause;
import limber.coach.Reminders.Second;
import limber.coach.Reminders.Weekly;
import limber.coach.Reminders.What;
import limber.corpus.Corpus;
import limber.talk.ReminderReply.Here;

/// Reminders: when somebody wants them, set in one message that is edited in place.
final class Reminding implements Subject {

  /// Before they chose, somebody without a plan is offered these.
  private static final List<DayOfWeek> USUAL =
      List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

  private static final int LONGEST_PAUSE = 7;

  private final ReminderDue due;
  private final ReminderInWords words;

  Reminding(Corpus corpus) {
    this.due = new ReminderDue(corpus);
    this.words = new ReminderInWords(corpus.timekeeping().words());
  }

  @Override
  public Optional<Turn> command(Chat chat, String name, Heard.Words about, Instant now) {
    return name.equals("remind") ? Optional.of(Inquiry.back(shown(chat, now))) : Optional.empty();
  }

  @Override
  public Optional<Turn> inWords(Chat chat, Heard.Words said, Instant now) {
    return words.heard(chat, said, now);
  }

  @Override
  public Optional<Turn> notUnderstood(Chat chat, Heard.Words said, Instant now) {
    return ReminderInWords.noTime(chat, said, now);
  }

  @Override
  public Optional<Turn> woken(Chat chat, Instant now) {
    return due.woken(chat, now);
  }

  @Override
  public Optional<Turn> pressed(Chat chat, MessageId on, Press.Everyday press, Instant now) {
    return press instanceof ReminderPress reminder
        ? Optional.of(pressed(chat, on, reminder, now))
        : Optional.empty();
  }

  private static Turn pressed(Chat chat, MessageId on, ReminderPress press, Instant now) {
    return switch (press) {
      case ReminderPress.ShowReminders() -> inPlace(on, shown(chat, now));
      case ReminderPress.ShowRemindersAnew() -> Inquiry.back(shown(chat, now));
      case ReminderPress.Day(DayOfWeek day, Press.Mark mark) ->
          inPlace(on, wanting(chat, marked(weekly(chat), day, mark), now));
      case ReminderPress.Times() -> inPlace(on, times(chat, now));
      case ReminderPress.At(LocalTime time) -> inPlace(on, at(chat, time, now));
      case ReminderPress.AtNight(LocalTime time) ->
          inPlace(on, wanting(chat, weekly(chat).at(time), now));
      case ReminderPress.Once(LocalDateTime time) -> inPlace(on, once(chat, time, now));
      case ReminderPress.NotOnce() -> inPlace(on, notOnce(chat, now));
      case ReminderPress.Pause(LocalDate until) -> inPlace(on, paused(chat, until, now));
      case ReminderPress.GoOn() ->
          inPlace(on, wanting(chat, weekly(chat).pausing(Optional.empty()), now));
      case ReminderPress.Turned(Mode mode) -> inPlace(on, turned(chat, mode, now));
      case ReminderPress.Seconds(Second second) ->
          inPlace(on, wanting(chat, weekly(chat).with(second), now));
      case ReminderPress.OnlyOne() -> Inquiry.back(onlyOne(chat, now));
      case ReminderPress.NotToday(LocalDate day) -> inPlace(on, notToday(chat, day, now));
    };
  }

  private static Turn inPlace(MessageId on, Turn turn) {
    return new Turn(
        turn.chat(),
        turn.replies().stream().map(said -> Utterance.replacing(on, said.reply())).toList());
  }

  /// When reminders come. Whoever has not chosen days is offered some.
  static Turn shown(Chat chat, Instant now) {
    return wanting(chat, offered(chat, now), now);
  }

  /// The wishes, with days to begin with: those of the plan's sessions.
  static Weekly offered(Chat chat, Instant now) {
    Weekly weekly = weekly(chat);
    return weekly.days().isEmpty() && weekly.mode() == Mode.OFF
        ? weekly.on(days(chat, now))
        : weekly;
  }

  private static List<DayOfWeek> days(Chat chat, Instant now) {
    LocalDate today = today(chat, now);
    return chat.training()
        .planned()
        .plan()
        .map(plan ->
            IntStream.range(0, 7)
                .mapToObj(today::plusDays)
                .filter(plan::isSessionDay)
                .map(LocalDate::getDayOfWeek)
                .toList())
        .orElse(USUAL);
  }

  /// Keeps other wishes, and shows them.
  static Turn wanting(Chat chat, Weekly weekly, Instant now) {
    Chat next =
        weekly.equals(weekly(chat))
            ? chat
            : with(chat, reminders(chat).with(weekly, zone(chat), now));
    return Turn.saying(inView(next, now), front(next, now));
  }

  /// The chat in which somebody has their reminders before them.
  private static Chat inView(Chat chat, Instant now) {
    return with(chat, reminders(chat).asking(Optional.of(new Asked(What.NOTHING, now))));
  }

  /// When reminders come.
  static Reply front(Chat chat, Instant now) {
    Reminders reminders = reminders(chat);
    return new ReminderReply.RemindersShown(
        reminders.weekly(),
        reminders.coming().first(),
        zone(chat).flatMap(reminders::onceAt),
        here(chat, now));
  }

  private static Weekly marked(Weekly weekly, DayOfWeek day, Press.Mark mark) {
    return switch (mark) {
      case SET -> weekly.on(Stream.concat(weekly.days().stream(), Stream.of(day)).toList());
      case CLEARED -> weekly.on(weekly.days().stream().filter(one -> one != day).toList());
    };
  }

  private static Turn times(Chat chat, Instant now) {
    Chat asked = with(chat, reminders(chat).asking(Optional.of(new Asked(What.TIME, now))));
    return Turn.saying(asked, new ReminderReply.Times(weekly(chat).time(), here(chat, now)));
  }

  /// At a time; nobody is reminded at night who has not said so twice.
  static Turn at(Chat chat, LocalTime time, Instant now) {
    return ReminderTimes.isNight(time)
        ? Turn.saying(chat, new ReminderReply.NightAsked(time, Optional.empty()))
        : wanting(chat, weekly(chat).at(time), now);
  }

  /// Once, beside what comes every week.
  static Turn once(Chat chat, LocalDateTime time, Instant now) {
    boolean toCome =
        zone(chat).flatMap(zone -> ReminderTimes.at(time, zone)).filter(now::isBefore).isPresent();
    if (!toCome) {
      return Turn.saying(chat, new ReminderReply.TooLate());
    }
    Reminders wanted = reminders(chat).with(offered(chat, now), zone(chat), now);
    Chat next = with(chat, wanted.once(time, zone(chat), now));
    return Turn.saying(inView(next, now), front(next, now));
  }

  private static Turn notOnce(Chat chat, Instant now) {
    return shown(with(chat, reminders(chat).notOnce(zone(chat), now)), now);
  }

  /// A date that is over, or farther off than a pause lasts, is that of an old button.
  private static Turn paused(Chat chat, LocalDate until, Instant now) {
    LocalDate today = today(chat, now);
    boolean fits = until.isAfter(today) && !until.isAfter(today.plusDays(LONGEST_PAUSE));
    return wanting(
        chat,
        fits ? weekly(chat).pausing(Optional.of(new Pause(today, until))) : weekly(chat),
        now);
  }

  /// On or off. Where nobody knows what time it is for somebody, that is asked first.
  static Turn turned(Chat chat, Mode mode, Instant now) {
    return switch (mode) {
      case ON -> {
        Turn on = wanting(chat, offered(chat, now).with(Mode.ON), now);
        yield zone(chat).isPresent() ? on : Zoning.asking(on.chat(), now);
      }
      case OFF -> {
        Weekly off = weekly(chat).with(Mode.OFF).pausing(Optional.empty());
        Reminders none =
            new Reminders(off, Optional.empty(), reminders(chat).coming(), Optional.empty());
        yield Turn.saying(with(chat, none.from(zone(chat), now)), new ReminderReply.Off());
      }
    };
  }

  /// One reminder a day from now on.
  static Turn onlyOne(Chat chat, Instant now) {
    Weekly weekly = weekly(chat).with(Second.OFF);
    return Turn.saying(
        with(chat, reminders(chat).with(weekly, zone(chat), now)), new ReminderReply.OnlyOne());
  }

  private static Turn notToday(Chat chat, LocalDate day, Instant now) {
    Chat next = day.equals(today(chat, now)) ? with(chat, reminders(chat).notAgain()) : chat;
    return Turn.saying(
        next, new ReminderReply.NotToday(reminders(next).coming().first(), here(next, now)));
  }

  /// Whether any reminder is to come.
  static boolean hasAny(Chat chat) {
    return weekly(chat).mode() == Mode.ON || reminders(chat).once().isPresent();
  }

  static Here here(Chat chat, Instant now) {
    return new Here(zone(chat), today(chat, now));
  }

  static LocalDate today(Chat chat, Instant now) {
    return Day.of(now, chat.training().wishes());
  }

  static Weekly weekly(Chat chat) {
    return reminders(chat).weekly();
  }

  static Optional<ZoneId> zone(Chat chat) {
    return chat.training().wishes().zone();
  }

  static Reminders reminders(Chat chat) {
    return chat.everyday().reminders();
  }

  static Chat with(Chat chat, Reminders reminders) {
    return chat.everyday(chat.everyday().with(reminders));
  }
}
