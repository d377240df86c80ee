package limber.telegram;

import limber.picture.Drawing;

/// A picture that is to be sent.
///
/// @param sight what it is of
/// @param drawing the picture itself
record Picture(Sight sight, Drawing drawing) {

  String hash() {
    return drawing.hash();
  }
}
