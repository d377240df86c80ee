package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import org.junit.jupiter.api.Test;

class SensesTest {

  private static final EntryId PLANK = EntryId.of("exercise/plank");
  private static final EntryId KNEES = EntryId.of("topic/knees");
  private static final EntryId SHOPS = EntryId.of("topic/shops");
  private static final Intents HARDLY = asking(0.5);
  private static final Intents PLAINLY = asking(0.9);

  private final Senses senses =
      new Senses(
          new SmallCorpus()
              .exercise("plank", List.of("plank"), "on my elbows")
              .notOurs("knees", "my knee hurts")
              .farOff("shops", "how much is it")
              .corpus());

  @Test
  void aNameIsACommonWordWhereSomethingFarOffFitsBetter() {
    assertThat(meant(Map.of(PLANK, 0.5, SHOPS, 0.6), HARDLY)).isEmpty();
  }

  @Test
  void itIsANameWhereTheExerciseFitsAsWell() {
    assertThat(meant(Map.of(PLANK, 0.6, SHOPS, 0.6), HARDLY)).containsExactly(PLANK);
  }

  @Test
  void itIsANameWhereOneThingAboutAnExerciseIsPlainlyAsked() {
    assertThat(meant(Map.of(PLANK, 0.5, SHOPS, 0.6), PLAINLY)).containsExactly(PLANK);
  }

  @Test
  void whatIsNotOursButAboutTheBodyLeavesTheNameAlone() {
    assertThat(meant(Map.of(PLANK, 0.5, KNEES, 0.7), HARDLY)).containsExactly(PLANK);
    assertThat(meant(Map.of(PLANK, 0.5, SHOPS, 0.6, KNEES, 0.7), HARDLY)).containsExactly(PLANK);
  }

  private List<EntryId> meant(Map<EntryId, Double> scores, Intents intents) {
    return senses.meant(List.of(PLANK), scores, intents);
  }

  private static Intents asking(double share) {
    return new Intents(
        Map.of(new Intent.OneThing(Aspect.DOSE), share, Intent.Subject.OTHER, 1 - share));
  }
}
