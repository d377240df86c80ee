package limber.safety;

import java.util.Optional;
import java.util.function.Predicate;

/// What readers that learnt from examples make of a message together.
///
/// How grave it is goes by the odds that each reader gives it, as in a product of experts (Hinton
/// 2002): whoever has no opinion changes nothing, and two who are half sure are surer together. By
/// letters a part of the message can be as grave as the whole, where it is much surer of it:
///
/// ```
/// odds     = ln (grave / none)
/// evidence = max (odds of the whole, odds of a part - PART) + MEANING · odds by meaning
/// ```
///
/// Of a part in which a rule holds less is asked, and where one holds in the whole the odds by
/// meaning are `-AGAINST_RULE` at least.
///
/// @param letters goes by letters
/// @param meaning goes by meaning, where there is a model of sentences
/// @param none the label of what is no sign
record Impression(Reader letters, Optional<Reader> meaning, int none) {

  /// By how much a part has to be surer than the whole.
  private static final double PART = 4;

  private static final double PART_WITH_RULE = 3;

  /// So much at most is said against a rule by the meaning, which is surest of what is spelt so
  /// badly that it has none: "tok 20 paracetmol".
  private static final double AGAINST_RULE = 3;

  /// How much the meaning counts.
  private static final double MEANING = 0.5;

  /// From here on the letters are left alone: the meaning takes far longer and seldom says
  /// otherwise so strongly that it would change anything.
  private static final double CERTAIN = 5;

  /// No reader is so sure that the other does not count.
  private static final double NEVER = 1e-6;

  /// What was made of a message.
  ///
  /// @param evidence how much speaks for a sign: 0 where as much speaks against it
  /// @param shares for each sign how likely it is that one, and at the end that it is none
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  record Made(double evidence, double[] shares) {}

  /// What is made of a message.
  ///
  /// @param ruled whether a rule holds in a part of it
  Made of(String message, Predicate<String> ruled) {
    Made read = byLetters(message, ruled);
    return Math.abs(read.evidence()) >= CERTAIN
        ? read
        : meant(message).map(meant -> joined(read, meant, leastOdds(message, ruled))).orElse(read);
  }

  /// What the reader by meaning makes of it. It goes through native code, and nothing that goes
  /// wrong there may keep a warning back.
  private Optional<double[]> meant(String message) {
    try {
      return meaning.map(reader -> reader.of(message));
    } catch (RuntimeException broken) {
      return Optional.empty();
    }
  }

  private Made byLetters(String message, Predicate<String> ruled) {
    double[] shares = letters.of(message);
    double evidence = odds(shares);
    for (String part : Parts.of(message)) {
      double[] read = letters.of(part);
      double odds = odds(read);
      // rules take longer than readers
      if (odds - PART > evidence) {
        evidence = odds - PART;
        shares = read;
      }
      if (odds - PART_WITH_RULE > evidence && ruled.test(part)) {
        evidence = odds - PART_WITH_RULE;
        shares = read;
      }
    }
    return new Made(evidence, shares);
  }

  private static double leastOdds(String message, Predicate<String> ruled) {
    return ruled.test(message) ? -AGAINST_RULE : Double.NEGATIVE_INFINITY;
  }

  private Made joined(Made read, double[] meant, double least) {
    double[] shares = new double[meant.length];
    for (int label = 0; label < shares.length; label++) {
      shares[label] = (read.shares()[label] + MEANING * meant[label]) / (1 + MEANING);
    }
    return new Made(read.evidence() + MEANING * Math.max(odds(meant), least), shares);
  }

  private double odds(double[] shares) {
    double nothing = Math.clamp(shares[none], NEVER, 1 - NEVER);
    return Math.log((1 - nothing) / nothing);
  }
}
