package limber;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import limber.serve.Milestone;
import limber.serve.Tally;
import limber.serve.Watcher;
import limber.store.DatabaseUrl;
import limber.telegram.PollWatch;
import limber.telegram.TelegramSettings;

/// The real bot as a process to be killed. It loads the corpus, says `warm`, and waits for a line
/// that says where to live and where to die. It ends by itself where its input ends.
final class MortalBot {

  private MortalBot() {}

  /// Where and how to live.
  ///
  /// @param telegram where the stand-in for Telegram is
  /// @param token the bot's token there
  /// @param data the folder of the data
  /// @param shared the address of the shared database, or `-`
  /// @param now what the clock says, for ever, or at the beginning where ` x10` behind it has it go
  ///   ten times as fast as it should; or `-` for the real time
  /// @param milestone where to stop, and wait for the end; or `-`
  /// @param nth at which passing of it, from 1
  record Life(
      String telegram,
      String token,
      String data,
      String shared,
      String now,
      String milestone,
      int nth) {

    private static final String GAP = "\t";

    String line() {
      return String.join(GAP, telegram, token, data, shared, now, milestone, Integer.toString(nth));
    }

    static Life read(String line) {
      String[] parts = line.split(GAP, -1);
      return new Life(
          parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], Integer.parseInt(parts[6]));
    }

    private Bot begin(Edition edition) {
      return new Bot(
          CompletableFuture.completedFuture(edition),
          new Bot.Terms(
              new TelegramSettings(token, URI.create(telegram)),
              new Keeping(Path.of(data), said(shared).map(DatabaseUrl::new)),
              new Tally(Tally.Words.NOT_KEPT),
              new Intake.Polling(),
              new Bot.Surroundings(clock(), watcher())),
          new Told());
    }

    private InstantSource clock() {
      return said(now).map(Life::clock).orElseGet(InstantSource::system);
    }

    private static InstantSource clock(String told) {
      String[] parts = told.split(" x", -1);
      Instant begin = Instant.parse(parts[0]);
      if (parts.length == 1) {
        return InstantSource.fixed(begin);
      }
      long times = Long.parseLong(parts[1]);
      long began = System.nanoTime();
      return () -> begin.plusNanos((System.nanoTime() - began) * times);
    }

    private Watcher watcher() {
      return said(milestone).map(Milestone::valueOf).map(this::dying).orElseGet(Watcher::nobody);
    }

    private static Optional<String> said(String part) {
      return part.equals("-") ? Optional.empty() : Optional.of(part);
    }

    private Watcher dying(Milestone where) {
      AtomicInteger passed = new AtomicInteger();
      return milestone -> {
        if (milestone == where && passed.incrementAndGet() == nth) {
          tell("passed " + where);
          awaitDeath();
        }
      };
    }
  }

  /// @param args none
  public static void main(String[] args) throws IOException {
    Edition edition = Written.EDITION.join();
    tell("warm");
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      String line = in.readLine();
      if (line != null) {
        try (Bot _ = Life.read(line).begin(edition)) {
          while (in.readLine() != null) {}
        }
      }
    }
    tell("closed");
    System.exit(0);
  }

  private static void tell(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static void awaitDeath() {
    while (true) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException notYet) {
        // it is killed, and nothing else
      }
    }
  }

  private static final class Told implements PollWatch {

    @Override
    public void firstPoll() {
      tell("polling");
    }

    @Override
    public void standingBy() {
      tell("standing by");
    }

    @Override
    public void fatal(String sentence) {
      tell("fatal: " + sentence);
    }
  }
}
