package limber.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import limber.coach.Aftermath;
import limber.coach.Day;
import limber.coach.Person;
import limber.coach.Plan;
import limber.coach.Program;
import limber.coach.Programs;
import limber.coach.Remaking;
import limber.coach.ReminderTimes;
import limber.coach.Reminders;
import limber.coach.Reminders.Said;
import limber.coach.Today;
import limber.coach.Training;
import limber.corpus.Corpus;
import limber.talk.ReminderReply.Which;

/// What is said when the time of a reminder has come: the session or the walk of the day, and
/// nothing on a day that needs neither, or when it does not fit.
final class ReminderDue {

  private final Corpus corpus;
  private final Programs programs;
  private final Aftermath aftermath;
  private final Remaking remaking;

  ReminderDue(Corpus corpus) {
    this.corpus = corpus;
    this.programs = new Programs(corpus);
    this.aftermath = new Aftermath(corpus);
    this.remaking = new Remaking(corpus.plans());
  }

  /// Reminds, where the time has come; empty where it has not.
  Optional<Turn> woken(Chat chat, Instant now) {
    return chat.training()
        .wishes()
        .zone()
        .flatMap(zone -> first(chat, zone, now).or(() -> second(chat, zone, now)));
  }

  private Optional<Turn> first(Chat chat, ZoneId zone, Instant now) {
    Reminders reminders = chat.everyday().reminders();
    return reminders
        .coming()
        .first()
        .filter(at -> !now.isBefore(at))
        .map(at -> {
          Turn planned = said(chat, at, zone, Which.FIRST, now);
          Turn turn =
              planned.replies().isEmpty() && reminders.onceAt(zone).filter(at::equals).isPresent()
                  ? askedFor(chat, at, zone, now)
                  : planned;
          Said said = turn.replies().isEmpty() ? Said.NOTHING : Said.SOMETHING;
          return turn.with(Reminding.with(turn.chat(), reminders.passed(zone, now, said)));
        });
  }

  /// Who named this very time is reminded on a free day as well, as long as a session is fine.
  private Turn askedFor(Chat chat, Instant at, ZoneId zone, Instant now) {
    Person person = Knowledge.of(corpus.intake(), chat).byTheCheckWithYes();
    boolean fits =
        ReminderTimes.isInTime(at, now, zone)
            && Unasked.fits(chat, now)
            && hasSession(chat.training(), person, now);
    LocalDate day = Day.of(now, chat.training().wishes());
    return fits
        ? Turn.saying(chat, new ReminderReply.Due(Optional.empty(), day, Which.FIRST))
        : Turn.saying(chat);
  }

  private Optional<Turn> second(Chat chat, ZoneId zone, Instant now) {
    Reminders reminders = chat.everyday().reminders();
    return reminders
        .coming()
        .second()
        .filter(at -> !now.isBefore(at))
        .map(at -> {
          Turn turn = said(chat, at, zone, Which.SECOND, now);
          return turn.with(Reminding.with(turn.chat(), reminders.notAgain()));
        });
  }

  private Turn said(Chat chat, Instant at, ZoneId zone, Which which, Instant now) {
    if (!ReminderTimes.isInTime(at, now, zone) || !Unasked.fits(chat, now)) {
      return Turn.saying(chat);
    }
    Chat made = remade(chat, now);
    LocalDate day = Day.of(now, made.training().wishes());
    return due(made, day, which, now)
        .map(due -> Turn.saying(made, due))
        .orElseGet(() -> Turn.saying(chat));
  }

  /// The plan says itself what its new week has changed.
  private Chat remade(Chat chat, Instant now) {
    return remaking.remade(chat.training(), now).map(chat::training).orElse(chat);
  }

  /// Reminds of what there is to do, as far as there is anything.
  private Optional<ReminderReply> due(Chat chat, LocalDate day, Which which, Instant now) {
    Training training = chat.training();
    Person person = Knowledge.of(corpus.intake(), chat).byTheCheckWithYes();
    Optional<Plan> plan = training.planned().plan();
    if (plan.isPresent()) {
      return programs
          .today(training, now, person)
          .flatMap(today -> carried(plan.get(), today, training))
          .map(today -> new ReminderReply.Due(Optional.of(today), day, which));
    }
    return hasSession(training, person, now)
        ? Optional.of(new ReminderReply.Due(Optional.empty(), day, which))
        : Optional.empty();
  }

  private static Optional<PlanReply> carried(Plan plan, Today today, Training training) {
    return switch (today) {
      case Today.Session(var steps) ->
          steps.isEmpty() ? Optional.empty() : Optional.of(new PlanReply.TodaySession(plan, steps));
      case Today.Walk(var minutes) ->
          Optional.of(
              minutes
                  .<PlanReply>map(PlanReply.TodayWalk::new)
                  .orElseGet(() -> new PlanReply.HowLong(training.planned().walks())));
      case Today.Relief(), Today.Rest _ -> Optional.empty();
    };
  }

  private boolean hasSession(Training training, Person person, Instant now) {
    return aftermath.redDay(training.history(), now).isEmpty()
        && !Programs.isDone(training, Day.of(now, training.wishes()))
        && !programs.steps(new Program.Today(), training, person, now).isEmpty();
  }
}
