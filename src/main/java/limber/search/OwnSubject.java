package limber.search;

import java.util.List;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Routine;
import limber.corpus.SmallTalk;
import limber.corpus.Topic;

/// Tells whether a message speaks of something of its own, or goes on from what was shown.
///
/// Two witnesses are heard: how likely the intents make it, and how well the best entry fits by
/// itself. Neither is enough: "is that safe, I am pregnant" asks for one thing and still has a
/// subject; "how many" fits a topic about repetitions and still asks about the exercise. The
/// thresholds were set on `develop-follow-ups`.
final class OwnSubject {

  /// From here on the intents alone tell.
  private static final double LIKELY = 0.5;

  /// Below this a topic has to be named or asked for in its very words, however well it fits.
  private static final double POSSIBLY = 0.03;

  /// A topic that fits so well is neither for nor against a subject of its own; what it fits better
  /// or worse adds to the intents.
  private static final double FITS = 0.6;

  /// So well even a topic fits that is not meant: "how long do I keep it up" sounds like staying
  /// motivated.
  private static final double FITS_WELL = 0.8;

  /// From here on both together tell.
  private static final double TOGETHER = 0.18;

  /// Fewer words ("why?", "how often?") are asked of many things.
  private static final int WHOLE_QUESTION = 3;

  /// As much spoke for something that is not ours as against it, before the talk was leant on.
  private static final double EVEN = -FollowUps.IN_TALK;

  /// With so much that speaks for it, what sounds like something that is not ours is meant so.
  private static final double RATHER_NOT_OURS = EVEN - 2;

  private final Corpus corpus;

  OwnSubject(Corpus corpus) {
    this.corpus = corpus;
  }

  /// Whether it does.
  ///
  /// @param shown newest first; at least one
  boolean isIn(Reading reading, List<EntryId> shown) {
    return reading.bestEntry().map(best -> speaksOf(best, reading, shown)).orElse(false);
  }

  /// Whether it speaks of what is not Limber's subject at all: "how long do I boil an egg", after
  /// an exercise. "My wrists hurt when I do it" plainly asks something about the exercise.
  boolean isNotOurs(Reading reading) {
    return reading.notOurs() > EVEN
        && !reading.intents().asksPlainly()
        && reading.bestEntry().filter(best -> best.id().kind() == EntryId.Kind.TOPIC).isPresent();
  }

  private boolean speaksOf(Ranked best, Reading reading, List<EntryId> shown) {
    double likely = reading.intents().ofOwnSubject();
    double fits = best.score();
    boolean plainly = reading.intents().asksPlainly();
    return switch (corpus.entry(best.id())) {
      case SmallTalk _ -> likely >= LIKELY || fits >= Judgement.SPEAKS_FOR_ITSELF;
      case Exercise _, Routine _ -> isNamed(best, reading, shown.getFirst());
      case Topic topic when !topic.isOurs() ->
          likely >= LIKELY || (fits >= FITS && !plainly && reading.notOurs() > RATHER_NOT_OURS);
      case Topic topic when isSaidByExercises(topic, reading, shown) -> false;
      case Topic topic ->
          likely >= LIKELY
              || isItsQuestion(fits, reading)
              || (likely > 0 && fits >= FITS && reading.named().contains(topic.id()))
              || (likely >= POSSIBLY
                  && likely + fits - FITS >= TOGETHER
                  && (!plainly || fits >= FITS_WELL));
    };
  }

  /// A whole question in a topic's very words, such as "when should I stop?"
  private static boolean isItsQuestion(double fits, Reading reading) {
    return fits >= Judgement.SPEAKS_FOR_ITSELF
        && reading.words().size() >= WHOLE_QUESTION
        && !reading.pointsBack();
  }

  /// An exercise or a routine that is named, or described and not asked one thing about.
  private static boolean isNamed(Ranked best, Reading reading, EntryId shown) {
    return !best.id().equals(shown)
        && (reading.means(best.id())
            || (reading.named().contains(best.id()) && best.score() >= Judgement.SPEAKS_FOR_ITSELF)
            || isDescribed(best.score(), reading));
  }

  private static boolean isDescribed(double fits, Reading reading) {
    Intents intents = reading.intents();
    double itself = intents.ofOwnSubject() + intents.share(Intent.Subject.EXERCISE::equals);
    boolean together =
        itself + fits - FITS >= TOGETHER && intents.ofOneThing() < LIKELY && !reading.pointsBack();
    return itself >= LIKELY || together;
  }

  /// "How often?" before an exercise asks how often to do it, not how often to exercise. After a
  /// topic it has to point back at the exercise: "how often should I do this?"
  private static boolean isSaidByExercises(Topic topic, Reading reading, List<EntryId> shown) {
    boolean before =
        shown.getFirst().kind() == EntryId.Kind.EXERCISE
            || (reading.pointsBack()
                && shown.stream().anyMatch(id -> id.kind() == EntryId.Kind.EXERCISE));
    return before
        && reading.intents().aspect().filter(topic.eachExerciseSays()::contains).isPresent();
  }
}
