package limber.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.corpus.Sign;
import limber.corpus.Sign.Level;
import limber.corpus.Sign.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

  private static final Sign SADDLE =
      new Sign(
          "saddle-numbness",
          Level.EMERGENCY,
          "Numbness around the groin",
          List.of(
              new Pattern(
                  List.of(
                      List.of("numb*", "cannot feel", "can't feel", "no feeling"),
                      List.of("groin", "between my legs", "when i wipe")))),
          List.of("groin stretch"));

  private static final Sign FEVER =
      new Sign(
          "fever",
          Level.URGENT,
          "Fever",
          List.of(new Pattern(List.of(List.of("fever")))),
          List.of());

  private final Safety safety = new Safety(List.of(FEVER, SADDLE));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My groin is numb",
        "it's NUMB between my legs!!",
        "hi, i have had this for years. Since tuesday I can’t feel when I wipe. what exercise helps?",
        "I am not sure but my groin feels numb",
        "not only my back hurts also my groin is numb",
        "there is no feeling in the groin"
      })
  void aSignInAnyWordsIsNoticed(String message) {
    assertThat(safety.check(message)).contains(new Warning(Level.EMERGENCY, "saddle-numbness"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no numbness in the groin",
        "I don't have any numbness between my legs",
        "my glutes go numb after a groin stretch",
        "My foot is numb. My groin is fine.",
        "",
        "🙂🙂"
      })
  void whatOnlyLooksLikeASignIsNone(String message) {
    assertThat(safety.check(message)).isEmpty();
  }

  @Test
  void theGravestOfSeveralSignsCounts() {
    assertThat(safety.check("I have a fever and my groin is numb"))
        .contains(new Warning(Level.EMERGENCY, "saddle-numbness"));
  }
}
