package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import org.junit.jupiter.api.Test;

class OwnSubjectTest {

  private static final EntryId PLANK = EntryId.of("exercise/plank");
  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");
  private static final EntryId KNEES = EntryId.of("topic/knees");
  private static final EntryId SHOPS = EntryId.of("topic/shops");

  private final OwnSubject ownSubject =
      new OwnSubject(
          new SmallCorpus()
              .exercise("plank", List.of("Plank"), "on my elbows")
              .exercise("bridge", List.of("Bridge"), "hips up")
              .notOurs("knees", "my knee hurts")
              .farOff("shops", "how much is it")
              .corpus());

  @Test
  void whatIsFarOffIsNoQuestionAboutWhatWasShown() {
    assertThat(speaksOfItsOwn(SHOPS, 0.65, 0.4)).isTrue();
  }

  @Test
  void itIsOneWhereItHardlyFitsOrOneThingIsPlainlyAsked() {
    assertThat(speaksOfItsOwn(SHOPS, 0.5, 0.6)).isFalse();
    assertThat(speaksOfItsOwn(SHOPS, 0.65, 0.6)).isFalse();
  }

  @Test
  void aKneeMayBeThatOfWhoeverDoesWhatWasShown() {
    assertThat(speaksOfItsOwn(KNEES, 0.65, 0.6)).isFalse();
  }

  @Test
  void aNameAfterAWordThatPointsCountsWhereNothingElseIsSaid() {
    Named named = new Named(List.of(new Names.Mention(Set.of(BRIDGE), 1, 2)), List.of(), Set.of());
    assertThat(isIn(Map.of(BRIDGE, 0.95), named, 0.9)).isTrue();
    assertThat(isIn(Map.of(BRIDGE, 0.8), named, 0.9)).isFalse();
  }

  @Test
  void whatSoundsLikeSomethingElseIsNotOursUnlessOneThingIsPlainlyAsked() {
    assertThat(isNotOurs(SHOPS, 0.4, 0.1)).isTrue();
    assertThat(isNotOurs(SHOPS, 0.4, -0.1)).isFalse();
    assertThat(isNotOurs(SHOPS, 0.9, 0.1)).isFalse();
    assertThat(isNotOurs(BRIDGE, 0.4, 0.1)).isFalse();
  }

  /// After something was shown, which tells against it.
  private boolean isNotOurs(EntryId best, double asks, double evidence) {
    Reading alone =
        new Reading(
            List.of("my", "wrists"), Map.of(best, 0.6), Named.NOTHING, asking(asks), evidence);
    return ownSubject.isNotOurs(FollowUps.leaning(alone, List.of(PLANK)));
  }

  private boolean speaksOfItsOwn(EntryId best, double fits, double asks) {
    return isIn(Map.of(best, fits), Named.NOTHING, asks);
  }

  /// After the plank was shown.
  private boolean isIn(Map<EntryId, Double> scores, Named named, double asks) {
    return ownSubject.isIn(
        new Reading(List.of("it", "bridge"), scores, named, asking(asks), -1), List.of(PLANK));
  }

  private static Intents asking(double asks) {
    return new Intents(
        Map.of(new Intent.OneThing(Aspect.DOSE), asks, Intent.Subject.OTHER, 1 - asks));
  }
}
