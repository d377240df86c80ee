package limber.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.FollowUp;
import limber.corpus.Routine;
import limber.corpus.SmallTalk;
import limber.corpus.Topic;
import limber.corpus.Variants;

/// Understands what people say right after something was shown to them, without naming it.
final class FollowUps {

  /// From here on a message asks for something, or points at something.
  static final double LIKELY = 0.5;

  /// From here on a question describes a neighbour of what was shown, where no other fits much
  /// better, by the share of [#NEARLY].
  private static final double DESCRIBED = 0.5;

  private static final double NEARLY = 0.85;

  /// From here on a question describes a routine, whatever else it asks for: "cannot get to the
  /// floor, a sitting one please".
  private static final double DESCRIBES = 0.7;

  /// So few words ("why?", "how often?") have no subject of their own.
  private static final int BARE = 3;

  /// Who has just been shown something speaks rather of what is ours: so much evidence less.
  static final double IN_TALK = 2;

  /// After a routine, "something for my desk" means a routine.
  private static final double SAME_KIND = 1.25;

  private final Corpus corpus;
  private final OwnSubject ownSubject;

  FollowUps(Corpus corpus) {
    this.corpus = corpus;
    this.ownSubject = new OwnSubject(corpus);
  }

  /// What is meant.
  ///
  /// @param entry which entry answers
  /// @param verdict how
  record Meant(EntryId entry, Verdict verdict) {

    static Meant of(EntryId id, Optional<Aspect> aspect) {
      boolean exercise = id.kind() == EntryId.Kind.EXERCISE;
      return new Meant(id, new Verdict.Answer(id, exercise ? aspect : Optional.empty()));
    }

    static Meant more(EntryId id) {
      return new Meant(id, new Verdict.More(id));
    }
  }

  /// The reading of a message, with a leaning towards more of what was shown.
  ///
  /// @param shown newest first
  static Reading leaning(Reading reading, List<EntryId> shown) {
    if (shown.isEmpty()) {
      return reading;
    }
    Reading inTalk = reading.ratherOurs(IN_TALK);
    boolean routine = shown.getFirst().kind() == EntryId.Kind.ROUTINE;
    return routine ? inTalk.favouring(EntryId.Kind.ROUTINE, SAME_KIND) : inTalk;
  }

  /// What a message means that goes on from what was shown; nothing where it speaks of something of
  /// its own.
  ///
  /// @param reading of the whole message
  /// @param clauses what each part of it is after
  /// @param shown newest first
  Optional<Meant> of(Reading reading, List<Clause> clauses, List<EntryId> shown) {
    if (shown.isEmpty() || ownSubject.isNotOurs(reading)) {
      return Optional.empty();
    }
    Optional<EntryId> pointed = pointed(clauses, shown);
    if (pointed.isPresent() && namesNothingElse(reading, shown)) {
      return pointed.map(id -> Meant.of(id, aspect(reading, clauses)));
    }
    EntryId newest = shown.getFirst();
    return moreOfTopic(reading, clauses, newest)
        .or(() -> easierOrHarder(reading, newest))
        .or(() -> anotherRoutine(reading, newest))
        .or(() -> ownSubject.isIn(reading, shown) ? described(reading) : goingOn(reading, shown));
  }

  /// "Now the one where you fly on your belly", "what about swimming instead": who describes or
  /// names an exercise, and asks no one thing about it plainly, wants to see all of it.
  private static Optional<Meant> described(Reading reading) {
    Intents intents = reading.intents();
    return reading
        .bestEntry()
        .map(Ranked::id)
        .filter(id -> id.kind() == EntryId.Kind.EXERCISE && !intents.isPlain())
        .map(id -> Meant.of(id, Optional.empty()));
  }

