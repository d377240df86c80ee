package limber.coach;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.PainRule;
import limber.corpus.PainRule.Earlier;
import limber.corpus.PainRule.Told;

/// What the rows of the pain rule are held against.
///
/// @param told what was said in words
/// @param pain the worst during and after
/// @param change how far that lies above the pain before; below 0 where it fell
/// @param earlier what the sessions before were, newest first; a set that is empty breaks the row
/// @param redFor how long red has lasted; zero where it has not
record Facts(
    Set<Told> told,
    Optional<Integer> pain,
    Optional<Integer> change,
    List<Set<Earlier>> earlier,
    Duration redFor) {

  /// What the answers say by themselves.
  static Facts of(Answers answers, List<Set<Earlier>> earlier, Duration redFor) {
    Optional<Integer> pain = worst(answers);
    Optional<Integer> change =
        pain.flatMap(worst -> answers.before().map(before -> worst - before.score()));
    return new Facts(told(answers), pain, change, earlier, redFor);
  }

  /// The worst pain during and after; none where neither was told.
  static Optional<Integer> worst(Answers answers) {
    return Stream.of(answers.worst(), answers.after())
        .flatMap(Optional::stream)
        .map(Pain::score)
        .max(Integer::compare);
  }

  /// Whether a row holds.
  boolean meet(PainRule.Row row) {
    return any(row.when()) && any(row.and());
  }

  private boolean any(List<PainRule.When> conditions) {
    return conditions.isEmpty() || conditions.stream().anyMatch(this::meet);
  }

  private boolean meet(PainRule.When when) {
    return told.containsAll(when.told())
        && within(pain, when.pain())
        && within(change, when.change())
        && came(when.earlier())
        && when.redFor().filter(least -> redFor.compareTo(least) < 0).isEmpty();
  }

  private static boolean within(Optional<Integer> number, Optional<PainRule.Range> range) {
    return range.isEmpty() || number.filter(range.get()::holds).isPresent();
  }

  private boolean came(List<Earlier> wanted) {
    return wanted.size() <= earlier.size()
        && IntStream.range(0, wanted.size()).allMatch(i -> earlier.get(i).contains(wanted.get(i)));
  }

  private static Set<Told> told(Answers answers) {
    Set<Told> told = EnumSet.noneOf(Told.class);
    switch (answers.leg()) {
      case SPREADING -> told.add(Told.LEG_SPREADING);
      case NO, NOT_SAID -> {}
    }
    answers.complaint().map(Facts::told).ifPresent(told::add);
    answers.effort().map(Facts::told).ifPresent(told::add);
    answers.morning().map(Facts::told).ifPresent(told::add);
    return told;
  }

  private static Told told(Answers.Complaint complaint) {
    return switch (complaint) {
      case SHARP -> Told.SHARP;
      case TOO_MUCH -> Told.TOO_MUCH;
    };
  }

  private static Told told(Answers.Effort effort) {
    return switch (effort) {
      case EASY -> Told.EASY;
      case RIGHT -> Told.RIGHT;
      case HARD -> Told.HARD;
    };
  }

  private static Told told(Answers.Morning morning) {
    return switch (morning) {
      case SAME_OR_BETTER -> Told.SAME_OR_BETTER;
      case A_BIT_WORSE -> Told.A_BIT_WORSE;
      case MUCH_WORSE -> Told.MUCH_WORSE;
    };
  }
}
