package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.corpus.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether the colours of a figure can be told apart, and from what it stands on.
class AppearanceTest {

  /// Four times the least difference in colour that people see (CIE76).
  private static final double WELL_APART = 10;

  @ParameterizedTest
  @EnumSource
  void nearAndFarLimbsAreToldApartByTheirShade(Eye eye) {
    for (Appearance look : looks()) {
      for (Color color : List.of(look.skin(), look.trousers())) {
        assertThat(eye.difference(color, Tint.darker(color, FigurePainter.SHADE)))
            .as("%s in %s", color, look)
            .isGreaterThanOrEqualTo(WELL_APART);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void shirtAndTrousersAreTwoColours(Eye eye) {
    for (Appearance look : looks()) {
      assertThat(eye.difference(look.shirt(), look.trousers()))
          .as("%s", look)
          .isGreaterThanOrEqualTo(2 * WELL_APART);
    }
  }

  /// Of shapes as large as a limb, whose fill is seen too, less is asked than of a sign.
  @Test
  void theOutlineOfEveryPartStandsOutFromWhatIsBehindIt() {
    for (Appearance look : looks()) {
      for (Color part : List.of(look.skin(), look.hair(), look.shirt(), look.trousers())) {
        for (Color ground : List.of(Palette.GROUND, Palette.FLOOR, Palette.MAT)) {
          assertThat(Eye.contrast(Tint.darker(part, Solid.DARK), ground))
              .as("%s on %s", part, ground)
              .isGreaterThanOrEqualTo(2);
        }
      }
    }
  }

  @Test
  void signsStandOutFromTheirEdgeAndWordsFromTheGround() {
    assertThat(List.of(Palette.ACCENT, Palette.RIGHT))
        .as("WCAG 2.2, 1.4.11")
        .allSatisfy(sign -> {
          assertThat(Eye.contrast(sign, Palette.CLOTH)).isGreaterThanOrEqualTo(3);
          assertThat(Eye.contrast(sign, Palette.GROUND)).isGreaterThanOrEqualTo(3);
        });
    assertThat(List.of(Palette.GROUND, Palette.FLOOR, Palette.MAT, Palette.CLOTH))
        .as("WCAG 2.2, 1.4.3")
        .allSatisfy(
            ground -> assertThat(Eye.contrast(Palette.INK, ground)).isGreaterThanOrEqualTo(4.5));
  }

  @Test
  void anExerciseIsAlwaysShownByTheSameFigureAndAllFiguresAreSeen() {
    EntryId bridge = EntryId.of("exercise/bridge");
    assertThat(Appearance.of(bridge)).isEqualTo(Appearance.of(EntryId.of("exercise/bridge")));
    Map<Appearance, Long> often =
        Scripts.all().stream()
            .collect(
                Collectors.groupingBy(
                    script -> Appearance.of(script.exercise()), Collectors.counting()));
    assertThat(often).hasSize(3);
    assertThat(often.values()).allMatch(count -> count >= Scripts.all().size() / 5);
  }

  private static List<Appearance> looks() {
    return Stream.of("bridge", "plank", "bird-dog", "walking", "clamshell", "swimming", "step-up")
        .map(slug -> Appearance.of(EntryId.of("exercise/" + slug)))
        .distinct()
        .toList();
  }
}
