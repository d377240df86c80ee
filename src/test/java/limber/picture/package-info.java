/// Tests of the pictures.
@NullMarked
package limber.picture;

import org.jspecify.annotations.NullMarked;
