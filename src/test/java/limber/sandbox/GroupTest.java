package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A group with the bot and two people in it.
class GroupTest extends SandboxTestBase {
  private static final long GROUP = -1001;

  @BeforeEach
  void addTheBot() {
    page.member(GROUP, true);
  }

  private JsonNode newest() {
    return bot.updates("offset", -1).getFirst();
  }

  private int sendToGroup(String text) {
    return bot.call("sendMessage", "chat_id", GROUP, "text", text).path("message_id").asInt();
  }

  @Test
  void theBotHearsThatItWasAddedAndAllSeeIt() {
    List<JsonNode> updates = bot.updates();
    JsonNode change = updates.get(1).path("my_chat_member");

    assertThat(change.path("chat").path("type").asText()).isEqualTo("supergroup");
    assertThat(change.path("chat").path("title").asText()).isEqualTo("Group 1");
    assertThat(change.path("old_chat_member").path("status").asText()).isEqualTo("left");
    assertThat(change.path("new_chat_member").path("status").asText()).isEqualTo("member");
    assertThat(updates.get(2).path("message").path("new_chat_members").path(0).path("id").asLong())
        .isEqualTo(1_000_000_001);
    assertThat(page.history(GROUP)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/help",
        "/help@sandbox_bot please",
        "/help@SANDBOX_BOT",
        "does @sandbox_bot know?",
        "@Sandbox_Bot yoga"
      })
  void theBotHearsWhatIsMeantForIt(String text) {
    JsonNode said = page.say(GROUP, 2, text);

    JsonNode heard = newest().path("message");
    assertThat(heard).isEqualTo(said);
    assertThat(heard.path("from").path("first_name").asText()).isEqualTo("Guest 2");
    assertThat(heard.path("chat").path("id").asLong()).isEqualTo(GROUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"my back hurts", "/help@other_bot", "ask @other_bot", "try /help", "sandbox_bot"})
  void theBotDoesNotHearWhatPeopleSayAmongThemselves(String text) {
    page.say(GROUP, 2, text);

    assertThat(newest().path("message").has("new_chat_members")).isTrue();
    assertThat(page.history(GROUP)).hasSize(2);
  }

  @Test
  void theBotHearsRepliesToItselfAndNoOthers() {
    int ours = sendToGroup("Which one?");
    int theirs = page.say(GROUP, 1, "hm").path("message_id").asInt();

    page.reply(GROUP, 2, ours, "the second");
    assertThat(newest().path("message").path("reply_to_message").path("text").asText())
        .isEqualTo("Which one?");
    page.reply(GROUP, 1, theirs, "never mind");
    assertThat(newest().path("message").path("text").asText()).isEqualTo("the second");
  }

  @Test
  void anEditIsHeardWhereTheMessageIs() {
    int meant = page.say(GROUP, 2, "/help").path("message_id").asInt();
    page.edit(GROUP, 2, meant, "/help@sandbox_bot");
    assertThat(newest().path("edited_message").path("text").asText())
        .isEqualTo("/help@sandbox_bot");

    page.edit(GROUP, 2, meant, "nothing");
    assertThat(newest().path("edited_message").path("text").asText())
        .isEqualTo("/help@sandbox_bot");
    assertThat(page.edit(GROUP, 1, meant, "mine now").path("error").asText())
        .isEqualTo("Only a text that one wrote oneself can be edited.");
  }

  @Test
  void aPressSaysWhoPressed() {
    int id = sendToGroup("press me");
    page.post(
        "/sandbox/chats/" + GROUP + "/presses",
        Bot.with("from", 2, "message_id", id, "data", "go"));

    JsonNode query = newest().path("callback_query");
    assertThat(query.path("from").path("id").asLong()).isEqualTo(2);
    assertThat(query.path("message").path("chat").path("id").asLong()).isEqualTo(GROUP);
  }

  @Test
  void eachGroupCountsItsMessagesForItself() {
    page.member(-1002, true);
    int here = sendToGroup("a");
    int there = bot.call("sendMessage", "chat_id", -1002, "text", "b").path("message_id").asInt();

    assertThat(there).isEqualTo(here);
    assertThat(sendToGroup("c")).isEqualTo(here + 1);
  }

  @Test
  void aBotThatWasRemovedMayDoNothingUntilItIsAddedAgain() {
    page.member(GROUP, false);

    assertThat(newest().path("my_chat_member").path("new_chat_member").path("status").asText())
        .isEqualTo("kicked");
    String kicked = "Forbidden: bot was kicked from the supergroup chat";
    assertThat(bot.refusal("sendMessage", "chat_id", GROUP, "text", "x")).isEqualTo(kicked);
    assertThat(bot.refusal("getChat", "chat_id", GROUP)).isEqualTo(kicked);
    page.say(GROUP, 2, "/help");
    assertThat(newest().has("my_chat_member")).isTrue();

    page.member(GROUP, true);
    assertThat(sendToGroup("back")).isPositive();
  }

