package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import limber.corpus.Fingerprint;
import limber.serve.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorpusWatchTest {

  private final List<String> looks = new ArrayList<>();
  private final BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();

  /// The watch under test ends as it does when it is closed: interrupted.
  @AfterEach
  void forgetTheInterrupt() {
    Thread.interrupted();
  }

  @Test
  void whatStaysAsItWasReadIsNotReadAgain() {
    assertThat(actedAfter("a a a a")).isEmpty();
  }

  @Test
  void aChangeIsReadOnceTwoLooksRunningAgree() {
    assertThat(actedAfter("a b b b b")).containsExactly("a b b");
  }

  @Test
  void whileFilesAreStillBeingSavedNothingIsRead() {
    assertThat(actedAfter("b c d e e")).containsExactly("b c d e e");
  }

  @Test
  void eachChangeIsRead() {
    assertThat(actedAfter("b b c c")).containsExactly("b b", "b b c c");
  }

  @Test
  void whatIsChangedBackIsReadToo() {
    assertThat(actedAfter("b b a a")).containsExactly("b b", "b b a a");
  }

  @Test
  void aChangeThatIsTakenBackAtOnceIsNone() {
    assertThat(actedAfter("b a a")).isEmpty();
  }

  @Test
  void aFolderThatIsReplacedIsReadWhenItIsThereAgain() {
    assertThat(actedAfter("- c c")).containsExactly("- c c");
  }

  @Test
  void aReadingThatFailsDoesNotEndTheWatch() {
    assertThat(
            actedAfter(
                "b b c c",
                () -> {
                  throw new IllegalStateException("a bug");
                }))
        .hasSize(2);
  }

  @Test
  void itLooksOnceASecond() {
    assertThat(actedAfter("a a")).isEmpty();
    assertThat(pauses).containsOnly(Duration.ofSeconds(1));
  }

  @Test
  void closingItEndsItsThread() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Pause endless =
        length -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
          } finally {
            ended.countDown();
          }
        };
    CorpusWatch watch = new CorpusWatch(() -> print("a"), endless, () -> {});
    watch.begin(print("a"));
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    watch.close();
    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void oneThatNeverBeganIsClosedToo() {
    new CorpusWatch(() -> print("a"), Pause.real(), () -> {}).close();
    assertThat(looks).isEmpty();
  }

  private List<String> actedAfter(String readings) {
    return actedAfter(readings, () -> {});
  }

  /// Begins with `a`, then sees these readings.
  ///
  /// @return for each time it acted, what it had seen by then
  private List<String> actedAfter(String readings, Runnable also) {
    Iterator<String> next = Stream.of(readings.split(" ")).iterator();
    List<String> acted = new ArrayList<>();
    Pause untilTheEnd =
        length -> {
          pauses.add(length);
          if (!next.hasNext()) {
            throw new InterruptedException();
          }
          looks.add(next.next());
        };
    new CorpusWatch(
            () -> print(looks.getLast()),
            untilTheEnd,
            () -> {
              acted.add(String.join(" ", looks));
              also.run();
            })
        .watch(print("a"));
    return acted;
  }

  private static Fingerprint print(String name) {
    return name.equals("-")
        ? Fingerprint.NONE
        : new Fingerprint(List.of(new Fingerprint.Trace(name, 1, FileTime.fromMillis(1))));
  }
}
