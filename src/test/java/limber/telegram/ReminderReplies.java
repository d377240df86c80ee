package limber.telegram;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Plan;
import limber.coach.Prescribed;
import limber.coach.Reminders.Mode;
import limber.coach.Reminders.Pause;
import limber.coach.Reminders.Second;
import limber.coach.Reminders.Weekly;
import limber.coach.Rhythm;
import limber.coach.Walks;
import limber.corpus.Dose.Level;
import limber.corpus.Routine.Part;
import limber.talk.PlanReply;
import limber.talk.Press;
import limber.talk.ReminderPress;
import limber.talk.ReminderReply;
import limber.talk.ReminderReply.Here;
import limber.talk.Reply;
import limber.talk.ZonePress;
import limber.talk.ZoneReply;
import limber.talk.ZoneReply.Choice;
import limber.talk.ZoneReply.From;

/// One or more of every [ReminderReply] and [ZoneReply] that there is, and of every button of
/// theirs.
final class ReminderReplies {

  private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
  private static final Instant AT = Instant.parse("2026-11-23T17:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private ReminderReplies() {}

  static List<Reply> all() {
    List<Reply> all = new ArrayList<>(fronts());
    all.addAll(due());
    all.addAll(zones());
    for (Here here : heres()) {
      all.add(new ReminderReply.Times(EVENING, here));
      all.add(new ReminderReply.NotToday(Optional.of(AT), here));
    }
    all.add(new ReminderReply.NoTime(EVENING));
    all.add(new ReminderReply.NightAsked(LocalTime.MIDNIGHT, Optional.empty()));
    all.add(new ReminderReply.NightAsked(LocalTime.of(23, 30), Optional.of(DAY.atTime(23, 30))));
    all.add(new ReminderReply.NightAsked(LocalTime.of(6, 30), Optional.empty()));
    all.add(new ReminderReply.NightAsked(LocalTime.of(6, 30), Optional.of(DAY.atTime(6, 30))));
    all.add(new ReminderReply.Off());
    all.add(new ReminderReply.OnlyOne());
    all.add(new ReminderReply.TooLate());
    return all;
  }

  private static List<Here> heres() {
    return Stream.<Optional<ZoneId>>of(
            Optional.empty(),
            Optional.of(ZURICH),
            Optional.of(ZoneOffset.UTC),
            Optional.of(ZoneOffset.ofHours(2)),
            Optional.of(ZoneId.of("America/Argentina/Ushuaia")))
        .map(zone -> new Here(zone, DAY))
        .toList();
  }

  private static List<Reply> fronts() {
    List<DayOfWeek> every = Arrays.asList(DayOfWeek.values());
    List<Reply> fronts = new ArrayList<>();
    for (Here here : heres()) {
      for (Mode mode : Mode.values()) {
        for (List<DayOfWeek> days : List.of(every, every.subList(0, 5), every.subList(2, 3))) {
          for (int ahead : List.of(0, 1, 3, 9)) {
            fronts.add(
                new ReminderReply.RemindersShown(
                    new Weekly(
                        mode,
                        days,
                        EVENING,
                        ahead == 9
                            ? Optional.of(new Pause(DAY, DAY.plusDays(7)))
                            : ahead == 1
                                ? Optional.of(new Pause(DAY, DAY.plusDays(1)))
                                : Optional.empty(),
                        ahead == 3 ? Second.OFF : Second.ON),
                    Optional.of(AT.plusSeconds(86400L * ahead)),
                    ahead == 1 ? Optional.of(AT.plusSeconds(86400L)) : Optional.empty(),
                    here));
          }
        }
      }
    }
    fronts.add(
        new ReminderReply.RemindersShown(
            new Weekly(Mode.ON, List.of(), EVENING, Optional.empty(), Second.ON),
            Optional.empty(),
            Optional.empty(),
            heres().getFirst()));
    return fronts;
  }

  private static List<Reply> due() {
    List<Prescribed> steps = List.of(new Prescribed(Part.CORE, Example.BIRD_DOG, Level.STANDARD));
    Plan plan = Plan.beginning("less-pain", new Rhythm(5, 3), "any", DAY);
    return Stream.of(ReminderReply.Which.values())
        .<Reply>flatMap(which ->
            Stream.<Optional<PlanReply>>of(
                    Optional.empty(),
                    Optional.of(new PlanReply.TodaySession(plan, steps)),
                    Optional.of(new PlanReply.TodayWalk(12)),
                    Optional.of(new PlanReply.HowLong(Walks.none())))
                .map(today -> new ReminderReply.Due(today, DAY, which)))
        .toList();
  }

  private static List<Reply> zones() {
    return List.of(
        new ZoneReply.WhereAreYou(),
        new ZoneReply.Region(0),
        new ZoneReply.Region(4),
        new ZoneReply.Region(99),
        new ZoneReply.Which(
            List.of(
                new Choice("Portland, USA, OR", ZoneId.of("America/Los_Angeles")),
                new Choice("America/New_York", ZoneId.of("America/New_York"))),
            AT),
        new ZoneReply.Unknown(),
        new ZoneReply.Kept(ZURICH, AT, new From.Named()),
        new ZoneReply.Kept(ZURICH, AT, new From.Typed("Geneva, Switzerland")),
        new ZoneReply.Kept(ZURICH, AT, new From.Map()),
        new ZoneReply.Kept(ZoneOffset.ofHoursMinutes(5, 30), AT, new From.Named()));
  }

  /// One or more of every button.
  static List<Press> presses() {
    List<Press> presses = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (Press.Mark mark : Press.Mark.values()) {
        presses.add(new ReminderPress.Day(day, mark));
      }
    }
    for (Mode mode : Mode.values()) {
      presses.add(new ReminderPress.Turned(mode));
    }
    for (Second second : Second.values()) {
      presses.add(new ReminderPress.Seconds(second));
    }
    ZoneId.getAvailableZoneIds().forEach(zone -> presses.add(new ZonePress.In(ZoneId.of(zone))));
    presses.addAll(
        List.of(
            new ReminderPress.ShowReminders(),
            new ReminderPress.ShowRemindersAnew(),
            new ReminderPress.Times(),
            new ReminderPress.At(LocalTime.MIDNIGHT),
            new ReminderPress.At(LocalTime.of(19, 15)),
            new ReminderPress.AtNight(LocalTime.of(23, 59)),
            new ReminderPress.Once(LocalDateTime.of(2026, 12, 31, 23, 59)),
            new ReminderPress.NotOnce(),
            new ReminderPress.Pause(DAY),
            new ReminderPress.GoOn(),
            new ReminderPress.OnlyOne(),
            new ReminderPress.NotToday(DAY),
            new ZonePress.AskZone(),
            new ZonePress.Regions(),
            new ZonePress.Region(4),
            new ZonePress.In(ZoneOffset.ofHours(-8))));
    return presses;
  }
}
