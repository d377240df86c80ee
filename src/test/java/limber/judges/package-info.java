/// What others say of the calls that Limber makes and of the answers that its sandbox gives: two
/// descriptions of the Bot API in TypeScript, and a second client in Java. None of them knows
/// Limber. Start reading at [limber.judges.Request] and [limber.judges.SecondClientTest].
@NullMarked
package limber.judges;

import org.jspecify.annotations.NullMarked;
