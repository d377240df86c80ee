package limber.serve;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import limber.store.Arrived;
import limber.store.Gap;
import limber.store.Kept;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Heard;
import limber.talk.Incoming;
import limber.talk.Talk;
import limber.talk.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what is in a chat's inbox: a turn for each, and one transaction for each turn.
///
/// @param mind asked for anew for each message, so that the corpus may change
/// @param tally counts what was not answered well
/// @param edges where this touches the world
/// @param then is called after each turn: there is something to say
record Answering(Supplier<Mind> mind, Store store, Tally tally, Service.Edges edges, Runnable then)
    implements Crew.Work {

  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

  @Override
  public void doAll(ChatId id, Pause aside) throws InterruptedException {
    Patience patience = new Patience(edges.pause());
    Optional<Arrived> next = patience.until(() -> store.firstArrived(id));
    while (next.isPresent()) {
      // read after what came in, so that it holds all that came before, whoever answered that
      settle(patience.until(() -> kept(id)), next.get(), patience);
      next = patience.until(() -> store.firstArrived(id));
    }
  }

  /// Does one thing that came in, unless it is done meanwhile: by another node that died a moment
  /// ago or took this one for dead, or by ourselves, where only the answer to our commit was lost.
  private void settle(Kept kept, Arrived arrived, Patience patience) throws InterruptedException {
    Chat own = patience.until(() -> own(kept.chat(), arrived.what()));
    Optional<Answered> answered = answered(kept, arrived, own);
    edges.watcher().passed(Milestone.TURNED);
    if (answered.isEmpty()) {
      patience.untilDone(() -> store.setAside(arrived, edges.clock().instant()));
    } else if (patience.until(() -> committed(arrived, answered.get()))) {
      edges.watcher().passed(Milestone.COMMITTED);
      then.run();
    }
  }

  /// The conversation that somebody has with Limber alone, which tells what they may begin in a
  /// group.
  private Chat own(Chat chat, Incoming what) {
    return what instanceof Incoming.InGroup(var by, _) ? store.chat(by.alone()).chat() : chat;
  }

  /// What fails at this is the disk, not the message, so whoever calls it tries again.
  private boolean committed(Arrived arrived, Answered answered) {
    return store.commit(arrived, answered.turn(), answered.gap(), edges.clock().instant());
  }

  /// What is kept of a chat; what cannot be read is put aside, before a turn takes its place.
  private Kept kept(ChatId id) {
    Kept kept = store.chat(id);
    if (kept instanceof Kept.Damaged) {
      store.setAside(id);
    }
    return kept;
  }

  /// A turn for what came in. A bug, a stack that overflows included, costs one answer, not the
  /// chat: it is logged without what was said, and the person is told.
  ///
  /// @return empty for a waking that failed. Nobody waits for it, and woken again at once, as the
  ///   same conversation would be, it would only fail again
  private Optional<Answered> answered(Kept kept, Arrived arrived, Chat own) {
    Chat chat = kept.chat();
    try {
      Mind now = mind.get();
      Heard heard = now.hear(chat, arrived.what(), own);
      Turn turn = now.talk().turn(chat, heard, edges.clock().instant());
      return Optional.of(new Answered(told(kept, turn), counted(now, chat, heard, turn)));
    } catch (RuntimeException | Error bug) {
      LOG.error("A message could not be answered: {}", bug.getClass().getName());
      LOG.debug("Where it failed", bug);
      return arrived.what() instanceof Incoming.Woken
          ? Optional.empty()
          : Optional.of(
              new Answered(
                  told(kept, Talk.failed(chat, edges.clock().instant())), Optional.empty()));
    }
  }

  /// Whoever has to begin anew is told so.
  private static Turn told(Kept kept, Turn turn) {
    return switch (kept) {
      case Kept.Known _ -> turn;
      case Kept.Damaged _ -> turn.afterLosingTrack();
    };
  }

  /// No answer is lost because it could not be counted.
  private Optional<Gap.Asked> counted(Mind now, Chat before, Heard heard, Turn turn) {
    try {
      return tally.of(
          now, before, heard, turn, LocalDate.ofInstant(edges.clock().instant(), ZoneOffset.UTC));
    } catch (RuntimeException | Error bug) {
      LOG.error("A question could not be counted: {}", bug.getClass().getName());
      LOG.debug("Where it failed", bug);
      return Optional.empty();
    }
  }

  /// A turn, and what it adds to the count of what was not answered well.
  private record Answered(Turn turn, Optional<Gap.Asked> gap) {}
}
