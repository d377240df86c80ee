package limber.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import limber.corpus.BodyPart;
import limber.corpus.PoseScript;

/// Draws what people get wrong beside how it is right: a cross on the one, a tick on the other, and
/// a ring around where to look.
final class MistakePicture {

  private static final Size PANEL = new Size(440, 360);
  private static final int GAP = 8;
  private static final double BADGE = 26;
  private static final double RING = 17;

  private MistakePicture() {}

  /// The picture of a script's mistake.
  static Drawing of(PoseScript script, PoseScript.Wrong wrong) {
    Motion motion = new Motion(script);
    List<Rested> poses = List.of(motion.rested(wrong.wrong()), motion.rested(wrong.right()));
    Scene scene = Scene.of(script, poses, PANEL);
    BufferedImage image =
        new BufferedImage(2 * PANEL.width() + GAP, PANEL.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    ScenePainter.smooth(canvas);
    canvas.setColor(Palette.CLOTH);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    panel(canvas, scene, motion.at(wrong.wrong()), wrong.mark(), Palette.ACCENT);
    canvas.translate(PANEL.width() + GAP, 0);
    panel(canvas, scene, motion.at(wrong.right()), wrong.mark(), Palette.RIGHT);
    canvas.dispose();
    return Still.of(script.exercise().slug() + "-mistake.png", image);
  }

  private static void panel(
      Graphics2D canvas, Scene scene, Moment moment, BodyPart mark, Color color) {
    canvas.drawImage(scene.draw(moment.plain()), 0, 0, null);
    canvas.setColor(color);
    canvas.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(Round.disc(scene.at(moment.skeleton().part(mark)), RING));
    Point2D.Double badge = new Point2D.Double(BADGE + 14, BADGE + 14);
    canvas.fill(Round.disc(badge, BADGE));
    canvas.setColor(Palette.CLOTH);
    canvas.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(color.equals(Palette.RIGHT) ? tick(badge) : cross(badge));
  }

  private static Path2D.Double tick(Point2D.Double middle) {
    Path2D.Double tick = new Path2D.Double();
    tick.moveTo(middle.x - 11, middle.y + 1);
    tick.lineTo(middle.x - 3, middle.y + 9);
    tick.lineTo(middle.x + 12, middle.y - 9);
    return tick;
  }

  private static Path2D.Double cross(Point2D.Double middle) {
    Path2D.Double cross = new Path2D.Double();
    for (int sign : new int[] {-1, 1}) {
      cross.moveTo(middle.x - 9, middle.y - sign * 9);
      cross.lineTo(middle.x + 9, middle.y + sign * 9);
    }
    return cross;
  }
}
