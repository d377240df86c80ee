/// The sandbox, held to Telegram's rules over real HTTP. Start reading at
/// [limber.sandbox.RealClientTest]; most other tests extend [limber.sandbox.SandboxTestBase], which
/// gives each a sandbox, a [limber.sandbox.Bot] and a [limber.sandbox.Page].
@NullMarked
package limber.sandbox;

import org.jspecify.annotations.NullMarked;
