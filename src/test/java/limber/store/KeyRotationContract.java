package limber.store;

import static limber.store.Talks.ANN;
import static limber.store.Talks.BOB;
import static limber.store.Talks.NOW;
import static limber.store.Talks.saying;
import static limber.store.Talks.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Unanswered;
import limber.talk.Urgency;
import limber.talk.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for another key on every database.
abstract class KeyRotationContract {

  private static final Gap GAP =
      new Gap(LocalDate.parse("2026-11-22"), new Unanswered.NotKnown(), Optional.empty());

  private static final MessageId LIVE = new MessageId(41);

  @TempDir Path folder;

  abstract Store open(DataFolder opened);

  abstract Database database();

  /// Replaces the key as the operator does.
  abstract int rotate(DataFolder opened);

  @Test
  void everythingCanBeReadWhereverItDiesAndItGoesOnFromThere() throws IOException {
    use(KeyRotationContract::fill);
    KeysetHandle before = key().read();
    for (int steps = 0; !ends(steps); steps++) {
      use(KeyRotationContract::assertReadable);
    }
    use(KeyRotationContract::assertReadable);
    assertThat(key().read().size()).isOne();
    assertThat(key().read().getPrimary().getId()).isNotEqualTo(before.getPrimary().getId());
  }

  /// @return whether so many steps, of two rows each, led to the end
  private boolean ends(int steps) {
    try (Database database = database()) {
      KeyRotation rotation = new KeyRotation(key(), database, 2);
      for (int i = 0; i < steps; i++) {
        if (!rotation.step()) {
          return true;
        }
      }
      return false;
    }
  }

  @Test
  void theOldKeyOpensNothingAfterwards(@TempDir Path other) throws IOException {
    use(KeyRotationContract::fill);
    Path old = Files.copy(key().path(), other.resolve("old"));
    try (DataFolder opened = DataFolder.open(folder)) {
      assertThat(rotate(opened)).as("rows").isEqualTo(rows());
    }
    Files.copy(old, key().path(), StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> use(store -> {})).isInstanceOf(WrongKey.class);
  }

  @Test
  void aRowThatIsDamagedStaysAsItIsAndHoldsNothingUp() {
    use(KeyRotationContract::fill);
    try (Database database = database()) {
      database.transaction(connection -> {
        try (var damage = connection.prepareStatement("UPDATE outbox SET body = ?")) {
          damage.setBytes(1, new byte[40]);
          return damage.executeUpdate();
        }
      });
    }
    try (DataFolder opened = DataFolder.open(folder)) {
      rotate(opened);
    }
    use(store -> assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(Talks.walking(ANN))));
  }

  @Test
  void aWrongKeyIsRefusedAndNothingChanges() throws IOException {
    use(KeyRotationContract::fill);
    Path right = Files.move(key().path(), folder.resolve("right"));
    key().create();
    try (DataFolder opened = DataFolder.open(folder)) {
      assertThatThrownBy(() -> rotate(opened)).isInstanceOf(WrongKey.class);
    }
    assertThat(key().read().size()).isOne();
    Files.move(right, key().path(), StandardCopyOption.REPLACE_EXISTING);
    use(KeyRotationContract::assertReadable);
  }

  static void fill(Store store) {
    Filling.commit(store, new Turn(Talks.walking(ANN), List.of()), NOW);
    Filling.commit(store, saying(BOB, new Reply.Help(), new Reply.OnlyText()), NOW);
    Filling.commit(store, saying(BOB, Urgency.UNASKED, new Reply.RoutineList()), NOW);
    live(store);
    Filling.count(store, new Gap.Asked(GAP, Optional.of("is hot yoga ok")), NOW);
    store.setAside(BOB);
    store.keep(List.of(text(1, ANN, "one"), text(2, ANN, "two"), text(3, BOB, "three")));
  }

  private static void live(Store store) {
    Utterance step = Utterance.live(new Reply.Help());
    Filling.commit(store, new Turn(Talks.walking(ANN), List.of(step)), NOW);
    store.said(store.firstQueued(ANN).orElseThrow(), LIVE);
    Utterance tick = Utterance.ticking(new Reply.OnlyText());
    Filling.commit(store, new Turn(Talks.walking(ANN), List.of(tick)), NOW);
  }

  /// What was filled in, and nothing else.
  static void assertReadable(Store store) {
    assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(Talks.walking(ANN)));
    assertThat(store.chat(BOB)).isInstanceOf(Kept.Known.class);
    assertThat(store.firstArrived(ANN).orElseThrow().what()).isEqualTo(new Incoming.Text("one"));
    assertThat(store.firstArrived(BOB).orElseThrow().what()).isEqualTo(new Incoming.Text("three"));
    assertThat(store.firstQueued(BOB).orElseThrow().utterance().reply())
        .isEqualTo(new Reply.Help());
    assertThat(store.firstQueued(ANN).orElseThrow().live()).contains(LIVE);
    assertThat(store.waiting()).isEqualTo(3);
    assertThat(store.unsaid()).isEqualTo(3);
    assertThat(store.gaps())
        .isEqualTo(
            new Gaps(List.of(GAP), List.of(new Gap.Asked(GAP, Optional.of("is hot yoga ok")))));
  }

  /// Three chats, one set aside, three that came in, four to go out, two gaps, and the word.
  private static int rows() {
    return 3 + 1 + 3 + 4 + 2 + 1;
  }

  final KeyFile key() {
    return new KeyFile(folder.resolve("limber.key"));
  }

  final void use(Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = open(opened)) {
      work.accept(store);
    }
  }
}
