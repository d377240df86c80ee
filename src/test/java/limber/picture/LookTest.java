package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {

  private static final List<Color> MARKS = List.of(Look.BEFORE, Look.AFTER, Look.MORNING);

  /// Six times the least difference in colour that people see (CIE76).
  private static final double WELL_APART = 14;

  @Test
  void marksAndBarsStandOutFromThePaper() {
    assertThat(Stream.concat(MARKS.stream(), Stream.of(Look.BARS)))
        .as("WCAG 2.2, 1.4.11")
        .allSatisfy(
            colour -> assertThat(Eye.contrast(colour, Look.PAPER)).isGreaterThanOrEqualTo(3));
  }

  @Test
  void wordsAreEasyToMakeOut() {
    assertThat(List.of(Look.INK, Look.FAINT_INK))
        .as("WCAG 2.2, 1.4.3")
        .allSatisfy(
            colour -> assertThat(Eye.contrast(colour, Look.PAPER)).isGreaterThanOrEqualTo(4.5));
  }

  @ParameterizedTest
  @EnumSource
  void marksAreToldApartByEveryEye(Eye eye) {
    for (Color one : MARKS) {
      MARKS.stream()
          .filter(other -> !other.equals(one))
          .forEach(other ->
              assertThat(eye.difference(one, other))
                  .as("%s and %s", one, other)
                  .isGreaterThan(WELL_APART));
    }
  }

  @Test
  void noTwoMarksHaveTheSameShape() {
    assertThat(Stream.of(Sort.values()).map(sort -> sort.shape.getClass())).doesNotHaveDuplicates();
    assertThat(Stream.of(Sort.values()).map(sort -> sort.colour)).doesNotHaveDuplicates();
  }

  @Test
  void lettersAreLargeEnoughForAPhone() {
    assertThat(List.of(Look.TEXT, Look.HEADING, Look.TITLE))
        .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(28));
  }

  @Test
  void lettersAreThoseThatComeWithLimber() {
    Font face = Typeface.of(30);

    assertThat(face.getFamily()).isEqualTo("Liberation Sans");
    assertThat(face.getSize()).isEqualTo(30);
    assertThat(face.canDisplayUpTo("“Größe, à côté, niño, 0–10”")).isEqualTo(-1);
  }
}
