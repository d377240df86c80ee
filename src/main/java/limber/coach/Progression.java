package limber.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.PainRule.Next;
import limber.corpus.Routine.Part;
import limber.corpus.Term;

/// Turns what the pain rule says about a session into how its exercises are done from then on.
///
/// More is one thing more of one exercise: repetitions, then seconds, then a set, and where an
/// exercise has nowhere to grow the harder one at its gentle dose. Less is a third less of each, or
/// the easier one where there is no less. No dose leaves the bounds of its entry.
public final class Progression {

  private final Corpus corpus;
  private final Suiting suiting;

  /// A progression by the doses of the corpus, and by its `easier` and `harder` links.
  public Progression(Corpus corpus) {
    this.corpus = corpus;
    this.suiting = new Suiting(corpus);
  }

  /// What a session changes.
  ///
  /// @param session what was done
  /// @param verdict what the pain rule says about it
  /// @param past the training before it
  public Outlook outlook(Session session, Verdict verdict, Training past, Person person) {
    List<Prescribed> steps = loaded(session.done());
    Person lately = person.lately(past.history().with(session));
    return switch (verdict.next()) {
      case REPEAT -> new Outlook.Same();
      case PROGRESS -> more(steps, past, lately);
      case LESS, STOP, SEE_SOMEONE -> less(steps, new Habits(past.habits()), lately);
    };
  }

  /// The steps that a session is about: its core, or all where it has none. What the corpus no
  /// longer holds is none of them.
  private List<Prescribed> loaded(List<Prescribed> done) {
    List<Prescribed> known =
        done.stream().filter(step -> corpus.findExercise(step.exercise()).isPresent()).toList();
    List<Prescribed> core = known.stream().filter(step -> step.part() == Part.CORE).toList();
    return core.isEmpty() ? known : core;
  }

  private Outlook more(List<Prescribed> steps, Training past, Person person) {
    Habits habits = new Habits(past.habits());
    return steps.stream()
        .sorted(Comparator.comparingInt(step -> -waiting(habits.standsFor(step.exercise()), past)))
        .flatMap(step -> more(step, steps, habits, person).stream())
        .findFirst()
        .<Outlook>map(Outlook.More::new)
        .orElseGet(Outlook.Same::new);
  }

  /// How many sessions ago an exercise grew; more than all where it never did.
  private static int waiting(EntryId exercise, Training past) {
    List<Session> sessions = past.history().sessions();
    for (int ago = 0; ago < sessions.size(); ago++) {
      Session session = sessions.get(ago);
      if (grew(session)
          && session.shifts().stream()
              .anyMatch(shift -> shift.after().exercise().equals(exercise))) {
        return ago;
      }
    }
    return History.MOST;
  }

  private static boolean grew(Session session) {
    return session.verdict().filter(verdict -> verdict.next() == Next.PROGRESS).isPresent();
  }

  private Optional<Shift> more(
      Prescribed step, List<Prescribed> steps, Habits habits, Person person) {
    Exercise exercise = corpus.exercise(step.exercise());
    DoseBounds bounds = new DoseBounds(exercise.doses());
    return new Growing(bounds)
        .more(bounds.clamped(step.measure().of(exercise)))
        .map(dose -> shift(step, step.exercise(), new Measure.Exactly(dose), habits))
        .or(() ->
            harder(exercise, steps, person)
                .map(harder -> shift(step, harder, new Measure.AtLevel(Level.GENTLE), habits)));
  }

  /// The harder one, where it suits, is no step already and needs nothing that is not at hand.
  private Optional<EntryId> harder(Exercise exercise, List<Prescribed> steps, Person person) {
    Set<Term> atHand = new HashSet<>(Equipment.of(steps, corpus));
    return suiting
        .variants(exercise, person)
        .harder()
        .filter(harder -> isNew(harder, steps))
        .filter(harder -> atHand.containsAll(corpus.exercise(harder).profile().needs()));
  }

  private static boolean isNew(EntryId exercise, List<Prescribed> steps) {
    return steps.stream().noneMatch(step -> step.exercise().equals(exercise));
  }

  private Outlook less(List<Prescribed> steps, Habits habits, Person person) {
    Set<EntryId> taken = new HashSet<>(steps.stream().map(Prescribed::exercise).toList());
    Set<EntryId> seen = new HashSet<>();
    List<Shift> shifts = new ArrayList<>();
    for (Prescribed step : steps) {
      if (seen.add(habits.standsFor(step.exercise()))) {
        Optional<Shift> less =
            less(step, habits)
                .or(() -> easier(step, taken, habits, person))
                .filter(this::asksForLess);
        less.map(Shift::exercise).ifPresent(taken::add);
        less.ifPresent(shifts::add);
      }
    }
    return shifts.isEmpty() ? new Outlook.Same() : new Outlook.Less(shifts);
  }

  private Optional<Shift> less(Prescribed step, Habits habits) {
    Exercise exercise = corpus.exercise(step.exercise());
    DoseBounds bounds = new DoseBounds(exercise.doses());
    return new Shrinking(bounds)
        .less(bounds.clamped(step.measure().of(exercise)))
        .map(dose -> shift(step, step.exercise(), new Measure.Exactly(dose), habits));
  }

  /// The first of ever easier exercises that suits and is no step already.
  private Optional<Shift> easier(
      Prescribed step, Set<EntryId> taken, Habits habits, Person person) {
    return Stream.iterate(
            suiting.easier(step.exercise(), person),
            Optional::isPresent,
            easier -> easier.flatMap(one -> suiting.easier(one, person)))
        .flatMap(Optional::stream)
        .filter(easier -> !taken.contains(easier))
        .findFirst()
        .map(easier -> shift(step, easier, new Measure.AtLevel(Level.GENTLE), habits));
  }

  /// Not where the habit asks for no more already: an exercise that stands in for another one may
  /// have been done as a step of its own as well, and more of it.
  private boolean asksForLess(Shift shift) {
    return shift
        .before()
        .filter(before -> before.instead().equals(shift.after().instead()))
        .flatMap(Habit::measure)
        .filter(before -> work(shift, before) <= work(shift, shift.measure()))
        .isEmpty();
  }

  private long work(Shift shift, Measure measure) {
    return Work.of(measure.of(corpus.exercise(shift.exercise())));
  }

  private static Shift shift(Prescribed step, EntryId to, Measure measure, Habits habits) {
    EntryId stands = habits.standsFor(step.exercise());
    Optional<EntryId> instead = Optional.of(to).filter(one -> !one.equals(stands));
    return new Shift(step, habits.about(stands), new Habit(stands, instead, Optional.of(measure)));
  }
}
