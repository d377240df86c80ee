package limber.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import limber.corpus.PoseScript;

/// What a writer sees of pose scripts: each one's film and what is not sound in it, and all of them
/// on sheets.
public final class Proof {

  /// How many moments of a loop a strip shows.
  private static final int MOMENTS = 8;

  /// How many moments of a loop a sheet shows: its beginning, its middle and its end.
  private static final int STAGES = 3;

  private static final int WIDTH = 240;
  private static final int HEIGHT = 180;
  private static final int LINE = 26;
  private static final int LETTERS = 18;

  private Proof() {}

  /// What is not sound in a script, in words for who wrote it; empty where all is.
  public static List<String> faults(PoseScript script) {
    return Soundness.faults(script);
  }

  /// The moving picture.
  public static Drawing film(PoseScript script) {
    return new Film(script).gif();
  }

  /// Its key poses, in the order of the file, and then moments of the loop.
  public static Drawing strip(PoseScript script) {
    Film film = new Film(script);
    List<BufferedImage> poses =
        film.motion().poses().keySet().stream()
            .map(name -> film.draw(film.motion().at(name)))
            .toList();
    List<BufferedImage> loop =
        IntStream.range(0, MOMENTS).mapToObj(i -> film.at((double) i / MOMENTS)).toList();
    int columns = 4;
    int rows = rows(poses.size(), columns) + rows(MOMENTS, columns);
    BufferedImage image =
        new BufferedImage(columns * WIDTH, rows * HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = canvas(image);
    place(canvas, poses, columns, 0);
    place(canvas, loop, columns, rows(poses.size(), columns) * HEIGHT);
    canvas.dispose();
    return Still.of(script.exercise().slug() + ".png", image);
  }

  /// Sheets on which scripts stand one under the other, each with its name, three moments wide.
  ///
  /// @param names what each exercise is called, in the order of the scripts
  public static Drawing sheet(String file, List<PoseScript> scripts, List<String> names) {
    int columns = 2;
    int rows = rows(scripts.size(), columns);
    int cell = STAGES * WIDTH;
    BufferedImage image =
        new BufferedImage(columns * cell, rows * (HEIGHT + LINE), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = canvas(image);
    for (int i = 0; i < scripts.size(); i++) {
      int x = i % columns * cell;
      int y = i / columns * (HEIGHT + LINE);
      Film film = new Film(scripts.get(i));
      for (int stage = 0; stage < STAGES; stage++) {
        canvas.drawImage(
            film.stage(stage / (STAGES - 1.0)),
            x + stage * WIDTH,
            y + LINE,
            WIDTH - 2,
            HEIGHT,
            null);
      }
      canvas.setColor(Palette.INK);
      canvas.setFont(Typeface.of(LETTERS));
      canvas.drawString(names.get(i), x + 6, y + LETTERS);
    }
    canvas.dispose();
    return Still.of(file, image);
  }

  private static int rows(int count, int columns) {
    return (count + columns - 1) / columns;
  }

  private static Graphics2D canvas(BufferedImage image) {
    Graphics2D canvas = image.createGraphics();
    ScenePainter.smooth(canvas);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setColor(Palette.CLOTH);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    return canvas;
  }

  private static void place(Graphics2D canvas, List<BufferedImage> images, int columns, int top) {
    for (int i = 0; i < images.size(); i++) {
      canvas.drawImage(
          images.get(i),
          i % columns * WIDTH,
          top + i / columns * HEIGHT,
          WIDTH - 2,
          HEIGHT - 2,
          null);
    }
  }
}
