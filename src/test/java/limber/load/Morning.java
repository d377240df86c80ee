package limber.load;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import limber.coach.Reminders;
import limber.corpus.RealCorpus;
import limber.store.DataFolder;
import limber.store.Filling;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Checked;
import limber.talk.Heard;
import limber.talk.MessageId;
import limber.talk.Press;
import limber.talk.ReminderPress;
import limber.talk.Talk;
import limber.talk.Turn;
import limber.talk.ZonePress;

/// Measures the worst morning of one process with 256 MB for its heap, the model loaded: five
/// thousand chats ask in words at once, one person sends a thousand messages, and ten thousand
/// reminders are due in the same moment, while others ask for something. Prints a line of a table
/// for each, with the most memory that the process had until then.
public final class Morning {

  private static final int CHATS = 5_000;
  private static final int REMINDED = 10_000;
  private static final int FIRST_REMINDED = 1_000_000;
  private static final int LOUD = 500_000;
  private static final char TAB = '\t';
  private static final int ASKED_A_SECOND = 5;
  private static final Duration QUIETLY = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Path QUESTIONS =
      Path.of("src/test/resources/questions/develop-questions.tsv");

  private final CountingTelegram telegram;
  private final BotProcess bot;
  private final List<String> questions;
  private int next;

  private Morning(CountingTelegram telegram, BotProcess bot, List<String> questions) {
    this.telegram = telegram;
    this.bot = bot;
    this.questions = questions;
  }

  /// @param args a folder of data from which what was learnt there is taken; with none it is learnt
  ///   first
  public static void main(String[] args) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("limber-morning");
    if (args.length > 0) {
      takeWhatWasLearnt(Path.of(args[0]), data);
    }
    Instant due = Instant.now().plus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.MINUTES);
    remind(data, due);
    int port = freePort();
    try (CountingTelegram telegram = CountingTelegram.start();
        Stream<String> lines = Files.lines(QUESTIONS);
        BotProcess bot =
            BotProcess.limber(telegram, data, Map.of("LIMBER_HTTP_PORT", Integer.toString(port)))) {
      awaitMeaning(URI.create("http://localhost:" + port + "/health"));
      List<String> questions =
          lines.map(line -> line.substring(line.lastIndexOf(TAB) + 1)).toList();
      new Morning(telegram, bot, questions).measure(due);
    }
  }

  private static void takeWhatWasLearnt(Path from, Path to) throws IOException {
    for (String name : List.of("search.head", "search.vectors", "safety.head", "safety.vectors")) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }

  /// All of them chose the same time of day, every day.
  private static void remind(Path data, Instant due) {
    Chat chat = reminded(due);
    try (DataFolder folder = DataFolder.open(data);
        Store store = Store.open(folder);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < REMINDED; i++) {
        Chat one =
            new Chat(
                new ChatId(FIRST_REMINDED + i),
                chat.place(),
                chat.caution(),
                chat.known(),
                chat.memory());
        threads.execute(() -> Filling.commit(store, new Turn(one, List.of()), Instant.now()));
      }
    }
  }

  /// Somebody who has pressed what sets a reminder.
  private static Chat reminded(Instant due) {
    Talk talk = new Talk(RealCorpus.english());
    LocalTime time = LocalTime.ofInstant(due, ZoneOffset.UTC);
    List<Press> presses = new ArrayList<>(List.of(new ReminderPress.ShowReminders()));
    for (DayOfWeek day : DayOfWeek.values()) {
      presses.add(new ReminderPress.Day(day, Press.Mark.SET));
    }
    presses.add(new ReminderPress.At(time));
    presses.add(new ReminderPress.Turned(Reminders.Mode.ON));
    presses.add(new ZonePress.In(ZoneId.of("UTC")));
    Instant now = Instant.now();
    Chat chat = Checked.at(now, Chat.fresh(new ChatId(FIRST_REMINDED)));
    for (Press press : presses) {
      chat = talk.turn(chat, new Heard.Pressed(new MessageId(1), press), now).chat();
    }
    if (!chat.wakeAt().equals(Optional.of(due))) {
      throw new IllegalStateException("The reminder would come at " + chat.wakeAt());
    }
    return chat;
  }

  private static void awaitMeaning(URI health) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      String said = "";
      while (!said.contains("\"search\":\"meaning\"") || !said.contains("\"signs\":\"meaning\"")) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        said = client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString()).body();
      }
    }
  }

  private void measure(Instant due) throws IOException, InterruptedException {
    System.out.println("| what | a second | answers: median ms | p99 ms | most memory, MB |");
    System.out.println("|---|---|---|---|---|");
    print("by meaning, nobody there", 0, List.of());
    crowd();
    asked(() -> false, QUIETLY, "five a second ask");
    for (int i = 0; i < 1_000; i++) {
      telegram.shout(LOUD, "another one of a thousand");
    }
    asked(() -> false, QUIETLY, "the same while one person sends a thousand");
    while (Instant.now().isBefore(due)) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    asked(
        () -> telegram.unasked().size() >= REMINDED,
        PATIENCE,
        "the same while ten thousand reminders leave");
    System.out.printf(
        Locale.ROOT,
        "%d reminders, in %d seconds; most in a second of the clock: %d%n",
        telegram.unasked().size(),
        seconds().size(),
        Collections.max(seconds().values()));
  }

  private Map<Long, Long> seconds() {
    return telegram.unasked().stream().collect(groupingBy(at -> at / 1_000_000_000, counting()));
  }

  private void crowd() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    for (int chat = 1; chat <= CHATS; chat++) {
      say(chat, begin);
    }
    telegram.await(CHATS, PATIENCE);
    double took = (System.nanoTime() - begin) / 1e9;
    print("five thousand ask at once", CHATS / took, telegram.takeLatencies());
  }

  private interface Condition {
    boolean holds();
  }

  /// Somebody asks five times a second, until a condition holds or the time is over.
  private void asked(Condition enough, Duration most, String what)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    int count = 0;
    while (!enough.holds() && System.nanoTime() - begin < most.toNanos()) {
      long at = begin + count * 1_000_000_000L / ASKED_A_SECOND;
      LockSupport.parkNanos(at - System.nanoTime());
      say(1 + count % CHATS, at);
      count++;
    }
    telegram.await(count, PATIENCE);
    print(what, count / ((System.nanoTime() - begin) / 1e9), telegram.takeLatencies());
  }

  private void say(long chat, long due) {
    telegram.say(chat, questions.get(next++ % questions.size()).replace("\"", "'"), due);
  }

  private void print(String what, double rate, List<Long> times) throws IOException {
    List<Long> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %s | %s | %d |%n",
        what,
        rate,
        millis(sorted, 50),
        millis(sorted, 99),
        bot.mostMemory());
  }

  private static String millis(List<Long> sorted, int percent) {
    return sorted.isEmpty()
        ? "-"
        : "%.0f".formatted(sorted.get(sorted.size() * percent / 100) / 1e6);
  }
}
