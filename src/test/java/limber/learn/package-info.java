@NullMarked
package limber.learn;

import org.jspecify.annotations.NullMarked;
