package limber.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import limber.coach.Measure;
import limber.coach.Prescribed;
import limber.coach.Run;
import limber.coach.RunId;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.corpus.Routine.Part;
import limber.serve.Mind;
import limber.serve.Pause;
import limber.serve.Service;
import limber.serve.Tally;
import limber.serve.Watcher;
import limber.store.DataFolder;
import limber.store.DatabaseUrl;
import limber.store.Filling;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Checked;
import limber.talk.Delivery;
import limber.talk.Heard;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.Place;
import limber.talk.Received;
import limber.talk.TimedPress;
import limber.talk.Utterance;

/// Measures how late timers are: so many people are led through a routine, each of which tells how
/// far they are every five seconds, while others ask for something. Prints one line of a table for
/// each number of timers: what was said for them a second, and how late; and how long answers took.
///
/// Nothing is sent, so what is measured is the service and its store.
public final class Timers {

  private static final Duration EACH = Duration.ofSeconds(20);
  private static final Duration TICK = Duration.ofSeconds(5);
  private static final int ASKING = 1_000_000;
  private static final int ASKED_A_SECOND = 30;

  private final Mind mind = Mind.of(RealCorpus.english());
  private final Map<ChatId, Instant> began = new ConcurrentHashMap<>();
  private final Map<ChatId, Instant> asked = new ConcurrentHashMap<>();
  private final Queue<Long> late = new ConcurrentLinkedQueue<>();
  private final Queue<Long> answered = new ConcurrentLinkedQueue<>();
  private final AtomicInteger message = new AtomicInteger(1);

  /// @param args `sqlite` or `postgres`
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println(
        "| what | timers | begun | said a second | late: median ms | p99 | answers: median ms | p99 |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (int timers : List.of(0, 500)) {
      for (Duration over : List.of(TICK, Duration.ZERO)) {
        Path folder = Files.createTempDirectory("limber-timers");
        if (args[0].equals("postgres")) {
          try (EmbeddedPostgres server = EmbeddedPostgres.start();
              DataFolder data = DataFolder.open(folder);
              Store store =
                  Store.open(data, new DatabaseUrl(server.getJdbcUrl("postgres", "postgres")))) {
            new Timers().measure(store, args[0], timers, over);
          }
        } else {
          try (DataFolder data = DataFolder.open(folder);
              Store store = Store.open(data)) {
            new Timers().measure(store, args[0], timers, over);
          }
        }
      }
    }
    System.exit(0);
  }

  /// @param over the time over which they begin
  private void measure(Store store, String name, int timers, Duration over)
      throws InterruptedException {
    Instant first = Instant.now().plusSeconds(1);
    begin(store, timers, first, over);
    Service.Edges edges =
        new Service.Edges(
            InstantSource.system(), Pause.real(), Pause.real(), this::said, Watcher.nobody());
    try (Service service = new Service(() -> mind, store, new Tally(Tally.Words.NOT_KEPT), edges)) {
      service.begin();
      // what is compiled by then is compiled
      ask(service, 0, TICK.multipliedBy(2));
      late.clear();
      answered.clear();
      ask(service, 10_000, EACH);
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %s | %.0f | %s | %s |%n",
          name,
          timers,
          over.isZero() ? "all at once" : "one after the other",
          late.size() / (double) EACH.toSeconds(),
          figures(late),
          figures(answered));
    }
  }

  /// Each is at the beginning of a long step, as after a press on the timer's button.
  private void begin(Store store, int timers, Instant first, Duration over) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < timers; i++) {
        ChatId chat = new ChatId(1 + i);
        Instant at = first.plus(over.multipliedBy(i).dividedBy(timers));
        began.put(chat, at);
        Heard press =
            new Heard.Pressed(
                new MessageId(1), new TimedPress(new RunId(1), 0, TimedPress.Move.BY_TIMER));
        threads.execute(
            () -> Filling.commit(store, mind.talk().turn(walking(chat, at), press, at), at));
      }
    }
  }

  private static Chat walking(ChatId id, Instant at) {
    Dose dose =
        new Dose(
            20,
            new Amount.Continuous(Duration.ofSeconds(60)),
            Dose.Sides.TOGETHER,
            Duration.ofSeconds(10));
    EntryId bridge = EntryId.of("exercise/bridge");
    Prescribed step = new Prescribed(Part.CORE, bridge, new Measure.Exactly(dose));
    Run run = Run.begin(new RunId(1), bridge, List.of(step), at);
    Chat fresh = Checked.at(at, Chat.fresh(id));
    return new Chat(id, new Place.Walking(run), fresh.caution(), fresh.known(), fresh.memory());
  }

  private void ask(Service service, int from, Duration length) throws InterruptedException {
    long count = length.toSeconds() * ASKED_A_SECOND;
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      LockSupport.parkNanos(begin + i * 1_000_000_000L / ASKED_A_SECOND - System.nanoTime());
      ChatId chat = new ChatId(ASKING + from + i);
      asked.put(chat, Instant.now());
      service.accept(
          List.of(new Received(ASKING + from + i, chat, new Incoming.Command("help", ""))));
    }
  }

  /// All that a timer says is due a multiple of five seconds after it began.
  private Delivery said(ChatId chat, Utterance utterance, Optional<MessageId> live) {
    Instant now = Instant.now();
    Instant timer = began.get(chat);
    if (timer != null) {
      late.add(Duration.between(timer, now).toNanos() % TICK.toNanos());
    }
    Instant question = asked.get(chat);
    if (question != null) {
      answered.add(Duration.between(question, now).toNanos());
    }
    return new Delivery.Delivered(live.orElseGet(() -> new MessageId(message.getAndIncrement())));
  }

  private static String figures(Queue<Long> nanos) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return sorted.isEmpty() ? "- | -" : "%s | %s".formatted(millis(sorted, 50), millis(sorted, 99));
  }

  private static String millis(List<Long> sorted, int percent) {
    return "%.1f".formatted(sorted.get(sorted.size() * percent / 100) / 1e6);
  }
}
