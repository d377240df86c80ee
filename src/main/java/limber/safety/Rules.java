package limber.safety;

import java.util.List;
import limber.corpus.Sign;

/// The patterns of the signs, as the corpus writes them.
///
/// A message is read clause by clause. A sign is there where one alternative of every group of one
/// of its patterns stands in the same clause, not far from each other, and none of them is denied
/// ("no numbness down there").
///
/// @param watches one for each sign
record Rules(List<Watch> watches) {

  static Rules of(List<Sign> signs) {
    return new Rules(signs.stream().map(Watch::over).toList());
  }

  /// The signs that a message shows.
  List<Sign> seenIn(String message) {
    List<Clause> clauses = Clause.of(message);
    return watches.stream().filter(watch -> watch.seesIn(clauses)).map(Watch::sign).toList();
  }
}
