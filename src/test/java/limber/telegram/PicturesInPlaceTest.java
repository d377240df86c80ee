package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.picture.Drawing;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.MessageId;
import limber.talk.Reply;
import limber.talk.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How a message with a picture is changed: as little of it as can be.
@Timeout(60)
final class PicturesInPlaceTest {

  private static final ChatId ANN = new ChatId(1);
  private static final Utterance LIVE = Utterance.live(new Reply.Help());
  private static final Utterance TICK = Utterance.ticking(new Reply.Help());
  private static final Optional<Sight> BIRD_DOG =
      Optional.of(new Sight.OfExercise(EntryId.of("exercise/bird-dog")));
  private static final Optional<Sight> PLANK =
      Optional.of(new Sight.OfExercise(EntryId.of("exercise/plank")));
  private static final Optional<Sight> CLASSIC =
      Optional.of(new Sight.OfRoutine(EntryId.of("routine/classic")));

  private final StandIn standIn = new StandIn();
  private final Telegram telegram = Telegram.open(standIn.settings());
  private final RememberedFileIds ids = new RememberedFileIds();

  private Instant now = Instant.EPOCH;
  private String words = "Ready";
  private Optional<Sight> sight = BIRD_DOG;
  private Viewing viewing = new Sights(new Drawn());
  private Sending sending = startedAnew();

  private Sending startedAnew() {
    return telegram.sending(
        _ ->
            new Screen(
                Text.of(words), List.of(), new Screen.Beside(sight, List.of(), Screen.Sound.HEARD)),
        one -> viewing.view(one),
        ids,
        () -> now);
  }

  @BeforeEach
  void begin() {
    standIn.say(1, "hello");
  }

  @AfterEach
  void close() {
    telegram.close();
    standIn.close();
  }

  private MessageId live() throws InterruptedException {
    return ((Delivery.Delivered) sending.send(ANN, LIVE, Optional.empty())).message();
  }

  private Delivery tick(MessageId live, String newWords) throws InterruptedException {
    words = newWords;
    return sending.send(ANN, TICK, Optional.of(live));
  }

  private Delivery replace(MessageId there, String newWords) throws InterruptedException {
    words = newWords;
    return sending.send(ANN, Utterance.replacing(there, new Reply.Help()), Optional.empty());
  }

  private static Delivery on(MessageId message) {
    return new Delivery.Delivered(message);
  }

  @Test
  void aTimerChangesTheWordsBeneathAPictureAndLeavesThePicture() throws InterruptedException {
    MessageId live = live();

    assertThat(tick(live, "0:20")).isEqualTo(on(live));
    assertThat(tick(live, "0:20")).as("not modified").isEqualTo(on(live));

    assertThat(standIn.methods())
        .containsExactly("sendAnimation", "editMessageCaption", "editMessageCaption");
    assertThat(standIn.requests("editMessageCaption").getFirst().path("caption").asText())
        .isEqualTo("0:20");
  }

  @Test
  void anotherPictureTakesThePlaceOfTheFirst() throws InterruptedException {
    MessageId live = live();
    sight = PLANK;
    assertThat(tick(live, "Plank")).isEqualTo(on(live));
    assertThat(tick(live, "0:10")).isEqualTo(on(live));
    sight = CLASSIC;
    assertThat(replace(live, "All of it")).isEqualTo(on(live));

    assertThat(standIn.methods())
        .containsExactly(
            "sendAnimation", "editMessageMedia", "editMessageCaption", "editMessageMedia");
    JsonNode media = standIn.requests("editMessageMedia").getFirst();
    assertThat(media.toString()).contains("plank.gif").contains("Plank");
    assertThat(standIn.requests("editMessageMedia").getLast().toString()).contains("classic.png");
  }

  @Test
  void aTextIsGivenAPicture() throws InterruptedException {
    sight = Optional.empty();
    MessageId live = live();
    sight = BIRD_DOG;

    assertThat(replace(live, "Bird dog")).isEqualTo(on(live));
    assertThat(tick(live, "0:10")).isEqualTo(on(live));

    assertThat(standIn.methods())
        .containsExactly("sendMessage", "editMessageMedia", "editMessageCaption");
  }

  @Test
  void afterARestartThePictureIsThereByItsNameAndThenItsWordsAlone() throws InterruptedException {
    MessageId live = live();
    sending = startedAnew();

    assertThat(tick(live, "0:20")).isEqualTo(on(live));
    assertThat(tick(live, "0:15")).isEqualTo(on(live));

    assertThat(standIn.methods())
        .containsExactly("sendAnimation", "editMessageMedia", "editMessageCaption");
    assertThat(standIn.requests("editMessageMedia").getFirst().path("media").asText())
        .contains(ids.find(Drawn.moving("exercise/bird-dog").hash()).orElseThrow());
  }

  @Test
  void aPictureCannotBecomeATextSoThatIsSaidAnew() throws InterruptedException {
    MessageId first = live();
    sight = Optional.empty();

    assertThat(replace(first, "A text"))
        .isInstanceOf(Delivery.Delivered.class)
        .isNotEqualTo(on(first));
    sending = startedAnew();
    assertThat(replace(first, "A text"))
        .isInstanceOf(Delivery.Delivered.class)
        .isNotEqualTo(on(first));

    assertThat(standIn.methods())
        .containsExactly("sendAnimation", "sendMessage", "editMessageText", "sendMessage");
  }

  @Test
  void aTimerNeverSaysItAnew() throws InterruptedException {
    MessageId live = live();
    sight = Optional.empty();

    assertThat(tick(live, "0:20")).isEqualTo(new Delivery.Dropped());
    sending = startedAnew();
    assertThat(tick(live, "0:20")).isEqualTo(new Delivery.Dropped());
    sight = BIRD_DOG;
    assertThat(tick(new MessageId(999_999), "0:20")).isEqualTo(new Delivery.Dropped());

    assertThat(standIn.methods())
        .containsExactly("sendAnimation", "editMessageText", "editMessageMedia");
  }

  @Test
  void whereTheNewPictureIsRefusedTheWordsAreChangedAlone() throws InterruptedException {
    sight = Optional.empty();
    MessageId live = live();
    sight = BIRD_DOG;
    viewing = _ -> Optional.of(new Drawing("a.png", Drawing.Kind.STILL, "broken", new byte[] {1}));

    assertThat(tick(live, "0:20")).isEqualTo(on(live));
    assertThat(tick(live, "0:15")).isEqualTo(on(live));

    assertThat(standIn.methods())
        .containsExactly("sendMessage", "editMessageMedia", "editMessageText", "editMessageText");
  }

  @Test
  void aTimerLeavesRoomForWhatMattersBeneathAPicture() throws InterruptedException {
    MessageId live = live();
    for (int i = 0; i < 17; i++) {
      assertThat(tick(live, "0:" + i)).isEqualTo(on(live));
      now = now.plusSeconds(2);
    }

    assertThat(tick(live, "0:99")).isEqualTo(new Delivery.Dropped());
    assertThat(standIn.requests("editMessageCaption")).hasSize(17);
  }
}
