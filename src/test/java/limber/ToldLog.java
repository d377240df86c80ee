package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What a class logs while this is open; it goes nowhere else.
public final class ToldLog extends Handler implements AutoCloseable {

  private final Logger logger;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final SimpleFormatter formatter = new SimpleFormatter();

  private ToldLog(Logger logger) {
    this.logger = logger;
  }

  /// The log of a class.
  public static ToldLog of(Class<?> speaker) {
    ToldLog log = new ToldLog(Logger.getLogger(speaker.getName()));
    log.logger.addHandler(log);
    log.logger.setUseParentHandlers(false);
    return log;
  }

  /// Waits for a line.
  public void await(String line) throws InterruptedException {
    List<String> told = new ArrayList<>();
    while (!told.contains(line)) {
      String next = lines.poll(60, TimeUnit.SECONDS);
      assertThat(next).as("a line after %s", told).isNotNull();
      told.add(next);
    }
  }

  /// All lines that nobody waited for yet.
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord record) {
    lines.add(formatter.formatMessage(record));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}
