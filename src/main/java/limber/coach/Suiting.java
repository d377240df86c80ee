package limber.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Routine;
import limber.corpus.Term;
import limber.corpus.Variants;

/// Whom exercises suit, and what there is instead.
public final class Suiting {

  /// The flag of people who stay off the floor. A routine that never gets down there stays up.
  private static final String OFF_THE_FLOOR = "cannot-get-to-floor";

  /// A routine of which less is left is not worth beginning.
  private static final double LEAST_LEFT = 0.5;

  private final Corpus corpus;

  /// What is offered to each kind of person, of which there are no more than sets of flags. All who
  /// look at the list ask for it, and to make it every routine is fitted.
  private final Map<Person, List<EntryId>> offered = new ConcurrentHashMap<>();

  /// Goes by the flags of the corpus's exercises, and by their `swap` and `easier` links.
  public Suiting(Corpus corpus) {
    this.corpus = corpus;
  }

  /// What about a person speaks against an exercise, in the exercise's order; nothing where it
  /// suits.
  public List<Term> against(Exercise exercise, Person person) {
    return exercise.guidance().caution().flags().stream().filter(person::has).toList();
  }

  /// The same for an exercise's id; nothing where the corpus no longer holds it.
  public List<Term> against(EntryId exercise, Person person) {
    return corpus.findExercise(exercise).map(one -> against(one, person)).orElse(List.of());
  }

  /// Whether the corpus holds an exercise and nothing about a person speaks against it.
  public boolean suits(EntryId exercise, Person person) {
    return corpus.findExercise(exercise).filter(one -> against(one, person).isEmpty()).isPresent();
  }

  /// The nearest exercise that suits, by the links `swap` and `easier`, and never a harder one: of
  /// those equally near, one of the same kind comes first, then the swap.
  ///
  /// @return empty where there is none, and where the corpus no longer holds the exercise
  public Optional<EntryId> instead(EntryId exercise, Person person) {
    return nearest(exercise, person, Set.of());
  }

  /// The links of an exercise that suit: `easier` is the first of the easier ones that does,
  /// `harder` and `swap` are there where they do.
  public Variants variants(Exercise exercise, Person person) {
    Variants all = exercise.variants();
    return new Variants(
        easier(exercise.id(), person),
        all.harder().filter(one -> suits(one, person)),
        all.swap().filter(one -> suits(one, person)));
  }

  /// The first of ever easier exercises that suits.
  Optional<EntryId> easier(EntryId exercise, Person person) {
    return Stream.iterate(
            easier(exercise), Optional::isPresent, easier -> easier.flatMap(this::easier))
        .flatMap(Optional::stream)
        .filter(one -> suits(one, person))
        .findFirst();
  }

  /// The steps with something instead of each exercise that does not suit, in the same part and at
  /// the same level; where there is nothing that is not among the steps already, it is left out.
  ///
  /// What the corpus no longer holds stays as it is.
  public Fitted fitted(List<Prescribed> steps, Person person) {
    Person upright = staysUp(steps) ? person.with(OFF_THE_FLOOR) : person;
    Set<EntryId> taken = new HashSet<>(steps.stream().map(Prescribed::exercise).toList());
    List<Prescribed> fitted = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Prescribed step : steps) {
      List<Term> against = against(step.exercise(), person);
      if (against.isEmpty()) {
        fitted.add(step);
      } else {
        Optional<EntryId> instead = nearest(step.exercise(), upright, taken);
        changes.add(new Change(step.exercise(), instead, against));
        instead.map(step::with).ifPresent(fitted::add);
        instead.ifPresent(taken::add);
      }
    }
    return new Fitted(fitted, changes);
  }

  /// The routines to offer: those of which at least half of the steps are left or replaced; first
  /// those that need no change, then those of which an ever larger share is changed.
  public List<EntryId> routinesFor(Person person) {
    return offered.computeIfAbsent(person, this::offeredTo);
  }

  private List<EntryId> offeredTo(Person person) {
    return corpus.routines().stream()
        .filter(routine -> left(routine, person) >= LEAST_LEFT)
        .sorted(Comparator.comparingDouble(routine -> changed(routine, person)))
        .map(Routine::id)
        .toList();
  }

  /// The share of a routine's steps that are there once it is fitted, from 0 to 1.
  private double left(Routine routine, Person person) {
    List<Prescribed> steps = Prescription.of(routine);
    return (double) fitted(steps, person).steps().size() / steps.size();
  }

  /// The share of a routine's steps that do not suit, from 0 to 1.
  private double changed(Routine routine, Person person) {
    List<Prescribed> steps = Prescription.of(routine);
    return (double) fitted(steps, person).changes().size() / steps.size();
  }

  private boolean staysUp(List<Prescribed> steps) {
    Person offTheFloor = Person.unknown().with(OFF_THE_FLOOR);
    return steps.stream().allMatch(step -> against(step.exercise(), offTheFloor).isEmpty());
  }

  private Optional<EntryId> nearest(EntryId from, Person person, Set<EntryId> taken) {
    return corpus
        .findExercise(from)
        .flatMap(exercise ->
            new Nearby(corpus, exercise)
                .find(one -> against(one, person).isEmpty() && !taken.contains(one.id())));
  }

  private Optional<EntryId> easier(EntryId exercise) {
    return corpus.findExercise(exercise).flatMap(one -> one.variants().easier());
  }
}
