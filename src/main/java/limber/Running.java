package limber;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import limber.telegram.PollWatch;

/// A command that runs until it is told to end, by a signal or by Telegram.
final class Running implements PollWatch {

  private final String ready;
  private final AtomicBoolean told = new AtomicBoolean();
  private final CompletableFuture<String> fatal = new CompletableFuture<>();

  /// @param ready what to print once messages come in, or would if it were this process's turn
  Running(String ready) {
    this.ready = ready;
  }

  @Override
  public void firstPoll() {
    ready();
  }

  @Override
  public void standingBy() {
    ready();
  }

  private void ready() {
    if (told.compareAndSet(false, true)) {
      System.out.println(ready);
      System.out.flush();
      LeanHeap.keepSoon();
    }
  }

  @Override
  public void fatal(String sentence) {
    fatal.complete(sentence);
  }

  /// Waits for the end. What runs is closed when the process ends, however it does.
  ///
  /// @param close closes what runs
  /// @return the exit code where Telegram refuses for good; after a signal the process ends with
  ///   the signal's own
  int until(Runnable close) {
    Runtime.getRuntime().addShutdownHook(new Thread(close, "closing"));
    System.err.println(fatal.join());
    return 1;
  }
}