  @Test
  void aBotThatLeftIsNoMember() {
    assertThat(bot.call("leaveChat", "chat_id", GROUP).asBoolean()).isTrue();

    assertThat(newest().path("my_chat_member").path("new_chat_member").path("status").asText())
        .isEqualTo("left");
    assertThat(bot.refusal("sendMessage", "chat_id", GROUP, "text", "x"))
        .isEqualTo("Forbidden: bot is not a member of the supergroup chat");
    assertThat(bot.refusal("leaveChat", "chat_id", 1)).contains("in private chats");
  }

  @Test
  void aGroupTellsWhoIsInIt() {
    assertThat(bot.call("getChat", "chat_id", GROUP).path("title").asText()).isEqualTo("Group 1");
    assertThat(bot.call("getChatMemberCount", "chat_id", GROUP).asInt()).isEqualTo(3);
    assertThat(bot.call("getChatMember", "chat_id", GROUP, "user_id", 1).path("status").asText())
        .isEqualTo("creator");
    assertThat(bot.call("getChatMember", "chat_id", GROUP, "user_id", 2).path("status").asText())
        .isEqualTo("member");
    assertThat(bot.call("getChatAdministrators", "chat_id", GROUP)).hasSize(1);
    assertThat(bot.refusal("getChatMember", "chat_id", GROUP, "user_id", 7))
        .isEqualTo("Bad Request: member not found");
    page.say(GROUP, 7, "hi");
    assertThat(bot.call("getChatMemberCount", "chat_id", GROUP).asInt()).isEqualTo(4);
  }

  @Test
  void aBotMayNotBeginWithSomebodyFromAGroup() {
    page.say(GROUP, 7, "/start");

    assertThat(bot.refusal("sendMessage", "chat_id", 7, "text", "hi"))
        .isEqualTo("Forbidden: bot can't initiate conversation with a user");
  }

  @Test
  void twentyMessagesAndEditsAMinuteAreTheMost() {
    int first = sendToGroup("0");
    for (int i = 1; i < 19; i++) {
      sendToGroup("again " + i);
    }
    clock.pass(Duration.ofSeconds(10));
    bot.call("editMessageText", "chat_id", GROUP, "message_id", first, "text", "edited");

    JsonNode refused = bot.answer("sendMessage", "chat_id", GROUP, "text", "too many");
    assertThat(refused.path("error_code").asInt()).isEqualTo(429);
    assertThat(refused.path("parameters").path("retry_after").asInt()).isEqualTo(50);
    assertThat(send("a private chat has room")).isPositive();
    clock.pass(Duration.ofSeconds(50));
    assertThat(sendToGroup("now")).isPositive();
  }

  @Test
  void whatOthersSayIsNotTheBotsToDelete() {
    int theirs = page.say(GROUP, 2, "/help").path("message_id").asInt();

    assertThat(bot.refusal("deleteMessage", "chat_id", GROUP, "message_id", theirs))
        .isEqualTo("Bad Request: message can't be deleted");
    assertThat(bot.call("deleteMessage", "chat_id", GROUP, "message_id", sendToGroup("x")))
        .isEqualTo(json("true"));
  }

  @Test
  void groupsHaveTheirOwnCommands() {
    bot.call("setMyCommands", "commands", json("[{\"command\":\"a\",\"description\":\"A\"}]"));
    bot.call(
        "setMyCommands",
        "commands",
        json("[{\"command\":\"b\",\"description\":\"B\"}]"),
        "scope",
        json("{\"type\":\"all_group_chats\"}"));

    JsonNode shown = page.get("/sandbox/bot");
    assertThat(shown.path("commands").findValuesAsText("command")).containsExactly("a");
    assertThat(shown.path("group_commands").findValuesAsText("command")).containsExactly("b");
  }

  @ParameterizedTest
  @CsvSource({
    "/sandbox/chats/1/messages,'{\"text\":\"a\",\"from\":2}',Person 2 is not in this chat.",
    "/sandbox/chats/-1001/messages,'{\"text\":\"a\",\"from\":-2}',Person -2 is not in this chat.",
    "/sandbox/chats/1/members,'{\"bot\":true}',A bot is added to groups; in a private chat it is blocked.",
    "/sandbox/chats/1/edits,'{\"message_id\":7,\"text\":\"a\"}',There is no message 7 in this chat."
  })
  void whatIsImpossibleIsExplained(String path, String asked, String reason) {
    assertThat(page.post(path, json(asked)).path("error").asText()).isEqualTo(reason);
  }
}
