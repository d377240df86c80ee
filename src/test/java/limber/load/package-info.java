/// How much Limber carries: a load on a whole bot in a process of its own, against a Telegram that
/// does nothing but count. Start reading at [limber.load.Load]; `docs/benchmarks.md` tells how to
/// run it. No test runs it.
@NullMarked
package limber.load;

import org.jspecify.annotations.NullMarked;