  /// "Says who? My neighbour told me the opposite."
  ///
  /// "Really? I am pregnant." is another matter: a clause has a subject, and an entry fits it.
  private static Optional<Meant> moreOfTopic(Reading reading, List<Clause> clauses, EntryId shown) {
    boolean another =
        reading.best() >= Judgement.ANSWER
            && clauses.stream().anyMatch(clause -> clause.intents().ofOwnSubject() >= LIKELY);
    boolean more =
        shown.kind() == EntryId.Kind.TOPIC
            && !another
            && clauses.stream().anyMatch(clause -> clause.points(FollowUp.MORE));
    return more ? Optional.of(Meant.more(shown)) : Optional.empty();
  }

  /// After a routine, "and for beginners?" means an easier one.
  private Optional<Meant> easierOrHarder(Reading reading, EntryId shown) {
    boolean asks =
        shown.kind() == EntryId.Kind.ROUTINE
            && reading.named().stream().noneMatch(id -> id.kind() == EntryId.Kind.EXERCISE)
            && reading.intents().ofOneThing() >= LIKELY
            && (reading.intents().asksPlainly() || !describesAnotherRoutine(reading, shown));
    return (asks ? reading.intents().aspect() : Optional.<Aspect>empty())
        .flatMap(aspect ->
            switch (aspect) {
              case EASIER -> variants(shown).easier();
              case HARDER -> variants(shown).harder();
              case STEPS, DOSE, BENEFIT, MUSCLES, CAUTION, MISTAKES, EQUIPMENT -> Optional.empty();
            })
        .map(id -> Meant.of(id, Optional.empty()));
  }

  private static boolean describesAnotherRoutine(Reading reading, EntryId shown) {
    return reading
        .bestEntry()
        .filter(best -> best.id().kind() == EntryId.Kind.ROUTINE && !best.id().equals(shown))
        .filter(best -> best.score() >= DESCRIBES)
        .isPresent();
  }

  /// After a routine, "one for when I get up?" means another one.
  private static Optional<Meant> anotherRoutine(Reading reading, EntryId shown) {
    return reading
        .bestEntry()
        .filter(best -> best.score() >= Judgement.CHOICES)
        .map(Ranked::id)
        .filter(best ->
            best.kind() == EntryId.Kind.ROUTINE
                && shown.kind() == EntryId.Kind.ROUTINE
                && !best.equals(shown)
                && reading.named().stream().noneMatch(id -> id.kind() == EntryId.Kind.TOPIC))
        .map(best -> Meant.of(best, Optional.empty()));
  }

  /// "I had two slipped discs, the first one was operated" points at nothing that was shown.
  ///
  /// Neither does "first steps", the name of a routine. "How many repetitions of the other one"
  /// does, whatever subject is called repetitions.
  private static boolean namesNothingElse(Reading reading, List<EntryId> shown) {
    boolean asks = reading.intents().ofOneThing() >= LIKELY;
    return reading.intents().ofOwnSubject() <= LIKELY
        && reading.named().stream()
            .allMatch(id ->
                switch (id.kind()) {
                  case SMALL_TALK -> true;
                  case TOPIC -> asks || isHeld(id, reading, shown);
                  case EXERCISE, ROUTINE -> isHeld(id, reading, shown);
                });
  }

  /// Whether it was shown, and is only mentioned.
  private static boolean isHeld(EntryId id, Reading reading, List<EntryId> shown) {
    return shown.contains(id) && reading.score(id) < Judgement.SPEAKS_FOR_ITSELF;
  }

  /// "The other one", "the first one you showed me".
  private static Optional<EntryId> pointed(List<Clause> clauses, List<EntryId> shown) {
    boolean other = clauses.stream().anyMatch(clause -> clause.points(FollowUp.OTHER));
    boolean first = clauses.stream().anyMatch(clause -> clause.points(FollowUp.FIRST));
    if (shown.size() < 2 || !(other || first)) {
      return Optional.empty();
    }
    return Optional.of(first ? shown.getLast() : shown.get(1));
  }

