@NullMarked
package limber;

import org.jspecify.annotations.NullMarked;
