package limber.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Prescribed;
import limber.coach.Run;
import limber.coach.RunId;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;
import limber.talk.Caution;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Check;
import limber.talk.Incoming;
import limber.talk.Pace;
import limber.talk.Place;
import limber.talk.Received;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final ChatId ANN = new ChatId(7);
  private static final ChatId BOB = new ChatId(8);
  private static final EntryId CLASSIC = EntryId.of("routine/classic");

  @TempDir private Path folder;

  @Test
  void aChatNobodyWroteInIsFresh() {
    use(store -> assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(Chat.fresh(ANN))));
  }

  @Test
  void aChatInTheMiddleOfARoutineIsThereAfterARestart() {
    Chat walking = walkingChat();
    use(store -> {
      Filling.commit(store, new Turn(walking, List.of()), NOW);
    });
    use(store -> assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(walking)));
  }

  @Test
  void anUpdateThatIsKnownChangesNothing() {
    use(store -> {
      Received first = text(1, ANN, "hello");
      store.keep(List.of(first));
      store.keep(List.of(first, text(2, ANN, "again")));
      assertThat(arrived(store, ANN)).containsExactly("hello", "again");
    });
  }

  @Test
  void anUpdateThatIsDoneIsStillKnownTheNextDayAndForgottenAfterThreeDays() {
    use(store -> {
      Received update = text(1, ANN, "hello");
      store.keep(List.of(update));
      assertThat(arrived(store, ANN)).containsExactly("hello");
      store.tidy(NOW.plus(Duration.ofDays(1)));
      store.keep(List.of(update));
      assertThat(arrived(store, ANN)).isEmpty();
      store.tidy(NOW.plus(Duration.ofDays(3)));
      store.keep(List.of(update));
      assertThat(arrived(store, ANN)).containsExactly("hello");
    });
  }

  @Test
  void whatIsNotDoneComesBackInTheOrderOfItsArrivalAfterARestart() {
    use(store -> {
      store.keep(List.of(text(900, ANN, "one"), text(901, BOB, "two")));
      store.keep(List.of(text(5, ANN, "three, after the ids began again")));
      assertThat(arrived(store, BOB)).containsExactly("two");
    });
    use(store -> {
      assertThat(store.take(Lane.INBOX, 10)).containsExactly(ANN);
      assertThat(arrived(store, ANN)).containsExactly("one", "three, after the ids began again");
    });
  }

  @Test
  void anUpdateThatIsSetAsideDoesNotComeBack() {
    use(store -> {
      store.keep(List.of(text(1, ANN, "hello")));
      store.setAside(store.firstArrived(ANN).orElseThrow(), NOW);
      assertThat(store.waiting()).isZero();
    });
  }

  @Test
  void repliesWaitInOrderWithinTheirChatUntilTheyAreRemoved() {
    use(store -> {
      Filling.commit(store, saying(ANN, new Reply.Help(), new Reply.RoutineList()), NOW);
      Filling.commit(store, saying(BOB, new Reply.OnlyText()), NOW);
      assertThat(store.take(Lane.OUTBOX, 10)).containsExactly(ANN, BOB);

      Queued first = store.firstQueued(ANN).orElseThrow();
      assertThat(first.utterance().reply()).isEqualTo(new Reply.Help());
      store.remove(first);
      assertThat(store.firstQueued(ANN).orElseThrow().utterance().reply())
          .isEqualTo(new Reply.RoutineList());
    });
  }

  @Test
  void aChatThatNobodyReadsIsEmptiedAtOnce() {
    use(store -> {
      Filling.commit(store, saying(ANN, new Reply.Help(), new Reply.RoutineList()), NOW);
      store.leave(ANN);
      assertThat(store.firstQueued(ANN)).isEqualTo(Optional.empty());
      assertThat(store.unsaid()).isZero();
    });
  }

  @Test
  void aDamagedRowCostsOneMessageAndNotTheStart() {
    use(store -> {
      store.keep(List.of(text(1, ANN, "damaged"), text(2, ANN, "whole")));
      Filling.commit(store, saying(BOB, new Reply.Help(), new Reply.RoutineList()), NOW);
    });
    damage("UPDATE inbox SET body = x'00' WHERE update_id = 1");
    damage("UPDATE outbox SET body = x'00' WHERE seq = (SELECT MIN(seq) FROM outbox)");
    use(store -> {
      assertThat(arrived(store, ANN)).containsExactly("whole");
      assertThat(store.firstQueued(BOB).orElseThrow().utterance().reply())
          .isEqualTo(new Reply.RoutineList());
    });
  }

  @Test
  void aFolderThatWasThereKeepsItsRights() throws IOException {
    Path theirs = Files.createDirectory(folder.resolve("theirs"));
    Files.setPosixFilePermissions(theirs, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataFolder.open(theirs).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(theirs)))
        .isEqualTo("rwxr-xr-x");
  }

  @Test
  void nothingThatSomebodyWroteCanBeReadInTheFiles() throws IOException {
    use(store -> {
      store.keep(List.of(text(1, ANN, "my secret back")));
      Filling.commit(store, new Turn(walkingChat(), List.of()), NOW);
      for (Path file : files()) {
        assertThat(bytes(file)).doesNotContain("secret back").doesNotContain("routine/classic");
      }
    });
  }

  @Test
  void theKeyIsItsOwnersAlone() throws IOException {
    use(store -> assertThat(store.waiting()).isZero());
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("limber.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aDatabaseWhoseKeyIsMissingIsRefusedInASentenceAndNoNewKeyIsMade() throws IOException {
    use(store -> Filling.commit(store, new Turn(walkingChat(), List.of()), NOW));
    Files.delete(folder.resolve("limber.key"));
    assertThatThrownBy(() -> use(store -> {}))
        .isInstanceOf(WrongKey.class)
        .hasMessageContaining("limber.key");
    assertThat(folder.resolve("limber.key")).doesNotExist();
  }

  @Test
  void aDatabaseWithAnotherKeyIsRefusedWhenItIsOpened(@TempDir Path other) throws IOException {
    use(store -> Filling.commit(store, new Turn(walkingChat(), List.of()), NOW));
    try (DataFolder elsewhere = DataFolder.open(other);
        Store store = Store.open(elsewhere)) {
      assertThat(store.waiting()).isZero();
    }
    Files.copy(
        other.resolve("limber.key"),
        folder.resolve("limber.key"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> use(store -> {})).isInstanceOf(WrongKey.class);
  }

  @Test
  void aSecondProcessOnTheSameFolderIsRefusedInASentence() {
    use(store ->
        assertThatThrownBy(() -> DataFolder.open(folder))
            .isInstanceOf(DataFolderInUse.class)
            .hasMessageContaining("LIMBER_DATA"));
  }

  private static Chat walkingChat() {
    Prescribed step = new Prescribed(Part.CORE, EntryId.of("exercise/bridge"), Level.STANDARD);
    Run run = Run.begin(new RunId(3), CLASSIC, List.of(step, step), NOW);
    return new Chat(
        ANN,
        new Place.Walking(run.after(Run.Outcome.DONE)),
        Caution.none(),
        Check.none(),
        new Chat.Memory(
            List.of(CLASSIC),
            Optional.of(run.id()),
            new Chat.SaidOnce(Chat.Introduction.DONE, List.of("sciatica")),
            List.of(),
            Pace.none()));
  }

  /// What is open in a chat's inbox; nothing is, after this.
  private static List<String> arrived(Store store, ChatId chat) {
    List<String> words = new ArrayList<>();
    for (Optional<Arrived> next = store.firstArrived(chat);
        next.isPresent();
        next = store.firstArrived(chat)) {
      words.add(((Incoming.Text) next.get().what()).text());
      store.setAside(next.get(), NOW);
    }
    return words;
  }

  private static Turn saying(ChatId chat, Reply... replies) {
    return new Turn(Chat.fresh(chat), List.of(replies).stream().map(Utterance::fresh).toList());
  }

  private static Received text(long update, ChatId chat, String words) {
    return new Received(update, chat, new Incoming.Text(words));
  }

  private void damage(String sql) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("limber.db"));
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isOne();
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  private List<Path> files() {
    try (var listed = Files.list(folder)) {
      return listed.toList();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  /// Opens the store, uses it and closes it, as one life of a process.
  private void use(java.util.function.Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      work.accept(store);
    }
  }
}
