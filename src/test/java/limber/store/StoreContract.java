package limber.store;

import static limber.store.Talks.ANN;
import static limber.store.Talks.BOB;
import static limber.store.Talks.NOW;
import static limber.store.Talks.arrived;
import static limber.store.Talks.said;
import static limber.store.Talks.saying;
import static limber.store.Talks.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import limber.coach.Presence;
import limber.talk.Caution;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.MessageId;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Urgency;
import limber.talk.Utterance;
import limber.talk.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for the store on every database.
abstract class StoreContract {

  @TempDir Path folder;

  /// Opens the store of this test, with the key in a folder.
  abstract Store open(DataFolder opened);

  /// A connection to the database of this test that goes past the store.
  abstract Connection connect() throws SQLException;

  @Test
  void aChatNobodyWroteInIsFresh() {
    use(store -> assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(Chat.fresh(ANN))));
  }

  @Test
  void aChatInTheMiddleOfARoutineIsThereAfterARestart() {
    Chat walking = Talks.walking(ANN);
    use(store -> Filling.commit(store, new Turn(walking, List.of()), NOW));
    use(store -> assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(walking)));
  }

  @Test
  void anUpdateThatIsKnownChangesNothing() {
    use(store -> {
      store.keep(List.of(text(1, ANN, "hello")));
      store.keep(List.of(text(1, ANN, "hello"), text(2, ANN, "again"), text(2, ANN, "again")));
      assertThat(store.waiting()).isEqualTo(2);
      assertThat(arrived(store, ANN)).containsExactly("hello", "again");
    });
  }

  @Test
  void anUpdateThatIsDoneIsStillKnownTheNextDayAndForgottenAfterThreeDays() {
    use(store -> {
      store.keep(List.of(text(1, ANN, "hello")));
      assertThat(arrived(store, ANN)).containsExactly("hello");
      store.tidy(Talks.later(Duration.ofDays(1)));
      store.keep(List.of(text(1, ANN, "hello")));
      assertThat(arrived(store, ANN)).isEmpty();
      store.tidy(Talks.later(Duration.ofDays(3)));
      store.keep(List.of(text(1, ANN, "hello")));
      assertThat(arrived(store, ANN)).containsExactly("hello");
    });
  }

  @Test
  void whatIsNotDoneComesBackInTheOrderOfItsArrivalAfterARestart() {
    use(store -> {
      store.keep(List.of(text(900, ANN, "one"), text(901, BOB, "two")));
      store.keep(List.of(text(5, ANN, "three, after the ids began again")));
      assertThat(store.take(Lane.INBOX, 10)).containsExactly(ANN, BOB);
    });
    use(store -> {
      store.freeAbandoned();
      assertThat(store.take(Lane.INBOX, 10)).containsExactly(ANN, BOB);
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
  void whatSomebodyWroteIsForgottenAsSoonAsItIsDone() {
    use(store -> {
      store.keep(List.of(text(1, ANN, "hello")));
      assertThat(arrived(store, ANN)).hasSize(1);
      assertThat(number("SELECT COUNT(*) FROM inbox WHERE body IS NOT NULL")).isZero();
    });
  }

  @Test
  void aTurnOfWhatIsDoneAlreadyIsRefusedAndChangesNothing() {
    use(store -> {
      store.keep(List.of(text(1, ANN, "hello")));
      Arrived hello = store.firstArrived(ANN).orElseThrow();
      assertThat(store.commit(hello, saying(ANN, new Reply.Help()), Optional.empty(), NOW))
          .isTrue();

      Turn again = new Turn(Talks.walking(ANN), saying(ANN, new Reply.OnlyText()).replies());
      assertThat(store.commit(hello, again, Optional.empty(), NOW)).isFalse();
      assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(Chat.fresh(ANN)));
      assertThat(said(store, ANN)).containsExactly(new Reply.Help());
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
      assertThat(store.firstQueued(ANN)).contains(first);
      assertThat(said(store, ANN)).containsExactly(new Reply.Help(), new Reply.RoutineList());
    });
  }

  @Test
  void aWarningGoesBeforeWhatWaitedLonger() {
    use(store -> {
      Filling.commit(store, saying(ANN, new Reply.Help()), NOW);
      Filling.commit(store, saying(ANN, Urgency.WARNING, new Reply.TooFast()), NOW);
      assertThat(said(store, ANN)).containsExactly(new Reply.TooFast(), new Reply.Help());
    });
  }

  @Test
  void whatNobodyAskedForIsHeldUntilItIsLetOutInOrderSoManyAtATime() {
    use(store -> {
      Filling.commit(store, saying(ANN, Urgency.UNASKED, new Reply.Help()), NOW);
      Filling.commit(store, saying(BOB, Urgency.UNASKED, new Reply.OnlyText()), NOW);
      Filling.commit(store, saying(ANN, Urgency.UNASKED, new Reply.RoutineList()), NOW);
      assertThat(store.unsaid()).isZero();
      assertThat(store.firstQueued(ANN)).isEmpty();

      assertThat(store.letOut(2)).as("chats").isEqualTo(2);
      assertThat(store.unsaid()).isEqualTo(2);
      assertThat(said(store, ANN)).containsExactly(new Reply.Help());
      assertThat(said(store, BOB)).containsExactly(new Reply.OnlyText());
      assertThat(store.letOut(2)).isEqualTo(1);
      assertThat(said(store, ANN)).containsExactly(new Reply.RoutineList());
      assertThat(store.letOut(2)).isZero();
    });
  }

  @Test
  void whatIsLetOutComesUpInTheOutboxAlsoAfterARestart() {
    use(store -> {
      Filling.commit(store, saying(ANN, Urgency.UNASKED, new Reply.Help()), NOW);
      settle(store, Lane.OUTBOX);
    });
    use(store -> {
      settle(store, Lane.OUTBOX);
      store.letOut(1);
      assertThat(store.take(Lane.OUTBOX, 10)).containsExactly(ANN);
    });
  }

  @Test
  void anEmergencySilencesAllButWarnings() {
    use(store -> {
      Filling.commit(store, saying(ANN, new Reply.Help()), NOW);
      Filling.commit(store, saying(ANN, Urgency.UNASKED, new Reply.RoutineList()), NOW);
      Filling.commit(store, saying(ANN, Urgency.WARNING, new Reply.TooFast()), NOW);
      Filling.commit(store, saying(BOB, new Reply.Help()), NOW);

      Filling.commit(store, emergency(), NOW);
      assertThat(store.letOut(10)).isZero();
      assertThat(said(store, ANN)).containsExactly(new Reply.TooFast(), new Reply.OnlyText());
      assertThat(said(store, BOB)).containsExactly(new Reply.Help());
    });
  }

  @Test
  void aChatThatNobodyReadsIsEmptiedAtOnceAndSleeps() {
    use(store -> {
      Filling.commit(store, saying(ANN, new Reply.Help(), new Reply.RoutineList()), NOW);
      Filling.commit(store, waking(ANN), NOW);
      store.leave(ANN);
      assertThat(store.firstQueued(ANN)).isEmpty();
      assertThat(store.unsaid()).isZero();
      assertThat(store.wake(Talks.later(Duration.ofDays(1)), 10)).isZero();
      assertThat(store.chat(ANN)).as("its state").isInstanceOf(Kept.Known.class);
    });
  }

  @Test
  void aChatThatNobodyReadsIsWokenToBeForgotten() {
    use(store -> {
      Instant then = Talks.later(Duration.ofDays(300));
      Chat away = Dozing.present(Dozing.untilADoubtCounts(ANN, NOW), Presence.here(NOW, then));
      Filling.commit(store, new Turn(away, List.of()), NOW);
      store.leave(ANN);
      assertThat(store.nextWaking()).contains(then);
    });
  }

  @Test
  void allOfAChatIsForgottenAtOnceAndNothingOfOthers() {
    use(store -> {
      Filling.commit(store, saying(ANN, new Reply.Help(), new Reply.RoutineList()), NOW);
      Filling.commit(store, saying(ANN, Urgency.UNASKED, new Reply.OnlyText()), NOW);
      Filling.commit(store, saying(BOB, new Reply.Help()), NOW);
      Filling.commit(store, live(ANN), NOW);
      store.said(last(store, ANN), new MessageId(5));
      Filling.commit(store, waking(ANN), NOW);
      Filling.commit(store, waking(BOB), NOW);
      damage("UPDATE chat SET record = ? WHERE id = " + ANN.number());
      store.setAside(ANN);
      store.keep(List.of(text(1, ANN, "forget me")));
      assertThat(store.wake(Talks.later(Caution.PATIENCE), 10)).isEqualTo(2);

      Arrived asked = store.firstArrived(ANN).orElseThrow();
      store.commit(asked, forgetting(ANN, new Reply.TooFast()), Optional.empty(), NOW);

      assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(Chat.fresh(ANN)));
      for (String rows :
          List.of(
              "chat WHERE id",
              "chat_damaged WHERE id",
              "inbox WHERE chat_id",
              "live_message WHERE chat_id")) {
        assertThat(number("SELECT COUNT(*) FROM " + rows + " = " + ANN.number())).as(rows).isZero();
      }
      assertThat(store.letOut(10)).as("what was held").isZero();
      assertThat(said(store, ANN)).containsExactly(new Reply.TooFast());
      assertThat(number("SELECT COUNT(*) FROM outbox WHERE chat_id = " + ANN.number())).isZero();
      assertThat(said(store, BOB)).containsExactly(new Reply.Help());
      assertThat(arrived(store, BOB)).containsExactly("Woken");
    });
  }

  @Test
  void whatCameInBeforeItWasForgottenIsStillKnownToBeDone() {
    use(store -> {
      store.keep(List.of(text(1, ANN, "forget me")));
      Arrived first = store.firstArrived(ANN).orElseThrow();
      store.keep(List.of(text(2, ANN, "hello again")));
      store.commit(first, forgetting(ANN), Optional.empty(), NOW);
      store.keep(List.of(text(1, ANN, "forget me")));
      assertThat(arrived(store, ANN)).containsExactly("hello again");
    });
  }

  /// A turn with which all is forgotten.
  private static Turn forgetting(ChatId chat, Reply... replies) {
    Chat gone = Dozing.present(Chat.fresh(chat), Presence.gone());
    return new Turn(gone, saying(chat, replies).replies());
  }

  private static Turn live(ChatId chat) {
    return new Turn(Talks.walking(chat), List.of(Utterance.live(new Reply.Gone())));
  }

  private static Queued last(Store store, ChatId chat) {
    Queued queued = store.firstQueued(chat).orElseThrow();
    while (!(queued.utterance().where() instanceof Where.AsLive)) {
      store.remove(queued);
      queued = store.firstQueued(chat).orElseThrow();
    }
    return queued;
  }

  @Test
  void aChatIsWokenOnceAndAfterWhatCameBefore() {
    use(store -> {
      Filling.commit(store, waking(ANN), NOW);
      settle(store, Lane.INBOX);
      store.keep(List.of(text(1, ANN, "before")));
      assertThat(store.wake(NOW, 10)).as("not yet due").isZero();
      assertThat(store.wake(Talks.later(Caution.PATIENCE), 10)).isOne();
      assertThat(store.wake(Talks.later(Caution.PATIENCE), 10)).isZero();
      assertThat(store.take(Lane.INBOX, 10)).containsExactly(ANN);
      assertThat(arrived(store, ANN)).containsExactly("before", "Woken");
    });
  }

  @Test
  void soManyChatsAreWokenAtATime() {
    use(store -> {
      Filling.commit(store, waking(ANN), NOW);
      Filling.commit(store, waking(BOB), NOW);
      assertThat(store.wake(Talks.later(Caution.PATIENCE), 1)).isOne();
      assertThat(store.wake(Talks.later(Caution.PATIENCE), 1)).isOne();
      assertThat(arrived(store, ANN)).containsExactly("Woken");
      assertThat(arrived(store, BOB)).containsExactly("Woken");
    });
  }

  @Test
  void whereMoreAreDueThanMayBeWokenHalfOfThemAreTheLatest() {
    use(store -> {
      for (int i = 1; i <= 6; i++) {
        Chat dozing = Dozing.untilADoubtCounts(new ChatId(i), Talks.later(Duration.ofSeconds(i)));
        Filling.commit(store, new Turn(dozing, List.of()), NOW);
      }
      settle(store, Lane.INBOX);
      assertThat(store.wake(Talks.later(Duration.ofDays(1)), 4)).isEqualTo(4);
      assertThat(store.take(Lane.INBOX, 10))
          .containsExactly(new ChatId(1), new ChatId(2), new ChatId(5), new ChatId(6));
    });
  }

  @Test
  void itIsKnownWhenTheNextChatWantsToBeWoken() {
    use(store -> {
      assertThat(store.nextWaking()).isEmpty();
      Filling.commit(store, waking(ANN), NOW);
      Chat later = Dozing.untilADoubtCounts(BOB, Talks.later(Duration.ofSeconds(9)));
      Filling.commit(store, new Turn(later, List.of()), NOW);
      assertThat(store.nextWaking()).contains(Talks.later(Caution.PATIENCE));
      store.wake(Talks.later(Caution.PATIENCE), 10);
      assertThat(store.nextWaking())
          .contains(Talks.later(Caution.PATIENCE.plus(Duration.ofSeconds(9))));
    });
  }

  @Test
  void aChatThatSleepsIsNotWokenAfterARestart() {
    use(store -> Filling.commit(store, waking(ANN), NOW));
    use(store -> assertThat(store.wake(Talks.later(Caution.PATIENCE), 10)).isOne());
    use(store -> {
      assertThat(store.wake(Talks.later(Caution.PATIENCE), 10)).isZero();
      assertThat(arrived(store, ANN)).containsExactly("Woken");
    });
  }

  @Test
  void aDamagedRowCostsOneMessageAndNotTheStart() {
    use(store -> {
      store.keep(List.of(text(1, ANN, "damaged"), text(2, ANN, "whole")));
      Filling.commit(store, saying(BOB, new Reply.Help(), new Reply.RoutineList()), NOW);
    });
    damage("UPDATE inbox SET body = ? WHERE update_id = 1");
    damage("UPDATE outbox SET body = ? WHERE seq = (SELECT MIN(seq) FROM outbox)");
    use(store -> {
      assertThat(arrived(store, ANN)).containsExactly("whole");
      assertThat(said(store, BOB)).containsExactly(new Reply.RoutineList());
    });
  }

  @Test
  void aDamagedChatIsToldSetAsideAndBegunAnew() {
    use(store -> {
      Filling.commit(store, new Turn(Talks.walking(ANN), List.of()), NOW);
      damage("UPDATE chat SET record = ?");
      assertThat(store.chat(ANN)).isEqualTo(new Kept.Damaged(Chat.fresh(ANN)));
      store.setAside(ANN);
      store.setAside(ANN);
      Filling.commit(store, saying(ANN), NOW);
      assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(Chat.fresh(ANN)));
      assertThat(number("SELECT id FROM chat_damaged")).isEqualTo(ANN.number());
    });
  }

  @Test
  void aChatIsGivenToOneAtATimeAndComesBackWithWhatCameMeanwhile() {
    use(store -> {
      store.keep(List.of(text(1, ANN, "one")));
      assertThat(store.take(Lane.INBOX, 10)).containsExactly(ANN);
      store.keep(List.of(text(2, ANN, "two")));
      assertThat(store.take(Lane.INBOX, 10)).isEmpty();
      assertThat(store.release(Lane.INBOX, ANN)).as("two came meanwhile").isFalse();
      assertThat(store.release(Lane.INBOX, ANN)).isTrue();
      assertThat(store.take(Lane.INBOX, 10)).isEmpty();
      store.keep(List.of(text(3, ANN, "three")));
      assertThat(store.take(Lane.INBOX, 10)).containsExactly(ANN);
    });
  }

  @Test
  void aDatabaseWithAnotherKeyIsRefusedWhenItIsOpenedAndStaysAsItIs(@TempDir Path other)
      throws IOException {
    use(store -> Filling.commit(store, new Turn(Talks.walking(ANN), List.of()), NOW));
    Path key = folder.resolve("limber.key");
    Path right = Files.copy(key, other.resolve("right"));
    Files.delete(key);
    Vault.open(key);
    assertThatThrownBy(() -> use(store -> {})).isInstanceOf(WrongKey.class);
    Files.delete(key);
    Files.copy(right, key);
    use(store -> assertThat(store.chat(ANN)).isEqualTo(new Kept.Known(Talks.walking(ANN))));
  }

  @Test
  void aDatabaseWhoseKeyIsMissingIsRefusedInASentenceAndNoNewKeyIsMade() throws IOException {
    use(store -> Filling.commit(store, new Turn(Talks.walking(ANN), List.of()), NOW));
    Files.delete(folder.resolve("limber.key"));
    assertThatThrownBy(() -> use(store -> {}))
        .isInstanceOf(WrongKey.class)
        .hasMessageContaining("limber.key");
    assertThat(folder.resolve("limber.key")).doesNotExist();
  }

  /// A turn after which a chat is to be woken when the patience of a doubt ends.
  static Turn waking(ChatId chat) {
    return new Turn(Dozing.untilADoubtCounts(chat, NOW), List.of());
  }

  private static Turn emergency() {
    return new Turn(
        Dozing.inAnEmergency(ANN, NOW),
        saying(ANN, Urgency.WARNING, new Reply.OnlyText()).replies());
  }

  /// Takes and gives back whatever is in a lane.
  private static void settle(Store store, Lane lane) {
    store
        .take(lane, 100)
        .forEach(chat -> {
          while (!store.release(lane, chat)) {
            // something came meanwhile, which is not what is tested
          }
        });
  }

  final void damage(String sql) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, new byte[] {0});
      assertThat(statement.executeUpdate()).isOne();
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  final long number(String query) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      List<Long> numbers = new ArrayList<>();
      while (row.next()) {
        numbers.add(row.getLong(1));
      }
      assertThat(numbers).hasSize(1);
      return numbers.getFirst();
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  /// Opens the store, uses it and closes it, as one life of a process.
  final void use(Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = open(opened)) {
      work.accept(store);
    }
  }
}
