package limber.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.EntryId;

/// Makes up its mind about a sentence that was read.
///
/// The thresholds were set on `develop` questions alone.
final class Judgement {

  /// From here on the best entry answers: of the questions that are ours about one in seven falls
  /// below, and of the others hardly one rises above.
  static final double ANSWER = 0.55;

  /// From here on "did you mean" is worth asking; below it, nobody knows. Fewer than one in twenty
  /// of the questions that are ours fall below, and nine in ten of the others do.
  static final double CHOICES = 0.38;

  /// What fits an entry so well is ours, whatever speaks against it.
  static final double SURELY_OURS = 0.7;

  /// Two entries this close are asked about, unless the better one is called by its name. Of our
  /// own questions (`develop` and `check`), 1.6 of 100 are then answered wrongly and 3.9 asked
  /// back.
  static final double TIE = 0.04;

  /// A choice this far behind the best one is only clutter.
  private static final double WORTH_OFFERING = 0.5;

  /// A sentence that fits an entry this well is about it, whatever was shown before.
  static final double SPEAKS_FOR_ITSELF = 0.9;

  /// How far a question is trusted that is understood from what was shown before.
  private static final double FOLLOW_UP = 0.8;

  private static final int MOST_RANKED = 10;
  private static final int MOST_CHOICES = 3;

  private final Corpus corpus;

  Judgement(Corpus corpus) {
    this.corpus = corpus;
  }

  /// What to make of a reading by itself.
  Findings of(Reading reading) {
    List<Ranked> ranked = ranked(reading.scores());
    double confidence = ranked.isEmpty() ? 0 : ranked.getFirst().score();
    return new Findings(verdict(reading, ranked), confidence, ranked);
  }

  /// The same, where what was shown before has told what is meant.
  Findings of(Reading reading, FollowUps.Meant meant) {
    List<Ranked> ranked = first(meant.entry(), ranked(reading.scores()));
    return new Findings(meant.verdict(), FOLLOW_UP, ranked);
  }

  private Verdict verdict(Reading reading, List<Ranked> ranked) {
    if (ranked.isEmpty() || ranked.getFirst().score() < CHOICES) {
      return new Verdict.Unknown(Optional.empty());
    }
    Ranked best = ranked.getFirst();
    List<EntryId> compared = compared(reading, best.id());
    if (compared.size() == 2) {
      return new Verdict.Compared(
          compared.getFirst(), compared.getLast(), aspect(reading, compared.getFirst()));
    }
    if (isNotOurs(best.id()) || (best.score() < SURELY_OURS && reading.notOurs() > 0)) {
      return new Verdict.Unknown(notOurs(ranked));
    }
    List<EntryId> choices = choices(ranked);
    boolean tie =
        choices.size() > 1
            && best.score() - reading.score(choices.get(1)) < TIE
            && !reading.named().contains(best.id());
    if (best.score() >= ANSWER && !tie) {
      return new Verdict.Answer(best.id(), aspect(reading, best.id()));
    }
    return choices.size() > 1
        ? new Verdict.Choices(choices)
        : new Verdict.Unknown(Optional.empty());
  }

  /// The exercises that are held against each other and fit, in the order in which they are named,
  /// where the best entry is one of them; what is like one of two may well stand between them.
  private static List<EntryId> compared(Reading reading, EntryId best) {
    List<EntryId> compared = reading.subjects().compared();
    return compared.contains(best)
        ? compared.stream().filter(id -> reading.score(id) >= CHOICES).toList()
        : List.of();
  }

  private List<EntryId> choices(List<Ranked> ranked) {
    double least = ranked.getFirst().score() * WORTH_OFFERING;
    return ranked.stream()
        .filter(entry -> entry.score() >= least && corpus.entry(entry.id()).isWorthOffering())
        .map(Ranked::id)
        .limit(MOST_CHOICES)
        .toList();
  }

  private static Optional<Aspect> aspect(Reading reading, EntryId id) {
    return id.kind() == EntryId.Kind.EXERCISE && reading.intents().wantsOneThing()
        ? reading.intents().aspect()
        : Optional.empty();
  }

  /// The entry that says it best, where one fits at all.
  private Optional<EntryId> notOurs(List<Ranked> ranked) {
    return ranked.stream()
        .filter(entry -> entry.score() >= CHOICES && isNotOurs(entry.id()))
        .map(Ranked::id)
        .findFirst();
  }

  private boolean isNotOurs(EntryId id) {
    return !corpus.entry(id).isOurs();
  }

  private static List<Ranked> ranked(Map<EntryId, Double> scores) {
    return scores.entrySet().stream()
        .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
        .sorted(Ranked.BEST_FIRST)
        .limit(MOST_RANKED)
        .toList();
  }

  private static List<Ranked> first(EntryId id, List<Ranked> ranked) {
    double best = ranked.isEmpty() ? 0 : ranked.getFirst().score();
    return Stream.concat(
            Stream.of(new Ranked(id, Math.max(FOLLOW_UP, best))),
            ranked.stream().filter(entry -> !entry.id().equals(id)))
        .limit(MOST_RANKED)
        .toList();
  }
}
