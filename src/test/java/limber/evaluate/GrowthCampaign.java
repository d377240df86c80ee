package limber.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import limber.search.Question;
import limber.search.Search;
import limber.sentence.Understanding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a search grows with its corpus. It takes minutes and is run by its name alone; what it
/// prints is the table under "Growth" in `docs/benchmarks.md`.
///
/// A question is timed by the processor time of its thread, which waits for nobody, so that what
/// else the machine does is not counted. The model's own time is not in it, for that does not grow.
class GrowthCampaign {

  private static final int WARM_UP = 200;
  private static final int QUESTIONS = 500;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final StringBuilder TABLE =
      new StringBuilder(
          """
          | entries | vectors | made in | of processor time | median | 99 of 100 | memory | right first |
          |---|---|---|---|---|---|---|---|
          """);

  @TempDir private Path folder;

  @AfterAll
  static void print() {
    System.out.println(TABLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 5_000, 10_000, 50_000})
  void aQuestionIsAnsweredAmongSoManyEntries(int entries) {
    SyntheticCorpus synthetic = new SyntheticCorpus(entries);
    var corpus = synthetic.corpus();
    Understanding understanding = new Understanding(SyntheticCorpus.encoder(), folder);
    long before = heap();
    long began = System.nanoTime();
    long worked = SYSTEM.getProcessCpuTime();
    try (Search search = Search.over(corpus, understanding)) {
      double seconds = (System.nanoTime() - began) / 1e9;
      double work = (SYSTEM.getProcessCpuTime() - worked) / 1e9;
      long bytes = heap() - before;
      synthetic.questions(WARM_UP).forEach(one -> search.find(one.question()));
      List<Labelled> questions = synthetic.questions(QUESTIONS);
      double[] millis =
          questions.stream().mapToDouble(one -> millis(search, one.question())).toArray();
      double right = Figures.share(Outcome.all(search, questions, List.of()), Outcome::rightFirst);
      TABLE.append(
          "| %,d | %,d | %.1f s | %.1f s | %.1f ms | %.1f ms | %.0f MB | %.1f %% |%n"
              .formatted(
                  entries,
                  corpus.all().stream().mapToInt(one -> one.basics().asking().ways().size()).sum(),
                  seconds,
                  work,
                  Figures.quantile(millis, 0.5),
                  Figures.quantile(millis, 0.99),
                  bytes / 1e6,
                  100 * right));
      assertThat(right).isGreaterThan(0.95);
    }
  }

  private static double millis(Search search, Question question) {
    long began = THREADS.getCurrentThreadCpuTime();
    search.find(question);
    return (THREADS.getCurrentThreadCpuTime() - began) / 1e6;
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
