@NullMarked
package limber.talk;

import org.jspecify.annotations.NullMarked;
