/// Tests of the files that people take along.
@NullMarked
package limber.papers;

import org.jspecify.annotations.NullMarked;
