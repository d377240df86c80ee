@NullMarked
package limber.serve;

import org.jspecify.annotations.NullMarked;
