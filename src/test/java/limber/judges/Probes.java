package limber.judges;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.pengrad.telegrambot.model.BotCommand;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.MessageEntity;
import com.pengrad.telegrambot.model.User;
import com.pengrad.telegrambot.request.DeleteWebhook;
import com.pengrad.telegrambot.request.GetMe;
import com.pengrad.telegrambot.request.GetMyCommands;
import com.pengrad.telegrambot.request.GetMyDescription;
import com.pengrad.telegrambot.request.GetMyName;
import com.pengrad.telegrambot.request.GetMyShortDescription;
import com.pengrad.telegrambot.request.GetWebhookInfo;
import com.pengrad.telegrambot.request.SetMyCommands;
import com.pengrad.telegrambot.request.SetMyDescription;
import com.pengrad.telegrambot.request.SetMyName;
import com.pengrad.telegrambot.request.SetMyShortDescription;
import com.pengrad.telegrambot.request.SetWebhook;
import java.io.IOException;
import java.util.Map;

/// For each call that Limber makes one that the second client makes, and what it has to read of the
/// answer.
final class Probes {

  /// The person in whose chat all this happens.
  static final long SOMEBODY = 7;

  /// One call.
  @FunctionalInterface
  interface Probe {
    void of(SecondClient client) throws IOException;
  }

  /// The probes by the name of the call in small letters.
  static final Map<String, Probe> ALL =
      Map.ofEntries(
          entry("getme", Probes::me),
          entry("getupdates", Probes::updates),
          entry("deletewebhook", Probes::webhook),
          entry("setwebhook", Probes::webhook),
          entry("sendmessage", MessageProbes::message),
          entry("sendanimation", MessageProbes::animation),
          entry("sendphoto", MessageProbes::photo),
          entry("senddocument", MessageProbes::document),
          entry("sendchataction", MessageProbes::action),
          entry("editmessagetext", MessageProbes::otherText),
          entry("editmessagecaption", MessageProbes::otherCaption),
          entry("editmessagemedia", MessageProbes::otherMedia),
          entry("answercallbackquery", MessageProbes::press),
          entry("getmycommands", Probes::commands),
          entry("setmycommands", Probes::commands),
          entry("getmydescription", Probes::description),
          entry("setmydescription", Probes::description),
          entry("getmyshortdescription", Probes::shortDescription),
          entry("setmyshortdescription", Probes::shortDescription),
          entry("getmyname", Probes::name),
          entry("setmyname", Probes::name),
          entry("deletemessage", MessageProbes::deleted),
          entry("editmessagereplymarkup", MessageProbes::otherButtons),
          entry("answerinlinequery", PublicProbes::inline),
          entry("getchat", PublicProbes::group),
          entry("getchatmember", PublicProbes::member),
          entry("leavechat", PublicProbes::leaving));

  private Probes() {}

  private static void me(SecondClient client) throws IOException {
    User me = client.ask(new GetMe()).user();

    assertThat(me.isBot()).isTrue();
    assertThat(me.username()).isEqualTo("sandbox_bot");
    assertThat(me.canReadAllGroupMessages()).isFalse();
  }

  private static void updates(SecondClient client) throws IOException {
    client.does(SOMEBODY, "messages", "{'text':'/start bird-dog'}");

    Message message = client.update().message();

    assertThat(message.text()).isEqualTo("/start bird-dog");
    assertThat(message.from().id()).isEqualTo(SOMEBODY);
    assertThat(message.entities()[0].type()).isEqualTo(MessageEntity.Type.bot_command);
  }

  private static void webhook(SecondClient client) throws IOException {
    String url = "http://127.0.0.1:9/updates";
    client.ask(
        new SetWebhook().url(url).maxConnections(9).secretToken("s").allowedUpdates("message"));
    assertThat(client.ask(new GetWebhookInfo()).webhookInfo().url()).isEqualTo(url);
    client.ask(new DeleteWebhook());
    assertThat(client.ask(new GetWebhookInfo()).webhookInfo().url()).isEmpty();
  }

  /// What an edit gives back, though this client expects no more than that it succeeded.

  private static void commands(SecondClient client) throws IOException {
    client.ask(new SetMyCommands(new BotCommand("help", "What I can do")));

    BotCommand[] commands = client.ask(new GetMyCommands()).commands();

    assertThat(commands).hasSize(1);
    assertThat(commands[0].command()).isEqualTo("help");
    assertThat(commands[0].description()).isEqualTo("What I can do");
  }

  private static void description(SecondClient client) throws IOException {
    client.ask(new SetMyDescription().description("For your back"));
    assertThat(client.ask(new GetMyDescription()).botDescription().description())
        .isEqualTo("For your back");
  }

  private static void shortDescription(SecondClient client) throws IOException {
    client.ask(new SetMyShortDescription().description("For backs"));
    assertThat(client.ask(new GetMyShortDescription()).botShortDescription().shortDescription())
        .isEqualTo("For backs");
  }

  private static void name(SecondClient client) throws IOException {
    client.ask(new SetMyName().name("Limber").languageCode("en"));
    assertThat(client.ask(new GetMyName().languageCode("en")).botName().name()).isEqualTo("Limber");
  }
}
