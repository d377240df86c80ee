package limber.safety;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import limber.corpus.Sign;
import limber.corpus.Sign.Level;
import limber.learn.Perceptron;
import limber.learn.SparseHead;
import limber.safety.Impression.Made;
import limber.safety.Warning.Whose;
import limber.sentence.Encoder;

/// Looks for warning signs in what people write.
///
/// Rules that a clinician wrote ([Rules]) and readers that learnt from examples ([Impression]) say
/// together how much speaks for a sign. Where no examples are written, the rules decide alone.
///
/// The numbers here are set on `develop` of our own messages.
public final class Safety {

  /// From so much evidence on there is a sign.
  private static final double SURE = 1;

  /// From so much on there may be one, and it is asked: where a little more speaks against one than
  /// for it, too, for the question costs a breath and a missed sign may cost a life.
  private static final double DOUBTFUL = -1.2;

  /// The same for despair, which people wrap up: of 150 messages of a hand whose words nobody had
  /// learnt from, seven more are asked about, and of its 280 look-alikes nine.
  private static final double DESPAIR = -2;

  /// What a rule adds.
  private static final double RULE = 1;

  /// What an urgent sign's share counts beside that of an emergency or of despair: in doubt between
  /// two levels, the higher.
  private static final double URGENT = 2 / 3.0;

  private final List<Sign> signs;
  private final VeryWords veryWords;
  private final Rules rules;
  private final Optional<Impression> impression;

  private Safety(
      List<Sign> signs, VeryWords veryWords, Rules rules, Optional<Impression> impression) {
    this.signs = signs;
    this.veryWords = veryWords;
    this.rules = rules;
    this.impression = impression;
  }

  private static Safety of(Lessons lessons, Optional<Impression> impression) {
    return new Safety(
        lessons.signs(),
        VeryWords.of(lessons),
        Rules.of(lessons.signs(), lessons.frames()),
        impression);
  }

  /// Goes by rules alone.
  public static Safety byRules(List<Sign> signs) {
    return of(new Lessons(signs, List.of(), List.of(), List.of()), Optional.empty());
  }

  /// Goes by rules, and by what was learnt of letters.
  ///
  /// @param letters learnt from these lessons
  public static Safety of(Lessons lessons, SparseHead letters) {
    return of(
        lessons,
        Optional.of(
            new Impression(new ByLetters(letters), Optional.empty(), lessons.signs().size())));
  }

  /// The same, which goes by meaning, too.
  ///
  /// @param learnt from the same lessons
  /// @param encoder makes the vectors of messages
  public Safety with(Perceptron learnt, Encoder encoder) {
    Reader meaning = new ByMeaning(encoder, learnt);
    return new Safety(
        signs,
        veryWords,
        rules,
        impression.map(one -> new Impression(one.letters(), Optional.of(meaning), one.none())));
  }

  /// What a message comes to.
  public Alarm check(String message) {
    return veryWords
        .label(message)
        .map(label -> known(message, label))
        .orElseGet(() -> read(message));
  }

  private Alarm known(String message, int label) {
    return label < signs.size() ? new Alarm.Sure(warning(message, signs.get(label))) : Alarm.none();
  }

  private Alarm read(String message) {
    List<Sign> ruled = rules.seenIn(message);
    Predicate<String> holds =
        part -> !(part.equals(message) ? ruled : rules.seenIn(part)).isEmpty();
    return impression
        .map(readers -> judged(message, readers.of(message, holds), ruled))
        .orElseGet(() -> ruled.isEmpty() ? Alarm.none() : new Alarm.Sure(gravest(message, ruled)));
  }

  private Alarm judged(String message, Made made, List<Sign> ruled) {
    double evidence = made.evidence() + (ruled.isEmpty() ? 0 : RULE);
    if (evidence < DESPAIR) {
      return Alarm.none();
    }
    Warning warning = likeliest(message, made.shares(), ruled);
    double doubtful = warning.level() == Level.CRISIS ? DESPAIR : DOUBTFUL;
    if (evidence < doubtful) {
      return Alarm.none();
    }
    return evidence < SURE ? new Alarm.Doubt(warning) : new Alarm.Sure(warning);
  }

  private static Warning gravest(String message, List<Sign> signs) {
    return warning(message, signs.stream().min(Comparator.comparing(Sign::level)).orElseThrow());
  }

  private static Warning warning(String message, Sign sign) {
    return new Warning(sign.level(), List.of(sign.id()), whose(message));
  }

  private static Whose whose(String message) {
    return Others.speaksOf(message) ? Whose.ANOTHERS : Whose.OWN;
  }

  /// The likeliest level, and of its signs the likeliest, with those besides that a rule tells of.
  private Warning likeliest(String message, double[] shares, List<Sign> ruled) {
    Level level = likeliest(shares);
    Comparator<Sign> byShare =
        Comparator.comparingDouble(
            sign -> shares[signs.indexOf(sign)] + (ruled.contains(sign) ? 1 : 0));
    List<Sign> ofLevel =
        signs.stream().filter(sign -> sign.level() == level).sorted(byShare.reversed()).toList();
    Sign first = ofLevel.getFirst();
    List<String> all =
        ofLevel.stream()
            .filter(sign -> sign.equals(first) || ruled.contains(sign))
            .map(Sign::id)
            .toList();
    return new Warning(level, all, whose(message));
  }

  private Level likeliest(double[] shares) {
    Map<Level, Double> levels = new EnumMap<>(Level.class);
    for (int label = 0; label < signs.size(); label++) {
      Level level = signs.get(label).level();
      levels.merge(level, (level == Level.URGENT ? URGENT : 1) * shares[label], Double::sum);
    }
    return levels.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
