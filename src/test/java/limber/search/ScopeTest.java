package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final Scope SCOPE =
      new Scope(
          ScopeLetters.of(
              new SmallCorpus()
                  .topic("back", "why does my back hurt", "my lower back aches", "is my back weak")
                  .topic("plank", "how long do i hold the plank", "is the plank safe")
                  .farOff("eggs", "how long do i boil an egg", "how do i fry an egg")
                  .farOff("rice", "how long does rice take to cook", "boil the rice")
                  .notOurs("knees", "my knee hurts", "exercises for my knees")
                  .corpus()));

  @Test
  void lettersTellWhoseWordsTheyAre() {
    assertThat(evidence("boil two eggs", 0.2)).isGreaterThan(evidence("my back hurts", 0.2));
    assertThat(evidence("why do my knees hurt", 0.2))
        .isGreaterThan(evidence("why does my back hurt", 0.2));
  }

  @Test
  void sharesOfWhatIsNotOursSpeakForIt() {
    assertThat(evidence("how long", 0.6)).isGreaterThan(evidence("how long", 0.4));
  }

  @Test
  void bothTogetherOutweighDoubtAndWhatIsOursStaysOurs() {
    assertThat(evidence("how long do i boil rice", 0.5)).isPositive();
    assertThat(evidence("why does my lower back hurt", 0.05)).isNegative();
  }

  @Test
  void whoeverIsCertainCanStillBeOutweighed() {
    assertThat(evidence("boil an egg", 0)).isFinite();
    assertThat(evidence("my back", 1)).isFinite().isPositive();
  }

  private static double evidence(String sentence, double notOurs) {
    return SCOPE.evidence(sentence, notOurs);
  }
}
