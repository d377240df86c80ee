package limber.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import limber.corpus.Sign;
import limber.corpus.Sign.Level;
import limber.corpus.Sign.Pattern;
import limber.corpus.Signs;
import limber.learn.SparseHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

  private static final Sign SADDLE =
      Signs.of(
          Level.EMERGENCY,
          "saddle-numbness",
          List.of(
              new Pattern(
                  List.of(
                      List.of("numb*", "cannot feel", "can't feel", "no feeling"),
                      List.of("groin", "between my legs", "when i wipe")))),
          List.of("groin stretch"));

  private static final Sign FEVER = Signs.of(Level.URGENT, "fever", "fever");

  private final Safety safety = Safety.byRules(List.of(FEVER, SADDLE));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My groin is numb",
        "it's NUMB between my legs!!",
        "hi, i have had this for years. Since tuesday I can’t feel when I wipe. what exercise helps?",
        "I am not sure but my groin feels numb",
        "not only my back hurts also my groin is numb",
        "there is no feeling in the groin",
        "no feeling groin",
        "i cant feel between my legs",
        "I can not feel when i wipe",
        "I can't sleep, my groin is numb",
        "no idea why but my groin is numb"
      })
  void aSignInAnyWordsIsNoticed(String message) {
    assertThat(safety.check(message).unsettled())
        .contains(new Warning(Level.EMERGENCY, "saddle-numbness"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no numbness in the groin",
        "I don't have any numbness between my legs",
        "my glutes go numb after a groin stretch",
        "My foot is numb. My groin is fine.",
        "I don't have fever, chills, pain or numbness in the groin",
        "my hand is numb after a long day of typing and lifting and now a stretch for the groin",
        "",
        "🙂🙂"
      })
  void whatOnlyLooksLikeASignIsNone(String message) {
    assertThat(safety.check(message).unsettled()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a fever", "fevres", "never"})
  void aShortWordIsNotGuessed(String message) {
    assertThat(Safety.byRules(List.of(sign("fevers"))).check(message).unsettled()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"genitals", "gentials", "genitels", "genitalls", "genitls"})
  void aSlipOfTheFingerInALongWordIsUnderstood(String message) {
    assertThat(Safety.byRules(List.of(sign("genitals"))).check(message).unsettled()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I can't pee", "i cant even really pee", "I CANNOT PEE"})
  void aLoneStarStandsForAFewWords(String message) {
    assertThat(Safety.byRules(List.of(sign("can't * pee"))).check(message).unsettled()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"i can't sleep and pee a lot", "can't do it i need to pee"})
  void aLoneStarDoesNotReachIntoANewThought(String message) {
    assertThat(Safety.byRules(List.of(sign("can't * pee"))).check(message).unsettled()).isEmpty();
  }

  private static Sign sign(String wording) {
    return Signs.of(Level.EMERGENCY, "sign", wording);
  }

  @Test
  void despairIsAskedAboutSoonerThanTheBody() {
    Sign despair = Signs.of(Level.CRISIS, "despair", "no words of it");
    assertThat(byLetters(despair, -1.9).check("a message"))
        .isEqualTo(new Alarm.Doubt(new Warning(Level.CRISIS, "despair")));
    assertThat(byLetters(despair, -2.1).check("a message")).isEqualTo(Alarm.none());
    assertThat(byLetters(SADDLE, -1.9).check("a message")).isEqualTo(Alarm.none());
    assertThat(byLetters(SADDLE, -1.1).check("a message"))
        .isEqualTo(new Alarm.Doubt(new Warning(Level.EMERGENCY, "saddle-numbness")));
  }

  /// To which the letters of any message speak for the sign with these odds.
  private static Safety byLetters(Sign sign, double odds) {
    Lessons lessons = new Lessons(List.of(sign), List.of(), List.of(), List.of());
    int features = ByLetters.GRAMS.count();
    float[] rarity = new float[features];
    Arrays.fill(rarity, 1);
    return Safety.of(
        lessons, new SparseHead(new short[2 * features], new float[] {(float) odds, 0}, rarity));
  }

  @Test
  void theGravestOfSeveralSignsCounts() {
    assertThat(safety.check("I have a fever and my groin is numb").unsettled())
        .contains(new Warning(Level.EMERGENCY, "saddle-numbness"));
  }
}
