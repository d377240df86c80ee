package limber.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.corpus.Sign;
import limber.corpus.Signs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

  private static final Sign NUMB = Signs.of(Sign.Level.EMERGENCY, "numb", "groin is numb");

  private static final Rules RULES =
      Rules.of(List.of(NUMB), List.of("years ago", "what if", "in 20*"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "years ago my groin is numb was all i said",
        "what if my groin is numb one day",
        "in 2009 it began, my groin is numb i told them"
      })
  void aFrameTakesBackWhatStandsInItsClause(String message) {
    assertThat(RULES.seenIn(message)).isEmpty();
  }

  @Test
  void inAnotherClauseItTakesNothingBack() {
    assertThat(RULES.seenIn("I had my knee done years ago. Now my groin is numb."))
        .containsExactly(NUMB);
  }
}