  private static Optional<Aspect> aspect(Reading reading, List<Clause> clauses) {
    return Stream.concat(Stream.of(reading.intents()), clauses.stream().map(Clause::beside))
        .filter(part -> part.ofOneThing() >= LIKELY && part.isPlain())
        .flatMap(part -> part.aspect().stream())
        .findFirst();
  }

  private Optional<Meant> goingOn(Reading reading, List<EntryId> shown) {
    EntryId newest = shown.getFirst();
    Intents intents = reading.intents();
    double asks = intents.ofOneThing();
    if (!intents.asksPlainly()) {
      Optional<EntryId> neighbour = neighbour(reading, newest);
      if (neighbour.isPresent()) {
        return neighbour.map(id -> Meant.of(id, Optional.empty()));
      }
    }
    double goesOn = intents.share(Intent.GoingOn.class::isInstance);
    if (asks + goesOn < LIKELY) {
      return Optional.empty();
    }
    return asks >= goesOn
        ? intents.aspect().flatMap(aspect -> oneThing(aspect, reading, shown))
        : intents.goingOn().flatMap(how -> further(how, newest));
  }

  /// The easier, harder or other form of what was shown, where a question describes that one about
  /// as well as any exercise: "with one leg only?"
  private Optional<EntryId> neighbour(Reading reading, EntryId shown) {
    double best =
        reading.scores().entrySet().stream()
            .filter(one -> one.getKey().kind() == EntryId.Kind.EXERCISE)
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return neighbours(shown)
        .filter(id -> reading.score(id) >= Math.max(DESCRIBED, NEARLY * best))
        .filter(id -> reading.score(id) > reading.score(shown))
        .max(Comparator.comparingDouble(reading::score));
  }

  private Stream<EntryId> neighbours(EntryId id) {
    Variants variants = variants(id);
    return Stream.of(variants.easier(), variants.harder(), variants.swap())
        .flatMap(Optional::stream);
  }

  private Variants variants(EntryId id) {
    return corpus.find(id).map(FollowUps::variants).orElseGet(Variants::none);
  }

  private static Variants variants(Entry entry) {
    return switch (entry) {
      case Exercise exercise -> exercise.variants();
      case Routine routine -> routine.variants();
      case Topic _, SmallTalk _ -> Variants.none();
    };
  }

  /// One thing about the exercise before somebody's eyes.
  private Optional<Meant> oneThing(Aspect aspect, Reading reading, List<EntryId> shown) {
    EntryId newest = shown.getFirst();
    if (newest.kind() == EntryId.Kind.EXERCISE) {
      return Optional.of(Meant.of(newest, Optional.of(aspect)));
    }
    Optional<EntryId> exercise =
        shown.stream().filter(id -> id.kind() == EntryId.Kind.EXERCISE).findFirst();
    boolean bare = reading.words().size() < BARE;
    if (bare && aspect == Aspect.BENEFIT) {
      return Optional.of(Meant.more(newest));
    }
    boolean pointsAtIt =
        exercise.isPresent() && (bare || (reading.pointsBack() && aspect != Aspect.CAUTION));
    if (reading.best() >= Judgement.ANSWER && !pointsAtIt) {
      return Optional.empty();
    }
    return exercise
        .map(id -> Meant.of(id, Optional.of(aspect)))
        .or(() -> Optional.of(Meant.more(newest)));
  }

  private Optional<Meant> further(FollowUp how, EntryId shown) {
    return switch (how) {
      case MORE ->
          Optional.of(
              shown.kind() == EntryId.Kind.EXERCISE
                  ? Meant.of(shown, Optional.of(Aspect.BENEFIT))
                  : Meant.more(shown));
      case INSTEAD -> variants(shown).swap().map(id -> Meant.of(id, Optional.empty()));
      case OTHER, FIRST -> Optional.of(Meant.of(shown, Optional.empty()));
      case NONE -> Optional.empty();
    };
  }
}
