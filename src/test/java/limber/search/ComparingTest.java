package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import limber.corpus.EntryId;
import org.junit.jupiter.api.Test;

class ComparingTest {

  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");
  private static final EntryId MARCH = EntryId.of("exercise/march");
  private static final EntryId YOGA = EntryId.of("topic/yoga");

  private final Comparing comparing = new Comparing(new LimberAnalyzer());

  @Test
  void namesThatOneWordJoinsAreHeldAgainstEachOther() {
    assertThat(in(BRIDGE, 0, MARCH, 2, "bridge", "or", "march")).containsExactly(BRIDGE, MARCH);
    assertThat(in(MARCH, 1, BRIDGE, 4, "the", "march", "and", "the", "bridge"))
        .containsExactly(MARCH, BRIDGE);
  }

  @Test
  void aWordThatComparesMayStandAnywhere() {
    assertThat(
            in(BRIDGE, 2, MARCH, 6, "is", "the", "bridge", "for", "my", "seat", "march", "better"))
        .containsExactly(BRIDGE, MARCH);
  }

  @Test
  void namesThatOnlyStandInOneSentenceAreNot() {
    assertThat(in(MARCH, 1, BRIDGE, 6, "in", "march", "i", "could", "hardly", "do", "bridge"))
        .isEmpty();
    assertThat(in(BRIDGE, 0, MARCH, 3, "bridge", "in", "early", "march")).isEmpty();
  }

  @Test
  void onlyExercisesAreCompared() {
    assertThat(in(BRIDGE, 0, YOGA, 2, "bridge", "or", "yoga")).isEmpty();
  }

  private List<EntryId> in(EntryId first, int at, EntryId second, int then, String... words) {
    return comparing.in(
        List.of(
            new Names.Mention(Set.of(first), at, at + 1),
            new Names.Mention(Set.of(second), then, then + 1)),
        List.of(words));
  }
}
