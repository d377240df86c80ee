package limber;

import java.util.Map;
import java.util.concurrent.Callable;
import limber.store.Copied;
import limber.store.DataFolder;
import limber.store.DatabaseUrl;
import limber.store.Move;
import picocli.CommandLine.Command;

/// Copies what the bot keeps from its data folder into a PostgreSQL.
@Command(
    name = "move-data",
    description =
        "Copy what the bot keeps in LIMBER_DATA into the PostgreSQL of" + " LIMBER_DATABASE_URL.")
final class MoveDataCommand implements Callable<Integer> {

  private final Map<String, String> environment;

  MoveDataCommand() {
    this(System.getenv());
  }

  MoveDataCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Keeping keeping = Settings.read(environment).keeping();
    DatabaseUrl url =
        keeping
            .shared()
            .orElseThrow(() ->
                new OperatorMistake(
                    "Set LIMBER_DATABASE_URL to the database to move to, such as"
                        + " jdbc:postgresql://localhost/limber?user=limber."));
    try (DataFolder folder = DataFolder.open(keeping.data())) {
      Copied copied = Move.all(folder, url);
      System.out.printf(
          "Copied into the shared database: chats %d, messages %d. The data folder stays as it"
              + " is.%n",
          copied.chats(), copied.messages());
    }
    System.out.println(
        "Start limber serve with the same LIMBER_DATABASE_URL, on every node with a copy of this"
            + " limber.key in its data folder.");
    return 0;
  }
}
