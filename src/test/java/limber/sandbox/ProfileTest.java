package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest extends SandboxTestBase {
  @Test
  void theBotSaysWhoItIs() {
    JsonNode me = bot.call("getMe");

    assertThat(me.path("is_bot").asBoolean()).isTrue();
    assertThat(me.path("id").asLong()).isEqualTo(1_000_000_001);
    assertThat(me.path("username").asText()).isEqualTo("sandbox_bot");
  }

  @ParameterizedTest
  @CsvSource({
    "setMyName,getMyName,name,64",
    "setMyDescription,getMyDescription,description,512",
    "setMyShortDescription,getMyShortDescription,short_description,120"
  })
  void aTextAboutItselfHasALengthAndALanguage(String set, String get, String name, int most) {
    bot.call(set, name, "x".repeat(most));
    bot.call(set, name, "auf Deutsch", "language_code", "de");

    assertThat(bot.call(get).path(name).asText()).hasSize(most);
    assertThat(bot.call(get, "language_code", "fr").path(name).asText()).hasSize(most);
    assertThat(bot.call(get, "language_code", "de").path(name).asText()).isEqualTo("auf Deutsch");
    assertThat(bot.refusal(set, name, "x".repeat(most + 1)))
        .isEqualTo("Bad Request: sandbox: %s may have at most %d characters".formatted(name, most));
    assertThat(bot.refusal(set, name, "x", "language_code", "english"))
        .isEqualTo("Bad Request: invalid language code specified");
  }

  @Test
  void commandsAreKeptByScopeAndLanguage() {
    JsonNode here = json("{\"type\":\"all_private_chats\"}");
    bot.call("setMyCommands", "commands", command("start", "Begin"));
    bot.call("setMyCommands", "commands", command("stop", "End"), "scope", here);

    assertThat(bot.call("getMyCommands").findValuesAsText("command")).containsExactly("start");
    assertThat(page.get("/sandbox/bot").path("commands").findValuesAsText("command"))
        .containsExactly("stop");
    assertThat(bot.call("getMyCommands", "language_code", "de")).isEmpty();

    bot.call("deleteMyCommands", "scope", here);
    assertThat(page.get("/sandbox/bot").path("commands").findValuesAsText("command"))
        .containsExactly("start");
  }

  @Test
  void commandsOfALanguageAreNobodyElses() {
    bot.call("setMyCommands", "commands", command("start", "Begin"));
    bot.call("setMyCommands", "commands", command("hallo", "Los"), "language_code", "de");
    bot.call("setMyCommands", "commands", command("hello", "Go"), "language_code", "en");

    assertThat(bot.call("getMyCommands").findValuesAsText("command")).containsExactly("start");
    assertThat(bot.call("getMyCommands", "language_code", "de").findValuesAsText("command"))
        .containsExactly("hallo");
    assertThat(bot.call("getMyCommands", "language_code", "fr")).isEmpty();
    assertThat(page.get("/sandbox/bot").path("commands").findValuesAsText("command"))
        .containsExactly("hello");
  }

  @Test
  void commandsOfOneChatAreKnownHoweverTheScopeIsWritten() {
    JsonNode here = json("{\"type\":\"chat\",\"chat_id\":1}");
    JsonNode again = json("{\"chat_id\":\"1\",\"type\":\"chat\"}");
    try (Page.Events events = page.events(1)) {
      events.next("history");
      bot.call("setMyCommands", "commands", command("mine", "Mine"), "scope", here);
      assertThat(events.next("commands").findValuesAsText("command")).containsExactly("mine");
    }
    assertThat(bot.call("getMyCommands", "scope", again)).hasSize(1);
    assertThat(bot.refusal("getMyCommands", "scope", json("{\"type\":\"chat\",\"chat_id\":99}")))
        .isEqualTo("Bad Request: chat not found");
  }

  @Test
  void aNameThatIsTakenAwayInALanguageIsTheCommonOneAgain() {
    bot.call("setMyName", "name", "Gelenk", "language_code", "de");
    bot.call("setMyName", "name", "", "language_code", "de");

    assertThat(bot.call("getMyName", "language_code", "de").path("name").asText())
        .isEqualTo("Sandbox bot");
  }

  @ParameterizedTest
  @CsvSource({
    "Bad-Name,d,BOT_COMMAND_INVALID",
    "Start,d,BOT_COMMAND_INVALID",
    "'',d,command must be non-empty",
    "start,'',command description must be non-empty",
    "a12345678901234567890123456789012,d,command length must not exceed 32"
  })
  void wrongCommandsAreRefused(String name, String description, String reason) {
    assertThat(bot.refusal("setMyCommands", "commands", command(name, description)))
        .isEqualTo("Bad Request: " + reason);
  }

  @Test
  void aDescriptionMayHave256CharactersAndAListAHundredCommands() {
    assertThat(bot.refusal("setMyCommands", "commands", command("a", "x".repeat(257))))
        .isEqualTo("Bad Request: command description length must not exceed 256");
    String one = "{\"command\":\"a\",\"description\":\"b\"}";
    assertThat(
            bot.refusal(
                "setMyCommands", "commands", json("[" + (one + ",").repeat(100) + one + "]")))
        .isEqualTo("Bad Request: BOT_COMMANDS_TOO_MUCH");
  }

  @Test
  void thePageHearsOfNewCommands() {
    try (Page.Events events = page.events(1)) {
      events.next("history");
      bot.call("setMyCommands", "commands", command("start", "Begin"));

      assertThat(events.next("commands").findValuesAsText("command")).containsExactly("start");
    }
  }

  @Test
  void theMenuButtonIsKeptByChat() {
    bot.call("setChatMenuButton", "menu_button", json("{\"type\":\"commands\"}"));
    bot.call("setChatMenuButton", "chat_id", 1, "menu_button", json("{\"type\":\"default\"}"));

    assertThat(bot.call("getChatMenuButton").path("type").asText()).isEqualTo("commands");
    assertThat(bot.call("getChatMenuButton", "chat_id", 1).path("type").asText())
        .isEqualTo("default");
    assertThat(bot.refusal("setChatMenuButton", "menu_button", json("{\"type\":\"burger\"}")))
        .contains("is none of");
  }

  @Test
  void aChatIsDescribed() {
    JsonNode chat = bot.call("getChat", "chat_id", 1);

    assertThat(chat.path("first_name").asText()).isEqualTo("You");
    assertThat(chat.path("type").asText()).isEqualTo("private");
  }

  private static JsonNode command(String name, String description) {
    return json("[{\"command\":\"%s\",\"description\":\"%s\"}]".formatted(name, description));
  }
}
