package limber.safety;

import java.util.List;
import limber.corpus.Sign;

/// One warning sign, made ready to be looked for.
///
/// @param sign what is there
/// @param patterns of each all groups have to stand in one clause
/// @param lookAlikes what is cut out of a clause before it is read
record Watch(Sign sign, List<List<List<Wording>>> patterns, List<Wording> lookAlikes) {

  /// Makes a sign ready.
  static Watch over(Sign sign) {
    return new Watch(
        sign,
        sign.telling().patterns().stream()
            .map(pattern -> pattern.groups().stream().map(Watch::wordings).toList())
            .toList(),
        wordings(sign.telling().lookAlikes()));
  }

  private static List<Wording> wordings(List<String> texts) {
    return texts.stream().map(Wording::of).toList();
  }

  /// Whether a message that consists of these clauses shows the sign.
  boolean seesIn(List<Clause> clauses) {
    return clauses.stream()
        .map(clause -> clause.without(lookAlikes))
        .anyMatch(clause -> patterns.stream().anyMatch(clause::affirms));
  }
}
