@NullMarked
package limber.safety;

import org.jspecify.annotations.NullMarked;
