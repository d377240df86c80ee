package limber;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import limber.corpus.Phrases;
import limber.papers.Papers;
import limber.picture.Drawing;
import limber.serve.Front;
import limber.serve.Pause;
import limber.serve.Senses;
import limber.serve.Service;
import limber.serve.Tally;
import limber.serve.Watcher;
import limber.store.ChatAsJson;
import limber.store.DataFolder;
import limber.store.Store;
import limber.telegram.PollWatch;
import limber.telegram.Poller;
import limber.telegram.Reception;
import limber.telegram.Sending;
import limber.telegram.Sight;
import limber.telegram.Sights;
import limber.telegram.Telegram;
import limber.telegram.TelegramSettings;
import limber.telegram.Webhook;
import limber.telegram.WebhookUrl;

/// The whole bot, from Telegram's wire to the store, running until it is closed.
final class Bot implements AutoCloseable {

  private final DataFolder folder;
  private final Store store;
  private final Telegram telegram;
  private final Service service;
  private final Intake.Open intake;
  private final Supplier<Map<String, Phrases>> translations;

  /// What everything is answered from; it comes a little after the start, and others after it.
  private final AtomicReference<CompletableFuture<Edition>> edition;

  /// What a bot is made from.
  ///
  /// @param telegram the bot's token, and where its Telegram is
  /// @param keeping where everything is kept
  /// @param tally counts what was not answered well
  /// @param intake how updates come in
  /// @param around what it finds around it
  record Terms(
      TelegramSettings telegram, Keeping keeping, Tally tally, Intake intake, Surroundings around) {

    /// The terms of a bot in the real time that nobody watches.
    Terms(TelegramSettings telegram, Keeping keeping, Tally tally, Intake intake) {
      this(
          telegram,
          keeping,
          tally,
          intake,
          new Surroundings(InstantSource.system(), Watcher.nobody()));
    }

    /// The terms of such a bot that presents itself in other languages, too.
    Terms speaking(Supplier<Map<String, Phrases>> translations) {
      return new Terms(
          telegram,
          keeping,
          tally,
          intake,
          new Surroundings(around.clock(), around.watcher(), translations));
    }
  }

  /// What a bot finds around it.
  ///
  /// @param clock tells the time to the conversations
  /// @param watcher is told what passes
  /// @param translations the phrases in other languages than its own, by their two letters
  record Surroundings(
      InstantSource clock, Watcher watcher, Supplier<Map<String, Phrases>> translations) {

    /// What a bot of one language finds.
    Surroundings(InstantSource clock, Watcher watcher) {
      this(clock, watcher, Map::of);
    }
  }

  /// Wires the bot and starts it.
  ///
  /// @param first what Limber knows; made while everything else is being opened
  /// @param watch is told when messages come in, and when they never will
  Bot(CompletableFuture<Edition> first, Terms terms, PollWatch watch) {
    telegram = Telegram.open(terms.telegram());
    translations = terms.around().translations();
    CompletableFuture<Void> warm = CompletableFuture.runAsync(telegram::warmUp, Bot::aside);
    edition = new AtomicReference<>(onlyWhere(first));
    folder = DataFolder.open(terms.keeping().data());
    store = terms.keeping().store(folder);
    Sending sending =
        telegram.sending(
            reply -> edition().wording().render(reply),
            sight -> new Sights(edition().gallery(), this::paper).view(sight),
            new KeptFileIds(store.uploadedBy(terms.telegram().bot())),
            InstantSource.system());
    service =
        new Service(
            () -> edition().mind(),
            store,
            terms.tally(),
            new Service.Edges(
                terms.around().clock(),
                Pause.real(),
                Pause.real(),
                sending::send,
                terms.around().watcher()));
    service.begin();
    CompletableFuture<Void> able = CompletableFuture.allOf(first, warm);
    Reception reception =
        new Reception(service::accept, new FromTheEdition(this::newest, sending::fileId));
    intake = open(terms.intake(), reception, whenAble(able, watch));
    await(able);
    Thread.ofVirtual().start(this::publish);
  }

  /// Beside all else: on two cores the common pool has a single thread, which makes the edition.
  private static void aside(Runnable task) {
    Thread.ofPlatform().daemon().name("warming up").start(task);
  }

  private Drawing paper(Sight.OfPaper paper) {
    return new Papers(edition().mind().corpus(), ChatAsJson::of)
        .make(paper.handed(), paper.chart());
  }

  private Intake.Open open(Intake intake, Reception reception, PollWatch watch) {
    switch (intake) {
      case Intake.Polling() -> {
        Poller poller = telegram.poller(reception, store::isLeading, watch, Thread::sleep).start();
        return poller::close;
      }
      case Intake.Posting(WebhookUrl url, Front front) -> {
        Webhook webhook = telegram.webhook(url, reception, watch, Thread::sleep).start();
        front.posts(url.path(), new TelegramPosts(webhook));
        return webhook::close;
      }
    }
  }

  private Edition edition() {
    return edition.get().join();
  }

  private Optional<Edition> newest() {
    return Optional.of(edition.get())
        .filter(CompletableFuture::isDone)
        .map(CompletableFuture::join);
  }

  /// What words are understood by at this moment.
  Senses senses() {
    return edition().senses();
  }

  private Phrases phrases() {
    return edition().mind().corpus().phrases();
  }

  /// Answers from another edition. A turn that has begun ends with the edition it began with; what
  /// is said from now on has the newest words. The old edition is in memory alone, and goes with
  /// the last turn that uses it.
  void adopt(Edition next) {
    Phrases before = phrases();
    edition.set(CompletableFuture.completedFuture(next));
    if (!phrases().equals(before)) {
      Thread.ofVirtual().start(this::publish);
    }
  }

  /// Messages may come in and be kept before they can be answered; that is not yet "ready".
  private static PollWatch whenAble(CompletableFuture<Void> able, PollWatch watch) {
    return new PollWatch() {
      @Override
      public void firstPoll() {
        var _ = able.thenRun(watch::firstPoll);
      }

      @Override
      public void standingBy() {
        var _ = able.thenRun(watch::standingBy);
      }

      @Override
      public void fatal(String sentence) {
        watch.fatal(sentence);
      }
    };
  }

  /// The edition for the service. Where none can be made this one never comes, so that no message
  /// is used up by a bot that cannot answer it: they wait in the store for the next start.
  private static CompletableFuture<Edition> onlyWhere(CompletableFuture<Edition> first) {
    CompletableFuture<Edition> made = new CompletableFuture<>();
    var _ = first.thenAccept(made::complete);
    return made;
  }

  private void await(CompletableFuture<Void> able) {
    try {
      able.join();
    } catch (CompletionException never) {
      close();
      throw never;
    }
  }

  /// One after the other, each with the newest phrases, so that those are what remains.
  private synchronized void publish() {
    try {
      new Presenting(telegram.profile()).publish(phrases(), translations.get());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /// Takes nothing more in, finishes what has begun, and lets go of everything.
  @Override
  public void close() {
    intake.close();
    service.close();
    telegram.close();
    store.close();
    folder.close();
  }
}
