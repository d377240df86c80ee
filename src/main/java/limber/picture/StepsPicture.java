package limber.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import limber.corpus.EntryId;
import limber.corpus.PoseScript;

/// Draws the steps of a routine in small, on one picture, each with its number.
final class StepsPicture {

  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final int GAP = 8;
  private static final int BADGE = 22;
  private static final int DIGITS = 26;

  private StepsPicture() {}

  /// @param routine whose steps they are
  /// @param scripts one for each step, in their order
  static Drawing of(EntryId routine, List<PoseScript> scripts) {
    int columns = scripts.size() <= 4 ? 2 : 3;
    int rows = (scripts.size() + columns - 1) / columns;
    BufferedImage image =
        new BufferedImage(
            columns * (WIDTH + GAP) - GAP, rows * (HEIGHT + GAP) - GAP, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    ScenePainter.smooth(canvas);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.setColor(Palette.CLOTH);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    for (int i = 0; i < scripts.size(); i++) {
      int x = i % columns * (WIDTH + GAP);
      int y = i / columns * (HEIGHT + GAP);
      canvas.drawImage(first(scripts.get(i)), x, y, WIDTH, HEIGHT, null);
      number(canvas, i + 1, x + WIDTH - BADGE - 10, y + HEIGHT - BADGE - 10);
    }
    canvas.dispose();
    return Still.of(routine.slug() + ".png", image);
  }

  private static BufferedImage first(PoseScript script) {
    Film film = new Film(script);
    return film.draw(film.motion().at(script.first()).plain());
  }

  private static void number(Graphics2D canvas, int number, int x, int y) {
    canvas.setColor(Palette.INK);
    canvas.fill(Round.disc(new Point2D.Double(x, y), BADGE));
    canvas.setColor(Palette.CLOTH);
    canvas.setFont(Typeface.of(DIGITS));
    String digits = Integer.toString(number);
    int wide = canvas.getFontMetrics().stringWidth(digits);
    canvas.drawString(digits, x - wide / 2f, y + DIGITS * 0.36f);
  }
}
