package limber.coach;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Plans.Choice;
import limber.corpus.Routine.Part;
import limber.corpus.Variants;

/// Chooses the exercises of a session: by what suits, what is due, what was liked, and what has not
/// come up of late. The same history and day always lead to the same choice.
///
/// Whatever does not depend on the place that is to be filled is found once.
final class Choosing {

  /// Exercises that were done in so many sessions before are not done again while there are others.
  private static final int LATELY = 2;

  /// For so long something that was put aside comes last.
  private static final int ASIDE_DAYS = 28;

  private final Corpus corpus;
  private final Whom whom;
  private final Accustomed accustomed;
  private final Duration longest;
  private final List<Exercise> all;

  /// What is known of somebody on a day.
  ///
  /// @param plan what they have set out to do
  /// @param training what is remembered of them
  /// @param person what speaks against exercises
  /// @param day the day
  record Whom(Plan plan, Training training, Person person, LocalDate day) {}

  /// @param corpus the exercises
  /// @param whom for whom
  /// @param positions in which positions
  /// @param longest what no step may take longer than
  Choosing(Corpus corpus, Whom whom, Choice positions, Duration longest) {
    this.corpus = corpus;
    this.whom = whom;
    this.accustomed = new Accustomed(whom.training());
    this.longest = longest;
    Suiting suiting = new Suiting(corpus);
    this.all =
        corpus.exercises().stream()
            .filter(one -> positions.takes(one.profile().position()))
            .filter(one -> !corpus.plans().apart().leaveOut().contains(one.id()))
            .filter(one -> mayCome(one, suiting))
            .toList();
  }

  private boolean mayCome(Exercise one, Suiting suiting) {
    return whom.plan().week().pitch().takes(one.profile().difficulty())
        && suiting.suits(one.id(), whom.person())
        && !whom.training().planned().isAside(one.id(), whom.day())
        && accustomed
            .instead(one.id())
            .filter(instead -> suiting.suits(instead, whom.person()))
            .isEmpty();
  }

  /// An exercise and how well it fills a place: the smaller, the better.
  private record Ranked(Exercise exercise, int rank) {}

  /// What can fill a place, the best first.
  ///
  /// @param taken what fills other places already
  List<Portion> forSlot(Slot slot, List<Portion> taken) {
    ToIntFunction<Exercise> rank =
        slot.part() == Part.CORE ? one -> core(slot, one, taken) : one -> around(slot, one);
    return all.stream()
        .filter(one -> slot.away(one.profile().kind().id()) >= 0)
        .filter(one -> taken.stream().noneMatch(t -> t.exercise().id().equals(one.id())))
        .map(one -> new Ranked(one, rank.applyAsInt(one)))
        .sorted(Comparator.comparingInt(Ranked::rank).thenComparing(one -> one.exercise().id()))
        .flatMap(one -> portion(slot.part(), one.exercise()).stream())
        .toList();
  }

  /// The smaller, the better. Variety weighs most, then the kind, then what was put aside.
  private int core(Slot slot, Exercise one, List<Portion> taken) {
    int lately = isLately(one.id()) ? 1000 : 0;
    int alike = (int) taken.stream().filter(t -> isAlike(t.exercise(), one)).count();
    return lately
        + 100 * slot.away(one.profile().kind().id())
        + 60 * alike
        + liking(one.id())
        + chance(one.id());
  }

  private int around(Slot slot, Exercise one) {
    int ago = accustomed.sessionsAgo(one.id());
    int lately = ago == 0 || ago > LATELY ? 0 : 2 * (1 + LATELY - ago) + 3;
    return 10 * slot.away(one.profile().kind().id()) + lately + liking(one.id());
  }

  private boolean isLately(EntryId id) {
    int ago = accustomed.sessionsAgo(id);
    return ago > 0 && ago <= LATELY;
  }

  /// What was put aside of late comes last; what is due by the pain rule, what is done in place of
  /// something else, and what is well known comes first.
  private int liking(EntryId id) {
    int aside = whom.training().planned().isAside(id, whom.day().minusDays(ASIDE_DAYS)) ? 400 : 0;
    int due = accustomed.habit(id).isPresent() ? 20 : 0;
    int preferred = accustomed.isPreferred(id) ? 10 : 0;
    return aside - due - preferred - Math.min(5, accustomed.times(id));
  }

  /// What decides between equals: another one on another day.
  private int chance(EntryId id) {
    long mixed = (id.toString().hashCode() * 31L + whom.day().toEpochDay()) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 60);
  }

  /// Whether two do nearly the same: one leads to the other, or both work the same first.
  private static boolean isAlike(Exercise one, Exercise other) {
    return leadsTo(one, other.id())
        || leadsTo(other, one.id())
        || one.profile().works().stream()
            .findFirst()
            .equals(other.profile().works().stream().findFirst());
  }

  private static boolean leadsTo(Exercise from, EntryId to) {
    Variants variants = from.variants();
    return Stream.of(variants.easier(), variants.harder(), variants.swap())
        .flatMap(Optional::stream)
        .anyMatch(to::equals);
  }

  /// How much of it; empty where even the least takes too long.
  private Optional<Portion> portion(Part part, Exercise one) {
    if (one.doses().gentle().amount() instanceof Amount.Continuous) {
      Portion free =
          new Portion(part, one, new Measure.AtLevel(Level.GENTLE), Portion.Standing.FREE);
      return Optional.of(free).filter(this::fits);
    }
    Portion.Standing standing =
        accustomed.isKnown(one) ? Portion.Standing.KNOWN : Portion.Standing.NEW;
    Portion whole = new Portion(part, one, accustomed.measure(one), standing);
    return inFewerSets(whole).stream().filter(this::fits).findFirst();
  }

  private boolean fits(Portion portion) {
    return Timing.of(List.of(portion.prescribed()), corpus).compareTo(longest) <= 0;
  }

  /// The portion, then with ever fewer sets, as few as its gentle dose has.
  private static List<Portion> inFewerSets(Portion whole) {
    List<Portion> fewer = new ArrayList<>(List.of(whole));
    Dose dose = whole.dose();
    for (int sets = dose.sets() - 1; sets >= whole.exercise().doses().gentle().sets(); sets--) {
      Dose less = new DoseBounds(whole.exercise().doses()).with(sets, dose.amount());
      fewer.add(whole.with(new Measure.Exactly(less)));
    }
    return fewer;
  }
}
