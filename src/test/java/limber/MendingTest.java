package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import limber.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The chat page is started while a file is half done.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MendingTest {

  private static final String FILE = "topics/yoga.yaml";

  @TempDir private Path folder;

  @Test
  void aCorpusWithAMistakeIsWaitedForAndToldEachTimeItChanges() throws Exception {
    EditedCorpus corpus = EditedCorpus.in(folder.resolve("corpus"));
    corpus.misspell(FILE);
    Ticks ticks = new Ticks();
    List<Reload> told = new CopyOnWriteArrayList<>();
    Mending mending = new Mending(corpus.library(), told::add, ticks);

    CompletableFuture<Corpus> mended = CompletableFuture.supplyAsync(mending::corpus);
    ticks.settle();
    assertThat(mended).isNotDone();
    assertThat(told)
        .singleElement()
        .extracting(Reload::words)
        .asString()
        .contains(corpus.file(FILE) + ":3: ")
        .contains("Mend these, and Limber begins by itself: ");

    corpus.replace(FILE, "(?m)^titel:", "tittle:");
    ticks.settle();
    assertThat(told).hasSize(2);

    corpus.replace(FILE, "(?m)^tittle:", "title:");
    ticks.last();
    assertThat(mended.get(60, TimeUnit.SECONDS).all()).isNotEmpty();
    assertThat(told).hasSize(2);
  }
}
