package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.corpus.Plans.Growth;
import org.junit.jupiter.api.Test;

class WalksTest {

  private static final Growth TEN_PERCENT = new Growth(10, 30, 5);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void theFirstWalkIsTheMeanOfAGoodDayAndABadDay() {
    assertThat(Walks.none().telling(20, TEN_PERCENT).minutes()).isEmpty();
    assertThat(walks(20, 5).minutes()).contains(12);
    assertThat(walks(30, 30).minutes()).contains(30);
  }

  @Test
  void walksGrowByATenthAWeekAndAtLeastAMinuteUpToThirty() {
    Walks walks = walks(5, 5);
    List<Integer> minutes = new ArrayList<>();
    for (int week = 0; week < 22; week++) {
      minutes.add(walks.minutes().orElseThrow());
      walks = walks.longer(TEN_PERCENT);
    }
    assertThat(minutes)
        .containsExactly(
            5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 21, 23, 25, 28, 30, 30, 30, 30, 30);
  }

  @Test
  void aStepDownNeverGoesBelowTheShortestWalk() {
    assertThat(walks(20, 20).shorter(TEN_PERCENT).minutes()).contains(18);
    assertThat(walks(5, 5).shorter(TEN_PERCENT).minutes()).contains(5);
    assertThat(new Walks(List.of(), Optional.of(3), List.of()).shorter(TEN_PERCENT).minutes())
        .contains(3);
  }

  @Test
  void aDaysWalkIsNotedOnce() {
    Walks walks = walks(20, 5).walked(MONDAY).walked(MONDAY);

    assertThat(walks.log()).containsExactly(new Walks.Walked(MONDAY, 12));
    assertThat(walks.isWalked(MONDAY.plusDays(1))).isFalse();
  }

  @Test
  void aWalkWithoutALengthIsNotNoted() {
    assertThat(Walks.none().walked(MONDAY)).isEqualTo(Walks.none());
  }

  private static Walks walks(int good, int bad) {
    return Walks.none().telling(good, TEN_PERCENT).telling(bad, TEN_PERCENT);
  }
}
