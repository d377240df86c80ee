package limber.talk;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;
import limber.coach.Pain;

/// Hears in words what the buttons around a session say. Only what is unmistakable counts; whatever
/// else was said is answered, and the question comes again.
final class AnswerWords {

  /// How many words say no more than yes, no or a number.
  private static final int LONGEST = 9;

  /// Words that may stand beside a number: "about 6/10", "it's maybe a four today".
  private static final Set<String> BESIDE_A_NUMBER =
      words(
          """
          a about actually an and around at back be between bit currently feels for from good hmm hurt hurting hurts i
          id im is it its just kind level like limber maybe more most mostly my now of on or out
          pain perhaps probably rather right roughly say score so solid sort still strong the think
          this to today um well would
          """);

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("nil", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));

  private static final Set<String> NONE = words("no none nothing painless");

  private static final Set<String> BESIDE_NONE =
      words("all any anything at free hurts i have im is it my now pain really right today");

  /// "6/10", "6 out of 10", "6 of 10", "6 from 10".
  private static final Pattern OUT_OF_TEN =
      Pattern.compile("(/|\\bout of|\\bof|\\bfrom)\\s*(10|ten)\\b");

  /// "4.5" is told as 5: rather one too many than one too few.
  private static final Pattern HALF = Pattern.compile("\\b(\\d)[.,]([1-9])\\b");

  private static final Set<String> RATHER_NOT =
      Set.of(
          "rather not",
          "id rather not",
          "i rather not",
          "rather not say",
          "id rather not say",
          "i would rather not say",
          "prefer not to say",
          "id prefer not to say",
          "skip",
          "pass",
          "skip it",
          "skip this",
          "skip that",
          "dont know",
          "i dont know",
          "no idea",
          "not sure",
          "im not sure",
          "hard to say",
          "cant say",
          "i cant say",
          "dunno",
          "idk",
          "dont ask",
          "none of your business",
          "no answer",
          "not telling",
          "unsure");

  private static final Set<String> YES = words("yes yea yeah yep yup aye sure indeed");

  private static final Set<String> NO = words("no nope nah not none never negative");

  private static final Set<String> BESIDE_NO =
      words(
          """
          all any as at down didnt doesnt go gone has hasnt havent in is isnt it its leg legs lower
          moved more moving my no nope not only further pain same spread spreading than that the then
          thank thanks there usual usually went
          """);

  private static final Set<String> IT_DID =
      words("it did has does is moved went goes gone spread spreads down further into my leg legs");

  private AnswerWords() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Clause.words(words));
  }

  /// How much it hurts: one number from 0 to 10, or the greater of two.
  static Optional<Pain> pain(String text) {
    String plain =
        HALF.matcher(text).replaceAll(half -> String.valueOf(Integer.parseInt(half.group(1)) + 1));
    List<String> said =
        Clause.words(OUT_OF_TEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" "));
    if (said.isEmpty() || said.size() > LONGEST || plain.strip().startsWith("-")) {
      return Optional.empty();
    }
    if (alone(said, NONE, BESIDE_NONE)) {
      return Optional.of(new Pain(0));
    }
    List<Integer> numbers = said.stream().flatMap(word -> number(word).stream()).toList();
    boolean nothingElse =
        said.stream().allMatch(word -> number(word).isPresent() || BESIDE_A_NUMBER.contains(word));
    return nothingElse && (numbers.size() == 1 || numbers.size() == 2)
        ? numbers.stream().max(Integer::compare).filter(most -> most <= Pain.WORST).map(Pain::new)
        : Optional.empty();
  }

  private static Optional<Integer> number(String word) {
    return word.matches("\\d{1,4}")
        ? Optional.of(Integer.valueOf(word))
        : Optional.ofNullable(NUMBERS.get(word));
  }

  /// Whether somebody would rather not say.
  static boolean ratherNot(String text) {
    return RATHER_NOT.contains(String.join(" ", Clause.words(text)));
  }

  /// Whether pain has moved further down a leg.
  static Optional<Leg> leg(String text) {
    List<String> said = Clause.words(text);
    if (ratherNot(text) || said.equals(List.of("maybe"))) {
      return Optional.of(Leg.NOT_SAID);
    }
    if (said.isEmpty() || said.size() > LONGEST) {
      return Optional.empty();
    }
    if (YES.contains(said.getFirst()) || alone(said, words("it"), IT_DID)) {
      return Optional.of(Leg.SPREADING);
    }
    return alone(said, NO, BESIDE_NO) ? Optional.of(Leg.NO) : Optional.empty();
  }

  /// How hard it was.
  static Optional<Effort> effort(String text) {
    return switch (String.join(" ", Clause.words(text))) {
      case "easy", "too easy", "very easy", "it was easy", "quite easy", "easy peasy" ->
          Optional.of(Effort.EASY);
      case "right",
          "just right",
          "about right",
          "ok",
          "okay",
          "fine",
          "good",
          "it was ok",
          "alright" ->
          Optional.of(Effort.RIGHT);
      case "hard", "too hard", "very hard", "it was hard", "tough", "quite hard", "difficult" ->
          Optional.of(Effort.HARD);
      default -> Optional.empty();
    };
  }

  /// How somebody's back was the morning after.
  static Optional<Morning> morning(String text) {
    return switch (String.join(" ", Clause.words(text))) {
      case "same",
          "the same",
          "about the same",
          "better",
          "a bit better",
          "much better",
          "same or better",
          "no worse",
          "no different",
          "unchanged" ->
          Optional.of(Morning.SAME_OR_BETTER);
      case "a bit worse", "bit worse", "a little worse", "slightly worse", "somewhat worse" ->
          Optional.of(Morning.A_BIT_WORSE);
      case "much worse", "a lot worse", "far worse", "way worse", "worse" ->
          Optional.of(Morning.MUCH_WORSE);
      default -> Optional.empty();
    };
  }

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:its |it is |it's )?(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.|h|o'?clock)?(?: now)?[.!]?",
          Pattern.CASE_INSENSITIVE);

  /// How far the clock of somebody is from Greenwich's who says what time it is for them, to the
  /// half hour. A number alone is none.
  static Optional<ZoneOffset> clock(String text, Instant now) {
    Matcher clock = CLOCK.matcher(text.strip());
    if (!clock.matches() || (clock.group(2) == null && clock.group(3) == null)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    String half =
        clock.group(3) == null ? "" : clock.group(3).substring(0, 1).toLowerCase(Locale.ROOT);
    if (half.equals("p") && hour < 12) {
      hour += 12;
    } else if (half.equals("a") && hour == 12) {
      hour = 0;
    }
    return hour > 23 || minute > 59
        ? Optional.empty()
        : Optional.of(Clocks.offset(LocalTime.of(hour, minute), now));
  }

  /// One of these words, and nothing else than them and those beside them.
  private static boolean alone(List<String> said, Set<String> words, Set<String> beside) {
    return said.stream().anyMatch(words::contains)
        && said.stream().allMatch(word -> words.contains(word) || beside.contains(word));
  }
}
