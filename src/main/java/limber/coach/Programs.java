package limber.coach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Plans;

/// What programs hold: entries of the corpus, the session that is made for today, routines of one's
/// own; and what a day of a plan is for.
public final class Programs {

  private final Corpus corpus;
  private final Plans plans;
  private final Composing composing;
  private final Adapting adapting;
  private final Aftermath aftermath;

  /// Programs over the corpus's exercises and routines.
  public Programs(Corpus corpus) {
    this.corpus = corpus;
    this.plans = corpus.plans();
    this.composing = new Composing(corpus);
    this.aftermath = new Aftermath(corpus);
    this.adapting = new Adapting(corpus);
  }

  /// The steps of a program; none where it has left the corpus, or nothing suits.
  ///
  /// @param training what is remembered of its person
  /// @param person what speaks against exercises
  /// @param now when it is to begin
  public List<Prescribed> steps(Program program, Training training, Person person, Instant now) {
    return switch (program) {
      case Program.Entry(EntryId id) ->
          corpus
              .find(id)
              .map(Prescription::of)
              .map(steps ->
                  program.isOneExercise() ? steps : adapting.adapted(steps, training, person))
              .orElse(List.of());
      case Program.Today() -> today(training, person, now);
      case Program.Own(int number) ->
          training
              .planned()
              .own()
              .find(number)
              .map(own -> adapting.adapted(own.steps(), training, person))
              .orElse(List.of());
    };
  }

  /// The session of a day, whether or not it is a day for one; after too much it is relief.
  private List<Prescribed> today(Training training, Person person, Instant now) {
    if (plans.isEmpty()) {
      return List.of();
    }
    LocalDate day = Day.of(now, training.wishes());
    return aftermath.redDay(training.history(), now).isPresent()
        ? adapting.adapted(relief(), training, person)
        : composing.session(plan(training, day), training, person.lately(training.history()), day);
  }

  private List<Prescribed> relief() {
    return plans.apart().relief().flatMap(corpus::find).map(Prescription::of).orElse(List.of());
  }

  /// Somebody's plan, or a small one for who has none.
  private Plan plan(Training training, LocalDate day) {
    return training
        .planned()
        .plan()
        .orElseGet(() ->
            Plan.beginning(
                plans.goals().getFirst().id(),
                new Rhythm(plans.size(5).minutes(), 3),
                plans.positions().choices().getFirst().id(),
                day));
  }

  /// What today is for, by somebody's plan; empty where they have none.
  public Optional<Today> today(Training training, Instant now, Person person) {
    return training.planned().plan().map(plan -> today(plan, training, now, person));
  }

  private Today today(Plan plan, Training training, Instant now, Person person) {
    LocalDate day = Day.of(now, training.wishes());
    if (aftermath.redDay(training.history(), now).isPresent()) {
      return new Today.Relief();
    }
    if (isDone(training, day)) {
      return new Today.Rest(Today.Because.SESSION_DONE);
    }
    return plan.isSessionDay(day)
        ? new Today.Session(
            composing.session(plan, training, person.lately(training.history()), day))
        : between(plan, training, day, person);
  }

  /// Whether a session was done on a day of somebody's.
  public static boolean isDone(Training training, LocalDate day) {
    return training.history().sessions().stream()
        .filter(session -> !session.program().isOneExercise() && !session.done().isEmpty())
        .anyMatch(session -> Day.of(session.at(), training.wishes()).equals(day));
  }

  private Today between(Plan plan, Training training, LocalDate day, Person person) {
    Walks walks = training.planned().walks();
    if (walks.isWalked(day)) {
      return new Today.Rest(Today.Because.WALK_DONE);
    }
    return plans
        .walk()
        .filter(walk -> plan.dayBetween(day) < walk.growth().days())
        .filter(walk -> new Suiting(corpus).suits(walk.exercise(), person))
        .<Today>map(_ -> new Today.Walk(walks.minutes()))
        .orElseGet(() -> new Today.Rest(Today.Because.FREE_DAY));
  }
}
