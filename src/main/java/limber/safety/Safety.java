package limber.safety;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import limber.corpus.Sign;

/// Looks for warning signs in what people write.
///
/// A message is read clause by clause, so that one sign in a long story counts. A sign is there
/// where one alternative of every group of one of its patterns stands in the same clause and none
/// of them is denied ("no numbness down there").
public final class Safety {

  private final List<Sign> signs;

  /// A watch for these signs.
  public Safety(List<Sign> signs) {
    this.signs = signs.stream().sorted(Comparator.comparing(Sign::level)).toList();
  }

  /// The gravest warning sign in a message, if any.
  public Optional<Warning> check(String message) {
    String plain = Clause.plain(message);
    return signs.stream()
        .filter(sign -> shows(sign, plain))
        .findFirst()
        .map(sign -> new Warning(sign.level(), sign.id()));
  }

  private static boolean shows(Sign sign, String plain) {
    List<Clause> clauses = Clause.of(without(sign.lookAlikes(), plain));
    return sign.patterns().stream()
        .anyMatch(pattern -> clauses.stream().anyMatch(clause -> shows(pattern, clause)));
  }

  private static boolean shows(Sign.Pattern pattern, Clause clause) {
    return pattern.groups().stream().allMatch(group -> group.stream().anyMatch(clause::affirms));
  }

  /// Look-alikes are cut out, leaving a gap that joins nothing.
  private static String without(List<String> lookAlikes, String plain) {
    String left = plain;
    for (String lookAlike : lookAlikes) {
      left = left.replace(Clause.plain(lookAlike), " … ");
    }
    return left;
  }
}
