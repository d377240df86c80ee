package limber.telegram;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import limber.coach.ReminderTimes;
import limber.coach.Reminders;
import limber.coach.Reminders.Mode;
import limber.coach.Reminders.Second;
import limber.corpus.Phrase;
import limber.corpus.ReminderPhrase;
import limber.corpus.ShelfPhrase;
import limber.talk.Press;
import limber.talk.ReminderPress;
import limber.talk.ReminderReply;
import limber.talk.ReminderReply.Here;
import limber.talk.SettingsPress;
import limber.talk.ZonePress;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What reminders look like, and the message in which they are set.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
/// @param clock how times are told
/// @param plans what the sessions and walks look like that a reminder carries
record ReminderWording(Voice voice, Buttons buttons, ClockWording clock, PlanWording plans) {

  private static final int FIRST_HOUR = 7;

  private static final int LAST_HOUR = 21;

  private static final int IN_A_ROW = 5;

  private static final int DAYS_IN_A_ROW = 4;

  private static final int STEP = 30;

  Screen of(ReminderReply reply) {
    return switch (reply) {
      case ReminderReply.RemindersShown front -> front(front);
      case ReminderReply.Times(LocalTime now, Here here) -> times(now, here);
      case ReminderReply.NoTime(LocalTime now) ->
          new Passage().say(voice.text(ReminderPhrase.REMIND_NO_TIME)).under(hours(now));
      case ReminderReply.NightAsked(LocalTime time, var once) -> night(time, once);
      case ReminderReply.Off() ->
          new Passage().say(voice.text(ReminderPhrase.REMIND_OFF)).under(List.of(List.of(open())));
      case ReminderReply.OnlyOne() ->
          new Passage().say(voice.text(ReminderPhrase.REMIND_ONLY_ONE)).alone();
      case ReminderReply.TooLate() ->
          new Passage()
              .say(voice.text(ReminderPhrase.REMIND_TOO_LATE))
              .under(List.of(List.of(open())));
      case ReminderReply.NotToday(var next, Here here) -> notToday(next, here);
      case ReminderReply.Due due -> new DueWording(voice, buttons, plans).of(due);
    };
  }

  private Screen front(ReminderReply.RemindersShown front) {
    Reminders.Weekly weekly = front.weekly();
    Passage passage = new Passage().heading(voice.words(ReminderPhrase.REMIND_HEADING));
    once(front).ifPresent(passage::say);
    passage.say(rhythm(weekly, front.once(), front.here()));
    if (weekly.mode() == Mode.ON) {
      pause(weekly, front.here()).ifPresent(passage::say);
      next(front.next().filter(at -> front.once().filter(at::equals).isEmpty()), front.here())
          .ifPresent(passage::say);
    }
    passage.say(
        voice.text(
            weekly.second() == Second.ON
                ? ReminderPhrase.REMIND_SECOND_ON
                : ReminderPhrase.REMIND_SECOND_OFF));
    clockNote(front.here()).ifPresent(passage::say);
    return passage.under(frontButtons(front));
  }

  private Text rhythm(Reminders.Weekly weekly, Optional<Instant> once, Here here) {
    if (weekly.days().isEmpty()) {
      return voice.text(ReminderPhrase.REMIND_NO_DAYS);
    }
    Phrase phrase =
        weekly.mode() == Mode.ON
            ? ReminderPhrase.REMIND_WEEKLY
            : once.isPresent()
                ? ReminderPhrase.REMIND_PROPOSAL_BESIDE
                : ReminderPhrase.REMIND_PROPOSAL;
    return Text.of(
        voice.words(
            phrase, Map.of("days", clock.days(weekly.days()), "time", time(weekly.time(), here))));
  }

  private Optional<Text> once(ReminderReply.RemindersShown front) {
    return moment(ReminderPhrase.REMIND_ONCE, front.once(), front.here());
  }

  private String time(LocalTime time, Here here) {
    return here.zone()
        .map(zone -> clock.clock(time, zone))
        .orElseGet(() -> ClockWording.clock(time));
  }

