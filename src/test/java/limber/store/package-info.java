@NullMarked
package limber.store;

import org.jspecify.annotations.NullMarked;
