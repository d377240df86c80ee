package limber.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where each side has its own turn, the timer is told what to say for it; and sides alternate only
/// where there is something to count.
final class SidesCheck implements Check {

  private static final int MOST_WORDS = 5;
  private static final Pattern LEFT = Pattern.compile("(?i)\\bleft\\b");
  private static final Pattern RIGHT = Pattern.compile("(?i)\\bright\\b");
  private static final String SUCH_AS = "such as: turns: [Right leg on top, Left leg on top].";

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .exercises()
        .filter(exercise -> exercise.at("dose").at("sides").text().isPresent())
        .flatMap(exercise -> Stream.concat(turns(exercise), uncounted(exercise.at("dose"))));
  }

  private static Stream<Mistake> turns(Spot exercise) {
    Spot sides = exercise.at("dose").at("sides");
    Spot turns = exercise.at("turns");
    boolean each = sides.needText().equals("each");
    if (each && !turns.isThere()) {
      return Stream.of(
          sides.mistake(
              "`sides: each` needs `turns`, and there are none",
              "Write what the timer says when each side begins, " + SUCH_AS));
    }
    if (!each && turns.isThere()) {
      return Stream.of(
          turns.mistake(
              "`turns` are for `sides: each`",
              "Delete them, or write `sides: each` where one side is done before the other."));
    }
    return Stream.concat(turns.items().stream().flatMap(SidesCheck::turn), sided(turns).stream());
  }

  private static Stream<Mistake> turn(Spot turn) {
    String name = ShapeWords.name(turn);
    Stream<Mistake> tooLong =
        Stream.of(turn)
            .filter(spot -> spot.words() > MOST_WORDS)
            .map(spot ->
                spot.mistake(
                    "%s has %d words, and %d are the most"
                        .formatted(name, spot.words(), MOST_WORDS),
                    "Name the side and the part that begins, " + SUCH_AS));
    Stream<Mistake> sentence =
        turn
            .text()
            .filter(text -> text.endsWith("."))
            .map(_ ->
                turn.mistake(
                    name + " ends with a full stop",
                    "Leave it out: more words may follow in the same line."))
            .stream();
    return Stream.concat(tooLong, sentence);
  }

  private static Optional<Mistake> sided(Spot turns) {
    List<String> texts = turns.texts();
    boolean oneOfEach =
        texts.size() == 2
            && texts.stream().filter(SidesCheck::isLeft).count() == 1
            && texts.stream().filter(SidesCheck::isRight).count() == 1;
    // a list of another length is for the schema to tell
    return texts.size() != 2 || oneOfEach
        ? Optional.empty()
        : Optional.of(
            turns.mistake(
                "`turns` do not name the two sides",
                "Write one with only left in it and one with only right, " + SUCH_AS));
  }

  private static boolean isLeft(String turn) {
    return LEFT.matcher(turn).find() && !RIGHT.matcher(turn).find();
  }

  private static boolean isRight(String turn) {
    return RIGHT.matcher(turn).find() && !LEFT.matcher(turn).find();
  }

  private static Stream<Mistake> uncounted(Spot dose) {
    return dose.at("sides").text().filter("alternating"::equals).stream()
        .flatMap(_ -> dose.each("gentle", "standard", "strong"))
        .filter(amount -> amount.node().isObject() && !amount.at("repetitions").isThere())
        .map(amount ->
            amount.mistake(
                "sides cannot alternate in the dose "
                    + ShapeWords.name(amount)
                    + ", which has no repetitions",
                "Write `repetitions`, or `sides: each`."));
  }
}
