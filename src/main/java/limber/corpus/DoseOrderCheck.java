package limber.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A stronger dose asks for no less than a lighter one: fewer holds that last longer may be more.
///
/// What a dose asks for is the time that one works: a repetition without a hold counts as
/// [#REPETITION] seconds.
final class DoseOrderCheck implements Check {

  private static final List<String> LEVELS = List.of("gentle", "standard", "strong");
  private static final int REPETITION = 3;
  private static final int MINUTE = 60;

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages.exercises().map(exercise -> exercise.at("dose")).flatMap(DoseOrderCheck::mistakes);
  }

  private static Stream<Mistake> mistakes(Spot dose) {
    return IntStream.range(1, LEVELS.size())
        .filter(level -> isLess(dose.at(LEVELS.get(level)), dose.at(LEVELS.get(level - 1))))
        .mapToObj(level ->
            dose.at(LEVELS.get(level))
                .mistake(
                    "`%s` is less than `%s`".formatted(LEVELS.get(level), LEVELS.get(level - 1)),
                    "Write doses that grow from `gentle` to `standard` to `strong`."));
  }

  /// Doses that count in different ways cannot be compared.
  private static boolean isLess(Spot stronger, Spot lighter) {
    boolean alike =
        Stream.of("minutes", "repetitions")
            .allMatch(way -> stronger.at(way).isThere() == lighter.at(way).isThere());
    Optional<Integer> more = seconds(stronger);
    Optional<Integer> less = seconds(lighter);
    return alike && more.isPresent() && less.isPresent() && more.get() < less.get();
  }

  private static Optional<Integer> seconds(Spot dose) {
    Optional<Integer> minutes = dose.at("minutes").number();
    if (minutes.isPresent()) {
      return minutes.map(some -> some * MINUTE);
    }
    return dose.at("sets")
        .number()
        .filter(sets -> dose.each("repetitions", "hold").findAny().isPresent())
        .map(sets ->
            IntStream.rangeClosed(1, sets).map(set -> DoseOrderCheck.seconds(dose, set)).sum());
  }

  private static int seconds(Spot dose, int set) {
    int hold = dose.at("hold").number().orElse(0);
    int fewer = dose.at("fewer").number().orElse(0);
    return dose.at("repetitions")
        .number()
        .map(count -> (count - fewer * (set - 1)) * (REPETITION + hold))
        .orElse(hold);
  }
}
