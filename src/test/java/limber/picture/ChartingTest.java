package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.picture.PainChart.Mark;
import limber.picture.PainChart.Told;
import limber.picture.PainChart.Weekly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartingTest {

  /// Beneath the legend, above the mornings.
  private static final int PAIN_TOP = 240;

  private static final int PAIN_BOTTOM = 680;

  private final Charting charting = new Charting();

  static Stream<PainChart> charts() {
    return Stream.of(Charts.of(), Charts.of(new Mark(0, 10), new Mark(27, 0)), Charts.full());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theSameChartIsTheSameBytes(PainChart chart) {
    Drawing drawing = charting.draw(chart);

    assertThat(charting.draw(chart).bytes()).isEqualTo(drawing.bytes());
    assertThat(charting.draw(chart).hash()).isEqualTo(drawing.hash()).hasSize(64);
    assertThat(drawing.kind()).isEqualTo(Drawing.Kind.STILL);
    assertThat(drawing.name()).isEqualTo("progress.png");
  }

  @Test
  void anotherChartHasAnotherHash() {
    assertThat(charting.draw(Charts.of(new Mark(0, 3))).hash())
        .isNotEqualTo(charting.draw(Charts.of(new Mark(0, 4))).hash());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void itIsALightFileOfAPhonesWidth(PainChart chart) {
    Drawing drawing = charting.draw(chart);

    assertThat(drawing.bytes()).hasSizeLessThan(300_000);
    assertThat(Seen.of(drawing).image().getWidth()).isEqualTo(1080);
    assertThat(Seen.of(drawing).image().getHeight()).isEqualTo(1350);
    assertThat(Seen.of(drawing).image().getColorModel().hasAlpha()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void nothingRunsOverTheEdge(PainChart chart) {
    assertThat(Seen.of(charting.draw(chart)).isEmptyAtTheEdge(16)).isTrue();
  }

  @Test
  void theScaleOfPainStaysWhateverIsTold() {
    int alone = row(Charts.of(new Mark(3, 3)));
    int amongLower =
        row(Charts.of(new Mark(3, 3), new Mark(9, 0), new Mark(10, 1), new Mark(11, 2)));

    assertThat(amongLower).isEqualTo(alone);
  }

  @Test
  void eachPointOfPainIsATenthOfTheScale() {
    List<Integer> rows =
        Stream.of(0, 1, 5, 9, 10).map(pain -> row(Charts.of(new Mark(3, pain)))).toList();

    int point = rows.get(0) - rows.get(1);
    assertThat(point).isBetween(30, 45);
    assertThat(rows.get(0) - rows.get(4)).isBetween(10 * point - 10, 10 * point + 10);
    assertThat(rows.get(2) - rows.get(3)).isBetween(4 * point - 4, 4 * point + 4);
  }

  @Test
  void whatIsFurtherBackThanTheChartIsNotSeen() {
    assertThat(charting.draw(Charts.of(new Mark(28, 5))).bytes())
        .isEqualTo(charting.draw(Charts.of()).bytes());
  }

  @Test
  void weeksBeforeTheFirstHaveNoNumber() {
    PainChart one = Charts.of();
    PainChart four =
        new PainChart(
            4, one.told(), new Weekly(List.of(0, 0, 0, 0), List.of(0, 0, 0, 0)), one.words());

    assertThat(charting.draw(one).bytes()).isNotEqualTo(charting.draw(four).bytes());
  }

  @Test
  void moreWeeksThanTheChartSpansAreRefused() {
    PainChart chart = Charts.of();
    Weekly five = new Weekly(List.of(1, 2, 3, 4, 5), List.of());
    Told nothing = new Told(List.of(), List.of(), List.of(), Optional.empty());

    assertThatThrownBy(() -> new PainChart(4, nothing, five, chart.words()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("What was done does not fit into 4 weeks.");
  }

  @Test
  @Timeout(30)
  void tenChartsAreDrawnInNoTime() {
    charting.draw(Charts.full());
    long begun = System.nanoTime();
    for (int i = 0; i < 10; i++) {
      charting.draw(Charts.full());
    }

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  /// The row in which the highest mark begins.
  private int row(PainChart chart) {
    return Seen.of(charting.draw(chart)).firstRow(Look.BEFORE, PAIN_TOP, PAIN_BOTTOM).orElseThrow();
  }
}
