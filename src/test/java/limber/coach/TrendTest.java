package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrendTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

  @Test
  void aStraightCourseIsItsOwnLine() {
    assertThat(line(8, 7, 6, 5, 4)).isEqualTo(new Trend.Line(FIRST, 8, FIRST.plusDays(4), 4));
  }

  @Test
  void oneBadDayDoesNotTurnTheLine() {
    for (int bad = 0; bad < TheilSen.FEWEST; bad++) {
      int[] pains = {3, 3, 3, 3, 3};
      pains[bad] = 10;

      assertThat(line(pains).course()).isEqualTo(Trend.Course.ABOUT_THE_SAME);
      assertThat(line(pains).to()).isCloseTo(3, within(0.01));
    }
  }

  @Test
  void aChangeOfLessThanTwoIsAboutTheSame() {
    assertThat(course(5, 3.1)).isEqualTo(Trend.Course.ABOUT_THE_SAME);
    assertThat(course(3.1, 5)).isEqualTo(Trend.Course.ABOUT_THE_SAME);
    assertThat(course(5, 3)).isEqualTo(Trend.Course.LOWER);
    assertThat(course(3, 5)).isEqualTo(Trend.Course.HIGHER);
  }

  @Test
  void theLineNeverLeavesTheScale() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      int[] pains = random.ints(5 + random.nextInt(20), 0, 11).toArray();

      assertThat(List.of(line(pains).from(), line(pains).to()))
          .allSatisfy(end -> assertThat(end).isBetween(0.0, 10.0));
    }
  }

  @Test
  void painThatOnlyGoesUpAndDownHasNoCourse() {
    Random random = new Random(11);
    int[] pains = random.ints(60, 2, 7).toArray();

    assertThat(line(pains).course()).isEqualTo(Trend.Course.ABOUT_THE_SAME);
  }

  private static Trend.Course course(double from, double to) {
    return new Trend.Line(FIRST, from, FIRST.plusDays(30), to).course();
  }

  private static Trend.Line line(int... pains) {
    List<TheilSen.Point> points = new ArrayList<>();
    for (int pain : pains) {
      points.add(new TheilSen.Point(FIRST.plusDays(points.size()), pain));
    }
    return TheilSen.through(points);
  }
}
