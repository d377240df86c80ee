package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The brush fills what Java2D would fill, which takes its time for it.
class BrushTest {

  private static final int SIZE = 100;

  /// Of 255: so much may the shade of a pixel on an edge differ; a fifth of it is a level line.
  private static final int HARDLY_SEEN = 60;

  private final BufferedImage image = image();
  private final Brush brush = new Brush(image);

  @Test
  void aDiscIsRound() {
    brush.disc(at(40.3, 50.6), 20.2).fill(Color.WHITE);
    isLike(new Ellipse2D.Double(20.1, 30.4, 40.4, 40.4));
  }

  @Test
  void anAreaEndsAtItsCorners() {
    brush.area(List.of(at(10, 20.5), at(80.2, 12), at(90, 70), at(22, 88.8))).fill(Color.WHITE);
    Path2D.Double area = new Path2D.Double();
    area.moveTo(10, 20.5);
    area.lineTo(80.2, 12);
    area.lineTo(90, 70);
    area.lineTo(22, 88.8);
    area.closePath();
    isLike(area);
  }

  @Test
  void aLimbIsAsBroadInItsMiddleAsItsEndsAreOnAverage() {
    brush.limb(at(20, 50), 16, at(80, 50), 8).fill(Color.WHITE);
    long broad = IntStream.range(0, SIZE).filter(y -> white(50, y)).count();
    assertThat(broad).isCloseTo(24, within(2L));
    assertThat(white(5, 50)).isTrue();
    assertThat(white(87, 50)).isTrue();
    assertThat(white(2, 50)).isFalse();
    assertThat(white(90, 50)).isFalse();
  }

  @Test
  void aLimbOfWhichOneEndLiesInTheOtherIsADisc() {
    brush.limb(at(50, 50), 30, at(55, 50), 4).fill(Color.WHITE);
    isLike(new Ellipse2D.Double(20, 20, 60, 60));
  }

  @Test
  void whatGoesBeyondThePictureIsCutOff() {
    brush.disc(at(0, 0), 30).fill(Color.WHITE);
    brush.disc(at(SIZE, SIZE), 30).fill(Color.WHITE);
    brush.disc(at(-500, 900), 30).fill(Color.WHITE);
    isLike(
        new Ellipse2D.Double(-30, -30, 60, 60), new Ellipse2D.Double(SIZE - 30, SIZE - 30, 60, 60));
  }

  @Test
  void whatIsFilledIsForgotten() {
    brush.disc(at(20, 20), 10).fill(Color.WHITE);
    brush.disc(at(80, 20), 10).fill(Color.WHITE);
    assertThat(white(50, 20)).isFalse();
  }

  @Test
  void aColourThatLetsLightThroughIsMixedWithWhatIsUnderIt() {
    brush.disc(at(50, 50), 30).fill(Tint.seeThrough(Color.WHITE, 0.4));
    assertThat(image.getRGB(50, 50) & 0xFF).isEqualTo(102);
  }

  private void isLike(Shape... shapes) {
    BufferedImage meant = image();
    Graphics2D canvas = meant.createGraphics();
    ScenePainter.smooth(canvas);
    canvas.setColor(Color.WHITE);
    for (Shape shape : shapes) {
      canvas.fill(shape);
    }
    canvas.dispose();
    for (int at = 0; at < SIZE * SIZE; at++) {
      assertThat(image.getRGB(at % SIZE, at / SIZE) & 0xFF)
          .as("%d, %d", at % SIZE, at / SIZE)
          .isCloseTo(meant.getRGB(at % SIZE, at / SIZE) & 0xFF, within(HARDLY_SEEN));
    }
  }

  private boolean white(int x, int y) {
    return (image.getRGB(x, y) & 0xFF) > 200;
  }

  private static BufferedImage image() {
    return new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
  }

  private static Point2D.Double at(double x, double y) {
    return new Point2D.Double(x, y);
  }
}
