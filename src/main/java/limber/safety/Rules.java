package limber.safety;

import java.util.List;
import limber.corpus.Sign;

/// The patterns of the signs, as the corpus writes them.
///
/// A message is read clause by clause. A sign is there where one alternative of every group of one
/// of its patterns stands in the same clause, not far from each other, and none of them is denied
/// ("no numbness down there"). In a clause with words that frame what it says as long past, asked
/// about or supposed ("in 2009", "what if"), nothing is there.
///
/// @param watches one for each sign
/// @param frames the words that frame a clause so
record Rules(List<Watch> watches, List<Wording> frames) {

  static Rules of(List<Sign> signs, List<String> frames) {
    return new Rules(
        signs.stream().map(Watch::over).toList(), frames.stream().map(Wording::of).toList());
  }

  /// The signs that a message shows.
  List<Sign> seenIn(String message) {
    List<Clause> clauses =
        Clause.of(message).stream().filter(clause -> !clause.holdsOneOf(frames)).toList();
    return watches.stream().filter(watch -> watch.seesIn(clauses)).map(Watch::sign).toList();
  }
}
