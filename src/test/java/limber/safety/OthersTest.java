package limber.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.corpus.Sign;
import limber.corpus.Signs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OthersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my husband can't feel when he wipes",
        "My old mother fell off a chair and her back hurts",
        "neighbour's boy has chest pain"
      })
  void whoWritesOfSomebodyElseSpeaksOfThem(String message) {
    assertThat(Others.speaksOf(message)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my groin is numb",
        "my wife says I should ask, my groin is numb",
        "mum says my legs look weak",
        "can't feel it when wiping"
      })
  void whoWritesOfThemselvesDoesNot(String message) {
    assertThat(Others.speaksOf(message)).isFalse();
  }

  @Test
  void itIsToldInTheWarning() {
    Safety safety = Safety.byRules(List.of(Signs.of(Sign.Level.URGENT, "fever", "fever")));
    assertThat(safety.check("my daughter has a fever").unsettled().orElseThrow().whose())
        .isEqualTo(Warning.Whose.ANOTHERS);
    assertThat(safety.check("I have a fever").unsettled().orElseThrow().whose())
        .isEqualTo(Warning.Whose.OWN);
  }
}
