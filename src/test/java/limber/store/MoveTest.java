package limber.store;

import static limber.store.Talks.ANN;
import static limber.store.Talks.BOB;
import static limber.store.Talks.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import limber.talk.Incoming;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a file into a shared database.
class MoveTest {

  private final DatabaseUrl url = TestPostgres.fresh();

  @TempDir private Path folder;

  @Test
  void everythingIsThereAndWhatIsToDoIsDoneInOrder() {
    fill();
    Copied copied = move();
    assertThat(copied.chats()).isEqualTo(3);
    useMoved(store -> {
      KeyRotationContract.assertReadable(store);
      assertThat(store.take(Lane.INBOX, 10)).containsExactly(ANN, BOB);
      assertThat(store.take(Lane.OUTBOX, 10)).containsExactly(BOB, ANN);
    });
  }

  @Test
  void whatComesAfterwardsGoesBehindWhatWasMoved() {
    fill();
    move();
    useMoved(store -> {
      store.keep(List.of(text(1, ANN, "known already"), text(90, ANN, "after the move")));
      Filling.commit(store, Talks.saying(BOB, new Reply.Gone()), Talks.NOW);
      assertThat(Talks.arrived(store, ANN)).containsExactly("one", "two", "after the move");
      assertThat(Talks.said(store, BOB))
          .containsExactly(new Reply.Help(), new Reply.OnlyText(), new Reply.Gone());
    });
  }

  @Test
  void whatTicksAfterwardsTakesThePlaceOfWhatTickedBefore() {
    fill();
    move();
    useMoved(store -> {
      Utterance tick = Utterance.ticking(new Reply.Gone());
      Filling.commit(store, new Turn(Talks.walking(ANN), List.of(tick)), Talks.NOW);
      assertThat(Talks.said(store, ANN)).containsExactly(new Reply.Gone());
    });
  }

  @Test
  void theFileStaysAsItIs() throws IOException {
    fill();
    byte[] before = Files.readAllBytes(folder.resolve("limber.db"));
    move();
    assertThat(folder.resolve("limber.db")).hasBinaryContent(before);
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      KeyRotationContract.assertReadable(store);
    }
  }

  @Test
  void aDatabaseThatIsNotEmptyIsRefusedAndStaysAsItIs() {
    fill();
    move();
    assertThatThrownBy(this::move)
        .isInstanceOf(MoveRefused.class)
        .hasMessageContaining("not empty");
    useMoved(KeyRotationContract::assertReadable);
  }

  @Test
  void aDatabaseWithAnotherKeyIsRefusedBeforeAnythingIsCopied() throws IOException {
    fill();
    Files.delete(folder.resolve("limber.key"));
    assertThatThrownBy(this::move).isInstanceOf(WrongKey.class);
    new KeyFile(folder.resolve("limber.key")).create();
    assertThatThrownBy(this::move).isInstanceOf(WrongKey.class);
    try (Database database = PostgresDatabase.open(url)) {
      assertThat(database.read(Copying::isEmpty)).isTrue();
    }
  }

  @Test
  void whereNothingIsKeptThereIsNothingToMove() {
    assertThatThrownBy(this::move)
        .isInstanceOf(MoveRefused.class)
        .hasMessageContaining("LIMBER_DATA");
  }

  private void fill() {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      KeyRotationContract.fill(store);
      assertThat(store.firstArrived(ANN).orElseThrow().what()).isEqualTo(new Incoming.Text("one"));
    }
  }

  private Copied move() {
    try (DataFolder opened = DataFolder.open(folder)) {
      return Move.all(opened, url);
    }
  }

  private void useMoved(Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened, url)) {
      work.accept(store);
    }
  }
}
