/// Pictures: a pose script to a moving picture, a pain history to a chart.
///
/// Start at [limber.picture.Gallery], which hands out finished pictures. On the way there a
/// script's key poses become a figure in space, then shapes on a canvas, then the bytes of a file.
/// It knows the corpus and nothing of Telegram; it needs no display.
@NullMarked
package limber.picture;

import org.jspecify.annotations.NullMarked;
