package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.MessageId;
import limber.talk.Reply;
import limber.talk.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An answer that takes its time is announced; all else comes unannounced.
@Timeout(30)
final class TypingTest {

  private static final ChatId CHAT = new ChatId(5);
  private static final Utterance ANSWER = Utterance.fresh(new Reply.Help());
  private static final String SLOW = "{'fault':'slow','method':'sendMessage','millis':1500}";

  private final StandIn standIn = new StandIn();
  private final Telegram telegram = Telegram.open(standIn.settings());
  private final Sending sending =
      telegram.sending(_ -> new Screen(Text.of("Hello"), List.of()), InstantSource.system());

  @BeforeEach
  void write() {
    standIn.say(5, "hi");
  }

  @AfterEach
  void close() {
    telegram.close();
    standIn.close();
  }

  private MessageId send(Utterance utterance) throws InterruptedException {
    Delivery delivery = sending.send(CHAT, utterance, Optional.empty());
    assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
    return ((Delivery.Delivered) delivery).message();
  }

  private List<String> actions() {
    return standIn.requests("sendChatAction").stream()
        .map(request -> request.path("chat_id").asText() + " " + request.path("action").asText())
        .toList();
  }

  @Test
  void anAnswerThatTakesLongIsAnnouncedOnce() throws Exception {
    standIn.fault(SLOW);
    send(ANSWER);
    assertThat(actions()).containsExactly("5 typing");
  }

  @Test
  void anAnswerThatIsThereAtOnceIsNot() throws Exception {
    send(ANSWER);
    standIn.fault(SLOW.replace("1500", "100"));
    send(ANSWER);
    assertThat(actions()).isEmpty();
  }

  @Test
  void whatTakesThePlaceOfAMessageIsNotAnnounced() throws Exception {
    MessageId there = send(ANSWER);
    standIn.fault(SLOW.replace("sendMessage", "editMessageText"));
    send(Utterance.replacing(there, new Reply.Help()));
    assertThat(standIn.requests("editMessageText")).hasSize(1);
    assertThat(actions()).isEmpty();
  }
}
