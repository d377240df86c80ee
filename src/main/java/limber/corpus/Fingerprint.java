package limber.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What files look like from outside: where equal ones were taken, nothing has changed between
/// them.
///
/// Taking one reads no file, so it can be done every second.
///
/// @param traces one for each file, in the order of their paths
public record Fingerprint(List<Trace> traces) {

  /// What is to be seen where there are no files, or none that can change.
  public static final Fingerprint NONE = new Fingerprint(List.of());

  private static final long UNSEEN = -1;

  public Fingerprint {
    traces = List.copyOf(traces);
  }

  /// A file as it looks from outside, or something that cannot even be looked at.
  ///
  /// @param path where it is
  /// @param size in bytes; -1 where it cannot be looked at
  /// @param modified when it was last changed
  public record Trace(String path, long size, FileTime modified) {}

  /// The fingerprint of a folder. It never throws: a folder that is not there, or just being
  /// replaced, has a fingerprint too.
  ///
  /// @param counted which files count, by their paths
  static Fingerprint of(Path folder, Predicate<Path> counted) {
    Looking looking = new Looking(counted);
    try {
      Files.walkFileTree(folder, looking);
    } catch (IOException e) {
      throw new UncheckedIOException("A look at a folder failed in a way that cannot be", e);
    }
    looking.traces.sort(Comparator.comparing(Trace::path));
    return new Fingerprint(looking.traces);
  }

  /// Both together.
  Fingerprint and(Fingerprint other) {
    return new Fingerprint(Stream.concat(traces.stream(), other.traces.stream()).toList());
  }

  private static final class Looking extends SimpleFileVisitor<Path> {

    private final Predicate<Path> counted;
    private final List<Trace> traces = new ArrayList<>();

    Looking(Predicate<Path> counted) {
      this.counted = counted;
    }

    /// What a link leads to is what counts, so the attributes at hand may be the wrong ones.
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes ofLink) {
      if (counted.test(file)) {
        try {
          BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
          traces.add(new Trace(file.toString(), now.size(), now.lastModifiedTime()));
        } catch (IOException gone) {
          traces.add(unseen(file));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      traces.add(unseen(file));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
      if (gone != null) {
        traces.add(unseen(folder));
      }
      return FileVisitResult.CONTINUE;
    }

    private static Trace unseen(Path path) {
      return new Trace(path.toString(), UNSEEN, FileTime.fromMillis(0));
    }
  }
}
