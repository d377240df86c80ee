@NullMarked
package limber.coach;

import org.jspecify.annotations.NullMarked;
