package limber.papers;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.coach.Plan;
import limber.coach.Reminders;
import limber.corpus.PaperPhrase;

/// Somebody's plan as a calendar (RFC 5545): the sessions of the weeks to come. They begin at the
/// time of the reminders and ring then; without reminders they are of the whole day.
///
/// @param facts what is told
record PlanCalendar(Facts facts) {

  /// So many weeks it holds; plans change every week.
  private static final int WEEKS = 12;

  /// The file; empty where there is no plan.
  Optional<String> ics() {
    return facts.plan().map(this::ics);
  }

  private String ics(Plan plan) {
    ICalendar calendar = new ICalendar();
    String title = facts.words().of(PaperPhrase.CALENDAR_TITLE);
    calendar.setName(title);
    calendar.setProductId("-//Limber//Plan//EN");
    VEvent event = event(plan);
    reminders()
        .ifPresentOrElse(weekly -> timed(calendar, event, plan, weekly), () -> whole(event, plan));
    calendar.addEvent(event);
    return Biweekly.write(calendar).go();
  }

  private VEvent event(Plan plan) {
    VEvent event = new VEvent();
    // the same whenever it is made, so that a calendar puts the newer one in place of the older
    event.setUid("limber-plan-" + plan.begun() + "-" + plan.goal());
    event.setSequence((int) (facts.at().getEpochSecond() / 60 % Integer.MAX_VALUE));
    event.setDateTimeStamp(Date.from(facts.at()));
    event.setSummary(
        facts.words().of(PaperPhrase.CALENDAR_SESSION, "minutes", plan.rhythm().minutes()));
    event.setDescription(facts.words().of(PaperPhrase.CALENDAR_ABOUT, "goal", facts.goal(plan)));
    return event;
  }

  private Optional<Reminders.Weekly> reminders() {
    return Optional.of(facts.chat().everyday().reminders().weekly())
        .filter(weekly -> weekly.mode() == Reminders.Mode.ON && !weekly.days().isEmpty());
  }

  private void timed(ICalendar calendar, VEvent event, Plan plan, Reminders.Weekly weekly) {
    LocalDate first = firstOf(weekly.days());
    Optional<ZoneId> known = facts.training().wishes().zone();
    ZonedDateTime start = first.atTime(weekly.time()).atZone(known.orElse(ZoneId.systemDefault()));
    event.setDateStart(Date.from(start.toInstant()), true);
    event.setDuration(Duration.builder().minutes(plan.rhythm().minutes()).build());
    event.setRecurrenceRule(weeks(weekly.days()));
    event.addAlarm(
        VAlarm.display(
            new Trigger(Duration.builder().minutes(0).build(), Related.START),
            facts.words().of(PaperPhrase.CALENDAR_TITLE)));
    if (known.isPresent()) {
      ZoneId zone = known.get();
      calendar
          .getTimezoneInfo()
          .setDefaultTimezone(
              new TimezoneAssignment(
                  TimeZone.getTimeZone(zone), Clock.of(zone, start, start.plusWeeks(WEEKS + 1))));
    } else {
      // by the clock of whoever opens it
      calendar.getTimezoneInfo().setGlobalFloatingTime(true);
    }
  }

  private void whole(VEvent event, Plan plan) {
    List<java.time.DayOfWeek> days =
        IntStream.range(0, 7)
            .mapToObj(facts.today()::plusDays)
            .filter(plan::isSessionDay)
            .map(LocalDate::getDayOfWeek)
            .sorted()
            .toList();
    LocalDate first = firstOf(days);
    event.setDateStart(Clock.day(first));
    event.setRecurrenceRule(weeks(days));
  }

  private LocalDate firstOf(List<java.time.DayOfWeek> days) {
    return Stream.iterate(facts.today(), day -> day.plusDays(1))
        .filter(day -> days.contains(day.getDayOfWeek()))
        .findFirst()
        .orElseThrow();
  }

  private static Recurrence weeks(List<java.time.DayOfWeek> days) {
    return new Recurrence.Builder(Frequency.WEEKLY)
        .byDay(days.stream().map(PlanCalendar::day).toList())
        .count(WEEKS * days.size())
        .build();
  }

  private static DayOfWeek day(java.time.DayOfWeek day) {
    return Arrays.asList(DayOfWeek.values()).stream()
        .filter(one -> one.getCalendarConstant() == day.getValue() % 7 + 1)
        .findFirst()
        .orElseThrow();
  }
}
