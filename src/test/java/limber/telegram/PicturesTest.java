package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import limber.corpus.EntryId;
import limber.picture.Drawing;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.Press;
import limber.talk.Reply;
import limber.talk.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How pictures are sent: each goes up once, and no words are lost for one.
@Timeout(60)
final class PicturesTest {

  static final ChatId ANN = new ChatId(1);
  static final ChatId BOB = new ChatId(2);
  static final Utterance FRESH = Utterance.fresh(new Reply.Help());

  private static final Sight BIRD_DOG = new Sight.OfExercise(EntryId.of("exercise/bird-dog"));
  private static final Drawing MOVING = Drawn.moving("exercise/bird-dog");
  private static final Drawing STILL = Drawn.still("routine/classic");
  private static final List<List<Screen.Button>> NEXT =
      List.of(List.of(new Screen.Button("Next", new Press.Help(), Screen.Tone.PRIMARY)));

  private final StandIn standIn = new StandIn();
  private final Telegram telegram = Telegram.open(standIn.settings());
  private final RememberedFileIds ids = new RememberedFileIds();
  private final RecordedLog log = new RecordedLog();

  private Instant now = Instant.EPOCH;
  private Text words = Text.bold("Lift <slowly>");
  private Viewing viewing = _ -> Optional.of(MOVING);

  private final Sending sending =
      telegram.sending(
          _ -> new Screen(words, NEXT).beneath(BIRD_DOG),
          sight -> viewing.view(sight),
          ids,
          () -> now);

  @BeforeEach
  void begin() {
    standIn.say(1, "hello");
    standIn.say(2, "hello");
  }

  @AfterEach
  void close() {
    telegram.close();
    standIn.close();
    log.close();
  }

  private Delivery send(ChatId chat) throws InterruptedException {
    return sending.send(chat, FRESH, Optional.empty());
  }

  private void isSent(ChatId chat) throws InterruptedException {
    assertThat(send(chat)).isInstanceOf(Delivery.Delivered.class);
  }

  private List<JsonNode> animations() {
    return standIn.requests("sendAnimation");
  }

  private static boolean isUpload(JsonNode request) {
    return request.path("animation").asText().startsWith("attach://")
        || request.path("animation").has("size");
  }

  @Test
  void aMovingPictureHasItsWordsAndButtonsBeneathIt() throws InterruptedException {
    isSent(ANN);

    assertThat(standIn.methods()).containsExactly("sendAnimation");
    JsonNode call = animations().getFirst();
    assertThat(call.path("chat_id").asText()).isEqualTo("1");
    assertThat(call.path("caption").asText()).isEqualTo("<b>Lift &lt;slowly&gt;</b>");
    assertThat(call.path("parse_mode").asText()).isEqualTo("HTML");
    assertThat(call.path("show_caption_above_media").asBoolean()).isFalse();
    assertThat(call.path("reply_markup").asText()).contains("Next");
    assertThat(call.toString()).contains("bird-dog.gif");
  }

  @Test
  void aStillOneIsAPhoto() throws InterruptedException {
    viewing = _ -> Optional.of(STILL);

    isSent(ANN);
    isSent(BOB);

    assertThat(standIn.methods()).containsExactly("sendPhoto", "sendPhoto");
    assertThat(standIn.requests("sendPhoto").getLast().path("photo").asText())
        .isEqualTo(ids.find(STILL.hash()).orElseThrow());
  }

  @Test
  void aPictureGoesUpOnceWhoeverIsShownIt() throws InterruptedException {
    isSent(ANN);
    isSent(BOB);
    isSent(ANN);

    assertThat(animations()).extracting(PicturesTest::isUpload).containsExactly(true, false, false);
    assertThat(animations().getLast().path("animation").asText())
        .isEqualTo(ids.find(MOVING.hash()).orElseThrow());
  }

  @Test
  void anotherPictureOfTheSameThingGoesUpAnew() throws InterruptedException {
    isSent(ANN);
    viewing = _ -> Optional.of(Drawn.moving("exercise/bird-dog drawn anew"));
    isSent(ANN);

    assertThat(animations()).extracting(PicturesTest::isUpload).containsExactly(true, true);
  }

  @Test
  void wordsThatDoNotFitBeneathItFollowWithTheButtons() throws InterruptedException {
    words = Text.paragraphs(List.of(Text.of("a".repeat(900)), Text.of("b".repeat(900))));

    Delivery delivery = send(ANN);

    assertThat(standIn.methods()).containsExactly("sendAnimation", "sendMessage");
    assertThat(animations().getFirst().path("caption").asText()).isEqualTo("a".repeat(900));
    assertThat(animations().getFirst().has("reply_markup")).isFalse();
    JsonNode second = standIn.requests("sendMessage").getFirst();
    assertThat(second.path("text").asText()).isEqualTo("b".repeat(900));
    assertThat(second.toString()).contains("Next");
    assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
  }

