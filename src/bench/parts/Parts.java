package limber.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import limber.corpus.Corpus;
import limber.corpus.RealCorpus;
import limber.serve.Mind;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Heard;
import limber.talk.Incoming;
import limber.talk.Received;
import limber.talk.Turn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// The parts of a message's way through the house, in microseconds each. It lies in the package of
/// the store, whose parts nobody else may see.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Parts {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Incoming HELP = new Incoming.Command("help", "");
  private static final Incoming QUESTION =
      new Incoming.Text("is it safe to do yoga when my lower back hurts");

  private final AtomicLong next = new AtomicLong(1);
  private final Records records = new Records();
  private Mind mind;
  private Chat chat;
  private Heard question;
  private DataFolder folder;
  private Store store;
  private Vault vault;
  private String written;
  private byte[] sealed;

  @Setup
  public void open() throws IOException {
    Corpus corpus = RealCorpus.english();
    mind = Mind.of(corpus);
    chat = Chat.fresh(new ChatId(1));
    question = mind.hear(chat, QUESTION);
    Path data = Files.createTempDirectory("limber-parts");
    folder = DataFolder.open(data);
    store = Store.open(folder);
    vault = Vault.open(data.resolve("limber.key"));
    written = records.write(chat, Chat.class);
    sealed = vault.seal(written, "chat/1");
  }

  @TearDown
  public void close() {
    store.close();
    folder.close();
  }

  @Benchmark
  public Heard understandingByWords() {
    return mind.hear(chat, QUESTION);
  }

  @Benchmark
  public Turn turn() {
    return mind.talk().turn(chat, question, NOW);
  }

  @Benchmark
  public byte[] writingAndSealingAChat() {
    return vault.seal(records.write(chat, Chat.class), "chat/1");
  }

  @Benchmark
  public Chat openingAndReadingAChat() {
    return records.read(vault.open(sealed, "chat/1"), Chat.class);
  }

  /// Keeping, reading and committing one message, alone: three waits for the disk are the half.
  @Benchmark
  public boolean throughTheStoreAlone() {
    return through(new ChatId(next.get() % 1_000 + 2));
  }

  /// The same by 32 at a time, who share those waits; the time is each one's own.
  @Benchmark
  @Threads(32)
  public boolean throughTheStoreTogether() {
    return through(new ChatId(Thread.currentThread().threadId() + 10_000));
  }

  private boolean through(ChatId id) {
    store.keep(List.of(new Received(next.getAndIncrement(), id, HELP)));
    Arrived arrived = store.firstArrived(id).orElseThrow();
    Turn turn = mind.talk().turn(store.chat(id).chat(), mind.hear(chat, HELP), NOW);
    boolean done =
        store.commit(arrived, new Turn(Chat.fresh(id), turn.replies()), Optional.empty(), NOW);
    store.remove(store.firstQueued(id).orElseThrow());
    return done;
  }
}