  private Optional<Text> pause(Reminders.Weekly weekly, Here here) {
    return weekly
        .pause()
        .filter(pause -> pause.until().isAfter(here.today()))
        .filter(pause -> !pause.from().isAfter(here.today()))
        .map(pause -> {
          long days = ChronoUnit.DAYS.between(here.today(), pause.until());
          return days == 1
              ? voice.text(ReminderPhrase.REMIND_PAUSED_UNTIL_TOMORROW)
              : Text.of(
                  voice.words(
                      ReminderPhrase.REMIND_PAUSED,
                      Map.of("count", days, "day", clock.day(pause.until().getDayOfWeek()))));
        });
  }

  private Optional<Text> next(Optional<Instant> next, Here here) {
    return moment(ReminderPhrase.REMIND_NEXT, next, here);
  }

  private Optional<Text> moment(Phrase phrase, Optional<Instant> when, Here here) {
    return here.zone()
        .flatMap(zone ->
            when.map(at -> voice.around(phrase, "when", clock.moment(at, zone, here.today()))));
  }

  private Optional<Text> clockNote(Here here) {
    Optional<ZoneId> zone = here.zone();
    if (zone.isEmpty()) {
      return Optional.of(voice.text(ReminderPhrase.REMIND_NO_ZONE));
    }
    return zone.filter(ZoneOffset.class::isInstance)
        .map(
            offset -> voice.text(ReminderPhrase.REMIND_CLOCK_STANDS, "place", clock.place(offset)));
  }

  private List<List<Button>> frontButtons(ReminderReply.RemindersShown front) {
    Reminders.Weekly weekly = front.weekly();
    List<List<Button>> rows = new ArrayList<>(days(weekly.days()));
    rows.add(
        List.of(
            new Button(
                voice.words(
                    ReminderPhrase.BUTTON_REMIND_TIME, "time", ClockWording.clock(weekly.time())),
                new ReminderPress.Times(),
                Tone.PLAIN),
            weekly.second() == Second.ON
                ? button(
                    ReminderPhrase.BUTTON_REMIND_SECOND_OFF, new ReminderPress.Seconds(Second.OFF))
                : button(
                    ReminderPhrase.BUTTON_REMIND_SECOND_ON, new ReminderPress.Seconds(Second.ON))));
    rows.add(turning(weekly, front.here().today()));
    if (front.once().isPresent()) {
      rows.add(List.of(button(ReminderPhrase.BUTTON_REMIND_NOT_ONCE, new ReminderPress.NotOnce())));
    }
    rows.add(
        List.of(
            buttons.plain(ReminderPhrase.BUTTON_ZONE, new ZonePress.AskZone()),
            buttons.plain(ShelfPhrase.BUTTON_BACK, new SettingsPress.ShowSettings())));
    return rows;
  }

  private List<List<Button>> days(List<DayOfWeek> chosen) {
    List<Button> all =
        Arrays.stream(DayOfWeek.values())
            .map(day ->
                chosen.contains(day)
                    ? day(ReminderPhrase.BUTTON_REMIND_DAY_SET, day, Press.Mark.CLEARED)
                    : day(ReminderPhrase.BUTTON_REMIND_DAY, day, Press.Mark.SET))
            .toList();
    return List.of(all.subList(0, DAYS_IN_A_ROW), all.subList(DAYS_IN_A_ROW, all.size()));
  }

  private Button day(Phrase label, DayOfWeek day, Press.Mark mark) {
    return new Button(
        voice.words(label, "day", clock.shortly(day)),
        new ReminderPress.Day(day, mark),
        mark == Press.Mark.CLEARED ? Tone.SUCCESS : Tone.PLAIN);
  }

