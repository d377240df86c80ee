package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import limber.coach.Answers.Complaint;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Answers.Morning;
import limber.corpus.PainRule;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Next;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;

/// Every combination of answers, after every kind of session before, held against the pain rule of
/// this repository.
final class EveryAnswerTest {

  private static final PainRule RULE = RealCorpus.english().coaching().painRule();
  private static final Past NOTHING_BEFORE = Past.of(new Judging(RULE));

  /// No number, and then 0 to 10.
  private static final int NUMBERS = Pain.WORST + 2;

  private static final Said GOOD = Said.from(1).after(1).morning(Morning.SAME_OR_BETTER);
  private static final Said AMBER = Said.from(1).after(4);
  private static final Said RED = Said.from(1).after(8);

  private static List<Past> befores() {
    return List.of(
        NOTHING_BEFORE,
        NOTHING_BEFORE.then(GOOD),
        NOTHING_BEFORE.then(GOOD).then(GOOD),
        NOTHING_BEFORE.then(AMBER),
        NOTHING_BEFORE.then(RED),
        NOTHING_BEFORE.then(RED).then(Said.nothing()));
  }

  @Test
  void everyCombinationHasItsRowAndNoneIsUnsafe() {
    Set<String> decided = new HashSet<>();
    for (Past before : befores()) {
      for (Said said : everything()) {
        Verdict verdict = before.verdict(said);
        decided.add(verdict.row());
        check(said.answers(), verdict, before);
      }
    }

    assertThat(decided)
        .containsExactlyInAnyOrderElementsOf(RULE.rows().stream().map(PainRule.Row::id).toList());
  }

  /// The rule in other words than the table's. Without AssertJ, for there are many.
  private static void check(Answers answers, Verdict verdict, Past before) {
    int worst = Facts.worst(answers).orElse(-1);
    boolean red =
        answers.leg() == Leg.SPREADING
            || answers.complaint().filter(Complaint.SHARP::equals).isPresent()
            || worst > 5
            || (answers.before().isPresent() && worst >= answers.before().get().score() + 3)
            || answers.morning().filter(Morning.MUCH_WORSE::equals).isPresent();
    boolean more = verdict.next() == Next.PROGRESS;
    boolean good = answers.morning().filter(Morning.SAME_OR_BETTER::equals).isPresent();
    boolean wrong =
        red != (verdict.colour() == Colour.RED)
            || (red && (more || verdict.next() == Next.REPEAT))
            || (more && !(good && isGreenOnce(before.history())))
            || (more && (verdict.colour() != Colour.GREEN || worst < 0 || worst > 5));
    if (wrong) {
      throw new AssertionError(answers + " led to " + verdict);
    }
  }

  private static boolean isGreenOnce(History history) {
    return history.sessions().size() == 1
        && history.sessions().getFirst().verdict().orElseThrow().colour() == Colour.GREEN;
  }

  private static List<Said> everything() {
    List<Said> all = new ArrayList<>();
    for (int before = 0; before < NUMBERS; before++) {
      for (int after = 0; after < NUMBERS; after++) {
        Said numbers = before == 0 ? Said.nothing() : Said.from(before - 1);
        Said told = after == 0 ? numbers : numbers.after(after - 1);
        words(told).forEach(all::add);
      }
    }
    return all;
  }

  private static List<Said> words(Said numbers) {
    List<Said> all = new ArrayList<>();
    for (Leg leg : Leg.values()) {
      for (Said complained : complaints(numbers.leg(leg))) {
        for (Said worked : efforts(complained)) {
          all.add(worked);
          for (Morning morning : Morning.values()) {
            all.add(worked.morning(morning));
          }
        }
      }
    }
    return all;
  }

  private static List<Said> complaints(Said said) {
    List<Said> all = new ArrayList<>(List.of(said));
    for (Complaint complaint : Complaint.values()) {
      all.add(said.complaint(complaint));
    }
    return all;
  }

  private static List<Said> efforts(Said said) {
    List<Said> all = new ArrayList<>(List.of(said));
    for (Effort effort : Effort.values()) {
      all.add(said.effort(effort));
    }
    return all;
  }
}
