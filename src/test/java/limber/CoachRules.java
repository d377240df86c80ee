package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.coach.Answers;
import limber.coach.Habit;
import limber.coach.Measure;
import limber.coach.Pain;
import limber.coach.Person;
import limber.coach.Prescribed;
import limber.coach.Prescription;
import limber.coach.Run;
import limber.coach.Session;
import limber.coach.Suiting;
import limber.coach.Verdict;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.talk.Chat;
import limber.talk.Heard;
import limber.talk.Place;
import limber.talk.Press;
import limber.talk.Press.Move;
import limber.talk.Turn;

/// What the coach never does, kept as one looks on from outside: by the steps that somebody is led
/// through, and what they answered.
final class CoachRules {

  /// Above this it is too much, whatever it was before (Thomeé 1997, Silbernagel 2007).
  private static final int TOO_MUCH = 5;

  /// How much more than before is too much.
  private static final int RISE = 3;

  private final Corpus corpus;

  private final Suiting suiting;

  /// What may be done all the same.
  private final List<EntryId> relief;

  /// The exercises of it.
  private final Set<EntryId> gentle;

  /// @param relief what may begin although it hurts too much
  CoachRules(Corpus corpus, List<EntryId> relief) {
    this.corpus = corpus;
    this.suiting = new Suiting(corpus);
    this.relief = relief;
    this.gentle =
        relief.stream()
            .flatMap(id -> Prescription.of(corpus.entry(id)).stream())
            .map(Prescribed::exercise)
            .collect(Collectors.toSet());
  }

  /// Holds a turn against the rules.
  void hold(Chat before, Heard heard, Turn turn, Instant now) {
    Chat after = turn.chat();
    assertNothingBeginsOnARedDay(before, after, heard, now);
    leads(after)
        .ifPresent(run -> {
          assertInBounds(run.current(), heard);
          assertMayGoOn(run, heard);
          assertSuitsTheLeg(run.current(), after, heard);
        });
    under(before).ifPresent(run -> assertOneStepAtMost(run, after, heard));
    assertOneProgressAtMost(before, after, heard);
  }

  /// The run whose steps somebody is led through at the moment.
  private static Optional<Run> leads(Chat chat) {
    return switch (chat.place()) {
      case Place.Walking(Run run, _) -> Optional.of(run);
      case Place.Timed(Run run, _) -> Optional.of(run);
      case Place.Home _,
          Place.Readying _,
          Place.Paused _,
          Place.Hurting _,
          Place.Rating _,
          Place.Together _ ->
          Optional.empty();
    };
  }

  /// The run that has begun and is not over.
  private static Optional<Run> under(Chat chat) {
    return chat.place() instanceof Place.Readying ? Optional.empty() : chat.run();
  }

  private void assertInBounds(Prescribed step, Heard heard) {
    Exercise exercise = corpus.exercise(step.exercise());
    Dose dose = step.measure().of(exercise);
    for (ToIntFunction<Dose> part : parts()) {
      IntSummaryStatistics bounds =
          Stream.of(Dose.Level.values())
              .map(exercise.doses()::at)
              .mapToInt(part)
              .summaryStatistics();
      assertThat(part.applyAsInt(dose))
          .as("%s of %s, after %s", dose, step.exercise(), heard)
          .isBetween(bounds.getMin(), bounds.getMax());
    }
  }

  private static List<ToIntFunction<Dose>> parts() {
    return List.of(Dose::sets, CoachRules::repetitions, dose -> seconds(hold(dose)));
  }

  private static int repetitions(Dose dose) {
    return dose.amount() instanceof Amount.Repetitions some ? some.count() : 1;
  }

  private static Duration hold(Dose dose) {
    return switch (dose.amount()) {
      case Amount.Repetitions some -> some.hold();
      case Amount.Hold(Duration length) -> length;
      case Amount.Continuous(Duration length) -> length;
    };
  }

  private static int seconds(Duration duration) {
    return (int) duration.toSeconds();
  }

  /// Nobody is led on whose pain is too much, or has spread down a leg.
  private void assertMayGoOn(Run run, Heard heard) {
    Answers said = run.answers();
    boolean isRelief = run.program().entry().filter(relief::contains).isPresent();
    boolean tooMuchBefore = said.before().filter(pain -> pain.score() > TOO_MUCH).isPresent();
    boolean rose =
        said.worst()
            .filter(worst -> worst.score() > TOO_MUCH || worst.score() >= start(said) + RISE)
            .isPresent();
    assertThat(said.leg() == Answers.Leg.SPREADING && !isRelief)
        .as("went on with a leg that spreads, after %s", heard)
        .isFalse();
    assertThat(said.complaint())
        .as("what was said, after %s", heard)
        .isNotEqualTo(Optional.of(Answers.Complaint.SHARP));
    assertThat(tooMuchBefore && !isRelief).as("began at %s", said.before()).isFalse();
    assertThat(rose).as("went on at %s, after %s", said.worst(), heard).isFalse();
  }

