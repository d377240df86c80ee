package limber.papers;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Answers.Complaint;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;
import limber.coach.Everyday;
import limber.coach.History;
import limber.coach.OwnRoutine;
import limber.coach.OwnRoutines;
import limber.coach.Pain;
import limber.coach.Plan;
import limber.coach.Planned;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.Reminders;
import limber.coach.Rhythm;
import limber.coach.RunId;
import limber.coach.Session;
import limber.coach.Training;
import limber.coach.Verdict;
import limber.coach.Walks;
import limber.coach.Wishes;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Intake;
import limber.corpus.PainRule;
import limber.corpus.RealCorpus;
import limber.corpus.Routine.Part;
import limber.corpus.Sign;
import limber.safety.Warning;
import limber.talk.Caution;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Check;
import limber.talk.Known;

/// People of whom little, some and as much as possible is kept.
final class People {

  static final Instant NOW = Instant.parse("2026-11-23T17:30:00Z");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Corpus CORPUS = RealCorpus.english();

  private static final LocalDate BEGUN = LocalDate.parse("2026-09-07");

  private static final List<Effort> EFFORTS = List.of(Effort.EASY, Effort.RIGHT, Effort.HARD);
  private static final List<Morning> MORNINGS =
      List.of(Morning.SAME_OR_BETTER, Morning.A_BIT_WORSE, Morning.MUCH_WORSE);

  private People() {}

  /// Who has just come.
  static Chat stranger() {
    return Chat.fresh(new ChatId(424242));
  }

  /// Who has a plan, a zone and reminders, and did five sessions.
  static Chat regular() {
    return of(training(5, "Mine <b>&\"5\"</b> 🐍"), List.of("wrists"), Caution.none(), reminders());
  }

  /// The same without a zone or reminders.
  static Chat withoutReminders() {
    Training training = training(5, "Mine");
    return of(training.with(Wishes.none()), List.of(), Caution.none(), Reminders.none());
  }

  /// Of whom as much is kept as can be.
  static Chat veteran() {
    List<String> all = CORPUS.intake().items().stream().map(Intake.Item::id).toList();
    List<String> signs = CORPUS.signs().stream().map(Sign::id).limit(4).toList();
    Caution caution =
        new Caution(
            new Caution.Waiting.Urgent(
                new Caution.Noticed(
                    new Warning(Sign.Level.URGENT, signs, Warning.Whose.OWN), NOW, 1)),
            Optional.empty(),
            new Caution.Asked.Nothing(),
            1);
    return of(training(120, "A long name of a routine here!"), all, caution, reminders());
  }

  private static Reminders reminders() {
    Reminders none = Reminders.none();
    return none.with(
        none.weekly()
            .with(Reminders.Mode.ON)
            .on(List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY))
            .at(LocalTime.of(18, 30)),
        Optional.of(BERLIN),
        NOW);
  }

  private static Chat of(
      Training training, List<String> has, Caution caution, Reminders reminders) {
    Check.Told told =
        new Check.Told(
            Optional.of(NOW),
            Optional.of(NOW),
            Optional.of(NOW),
            has,
            has.subList(0, has.size() / 2));
    Known known =
        new Known(
            new Check(new Check.Asked.Nothing(), told, 3),
            training,
            Everyday.none().with(reminders));
    Chat fresh = stranger();
    return new Chat(fresh.id(), fresh.place(), caution, known, fresh.memory());
  }

  private static Training training(int sessions, String name) {
    List<Session> all = new ArrayList<>();
    List<Walks.Walked> walks = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      all.add(session(sessions - i, NOW.minus(i * 16L, ChronoUnit.HOURS)));
    }
    for (int day = 0; day < Math.min(sessions, Walks.MOST); day++) {
      walks.add(new Walks.Walked(LocalDate.parse("2026-11-22").minusDays(day), 10 + day % 9));
    }
    Planned planned =
        new Planned(
            Optional.of(Plan.beginning("less-pain", new Rhythm(15, 3), "any", BEGUN)),
            List.of(),
            new Walks(List.of(20, 5), Optional.of(12), walks),
            OwnRoutines.none());
    return new Training(
        new History(all),
        List.of(),
        Wishes.none().in(BERLIN),
        planned.with(own(name)),
        Optional.empty());
  }

  private static OwnRoutines own(String name) {
    return new OwnRoutines(
        List.of(new OwnRoutine(1, name, List.of(EntryId.of("exercise/bird-dog")))),
        Optional.empty());
  }

  private static Session session(int number, Instant at) {
    int pain = 2 + (number * 7) % 5;
    Answers answers =
        new Answers(
            Optional.of(new Pain(pain)),
            number % 6 == 0 ? Optional.of(new Pain(8)) : Optional.empty(),
            Optional.of(new Pain(Math.max(0, pain - 1))),
            number % 11 == 0 ? Leg.SPREADING : Leg.NO,
            number % 13 == 0 ? Optional.of(Complaint.SHARP) : Optional.empty(),
            Optional.of(EFFORTS.get(number % 3)),
            Optional.of(MORNINGS.get(number % 3)));
    PainRule.Colour colour = number % 6 == 0 ? PainRule.Colour.RED : PainRule.Colour.GREEN;
    return new Session(
        new RunId(number),
        number % 2 == 0 ? new Program.Today() : new Program.Entry(EntryId.of("routine/classic")),
        at,
        14,
        List.of(
            new Prescribed(Part.CORE, EntryId.of("exercise/bird-dog"), Level.STANDARD),
            new Prescribed(Part.CORE, EntryId.of("exercise/gone-since"), Level.STANDARD)),
        answers,
        Optional.of(new Verdict("row", colour, PainRule.Next.PROGRESS)));
  }
}
