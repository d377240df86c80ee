package limber;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Gives memory back to the machine that only a start or a new edition needed.
///
/// A Java that is left to itself keeps the heap that it once used, three or four times as much as
/// Limber lives in, and the allocator beneath it does the like. Where either is another than
/// HotSpot and glibc, it stays as it is.
final class LeanHeap {

  /// Of the heap, so much is kept free at least and at most after a collection, in percent; HotSpot
  /// itself would keep 40 and 70.
  private static final String LEAST_FREE = "5";

  private static final String MOST_FREE = "10";

  /// What a start leaves behind is there some seconds after it.
  private static final Duration SETTLED = Duration.ofSeconds(3);

  private LeanHeap() {}

  /// Does it when a start has settled.
  static void keepSoon() {
    Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(SETTLED);
            keep();
          } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /// Collects all that nobody uses, which stops everything for about a tenth of a second, and gives
  /// it back.
  static void keep() {
    shrink();
    Linker linker = Linker.nativeLinker();
    linker.defaultLookup().find("malloc_trim").ifPresent(trim -> trim(linker, trim));
  }

  private static void shrink() {
    HotSpotDiagnosticMXBean machine =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    if (machine == null) {
      return;
    }
    try {
      machine.setVMOption("MinHeapFreeRatio", LEAST_FREE);
      machine.setVMOption("MaxHeapFreeRatio", MOST_FREE);
    } catch (IllegalArgumentException | UnsupportedOperationException another) {
      return; // it has no such options
    }
    System.gc();
  }

  /// Calls `int malloc_trim(size_t pad)`: [its
  /// manual](https://man7.org/linux/man-pages/man3/malloc_trim.3.html).
  @SuppressWarnings("restricted") // it takes a number and gives one
  private static void trim(Linker linker, MemorySegment address) {
    MethodHandle trim =
        linker.downcallHandle(
            address, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
    try {
      int _ = (int) trim.invokeExact(0L);
    } catch (Throwable none) { // a method handle may throw anything, C's functions nothing
      throw new AssertionError("A function of C throws nothing.", none);
    }
  }
}
