/// The wire to Telegram: updates in, calls out, and everything that only Telegram knows, such as
/// HTML, keyboards, limits and errors.
///
/// What a reply looks like begins at [limber.telegram.Rendering]; what a button carries is
/// [limber.telegram.Presses]. This package does not know how a conversation goes or where it is
/// kept.
@NullMarked
package limber.telegram;

import org.jspecify.annotations.NullMarked;
