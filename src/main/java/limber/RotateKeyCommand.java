package limber;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import limber.store.DataFolder;
import limber.store.DatabaseUrl;
import limber.store.KeyRotation;
import picocli.CommandLine.Command;

/// Puts another key in the place of the one that all is sealed under.
@Command(
    name = "rotate-key",
    description = "Seal all that the bot keeps under a new key, while no bot runs.")
final class RotateKeyCommand implements Callable<Integer> {

  private final Map<String, String> environment;

  RotateKeyCommand() {
    this(System.getenv());
  }

  RotateKeyCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Keeping keeping = Settings.read(environment).keeping();
    Optional<DatabaseUrl> shared = keeping.shared();
    try (DataFolder folder = DataFolder.open(keeping.data())) {
      int rows =
          shared.map(url -> KeyRotation.on(url, folder)).orElseGet(() -> KeyRotation.in(folder));
      System.out.printf("Sealed under a new key: rows %d. The old one is forgotten.%n", rows);
    }
    shared.ifPresent(_ ->
        System.out.println(
            "Copy limber.key into the data folder of every other node before it starts."));
    System.out.println("Backups from before open with the old key alone: keep the two together.");
    return 0;
  }
}
