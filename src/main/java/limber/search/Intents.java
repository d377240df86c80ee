package limber.search;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import limber.corpus.Aspect;
import limber.corpus.FollowUp;

/// How likely somebody is after each [Intent].
///
/// @param shares of one; what is missing has none
record Intents(Map<Intent, Double> shares) {

  private static final double PLAIN = 0.2;

  private static final double PLAINLY = 0.45;

  Intents {
    shares = Map.copyOf(shares);
  }

  /// Sure of one.
  static Intents only(Intent intent) {
    return new Intents(Map.of(intent, 1.0));
  }

  /// How likely it is one of these.
  double share(Predicate<Intent> of) {
    return Intent.all().stream()
        .filter(of)
        .mapToDouble(intent -> shares.getOrDefault(intent, 0.0))
        .sum();
  }

  /// How likely they ask for one thing about an exercise, whichever it is.
  double ofOneThing() {
    return share(Intent.OneThing.class::isInstance);
  }

  /// Whether they may well ask for one thing about an exercise rather than for all of it: who gets
  /// the one thing is a button away from the rest.
  boolean wantsOneThing() {
    double oneThing = ofOneThing();
    return oneThing > 0 && oneThing >= share(Intent.Subject.EXERCISE::equals) / 2;
  }

  /// Whether one of the things about an exercise stands out; "or the plank?" asks for each of them
  /// a little.
  boolean isPlain() {
    return ofLikeliestThing() >= PLAIN;
  }

  /// Whether they ask for one of the things about an exercise, and hardly for anything else.
  boolean asksPlainly() {
    return ofLikeliestThing() >= PLAINLY;
  }

  /// How likely the likeliest of the things about an exercise is.
  double ofLikeliestThing() {
    return aspect().map(Intent.OneThing::new).map(shares::get).orElse(0.0);
  }

  /// How likely they speak of something that they name.
  double ofOwnSubject() {
    return share(Intent.Subject.OTHER::equals);
  }

  /// The thing about an exercise that they ask for most likely.
  Optional<Aspect> aspect() {
    return likeliest(Intent.OneThing.class).map(Intent.OneThing::aspect);
  }

  /// The way in which they go on from what was shown most likely.
  Optional<FollowUp> goingOn() {
    return likeliest(Intent.GoingOn.class).map(Intent.GoingOn::how);
  }

  /// The likeliest intent of a kind; of two as likely, the first of [Intent#all].
  private <I extends Intent> Optional<I> likeliest(Class<I> kind) {
    return Intent.all().stream()
        .filter(kind::isInstance)
        .filter(shares::containsKey)
        .max(Comparator.comparingDouble(shares::get))
        .map(kind::cast);
  }
}
