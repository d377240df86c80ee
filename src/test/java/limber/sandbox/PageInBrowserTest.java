package limber.sandbox;

import static limber.sandbox.Bot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import limber.Browser;
import limber.ChatPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/// What Telegram's apps can do besides writing and pressing, on the chat page in a real browser,
/// with a bot that does what the test says.
@Timeout(90)
class PageInBrowserTest extends SandboxTestBase {
  private static @Nullable Browser browser;

  @BeforeAll
  static void openBrowser(@TempDir Path folder) {
    browser = Browser.open(folder);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  private static ChromeDriver driver() {
    return Objects.requireNonNull(browser).driver();
  }

  private ChatPage open(String query) {
    return ChatPage.open(driver(), sandbox.address().resolve(query));
  }

  /// The newest update once there is one of the kind.
  private JsonNode update(ChatPage chat, String kind) {
    chat.waitUntil("the bot to get " + kind, () -> newest().map(u -> u.has(kind)).orElse(false));
    return newest().orElseThrow().path(kind);
  }

  private Optional<JsonNode> newest() {
    return bot.updates("offset", -1).stream().findFirst();
  }

  @Test
  void timeThatIsSkippedIsShownAndMovesTheDaysOfMessages() {
    ChatPage chat = open("/?chat=1");
    assertThat(chat.shows("#clock")).isFalse();

    chat.skip("1 day");

    chat.waitUntil("the clock", () -> chat.shows("#clock"));
    assertThat(sandbox.clock().instant()).isEqualTo(Instant.parse("2026-05-02T08:00:00Z"));
  }

  @Test
  void aDocumentOpensUnderItsNameAndAMomentIsWrittenForItsReader() {
    Upload text = new Upload("plan.txt", "text/plain", new Blob(new byte[2048]));
    bot.upload("sendDocument", Map.of("chat_id", "1", "caption", "Your plan"), "document", text);
    String moment = "<tg-time unix=\"1800000000\" format=\"D\">then</tg-time>";
    bot.call("sendMessage", "chat_id", 1, "text", "On " + moment, "parse_mode", "HTML");

    ChatPage chat = open("/?chat=1");

    assertThat(chat.answer("Your plan").text()).contains("plan.txt", "2 KB");
    assertThat(chat.answer("Your plan").file()).endsWith("/plan.txt");
    assertThat(chat.answer("On").text()).contains("January 15, 2027");
  }

  @Test
  void inAGroupOneChoosesWhoWritesAndAnswersTheBot() {
    ChatPage group = open("/?group=-1001");
    group.press("#add");
    group.waitUntil("the bot to be in", () -> !group.shows("#add"));
    bot.call("sendMessage", "chat_id", -1001, "text", "Who is in?");
    ChatPage other = open("/?group=-1001&from=2");

    other.answer("Who is in?").choose("Reply");
    other.type("me");
    other.type(Keys.ENTER);

    JsonNode heard = update(other, "message");
    assertThat(heard.path("text").asText()).isEqualTo("me");
    assertThat(heard.path("from").path("id").asLong()).isEqualTo(2);
    assertThat(heard.path("reply_to_message").path("text").asText()).isEqualTo("Who is in?");
    assertThat(other.texts().getFirst()).isEqualTo("Guest 1 added Sandbox bot");
  }

  @Test
  void theLastOwnMessageIsEditedInItsPlace() {
    ChatPage chat = open("/?chat=1");
    chat.say("bird dgo");
    chat.type(Keys.ARROW_UP, Keys.BACK_SPACE, Keys.BACK_SPACE, "og", Keys.ENTER);

    assertThat(update(chat, "edited_message").path("text").asText()).isEqualTo("bird dog");
    chat.waitUntil("the edit", () -> chat.newest().text().contains("edited"));
    assertThat(chat.texts()).hasSize(2);
  }

  @Test
  void resultsAreOfferedWhileOneTypesTheBotsNameAndEnterSendsTheFirst() {
    ChatPage chat = open("/?chat=1");
    chat.type("@sandbox_bot bird");
    String id = update(chat, "inline_query").path("id").asText();
    bot.call("answerInlineQuery", "inline_query_id", id, "results", twoArticles());

    assertThat(chat.results()).containsExactly("Bird dog", "Bridge");
    chat.type(Keys.ENTER);

    chat.waitUntil("the result", () -> chat.newest().text().contains("via @sandbox_bot"));
    assertThat(chat.newest().text()).contains("The bird dog");
    assertThat(chat.shows("#inline")).isFalse();
  }

  private static JsonNode twoArticles() {
    String article =
        "{\"type\":\"article\",\"id\":\"%s\",\"title\":\"%s\",\"input_message_content\":{\"message_text\":\"The %s\"}}";
    return json(
        "["
            + article.formatted("1", "Bird dog", "bird dog")
            + ","
            + article.formatted("2", "Bridge", "bridge")
            + "]");
  }

  @Test
  void theButtonAboveResultsLeadsToTheBotWhichIsStartedWithItsParameter() {
    ChatPage group = open("/?group=-1002&from=2");
    group.type("@sandbox_bot ");
    String id = update(group, "inline_query").path("id").asText();
    JsonNode button = json("{\"text\":\"Start a routine\",\"start_parameter\":\"rt_classic\"}");
    bot.call("answerInlineQuery", "inline_query_id", id, "results", json("[]"), "button", button);

    group.press("#inline-start");
    group.press("#start");

    JsonNode heard = update(group, "message");
    assertThat(heard.path("text").asText()).isEqualTo("/start rt_classic");
    assertThat(heard.path("chat").path("id").asLong()).isEqualTo(2);
  }

  @Test
  void aLinkToTheBotStartsItAndOneToShareAsksWithWhom() {
    JsonNode keys =
        json(
            """
            {"inline_keyboard":[
              [{"text":"Open","url":"https://t.me/sandbox_bot?start=ex_bridge"}],
              [{"text":"Share","url":"https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fx&text=Look"}],
              [{"text":"Find","switch_inline_query_current_chat":"cat"}]]}
            """);
    bot.call("sendMessage", "chat_id", 1, "text", "Links", "reply_markup", keys);
    ChatPage chat = open("/?chat=1");

    chat.answer("Links").press("Open");
    assertThat(update(chat, "message").path("text").asText()).isEqualTo("/start ex_bridge");
    open("/?chat=1").answer("Links").press("Find");
    assertThat(update(chat, "inline_query").path("query").asText()).isEqualTo("cat");
    open("/?chat=1").answer("Links").press("Share");
    chat.onSheet("Chat 2");
    chat.waitUntil("the other chat", () -> title().endsWith("Chat 2"));
    assertThat(
            String.valueOf(driver().executeScript("return document.getElementById('input').value")))
        .isEqualTo("https://t.me/x\nLook");
  }

  private static String title() {
    return String.valueOf(driver().getTitle());
  }

  @Test
  void aDeepLinkOffersToStartTheBot() {
    ChatPage chat = open("/?start=ex_bird-dog");

    chat.press("#start");

    assertThat(update(chat, "message").path("text").asText()).isEqualTo("/start ex_bird-dog");
    assertThat(String.valueOf(driver().getCurrentUrl())).doesNotContain("start=");
  }

  @Test
  void aPlaceIsSharedByItsCity() {
    ChatPage chat = open("/?chat=1");
    chat.attach("Location…");
    chat.onSheet("Kathmandu");

    JsonNode place = update(chat, "message").path("location");
    assertThat(place.path("latitude").asDouble()).isEqualTo(27.7172);
  }
}
