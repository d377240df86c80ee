package limber.coach;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Flow;
import limber.corpus.Plans;
import limber.corpus.Plans.Choice;
import limber.corpus.Plans.Size;
import limber.corpus.Routine.Part;

/// Makes the session for a day: a warm-up, two to four exercises and a cool-down, as the corpus's
/// plan has it for the goal, in an order that flows, as long as its person wants it.
///
/// It rests on the home plans that people keep up (two to four exercises, Arensman 2024) and on the
/// kinds that `plan.yaml` names with their sources.
public final class Composing {

  /// How far from the minutes that were wanted a session may be, as a share of them.
  static final double TOLERANCE = 0.2;

  /// Half a minute more or less is as near as a session of one exercise gets.
  static final Duration NEAR = Duration.ofSeconds(30);

  /// No step takes more than this share of a session, unless it is the only one.
  private static final double LARGEST_SHARE = 0.4;

  private static final int FEWEST = 2;
  private static final int MOST = 4;
  private static final int MOST_AROUND = 2;

  private final Corpus corpus;
  private final Plans plans;
  private final Arranging arranging;

  /// A composing by the corpus's exercises and its plan.
  public Composing(Corpus corpus) {
    this.corpus = corpus;
    this.plans = corpus.plans();
    this.arranging = new Arranging(new Flow(plans.positions().floor()));
  }

  /// The session of a day; nothing where no exercise suits.
  ///
  /// @param training what was done before, and how
  public List<Prescribed> session(Plan plan, Training training, Person person, LocalDate day) {
    Choosing.Whom whom = new Choosing.Whom(plan, training, person, day);
    Choice liked = plans.positions().choice(plan.positions());
    List<Portion> best = best(whom, liked);
    List<Portion> session =
        best.isEmpty() ? best(whom, new Choice(liked.id(), liked.label(), List.of())) : best;
    return session.stream().map(Portion::prescribed).toList();
  }

  /// Of all shapes the first that takes about as long as is wanted, otherwise the nearest.
  private List<Portion> best(Choosing.Whom whom, Choice positions) {
    Duration target = Duration.ofMinutes(whom.plan().rhythm().minutes());
    Filling filling = new Filling(target, corpus);
    Choosing choosing = new Choosing(corpus, whom, positions, longest(target));
    List<List<Portion>> tried = new ArrayList<>();
    for (Slot.Shape shape : shapes(plans.size(whom.plan().rhythm().minutes()))) {
      List<Portion> made = filling.filled(chosen(choosing, whom, shape));
      if (!made.isEmpty() && filling.off(made).compareTo(tolerance(target)) <= 0) {
        return made;
      }
      tried.add(made);
    }
    return tried.stream()
        .filter(made -> !made.isEmpty())
        .min(Comparator.comparing(filling::off))
        .orElse(List.of());
  }

  private static Duration longest(Duration target) {
    return target.compareTo(Duration.ofMinutes(1)) <= 0
        ? target.plus(NEAR)
        : Duration.ofSeconds((long) (target.toSeconds() * LARGEST_SHARE));
  }

  /// How far from the target is near enough.
  static Duration tolerance(Duration target) {
    Duration share = Duration.ofSeconds((long) (target.toSeconds() * TOLERANCE));
    return share.compareTo(NEAR) > 0 ? share : NEAR;
  }

  /// The shape that the corpus gives for the minutes, then those near it.
  private static List<Slot.Shape> shapes(Size size) {
    int warmUp = size.warmUp();
    int core = size.core();
    int coolDown = size.coolDown();
    if (core < FEWEST) {
      return List.of(new Slot.Shape(warmUp, core, coolDown));
    }
    return Stream.of(
            new Slot.Shape(warmUp, core, coolDown),
            new Slot.Shape(warmUp, core + 1, coolDown),
            new Slot.Shape(warmUp, core - 1, coolDown),
            new Slot.Shape(warmUp, core, coolDown + 1),
            new Slot.Shape(warmUp + 1, core, coolDown + 1),
            new Slot.Shape(warmUp + 1, MOST, coolDown + 1),
            new Slot.Shape(warmUp, FEWEST, 0))
        .filter(shape -> shape.core() >= FEWEST && shape.core() <= MOST)
        .filter(shape -> shape.warmUp() <= MOST_AROUND && shape.coolDown() <= MOST_AROUND)
        .distinct()
        .toList();
  }

  /// Fills place after place with the best that flows; a place for which there is nothing stays
  /// empty.
  private List<Portion> chosen(Choosing choosing, Choosing.Whom whom, Slot.Shape shape) {
    List<Portion> chosen = List.of();
    int turn = whom.training().history().sessions().size();
    for (Slot slot : Slot.of(plans.goal(whom.plan().goal()), shape, turn)) {
      chosen = withOne(chosen, choosing.forSlot(slot, chosen));
    }
    return chosen.stream().anyMatch(one -> one.part() == Part.CORE) ? chosen : List.of();
  }

  private List<Portion> withOne(List<Portion> chosen, List<Portion> candidates) {
    for (Portion candidate : candidates) {
      List<Portion> more = new ArrayList<>(chosen);
      more.add(candidate);
      Optional<List<Portion>> arranged = arranging.arranged(more);
      if (arranged.isPresent()) {
        return arranged.get();
      }
    }
    return chosen;
  }
}
