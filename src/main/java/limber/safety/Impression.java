package limber.safety;

import java.util.List;

/// What readers together make of a message.
///
/// How grave a message is goes by the odds that each reader gives it, as in a product of experts
/// (Hinton 2002): whoever has no opinion changes nothing, and two who are half sure are surer
/// together.
///
/// ```
/// evidence = sum of weight · ln (grave / none)
/// ```
///
/// @param voices the readers; where there are none, nothing is known
/// @param none the label of what is no sign
record Impression(List<Voice> voices, int none) {

  /// No reader is so sure that the others do not count.
  private static final double NEVER = 1e-6;

  Impression {
    voices = List.copyOf(voices);
  }

  /// A reader, and how much it counts.
  record Voice(Reader reader, double weight) {}

  /// What was made of a message.
  ///
  /// @param evidence how much speaks for a sign: 0 where as much speaks against it
  /// @param shares for each sign how likely it is that one, and at the end that it is none
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  record Made(double evidence, double[] shares) {}

  /// What the readers make of a message.
  Made of(String message) {
    double evidence = 0;
    double[] shares = new double[none + 1];
    double weights = voices.stream().mapToDouble(Voice::weight).sum();
    for (Voice voice : voices) {
      double[] read = voice.reader().of(message);
      double nothing = Math.clamp(read[none], NEVER, 1 - NEVER);
      evidence += voice.weight() * Math.log((1 - nothing) / nothing);
      for (int label = 0; label < shares.length; label++) {
        shares[label] += voice.weight() / weights * read[label];
      }
    }
    return new Made(evidence, shares);
  }
}
