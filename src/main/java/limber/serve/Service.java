package limber.serve;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import limber.store.Lane;
import limber.store.Store;
import limber.talk.Received;

/// Answers what comes in: into the inbox, a turn and one transaction for each, and out by the
/// outbox. Whatever is to be done is in the store; those who do it take it from there.
public final class Service implements AutoCloseable {

  /// How much may wait in the inbox before nothing more is taken in; Telegram keeps the rest.
  private static final int MOST_WAITING = 5_000;

  /// Turns take the processor, and wait for the disk a little.
  private static final int ANSWERED_AT_ONCE = 64;

  /// Sending waits for the network. One place for each call that the wire makes at a time.
  private static final int SAID_AT_ONCE = 100;

  private final Store store;
  private final Edges edges;
  private final Tally tally;
  private final Crew answering;
  private final Crew saying;
  private final Clockwork clockwork;

  /// A service that has not begun; see [#begin].
  ///
  /// @param mind asked for anew for each message, so that the corpus may change
  /// @param tally counts what was not answered well
  public Service(Supplier<Mind> mind, Store store, Tally tally, Edges edges) {
    this.store = store;
    this.edges = edges;
    this.tally = tally;
    this.saying =
        new Crew(store, Lane.OUTBOX, SAID_AT_ONCE, edges.pause(), new Saying(store, edges));
    this.answering =
        new Crew(
            store,
            Lane.INBOX,
            ANSWERED_AT_ONCE,
            edges.pause(),
            new Answering(mind, store, tally, edges, saying::wake));
    this.clockwork = new Clockwork(store, edges.clock(), edges.beat(), this::wake);
  }

  /// Where the service touches the world.
  ///
  /// @param clock tells the time
  /// @param pause lets time pass before something is tried again
  /// @param beat lets time pass until the clock is looked at again, or whether there is room
  /// @param mouth the way out
  /// @param watcher is told what passes
  public record Edges(InstantSource clock, Pause pause, Pause beat, Mouth mouth, Watcher watcher) {}

  /// Takes up what an earlier life of the process left, and begins to watch the time. Words that
  /// are not to be kept any more are forgotten.
  public void begin() {
    switch (tally.words()) {
      case KEPT -> {}
      case NOT_KEPT -> store.forgetWords();
    }
    wake();
    clockwork.start();
  }

  private void wake() {
    answering.wake();
    saying.wake();
  }

  /// Keeps what came in and returns once it is safe; answers it soon. Where more waits than can be
  /// answered soon, it waits, too, before it keeps anything.
  ///
  /// @throws InterruptedException where the service is being closed; nothing was kept then
  public void accept(List<Received> batch) throws InterruptedException {
    while (store.waiting() >= MOST_WAITING) {
      edges.beat().pause(Clockwork.BEAT);
    }
    edges.watcher().passed(Milestone.RECEIVED);
    store.keep(batch);
    edges.watcher().passed(Milestone.KEPT);
    answering.wake();
  }

  /// Finishes what has begun. What has not is in the store for the next start.
  @Override
  public void close() {
    clockwork.close();
    answering.close();
    saying.close();
  }
}
