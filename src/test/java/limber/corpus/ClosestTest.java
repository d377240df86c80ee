package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {

  @ParameterizedTest
  @CsvSource({
    "bridge, bridge, 0",
    "brigde, bridge, 1",
    "brdge, bridge, 1",
    "stepz, steps, 1",
    "'', abc, 3",
    "sitting, kneeling, 5"
  })
  void theDistanceCountsTheLettersThatDiffer(String one, String other, int distance) {
    assertThat(Closest.distance(one, other)).isEqualTo(distance);
  }

  @Test
  void ofAnIdOnlyWhatFollowsTheSlashDecides() {
    List<String> ids = List.of("exercise/bird-dog", "exercise/childs-pose");

    assertThat(Closest.to("exercise/dead-bug", ids)).isEmpty();
    assertThat(Closest.to("exercise/childs-poze", ids)).contains("exercise/childs-pose");
    assertThat(Closest.to("topic/bird-dog", ids)).contains("exercise/bird-dog");
    assertThat(Closest.to("bird-dog", ids)).contains("exercise/bird-dog");
  }
}
