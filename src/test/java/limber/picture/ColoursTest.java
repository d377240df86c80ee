package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColoursTest {

  static Stream<Color> marks() {
    return Stream.of(Palette.RIGHT, Palette.ACCENT, Palette.LIGHT);
  }

  /// The ring of a hold is small, and was grey in a picture with many other colours.
  @ParameterizedTest
  @MethodSource("marks")
  void aMarkKeepsItsColourAmongMany(Color mark) {
    Colours colours = Colours.of(List.of(rainbow()).iterator());

    BufferedImage one = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    one.setRGB(0, 0, mark.getRGB());
    int number = colours.numbers(one)[0];
    assertThat(new Color(colours.table()[number])).isEqualTo(mark);
  }

  /// A thousand colours, none of which is a mark's.
  private static BufferedImage rainbow() {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 10_000; i++) {
      image.setRGB(i % 100, i / 100, Color.HSBtoRGB(i % 1000 / 1000f, 0.3f, 0.9f));
    }
    return image;
  }
}