  private List<Button> turning(Reminders.Weekly weekly, LocalDate today) {
    if (weekly.mode() == Mode.OFF) {
      return List.of(
          buttons.toned(
              ReminderPhrase.BUTTON_REMIND_ON, new ReminderPress.Turned(Mode.ON), Tone.PRIMARY));
    }
    boolean paused = weekly.pause().filter(pause -> pause.until().isAfter(today)).isPresent();
    return List.of(
        paused
            ? button(ReminderPhrase.BUTTON_REMIND_GO_ON, new ReminderPress.GoOn())
            : button(
                ReminderPhrase.BUTTON_REMIND_PAUSE, new ReminderPress.Pause(today.plusDays(7))),
        buttons.toned(
            ReminderPhrase.BUTTON_REMIND_OFF, new ReminderPress.Turned(Mode.OFF), Tone.DANGER));
  }

  private Screen times(LocalTime now, Here here) {
    return new Passage()
        .say(voice.text(ReminderPhrase.REMIND_TIMES, "time", time(now, here)))
        .under(hours(now));
  }

  private List<List<Button>> hours(LocalTime now) {
    List<Button> hours =
        IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
            .mapToObj(hour -> at(LocalTime.of(hour, 0)))
            .toList();
    List<List<Button>> rows = new ArrayList<>();
    for (int i = 0; i < hours.size(); i += IN_A_ROW) {
      rows.add(hours.subList(i, i + IN_A_ROW));
    }
    LocalTime earlier = now.minusMinutes(STEP);
    LocalTime later = now.plusMinutes(STEP);
    rows.add(
        List.of(
            at(ReminderPhrase.BUTTON_REMIND_EARLIER, earlier, new ReminderPress.At(earlier)),
            at(ReminderPhrase.BUTTON_REMIND_LATER, later, new ReminderPress.At(later))));
    rows.add(List.of(button(ShelfPhrase.BUTTON_BACK, new ReminderPress.ShowReminders())));
    return rows;
  }

  private static Button at(LocalTime time) {
    return new Button(ClockWording.clock(time), new ReminderPress.At(time), Tone.PLAIN);
  }

  private Button at(Phrase label, LocalTime time, ReminderPress press) {
    return new Button(voice.words(label, "time", ClockWording.clock(time)), press, Tone.PLAIN);
  }

  private Screen night(LocalTime time, Optional<LocalDateTime> once) {
    String shown = ClockWording.clock(time);
    ReminderPress yes =
        once.<ReminderPress>map(ReminderPress.Once::new)
            .orElseGet(() -> new ReminderPress.AtNight(time));
    List<Button> row = new ArrayList<>();
    row.add(at(ReminderPhrase.BUTTON_REMIND_NIGHT, time, yes));
    LocalTime other = time.plusHours(12);
    if (time.isBefore(LocalTime.NOON) && !ReminderTimes.isNight(other)) {
      ReminderPress evening =
          once.<ReminderPress>map(at -> new ReminderPress.Once(at.plusHours(12)))
              .orElseGet(() -> new ReminderPress.At(other));
      row.add(at(ReminderPhrase.BUTTON_REMIND_RATHER, other, evening));
    }
    List<List<Button>> rows = new ArrayList<>(List.of(row));
    rows.add(
        List.of(
            once.isPresent()
                ? button(ReminderPhrase.BUTTON_REMIND_NEITHER, new ReminderPress.ShowReminders())
                : button(ReminderPhrase.BUTTON_REMIND_OTHER_TIME, new ReminderPress.Times())));
    return new Passage().say(voice.text(ReminderPhrase.REMIND_NIGHT, "time", shown)).under(rows);
  }

  private Screen notToday(Optional<Instant> next, Here here) {
    Passage passage = new Passage().say(voice.text(ReminderPhrase.REMIND_NOT_TODAY));
    next(next, here).ifPresent(passage::say);
    return passage.under(List.of(List.of(buttons.startToday(), open())));
  }

  private Button open() {
    return button(ReminderPhrase.BUTTON_REMIND, new ReminderPress.ShowReminders());
  }

  private Button button(Phrase label, ReminderPress press) {
    return buttons.plain(label, press);
  }
}