  /// Whoever's pain went down a leg of late is led to nothing that is not for such a leg.
  private void assertSuitsTheLeg(Prescribed step, Chat chat, Heard heard) {
    assertThat(suiting.against(step.exercise(), ofLate(chat)))
        .as("what speaks against %s, after %s", step.exercise(), heard)
        .isEmpty();
  }

  private static Person ofLate(Chat chat) {
    return Person.unknown().lately(chat.training().history());
  }

  /// For two days after too much no exercise on its own begins but what is there for such days: of
  /// those nobody asks how it goes.
  private void assertNothingBeginsOnARedDay(Chat before, Chat after, Heard heard, Instant now) {
    boolean isBegun =
        after
            .run()
            .filter(run -> !run.id().equals(before.run().map(Run::id).orElse(null)))
            .filter(run -> run.program().isOneExercise())
            .flatMap(run -> run.program().entry())
            .filter(exercise -> !gentle.contains(exercise))
            .isPresent();
    assertThat(isBegun && wasTooMuchOfLate(before, now)).as("begun by %s", heard).isFalse();
  }

  /// Whether the last session that anything was told about was too much, and not two days ago.
  private boolean wasTooMuchOfLate(Chat chat, Instant now) {
    return chat.training().history().sessions().stream()
        .filter(session -> !session.program().isOneExercise())
        .filter(session -> session.program().entry().filter(relief::contains).isEmpty())
        .filter(session -> isRed(session) || tellsPain(session.answers()))
        .findFirst()
        .filter(CoachRules::isRed)
        .filter(session -> now.isBefore(session.at().plus(Duration.ofDays(2))))
        .isPresent();
  }

  private static boolean isRed(Session session) {
    return session.verdict().filter(Verdict::isRed).isPresent();
  }

  private static boolean tellsPain(Answers said) {
    return said.worst().isPresent() || said.after().isPresent();
  }

  private static int start(Answers said) {
    return said.before().map(Pain::score).orElse(Pain.WORST);
  }

  /// No step is skipped or repeated by the machine.
  private static void assertOneStepAtMost(Run run, Chat after, Heard heard) {
    after
        .run()
        .filter(next -> next.id().equals(run.id()))
        .ifPresent(next ->
            assertThat(next.position() - run.position())
                .as("steps passed by %s", heard)
                .isBetween(0, mayPass(heard) ? 1 : 0));
  }

  private static boolean mayPass(Heard heard) {
    return switch (heard) {
      case Heard.Woken(), Heard.Words _ -> true;
      case Heard.Pressed(_, Press.OnStep(_, _, Move move)) ->
          move == Move.DONE || move == Move.SKIP;
      case Heard.Pressed _,
          Heard.Command _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.NotText _ ->
          false;
    };
  }

  /// At most one thing grows by the machine's own doing, and nothing does after red.
  private void assertOneProgressAtMost(Chat before, Chat after, Heard heard) {
    if (heard instanceof Heard.Pressed(_, Press.OnStep _) || heard instanceof Heard.Words) {
      return;
    }
    Map<EntryId, Habit> earlier = new HashMap<>();
    before.training().habits().forEach(habit -> earlier.put(habit.exercise(), habit));
    long grown =
        after.training().habits().stream()
            .filter(habit -> grew(Optional.ofNullable(earlier.get(habit.exercise())), habit))
            .count();
    boolean isRed = after.training().history().latest().filter(CoachRules::isRed).isPresent();
    assertThat(grown)
        .as(
            "what grew, after %s: %s, then %s",
            heard, before.training().habits(), after.training().habits())
        .isLessThanOrEqualTo(isRed ? 0 : 1);
  }

  private boolean grew(Optional<Habit> before, Habit after) {
    return after
        .measure()
        .filter(_ -> before.isPresent() && before.get().instead().equals(after.instead()))
        .flatMap(
            measure -> before.get().measure().map(old -> work(after, old) < work(after, measure)))
        .orElse(false);
  }

  private int work(Habit habit, Measure measure) {
    Dose dose = measure.of(corpus.exercise(habit.instead().orElse(habit.exercise())));
    return dose.sets() * repetitions(dose) * (3 + seconds(hold(dose)));
  }
}
