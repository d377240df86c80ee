package limber.serve;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import limber.store.Gap;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.Heard;
import limber.talk.Received;
import limber.talk.Talk;
import limber.talk.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what comes in: into the inbox, through the chat's mailbox, a turn, one transaction, and
/// out by the outbox.
public final class Service implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  private final Supplier<Mind> mind;
  private final Store store;
  private final Tally tally;
  private final InstantSource clock;
  private final Patience patience;
  private final Outbox outbox;
  private final Mailboxes mailboxes = new Mailboxes();

  /// A service that has not begun; see [#begin].
  ///
  /// @param mind asked for anew for each message, so that the corpus may change
  /// @param tally counts what was not answered well
  /// @param edges the clock, the wait and the way out
  public Service(Supplier<Mind> mind, Store store, Tally tally, Edges edges) {
    this.mind = mind;
    this.store = store;
    this.tally = tally;
    this.clock = edges.clock();
    this.patience = new Patience(edges.pause());
    this.outbox = new Outbox(store, edges.mouth(), edges.clock(), edges.pause());
  }

  /// Where the service touches the world.
  public record Edges(InstantSource clock, Pause pause, Mouth mouth) {}

  /// Takes up what an earlier life of the process left: replies to send and updates to answer.
  /// Words that are not to be kept any more are forgotten.
  public void begin() {
    switch (tally.words()) {
      case KEPT -> {}
      case NOT_KEPT -> store.forgetWords();
    }
    store.chatsWithQueued().forEach(outbox::wake);
    store.unanswered().forEach(this::post);
  }

  /// Keeps what came in and returns once it is safe; answers it soon.
  public void accept(List<Received> batch) {
    store.keep(batch, clock.instant()).forEach(this::post);
  }

  private void post(Received received) {
    mailboxes.post(received.chat(), () -> answer(received));
  }

  /// Tries until the turn is in the store: what fails here is the disk, not the message.
  private void answer(Received received) throws InterruptedException {
    Chat chat = patience.until(() -> store.chat(received.chat()));
    Answered answered = answered(chat, received);
    patience.untilDone(
        () -> store.commit(received.update(), answered.turn(), answered.gap(), clock.instant()));
    outbox.wake(received.chat());
  }

  /// A turn for what came in. A bug, a stack that overflows included, costs one answer, not the
  /// chat: it is logged without what was said, and the person is told.
  private Answered answered(Chat chat, Received received) {
    try {
      Mind now = mind.get();
      Heard heard = now.hear(chat, received.what());
      Turn turn = now.talk().turn(chat, heard, clock.instant());
      return new Answered(turn, counted(now, chat, heard, turn));
    } catch (RuntimeException | Error bug) {
      LOG.error("A message could not be answered: {}", bug.getClass().getName());
      LOG.debug("Where it failed", bug);
      return new Answered(Talk.failed(chat, clock.instant()), Optional.empty());
    }
  }

  /// No answer is lost because it could not be counted.
  private Optional<Gap.Asked> counted(Mind now, Chat before, Heard heard, Turn turn) {
    try {
      return tally.of(
          now, before, heard, turn, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    } catch (RuntimeException | Error bug) {
      LOG.error("A question could not be counted: {}", bug.getClass().getName());
      LOG.debug("Where it failed", bug);
      return Optional.empty();
    }
  }

  /// A turn, and what it adds to the count of what was not answered well.
  private record Answered(Turn turn, Optional<Gap.Asked> gap) {}

  /// Finishes what has begun. What has not is in the store for the next start.
  @Override
  public void close() {
    mailboxes.close();
    outbox.close();
  }
}
