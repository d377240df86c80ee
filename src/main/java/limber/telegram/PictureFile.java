package limber.telegram;

import limber.picture.Drawing;

/// The file of a picture, as a call names it.
sealed interface PictureFile {

  /// One that Telegram has.
  ///
  /// @param id what Telegram calls it
  record Known(String id) implements PictureFile {}

  /// One whose bytes go up with the call.
  record Fresh(Drawing drawing) implements PictureFile {}
}
