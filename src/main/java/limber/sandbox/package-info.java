/// A strict stand-in for Telegram's Bot API on this machine, with a chat page in the browser.
///
/// Start reading at [limber.sandbox.Sandbox]. A call of the bot goes `Front` → `BotGate` (token,
/// faults, log) → `ApiSchema` (is the call well formed?) → `BotApi` → one of the `…Methods` classes
/// → `World`; what people do on the page goes `Front` → `PageApi` → `ChatRequests` → `Visitor`,
/// `InlineVisitor` or `Memberships` → `World`. What a bot may hear in a group is [PrivacyMode]'s;
/// the time is [MovableClock]'s, which people can move on.
///
/// It knows the Bot API and nothing else: no other package of this project, so that a bot cannot
/// tell it from Telegram and it could be lifted out as a library of its own. Where it is stricter
/// than Telegram on purpose, its answers start with `sandbox:`.
@NullMarked
package limber.sandbox;

import org.jspecify.annotations.NullMarked;
