package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import limber.Console.Printed;
import limber.store.DataFolder;
import limber.store.DatabaseUrl;
import limber.store.Filling;
import limber.store.Store;
import limber.store.TestPostgres;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Reply;
import limber.talk.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The operator's commands for what is kept: `backup`, `rotate-key`, `move-data`.
class KeepingCommandsTest {

  private static final ChatId ANN = new ChatId(7);

  @TempDir private Path folder;

  @Test
  void aBackupIsMadeWhileABotRunsAndItSaysThatTheKeyIsNotInIt() {
    Path copy = folder.resolve("copy.db");
    use(store -> {
      Printed printed = run(new BackupCommand(environment()), copy.toString());
      assertThat(printed.code()).isZero();
      assertThat(printed.out())
          .containsExactly(
              "Copied into " + copy + ": chats 1, messages 2.",
              "The key is not: keep limber.key of the data folder in another place. Without it"
                  + " nobody can read the copy.");
    });
    assertThat(copy).exists();
  }

  @Test
  void aFileThatIsThereIsRefusedInOneLine() throws IOException {
    use(store -> {});
    Path copy = Files.createFile(folder.resolve("copy.db"));
    Printed printed = run(new BackupCommand(environment()), copy.toString());
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).containsExactly(copy + " is there already. Name a file that is not.");
  }

  @Test
  void theKeyIsReplacedAndWhatWasKeptIsThere() throws IOException {
    use(store -> {});
    String before = Files.readString(folder.resolve("limber.key"));
    Printed printed = run(new RotateKeyCommand(environment()));
    assertThat(printed.code()).isZero();
    assertThat(printed.out())
        .containsExactly(
            "Sealed under a new key: rows 3. The old one is forgotten.",
            "Backups from before open with the old key alone: keep the two together.");
    assertThat(Files.readString(folder.resolve("limber.key"))).isNotEqualTo(before);
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      assertThat(store.firstQueued(ANN)).isPresent();
    }
  }

  @Test
  void theKeyIsNotReplacedWhileABotRuns() {
    use(store -> {
      Printed printed = run(new RotateKeyCommand(environment()));
      assertThat(printed.code()).isEqualTo(2);
      assertThat(printed.err()).singleElement().asString().contains("Another Limber is running");
    });
  }

  @Test
  void whatIsKeptIsMovedIntoASharedDatabaseAndReadFromThere() {
    DatabaseUrl url = TestPostgres.fresh();
    use(store -> {});
    Map<String, String> shared =
        Map.of("LIMBER_DATA", folder.toString(), "LIMBER_DATABASE_URL", url.text());
    Printed moved = run(new MoveDataCommand(shared));
    assertThat(moved.code()).isZero();
    assertThat(moved.out().getFirst())
        .isEqualTo(
            "Copied into the shared database: chats 1, messages 2. The data folder stays as it"
                + " is.");
    assertThat(run(new RotateKeyCommand(shared)).out())
        .contains("Copy limber.key into the data folder of every other node before it starts.");
    assertThat(run(new BackupCommand(shared), folder.resolve("copy.db").toString()).code())
        .isZero();
  }

  @Test
  void withoutASharedDatabaseItSaysWhatToSet() {
    Printed printed = run(new MoveDataCommand(environment()));
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).singleElement().asString().startsWith("Set LIMBER_DATABASE_URL");
  }

  @Test
  void aDatabaseThatCannotBeReachedIsToldInOneLineWithoutItsAddress() {
    use(store -> {});
    Printed printed =
        run(
            new MoveDataCommand(
                Map.of(
                    "LIMBER_DATA",
                    folder.toString(),
                    "LIMBER_DATABASE_URL",
                    "jdbc:postgresql://localhost:1/limber?user=limber&password=secret")));
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err())
        .singleElement()
        .asString()
        .contains("LIMBER_DATABASE_URL")
        .doesNotContain("secret")
        .doesNotContain("localhost");
  }

  private Map<String, String> environment() {
    return Map.of("LIMBER_DATA", folder.toString());
  }

  /// Runs a command with another environment than the process's.
  private static Printed run(Object command, String... arguments) {
    return Console.run(
        new CommandLine(command)
            .setExecutionExceptionHandler(Main.commandLine().getExecutionExceptionHandler()),
        arguments);
  }

  /// A store in which somebody wrote one thing and is owed one answer.
  private void use(Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      Filling.commit(
          store,
          Turn.saying(Chat.fresh(ANN), new Reply.Help()),
          Instant.parse("2026-11-22T10:00:00Z"));
      work.accept(store);
    }
  }
}
