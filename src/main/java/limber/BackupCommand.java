package limber;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import limber.store.Backup;
import limber.store.Copied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Copies all that is kept into one file, also while the bot runs.
@Command(
    name = "backup",
    description = "Copy all that the bot keeps into one file, also while it runs.")
final class BackupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "where to; there must be none yet")
  private Path file = Path.of("limber-backup.db");

  private final Map<String, String> environment;

  BackupCommand() {
    this(System.getenv());
  }

  BackupCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Keeping keeping = Settings.read(environment).keeping();
    Copied copied =
        keeping
            .shared()
            .map(url -> Backup.of(url, file))
            .orElseGet(() -> Backup.of(keeping.data(), file));
    System.out.printf(
        "Copied into %s: chats %d, messages %d.%n", file, copied.chats(), copied.messages());
    System.out.println(
        "The key is not: keep limber.key of the data folder in another place. Without it nobody can"
            + " read the copy.");
    return 0;
  }
}
