/// The running service: from an update that came in to replies that went out, without losing
/// either.
///
/// Start reading at [limber.serve.Service]. How updates come in and replies go out on the wire is
/// not known here; [limber.serve.Mouth] is the port that replies leave by.
@NullMarked
package limber.serve;

import org.jspecify.annotations.NullMarked;
