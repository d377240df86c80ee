package limber.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.pengrad.telegrambot.model.CallbackQuery;
import com.pengrad.telegrambot.model.Chat;
import com.pengrad.telegrambot.model.ChatMember;
import com.pengrad.telegrambot.model.ChatMemberUpdated;
import com.pengrad.telegrambot.model.Location;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.Update;
import com.pengrad.telegrambot.request.GetMe;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.response.SendResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The sandbox's answers and updates, read by a client that Limber does not use. What it cannot
/// read, or would lose, Telegram would not have said.
@Timeout(60)
final class SecondClientTest {

  private final SecondClient client = new SecondClient();

  @AfterEach
  void close() {
    client.close();
  }

  static Set<String> probes() {
    return Probes.ALL.keySet();
  }

  @ParameterizedTest
  @MethodSource("probes")
  void theAnswerToThisCallIsUnderstood(String call) throws IOException {
    Objects.requireNonNull(Probes.ALL.get(call)).of(client);
  }

  @Test
  void everyCallThatLimberMakesIsAmongThem() throws Exception {
    assertThat(Probes.ALL.keySet())
        .as("add a probe for what is missing")
        .containsAll(CallsOfTheBot.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sticker", "voice", "photo", "location", "contact"})
  void whatIsNoTextIsUnderstood(String kind) throws IOException {
    client.does(1, "messages", "{'kind':'" + kind + "'}");

    Message message = client.update().message();

    assertThat(message.chat().type()).isEqualTo(Chat.Type.Private);
    assertThat(message.text()).isNull();
  }

  @Test
  void aPlaceIsWhereItWasSaidToBe() throws IOException {
    client.does(1, "messages", "{'kind':'location','latitude':52.52,'longitude':-13.4}");

    Location place = client.update().message().location();

    assertThat(place.latitude()).isEqualTo(52.52f);
    assertThat(place.longitude()).isEqualTo(-13.4f);
  }

  @Test
  void thatTheBotWasBlockedIsUnderstood() throws IOException {
    client.begin(1);
    client.does(1, "blocks", "{'blocked':true}");

    ChatMemberUpdated change = client.update().myChatMember();

    assertThat(change.oldChatMember().status()).isEqualTo(ChatMember.Status.member);
    assertThat(change.newChatMember().status()).isEqualTo(ChatMember.Status.kicked);
    SendResponse refused = client.refused(new SendMessage(1L, "x"));
    assertThat(refused.errorCode()).isEqualTo(403);
    assertThat(refused.description()).isEqualTo("Forbidden: bot was blocked by the user");
  }

  @Test
  void aFloodSaysHowLongToWait() throws IOException {
    client.post("/sandbox/faults", "{'fault':'too-many-requests','retry_after':7}");

    assertThat(client.refused(new GetMe()).parameters().retryAfter()).isEqualTo(7);
  }

  @Test
  void aMessageThatIsGoneIsInaccessible() throws IOException {
    client.begin(1);
    client.does(1, "presses", "{'message_id':5,'data':'old'}");

    Update update = client.update();

    assertThat(update.callbackQuery().maybeInaccessibleMessage().date()).isZero();
  }

  @Test
  void whatIsSaidInAGroupIsUnderstood() throws IOException {
    PublicProbes.join(client);
    int asked = client.ask(new SendMessage(PublicProbes.GROUP, "Which one?")).message().messageId();
    client.does(
        PublicProbes.GROUP,
        "messages",
        "{'from':2,'text':'the second','reply_to_message_id':" + asked + "}");

    Message answer = client.update().message();

    assertThat(answer.chat().type()).isEqualTo(Chat.Type.supergroup);
    assertThat(answer.from().id()).isEqualTo(2);
    assertThat(answer.replyToMessage().text()).isEqualTo("Which one?");
  }

  @Test
  void whoPressesInAGroupIsUnderstood() throws IOException {
    PublicProbes.join(client);
    SendMessage question =
        new SendMessage(PublicProbes.GROUP, "Ready?").replyMarkup(MessageProbes.keyboard());
    int asked = client.ask(question).message().messageId();
    client.does(PublicProbes.GROUP, "presses", "{'from':2,'message_id':" + asked + ",'data':'y'}");

    CallbackQuery press = client.update().callbackQuery();

    assertThat(press.from().id()).isEqualTo(2);
    assertThat(press.maybeInaccessibleMessage().chat().id()).isEqualTo(PublicProbes.GROUP);
  }

  @Test
  void anEditedMessageIsUnderstood() throws IOException {
    long id = client.does(1, "messages", "{'text':'yogq'}").path("message_id").asLong();
    assertThat(client.update().message().text()).isEqualTo("yogq");
    client.does(1, "edits", "{'message_id':" + id + ",'text':'yoga'}");

    Message edited = client.update().editedMessage();

    assertThat(edited.text()).isEqualTo("yoga");
    assertThat(edited.editDate()).isPositive();
  }
}
