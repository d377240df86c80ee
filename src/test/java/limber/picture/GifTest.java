package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The films as files: whoever opens one sees what was drawn.
class GifTest {

  /// Of 255: what is lost when a drawing gets by with a few dozen colours.
  private static final double HARDLY_SEEN = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {"bird-dog", "bridge", "swimming", "cycling", "open-book", "wall-sit", "step-up"})
  void itShowsEachFrameAsItWasDrawnAndLeavesNoHole(String name) {
    Film film = Scripts.film(name);
    Strip strip = Strip.of(film.gif());
    List<Film.Shot> shots = film.shots();
    assertThat(strip.frames()).hasSameSizeAs(shots);
    for (int i = 0; i < shots.size(); i++) {
      assertThat(strip.difference(i, film.draw(shots.get(i).moment()))).isLessThan(HARDLY_SEEN);
      assertThat(strip.holes(i)).isZero();
    }
  }

  @Test
  void itHasItsSizeAndTakesItsTimeAndGoesRoundForEver() {
    Film film = Scripts.film("bird-dog");
    Strip strip = Strip.of(film.gif());
    assertThat(strip.frames())
        .allSatisfy(frame -> {
          assertThat(frame.getWidth()).isEqualTo(480);
          assertThat(frame.getHeight()).isEqualTo(360);
        });
    assertThat(strip.hundredths())
        .isEqualTo(film.shots().stream().map(Film.Shot::hundredths).toList());
    double script = film.motion().phases().stream().mapToDouble(Motion.Phase::seconds).sum();
    // each stretch is rounded to whole frames
    assertThat(strip.loop() / 100.0)
        .isBetween(
            script - film.motion().phases().size() * 0.125,
            script + film.motion().phases().size() * 0.125);
    assertThat(strip.again()).isTrue();
  }

  @Test
  void itsFirstFrameIsThePictureOfTheFirstPose() {
    Film film = Scripts.film("bridge");
    assertThat(film.shots().getFirst().moment().skeleton())
        .isEqualTo(film.motion().at("lifted").skeleton());
    assertThat(film.shots().getFirst().moment().marks().glow()).isNotEmpty();
  }

  @Test
  void theSameScriptBecomesTheSameBytes() {
    Drawing once = new Film(Scripts.named("bridge")).gif();
    Drawing twice = new Film(Scripts.named("bridge")).gif();
    assertThat(twice.bytes()).isEqualTo(once.bytes());
    assertThat(twice.hash()).isEqualTo(once.hash());
    assertThat(Scripts.film("bird-dog").gif().hash()).isNotEqualTo(once.hash());
  }

  /// So many different neighbours need more codes than there are, so that all are forgotten at
  /// times, and the longest that there are.
  @Test
  void noiseComesBackAsItWas() {
    Size size = new Size(300, 200);
    Random random = new Random(8);
    BufferedImage noise =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < size.width() * size.height(); at++) {
      int shade = random.nextInt(16) * 17;
      noise.setRGB(at % size.width(), at / size.width(), new Color(shade, shade, 255).getRGB());
    }
    Colours colours = Colours.of(List.of(noise).iterator());
    Gif.Frame frame = new Gif.Frame(colours.numbers(noise), 10);
    byte[] gif = Gif.of(size, colours, List.of(frame, frame).iterator());
    Strip strip = Strip.of(Drawing.of("noise.gif", Drawing.Kind.MOVING, gif));
    assertThat(strip.frames()).hasSize(2);
    assertThat(strip.difference(0, noise)).isZero();
    assertThat(strip.difference(1, noise)).isZero();
  }
}
