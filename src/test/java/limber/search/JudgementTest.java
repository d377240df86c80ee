package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.corpus.EntryId;
import org.junit.jupiter.api.Test;

class JudgementTest {

  private static final EntryId PLANK = EntryId.of("exercise/plank");
  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");
  private static final EntryId KNEES = EntryId.of("topic/knees");
  private static final EntryId JOKE = EntryId.of("small-talk/joke");

  private final Judgement judgement =
      new Judgement(
          new SmallCorpus()
              .exercise("plank", List.of("Plank"), "holding a push-up")
              .exercise("bridge", List.of("Bridge"), "lifting my hips")
              .smallTalk("joke", "tell me a joke")
              .notOurs("knees", "my knee hurts")
              .corpus());

  @Test
  void smallTalkIsNeverOfferedAsAMeaning() {
    assertThat(verdict(Map.of(JOKE, 0.5, PLANK, 0.45, BRIDGE, 0.44)))
        .isEqualTo(new Verdict.Choices(List.of(PLANK, BRIDGE)));
    assertThat(verdict(Map.of(JOKE, 0.5, PLANK, 0.45)))
        .isEqualTo(new Verdict.Unknown(Optional.empty()));
  }

  @Test
  void smallTalkThatIsMeantIsAnswered() {
    assertThat(verdict(Map.of(JOKE, 0.9, PLANK, 0.45)))
        .isEqualTo(new Verdict.Answer(JOKE, Optional.empty()));
  }

  @Test
  void ofTwoThatAreCloseOneIsAskedForUnlessTheOtherCannotBeOffered() {
    assertThat(verdict(Map.of(PLANK, 0.7, BRIDGE, 0.68)))
        .isEqualTo(new Verdict.Choices(List.of(PLANK, BRIDGE)));
    assertThat(verdict(Map.of(PLANK, 0.7, KNEES, 0.68, BRIDGE, 0.4)))
        .isEqualTo(new Verdict.Answer(PLANK, Optional.empty()));
  }

  @Test
  void whatRatherSoundsLikeSomethingElseIsNotAnsweredUnlessItFitsSurely() {
    assertThat(verdict(Map.of(PLANK, 0.65, KNEES, 0.4), 0.1))
        .isEqualTo(new Verdict.Unknown(Optional.of(KNEES)));
    assertThat(verdict(Map.of(PLANK, 0.65, KNEES, 0.4), -0.1))
        .isEqualTo(new Verdict.Answer(PLANK, Optional.empty()));
    assertThat(verdict(Map.of(PLANK, 0.75, KNEES, 0.4), 9))
        .isEqualTo(new Verdict.Answer(PLANK, Optional.empty()));
  }

  private Verdict verdict(Map<EntryId, Double> scores) {
    return verdict(scores, -1);
  }

  private Verdict verdict(Map<EntryId, Double> scores, double notOurs) {
    return judgement
        .of(new Reading(List.of("a"), scores, Named.NOTHING, new Intents(Map.of()), notOurs))
        .verdict();
  }
}
