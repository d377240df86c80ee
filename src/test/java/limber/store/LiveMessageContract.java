package limber.store;

import static limber.store.Talks.ANN;
import static limber.store.Talks.BOB;
import static limber.store.Talks.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.MessageId;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Urgency;
import limber.talk.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds on every database for the message that is changed while it counts.
abstract class LiveMessageContract {

  private static final Reply STEP = new Reply.Help();
  private static final Reply NEXT_STEP = new Reply.RoutineList();
  private static final Reply FIVE_LEFT = new Reply.OnlyText();
  private static final Reply THREE_LEFT = new Reply.Gone();
  private static final MessageId FIRST = new MessageId(41);
  private static final MessageId SECOND = new MessageId(43);

  @TempDir Path folder;

  /// Opens the store of this test, with the key in a folder.
  abstract Store open(DataFolder opened);

  @Test
  void whatTicksIsToChangeTheLiveMessageAlsoAfterARestart() {
    use(store -> {
      turn(store, ANN, Utterance.live(STEP));
      sayNext(store, FIRST);
    });
    use(store -> {
      turn(store, ANN, Utterance.ticking(FIVE_LEFT));
      assertThat(next(store).utterance()).isEqualTo(Utterance.ticking(FIVE_LEFT));
      assertThat(next(store).live()).contains(FIRST);
    });
  }

  @Test
  void whereNoMessageIsLiveThereIsNoneToChange() {
    use(store -> {
      turn(store, BOB, Utterance.live(STEP));
      store.said(store.firstQueued(BOB).orElseThrow(), FIRST);
      turn(store, ANN, Utterance.fresh(STEP));
      sayNext(store, SECOND);
      turn(store, ANN, Utterance.ticking(FIVE_LEFT));
      assertThat(next(store).live()).isEmpty();
    });
  }

  @Test
  void ofWhatTicksOnlyTheNewestWaits() {
    use(store -> {
      turn(store, ANN, Utterance.live(STEP));
      turn(store, ANN, Utterance.ticking(FIVE_LEFT));
      turn(store, BOB, Utterance.ticking(FIVE_LEFT));
      turn(store, ANN, Utterance.ticking(THREE_LEFT));
      assertThat(Talks.said(store, ANN)).containsExactly(STEP, THREE_LEFT);
      assertThat(Talks.said(store, BOB)).containsExactly(FIVE_LEFT);
    });
  }

  @Test
  void whatTickedOnAnEarlierLiveMessageIsDroppedWhereANewOneIsToCome() {
    use(store -> {
      turn(store, ANN, Utterance.live(STEP));
      sayNext(store, FIRST);
      turn(store, ANN, Utterance.ticking(FIVE_LEFT));
      turn(store, ANN, Utterance.live(NEXT_STEP), Utterance.ticking(THREE_LEFT));
      sayNext(store, SECOND);
      assertThat(next(store).utterance().reply()).isEqualTo(THREE_LEFT);
      assertThat(next(store).live()).contains(SECOND);
    });
  }

  @Test
  void whatIsBeingSaidOnAnEarlierLiveMessageLeavesTheNewOneAlone() {
    use(store -> {
      turn(store, ANN, Utterance.live(STEP));
      sayNext(store, FIRST);
      turn(store, ANN, Utterance.ticking(FIVE_LEFT));
      Queued onItsWay = next(store);
      turn(store, ANN, Utterance.live(NEXT_STEP));
      assertThat(onItsWay.live()).contains(FIRST);
      store.said(onItsWay, FIRST);
      assertThat(next(store).utterance()).isEqualTo(Utterance.live(NEXT_STEP));
      sayNext(store, SECOND);
      turn(store, ANN, Utterance.ticking(THREE_LEFT));
      assertThat(next(store).live()).contains(SECOND);
    });
  }

  @Test
  void anOrdinaryMessageDoesNotEndTheLiveOne() {
    use(store -> {
      turn(store, ANN, Utterance.live(STEP));
      sayNext(store, FIRST);
      turn(store, ANN, Utterance.fresh(NEXT_STEP), Utterance.replacing(SECOND, NEXT_STEP));
      sayNext(store, SECOND);
      sayNext(store, SECOND);
      turn(store, ANN, Utterance.ticking(FIVE_LEFT));
      assertThat(next(store).live()).contains(FIRST);
    });
  }

  @Test
  void whereTheNewLiveMessageCannotBeSaidTheEarlierOneIsNotChangedInstead() {
    use(store -> {
      turn(store, ANN, Utterance.live(STEP));
      sayNext(store, FIRST);
      turn(store, ANN, Utterance.live(NEXT_STEP));
      store.remove(next(store));
      turn(store, ANN, Utterance.ticking(FIVE_LEFT));
      assertThat(next(store).live()).isEmpty();
    });
  }

  @Test
  void whereItWasSentTwiceAroundADeathTheSecondIsTheLiveOne() {
    use(store -> {
      turn(store, ANN, Utterance.live(STEP));
      // it is sent, and nobody comes to mark it
      assertThat(next(store).utterance()).isEqualTo(Utterance.live(STEP));
    });
    use(store -> {
      sayNext(store, SECOND);
      turn(store, ANN, Utterance.ticking(FIVE_LEFT));
      assertThat(next(store).live()).contains(SECOND);
    });
  }

  @Test
  void whoMarksItLateDoesNotChangeWhichIsLive() {
    use(store -> {
      turn(store, ANN, Utterance.live(STEP));
      Queued step = next(store);
      store.said(step, SECOND);
      store.said(step, FIRST);
      turn(store, ANN, Utterance.ticking(FIVE_LEFT));
      assertThat(next(store).live()).contains(SECOND);
    });
  }

  @Test
  void whatIsHushedWhileItIsSaidIsNotLive() {
    use(store -> {
      turn(store, ANN, Utterance.live(STEP));
      Queued step = next(store);
      Utterance warning = Utterance.fresh(STEP);
      Filling.commit(
          store,
          new Turn(
              Dozing.inAnEmergency(ANN, NOW),
              List.of(new Utterance(STEP, warning.where(), Urgency.WARNING))),
          NOW);
      store.said(step, FIRST);
      sayNext(store, SECOND);
      turn(store, ANN, Utterance.ticking(FIVE_LEFT));
      assertThat(next(store).live()).isEmpty();
    });
  }

  private static void turn(Store store, ChatId chat, Utterance... replies) {
    Filling.commit(store, new Turn(Chat.fresh(chat), Arrays.asList(replies)), NOW);
  }

  private static Queued next(Store store) {
    Optional<Queued> next = store.firstQueued(ANN);
    assertThat(next).as("something to say").isPresent();
    return next.orElseThrow();
  }

  private static void sayNext(Store store, MessageId message) {
    store.said(next(store), message);
  }

  /// Opens the store, uses it and closes it, as one life of a process.
  private void use(Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = open(opened)) {
      work.accept(store);
    }
  }
}
