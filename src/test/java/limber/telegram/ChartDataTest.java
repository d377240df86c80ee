package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import limber.coach.Progress;
import limber.picture.PainChart;
import limber.picture.PainChart.Line;
import limber.picture.PainChart.Mark;
import org.junit.jupiter.api.Test;

final class ChartDataTest {

  private static final ChartData DATA = new ChartData(new ChartWords(new Voice(Example.phrases())));

  @Test
  void ofSomebodyNewThereIsNoChart() {
    assertThat(DATA.of(ProgressReplies.NOTHING)).isEmpty();
  }

  @Test
  void whatWasToldStandsOnItsDay() {
    PainChart chart = chart(ProgressReplies.TWO);

    assertThat(chart.told().before()).containsExactly(new Mark(4, 4), new Mark(1, 5));
    assertThat(chart.told().after()).containsExactly(new Mark(4, 3), new Mark(1, 5));
    assertThat(chart.told().mornings()).containsExactly(new Mark(4, 0));
  }

  @Test
  void aWorseMorningStandsHigher() {
    assertThat(chart(ProgressReplies.EIGHT).told().mornings()).contains(new Mark(14, 1));
  }

  @Test
  void fewWeeksAreShownAmongFour() {
    assertThat(chart(ProgressReplies.TWO).weeks()).isEqualTo(4);
    assertThat(chart(ProgressReplies.TWO).done().sessions()).containsExactly(2);
    assertThat(chart(ProgressReplies.SIXTY).weeks()).isEqualTo(12);
  }

  @Test
  void whereThereIsNoLineItsPlaceSaysWhy() {
    assertThat(chart(ProgressReplies.TWO).told().line()).isEmpty();
    assertThat(chart(ProgressReplies.TWO).words().pain().legend().line())
        .isEqualTo("3 more sessions and I can draw a line.");
    assertThat(chart(ProgressReplies.EIGHT).told().line()).contains(new Line(19, 5.1, 0, 3.4));
    assertThat(chart(ProgressReplies.EIGHT).words().pain().legend().line())
        .isEqualTo("how it went");
  }

  @Test
  void theTitleSaysHowFarItLooksBack() {
    assertThat(chart(ProgressReplies.TWO).words().title()).isEqualTo("The last week");
    assertThat(chart(ProgressReplies.SIXTY).words().title()).isEqualTo("The last 12 weeks");
  }

  private static PainChart chart(Progress progress) {
    return DATA.of(progress).orElseThrow();
  }
}
