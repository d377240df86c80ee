package limber.store;

import static limber.store.Talks.NOW;
import static limber.store.Talks.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Copies of all that is kept, and what becomes of them when they are put in place.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BackupTest {

  private static final int CHATS = 20;

  @TempDir private Path folder;
  @TempDir private Path restored;

  @Test
  void aBackupOfAFileTakesItsPlace() throws IOException {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      KeyRotationContract.fill(store);
      Copied copied = Backup.of(folder, restored.resolve("limber.db"));
      assertThat(copied.chats()).isEqualTo(3);
    }
    useRestored(KeyRotationContract::assertReadable);
  }

  @Test
  void aBackupOfASharedDatabaseTakesThePlaceOfAFile() throws IOException {
    DatabaseUrl url = TestPostgres.fresh();
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened, url)) {
      KeyRotationContract.fill(store);
      Backup.of(url, restored.resolve("limber.db"));
    }
    useRestored(KeyRotationContract::assertReadable);
  }

  @Test
  void aBackupInTheMiddleOfManyWritesHoldsEachTurnWhollyOrNotAtAll() throws Exception {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      backupWhileWriting(store, file -> Backup.of(folder, file));
    }
  }

  @Test
  void soDoesOneOfASharedDatabase() throws Exception {
    DatabaseUrl url = TestPostgres.fresh();
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened, url)) {
      backupWhileWriting(store, file -> Backup.of(url, file));
    }
  }

  private interface Copier {
    void to(Path file);
  }

  private void backupWhileWriting(Store store, Copier copier) throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    AtomicLong turns = new AtomicLong();
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(() -> {
          while (!enough.get()) {
            turn(store, turns.incrementAndGet());
          }
        });
    for (int i = 0; i < 5; i++) {
      long before = turns.get();
      while (turns.get() < before + CHATS && !writing.isDone()) {
        Thread.onSpinWait();
      }
      long returned = turns.get() - 1;
      Path file = restored.resolve("limber.db");
      copier.to(file);
      assertWhole(returned, turns.get());
      Files.delete(file);
    }
    enough.set(true);
    writing.get();
  }

  /// The chat's routine is its state; each turn says one thing more and leaves one message open.
  private static void turn(Store store, long number) {
    ChatId chat = new ChatId(number % CHATS);
    store.keep(List.of(text(number, chat, "turn " + number)));
    Turn turn = new Turn(Talks.walking(chat), List.of(Utterance.fresh(new Reply.Help())));
    store.commit(store.firstArrived(chat).orElseThrow(), turn, Optional.empty(), NOW);
  }

  private void assertWhole(long returned, long begun) throws IOException {
    useRestored(store -> {
      int said = store.unsaid();
      assertThat((long) said).as("turns").isBetween(returned, begun);
      assertThat(store.waiting()).as("kept and not yet done").isBetween(0, 1);
      for (int i = 0; i < CHATS; i++) {
        ChatId chat = new ChatId(i);
        Chat expected =
            store.firstQueued(chat).isPresent() ? Talks.walking(chat) : Chat.fresh(chat);
        assertThat(store.chat(chat)).isEqualTo(new Kept.Known(expected));
      }
    });
    for (Path file :
        List.of(restored.resolve("limber.db-wal"), restored.resolve("limber.db-shm"))) {
      Files.deleteIfExists(file);
    }
  }

  @Test
  void aBackupIsItsOwnersAloneAndLeavesNothingBeside() throws IOException {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      KeyRotationContract.fill(store);
    }
    Path file = restored.resolve("copy.db");
    Backup.of(folder, file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var files = Files.list(restored)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      KeyRotationContract.fill(store);
      assertThatThrownBy(() -> Backup.of(folder, folder.resolve("limber.db")))
          .isInstanceOf(BackupRefused.class);
      KeyRotationContract.assertReadable(store);
    }
  }

  @Test
  void whereNothingIsKeptOrNothingCanBeWrittenItSaysSo() {
    assertThatThrownBy(() -> Backup.of(folder, restored.resolve("copy.db")))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("LIMBER_DATA");
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      KeyRotationContract.fill(store);
    }
    assertThatThrownBy(() -> Backup.of(folder, restored.resolve("nowhere/copy.db")))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("cannot be written");
  }

  private void useRestored(Consumer<Store> work) throws IOException {
    Path key = restored.resolve("limber.key");
    Files.deleteIfExists(key);
    Files.copy(folder.resolve("limber.key"), key);
    try (DataFolder opened = DataFolder.open(restored);
        Store store = Store.open(opened)) {
      work.accept(store);
    }
  }
}
