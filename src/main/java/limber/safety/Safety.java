package limber.safety;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import limber.corpus.Sign;

/// Looks for warning signs in what people write.
///
/// A message is read clause by clause, so that one sign in a long story counts. A sign is there
/// where one alternative of every group of one of its patterns stands in the same clause, not far
/// from each other, and none of them is denied ("no numbness down there").
public final class Safety {

  private final List<Watch> watches;

  /// A watch for these signs.
  public Safety(List<Sign> signs) {
    this.watches =
        signs.stream().sorted(Comparator.comparing(Sign::level)).map(Watch::over).toList();
  }

  /// The gravest warning sign in a message, if any.
  public Optional<Warning> check(String message) {
    List<Clause> clauses = Clause.of(message);
    return watches.stream().filter(watch -> watch.seesIn(clauses)).map(Watch::warning).findFirst();
  }
}
