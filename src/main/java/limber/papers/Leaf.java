package limber.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A printed page that is written from the top down.
///
/// @param page its size
/// @param out where its marks go
/// @param font the letters
record Leaf(PDPage page, PDPageContentStream out, PDFont font) {

  /// The distance from one line to the next, in letters' heights.
  private static final float LINE = 1.35f;

  /// How letters look.
  ///
  /// @param size in points
  /// @param grey 0 is black, 1 white
  record Look(float size, float grey) {}

  /// A place on the page.
  ///
  /// @param x from the left
  /// @param y from the bottom, of the line's upper edge
  /// @param width how wide the lines may be
  record Spot(float x, float y, float width) {

    Spot down(float by) {
      return new Spot(x, y - by, width);
    }

    Spot right(float by, float wide) {
      return new Spot(x + by, y, wide);
    }
  }

  /// Writes words in as many lines as they take.
  ///
  /// @return where the next line begins
  Spot write(String words, Look look, Spot spot) throws IOException {
    Spot next = spot;
    for (String line : lines(known(words), look, spot.width())) {
      out.beginText();
      out.setNonStrokingColor(look.grey(), look.grey(), look.grey());
      out.setFont(font, look.size());
      out.newLineAtOffset(next.x(), next.y() - look.size());
      out.showText(line);
      out.endText();
      next = next.down(look.size() * LINE);
    }
    return next;
  }

  /// Writes cells side by side on one line.
  Spot row(List<String> cells, List<Float> widths, Look look, Spot spot) throws IOException {
    float x = 0;
    for (int i = 0; i < cells.size(); i++) {
      Spot at = spot.right(x, Float.MAX_VALUE);
      write(cells.get(i), look, at);
      x += widths.get(i);
    }
    return spot.down(look.size() * LINE);
  }

  void rule(Spot spot) throws IOException {
    out.setStrokingColor(0.75f, 0.75f, 0.75f);
    out.setLineWidth(0.6f);
    out.moveTo(spot.x(), spot.y());
    out.lineTo(spot.x() + spot.width(), spot.y());
    out.stroke();
  }

  /// Places a picture with its upper edge at a spot, as wide as the spot.
  ///
  /// @return where what is below it begins
  Spot place(PDImageXObject picture, Spot spot) throws IOException {
    float height = spot.width() * picture.getHeight() / picture.getWidth();
    out.drawImage(picture, spot.x(), spot.y() - height, spot.width(), height);
    return spot.down(height);
  }

  private List<String> lines(String words, Look look, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, look) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String words, Look look) throws IOException {
    return font.getStringWidth(words) / 1000 * look.size();
  }

  /// What the letters do not have, such as a picture in a name, is left out.
  private String known(String words) {
    StringBuilder known = new StringBuilder();
    words.codePoints().mapToObj(Character::toString).filter(this::isKnown).forEach(known::append);
    return known.toString();
  }

  private boolean isKnown(String letter) {
    try {
      font.encode(letter);
      return true;
    } catch (IllegalArgumentException | IOException missing) {
      return false;
    }
  }
}
