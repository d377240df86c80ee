package limber;

import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/// One short line for each event on the error stream, with no token in it whoever wrote it.
final class Logging {

  /// Tokens look like `123456:AbC…`, alone or in an address.
  private static final Pattern TOKEN = Pattern.compile("\\d+:[\\w-]{30,}");

  /// Kept, for a logger that nobody holds forgets its level.
  private static final Logger ROOT = Logger.getLogger("");

  private static final Logger LIBRARIES = Logger.getLogger("org");

  private Logging() {}

  /// Sets logging up for this process.
  static void setUp() {
    LogManager.getLogManager().reset();
    Handler console = new ConsoleHandler();
    console.setFormatter(new OneLine());
    console.setLevel(Level.ALL);
    ROOT.addHandler(console);
    ROOT.setLevel(Level.INFO);
    LIBRARIES.setLevel(Level.SEVERE);
  }

  /// Time, level, where from, and what; exceptions by their kind alone, for messages of exceptions
  /// may quote what somebody wrote.
  private static final class OneLine extends Formatter {

    @Override
    public String format(LogRecord event) {
      String thrown =
          event.getThrown() == null ? "" : " (" + event.getThrown().getClass().getName() + ")";
      String line =
          String.format(
              "%1$tFT%1$tT %2$-7s %3$s: %4$s%5$s%n",
              event.getInstant().atZone(java.time.ZoneId.systemDefault()),
              event.getLevel().getName(),
              event.getLoggerName(),
              formatMessage(event),
              thrown);
      return TOKEN.matcher(line).replaceAll("(token)");
    }
  }
}
