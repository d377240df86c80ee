package limber.telegram;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What is logged at any level while it is open, by this package and by OkHttp.
final class RecordedLog extends Handler implements AutoCloseable {

  private final List<Logger> loggers =
      List.of(Logger.getLogger("limber.telegram"), Logger.getLogger("okhttp3"));
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final SimpleFormatter formatter = new SimpleFormatter();

  RecordedLog() {
    for (Logger logger : loggers) {
      logger.addHandler(this);
      logger.setUseParentHandlers(false);
      logger.setLevel(Level.ALL);
    }
  }

  /// The lines from `level` up.
  List<String> lines(Level level) {
    return records.stream()
        .filter(record -> record.getLevel().intValue() >= level.intValue())
        .map(formatter::formatMessage)
        .toList();
  }

  /// All that was logged, with stack traces.
  String everything() {
    return String.join("\n", records.stream().map(formatter::format).toList());
  }

  @Override
  public void publish(LogRecord record) {
    records.add(record);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    for (Logger logger : loggers) {
      logger.removeHandler(this);
      logger.setUseParentHandlers(true);
      logger.setLevel(null);
    }
  }
}