  @Test
  void aNameThatTelegramNoLongerKnowsIsForgottenAndThePictureGoesUpOnceMore()
      throws InterruptedException {
    ids.keep(MOVING.hash(), "made-up");

    isSent(ANN);
    isSent(BOB);

    assertThat(animations()).extracting(PicturesTest::isUpload).containsExactly(false, true, false);
    assertThat(ids.find(MOVING.hash())).isPresent().get().isNotEqualTo("made-up");
  }

  @Test
  void eachBotHasItsOwnNamesForTheSamePicture() throws InterruptedException {
    RememberedFileIds others = new RememberedFileIds();
    try (StandIn elsewhere = new StandIn();
        Telegram other = Telegram.open(elsewhere.settings())) {
      elsewhere.say(1, "hello");
      isSent(ANN);
      Sending another =
          other.sending(_ -> new Screen(words, NEXT).beneath(BIRD_DOG), viewing, others, () -> now);
      assertThat(another.send(ANN, FRESH, Optional.empty())).isInstanceOf(Delivery.Delivered.class);

      assertThat(elsewhere.methods()).containsExactly("sendAnimation");
      assertThat(others.find(MOVING.hash())).isNotEqualTo(ids.find(MOVING.hash()));
    }
  }

  @Test
  void whatTelegramTakesForNoPictureIsSaidInWordsAndLeftOutForAWhile() throws InterruptedException {
    byte[] broken = {1, 2, 3};
    viewing = _ -> Optional.of(new Drawing("a.png", Drawing.Kind.STILL, "broken", broken));

    isSent(ANN);
    assertThat(standIn.methods()).containsExactly("sendPhoto", "sendMessage");
    assertThat(standIn.calls("sendMessage")).containsExactly("<b>Lift &lt;slowly&gt;</b>");
    assertThat(standIn.requests("sendMessage").getFirst().toString()).contains("Next");

    isSent(ANN);
    assertThat(standIn.methods()).containsExactly("sendPhoto", "sendMessage", "sendMessage");

    now = now.plus(Duration.ofMinutes(11));
    isSent(ANN);
    assertThat(standIn.methods()).endsWith("sendMessage", "sendPhoto", "sendMessage");
    assertThat(log.everything()).contains("a.png").doesNotContain("Lift", "sandbox-token");
  }

  @Test
  void aPictureThatCannotBeDrawnCostsNoWords() throws InterruptedException {
    viewing =
        _ -> {
          throw new IllegalStateException("A bug in a drawing.");
        };
    isSent(ANN);
    viewing = Viewing.nothing();
    isSent(ANN);

    assertThat(standIn.methods()).containsExactly("sendMessage", "sendMessage");
  }

  static Stream<Error> lacks() {
    return Stream.of(
        new UnsatisfiedLinkError("A library is missing."),
        new OutOfMemoryError("A drawing was too large."));
  }

  @ParameterizedTest
  @MethodSource("lacks")
  void aMachineThatCannotDrawCostsNoWords(Error lack) throws InterruptedException {
    viewing =
        _ -> {
          throw lack;
        };
    isSent(ANN);

    assertThat(standIn.methods()).containsExactly("sendMessage");
  }

  @Test
  void anUploadThatNobodyAnswersIsNotTriedAgainAtOnceAndItsWordsGoAlone()
      throws InterruptedException {
    standIn.fault("{'method':'sendAnimation','fault':'drop'}");
    assertThat(send(ANN)).isInstanceOf(Delivery.Unreachable.class);
    isSent(ANN);
    now = now.plus(Duration.ofMinutes(11));
    standIn.fault("{'method':'sendAnimation','fault':'server-error'}");
    assertThat(send(ANN)).isInstanceOf(Delivery.Unreachable.class);
    isSent(ANN);

    assertThat(standIn.methods())
        .containsExactly("sendAnimation", "sendMessage", "sendAnimation", "sendMessage");
  }

  @Test
  void aRequestToWaitForAnUploadIsObeyedAndThePictureIsSentAfterIt() throws InterruptedException {
    standIn.fault("{'method':'sendAnimation','fault':'too-many-requests','retry_after':7}");

    assertThat(send(ANN))
        .isEqualTo(new Delivery.Wait(Duration.ofSeconds(7), Delivery.Scope.EVERYBODY));
    assertThat(standIn.methods()).containsExactly("sendAnimation");
    isSent(ANN);
    assertThat(standIn.methods()).containsExactly("sendAnimation", "sendAnimation");
  }

  @Test
  void whoBlockedTheBotGetsNeitherPictureNorWords() throws InterruptedException {
    standIn.block(1, true);

    assertThat(send(ANN)).isEqualTo(new Delivery.Blocked());
    assertThat(standIn.methods()).containsExactly("sendAnimation");
    isSent(BOB);
  }

  @Test
  void twoWhoAreShownTheSamePictureAtOnceBothGetIt() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Delivery>> both = List.of(() -> send(ANN), () -> send(BOB));
      for (Future<Delivery> sent : threads.invokeAll(both)) {
        assertThat(sent.get()).isInstanceOf(Delivery.Delivered.class);
      }
    }

    isSent(ANN);
    assertThat(isUpload(animations().getLast())).isFalse();
  }
}
