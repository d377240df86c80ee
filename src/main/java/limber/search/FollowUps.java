package limber.search;

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

  /// From here on a sentence names what it speaks of.
  private static final double OWN_SUBJECT = 0.5;

  /// From here on a part of a sentence points at one of those that were shown.
  private static final double POINTS = 0.5;

  private final Corpus corpus;

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

  FollowUps(Corpus corpus) {
    this.corpus = corpus;
  }

  /// What a message means that goes on from what was shown; nothing where it speaks of something of
  /// its own.
  ///
  /// @param reading of the whole message
  /// @param parts what each of its clauses is after
  /// @param shown newest first
  Optional<Meant> of(Reading reading, List<Intents> parts, List<EntryId> shown) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Optional<EntryId> pointed = pointed(parts, shown);
    if (pointed.isPresent()) {
      return pointed.map(id -> Meant.of(id, aspect(parts)));
    }
    return hasItsOwnSubject(reading) ? Optional.empty() : goingOn(reading, shown);
  }

  /// "The other one", "the first one you showed me".
  private static Optional<EntryId> pointed(List<Intents> parts, List<EntryId> shown) {
    boolean other = parts.stream().anyMatch(part -> points(part, FollowUp.OTHER));
    boolean first = parts.stream().anyMatch(part -> points(part, FollowUp.FIRST));
    if (shown.size() < 2 || !(other || first)) {
      return Optional.empty();
    }
    return Optional.of(first ? shown.getLast() : shown.get(1));
  }

  private static boolean points(Intents part, FollowUp how) {
    return part.share(new Intent.GoingOn(how)::equals) >= POINTS;
  }

  private static Optional<Aspect> aspect(List<Intents> parts) {
    return parts.stream()
        .filter(part -> part.ofOneThing() >= POINTS)
        .flatMap(part -> part.aspect().stream())
        .findFirst();
  }

  private static boolean hasItsOwnSubject(Reading reading) {
    return !reading.named().isEmpty()
        || reading.intents().ofOwnSubject() >= OWN_SUBJECT
        || (reading.best() >= Judgement.SPEAKS_FOR_ITSELF && !reading.pointsBack());
  }

  private Optional<Meant> goingOn(Reading reading, List<EntryId> shown) {
    EntryId newest = shown.getFirst();
    Intents intents = reading.intents();
    double asks = intents.ofOneThing();
    double goesOn = intents.share(Intent.GoingOn.class::isInstance);
    Optional<EntryId> neighbour = neighbour(reading, newest);
    if (neighbour.isPresent()) {
      return neighbour.map(id -> Meant.of(id, Optional.empty()));
    }
    if (Math.max(asks, goesOn) < POINTS) {
      return Optional.empty();
    }
    return asks >= goesOn
        ? intents.aspect().flatMap(aspect -> oneThing(aspect, reading, shown))
        : intents.goingOn().flatMap(how -> further(how, newest));
  }

  /// The easier, harder or other form of what was shown, where a question describes that one better
  /// than any exercise: "with one leg only?"
  private Optional<EntryId> neighbour(Reading reading, EntryId shown) {
    return reading.scores().entrySet().stream()
        .filter(one -> one.getKey().kind() == EntryId.Kind.EXERCISE)
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= Judgement.CHOICES)
        .map(Map.Entry::getKey)
        .filter(best -> neighbours(shown).anyMatch(best::equals));
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

  /// One thing about the exercise before somebody's eyes; of a routine, an easier or harder one.
  private Optional<Meant> oneThing(Aspect aspect, Reading reading, List<EntryId> shown) {
    EntryId newest = shown.getFirst();
    if (newest.kind() == EntryId.Kind.EXERCISE) {
      return Optional.of(Meant.of(newest, Optional.of(aspect)));
    }
    Optional<EntryId> variant =
        switch (aspect) {
          case EASIER -> variants(newest).easier();
          case HARDER -> variants(newest).harder();
          case STEPS, DOSE, BENEFIT, MUSCLES, CAUTION, MISTAKES, EQUIPMENT -> Optional.empty();
        };
    if (variant.isPresent()) {
      return variant.map(id -> Meant.of(id, Optional.empty()));
    }
    if (reading.best() >= Judgement.ANSWER) {
      return Optional.empty();
    }
    return shown.stream()
        .filter(id -> id.kind() == EntryId.Kind.EXERCISE)
        .findFirst()
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
