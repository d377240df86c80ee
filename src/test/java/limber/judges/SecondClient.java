package limber.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.pengrad.telegrambot.TelegramBot;
import com.pengrad.telegrambot.model.Update;
import com.pengrad.telegrambot.request.BaseRequest;
import com.pengrad.telegrambot.request.GetUpdates;
import com.pengrad.telegrambot.response.BaseResponse;
import com.pengrad.telegrambot.response.SendResponse;
import com.pengrad.telegrambot.utility.BotUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import limber.sandbox.Sandbox;
import limber.sandbox.SandboxSettings;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// A bot at a sandbox by a client that is not Limber's, which reads answers by its own description
/// of the Bot API. Nothing that the sandbox says may be lost on it.
final class SecondClient implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final Sandbox sandbox =
      Sandbox.start(SandboxSettings.onAnyPort(), InstantSource.system());
  private final HttpClient page = HttpClient.newHttpClient();
  private final OkHttpClient http = new OkHttpClient.Builder().addInterceptor(this::listen).build();
  private final TelegramBot bot =
      new TelegramBot.Builder(sandbox.token())
          .apiUrl(sandbox.address() + "/bot")
          .okHttpClient(http)
          .build();

  private String heard = "";

  private Response listen(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    heard = response.peekBody(Long.MAX_VALUE).string();
    return response;
  }

  /// Makes a call that is to succeed.
  <T extends BaseRequest<T, R>, R extends BaseResponse> R ask(BaseRequest<T, R> request)
      throws IOException {
    R answer = bot.execute(request);
    assertThat(answer.isOk()).as("%s: %s", request.getMethod(), heard).isTrue();
    understands(answer);
    return answer;
  }

  /// Makes a call that is to be refused.
  <T extends BaseRequest<T, R>, R extends BaseResponse> R refused(BaseRequest<T, R> request)
      throws IOException {
    R answer = bot.execute(request);
    assertThat(answer.isOk()).as("%s: %s", request.getMethod(), heard).isFalse();
    understands(answer);
    return answer;
  }

  /// The last answer, read as another.
  <R extends BaseResponse> R again(Class<R> as) {
    return BotUtils.fromJson(heard, as);
  }

  /// What the client has read holds all that was sent. Of what has no more to it than `true` it
  /// keeps nothing, and of an edited message neither unless it is read as a message.
  private void understands(BaseResponse answer) throws IOException {
    JsonNode sent = JSON.readTree(heard);
    boolean isMessage = sent.path("result").has("message_id");
    JsonNode read = JSON.readTree(BotUtils.toJson(isMessage ? again(SendResponse.class) : answer));
    assertThat(Lost.between(sent, read))
        .as("what is lost of %s", heard)
        .isSubsetOf("result = true");
  }

  /// The next update.
  Update update() throws IOException {
    Update[] updates = ask(new GetUpdates().timeout(10).limit(1)).updates().toArray(Update[]::new);
    assertThat(updates).hasSize(1);
    ask(new GetUpdates().offset(updates[0].updateId() + 1).timeout(0).limit(1));
    return updates[0];
  }

  /// Does something at the chat page, in a person's chat.
  ///
  /// @param json what the page sends, with single quotes
  JsonNode does(long chat, String what, String json) throws IOException {
    return post("/sandbox/chats/" + chat + "/" + what, json);
  }

  /// Posts to an address below `/sandbox/`.
  JsonNode post(String path, String json) throws IOException {
    URI where = sandbox.address().resolve(path);
    try {
      HttpResponse<String> answer =
          page.send(
              HttpRequest.newBuilder(where)
                  .POST(BodyPublishers.ofString(json.replace('\'', '"')))
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return JSON.readTree(answer.body());
    } catch (InterruptedException ended) {
      throw new IllegalStateException("The test was interrupted.", ended);
    }
  }

  /// Somebody begins to talk with the bot, which is then all caught up.
  void begin(long chat) throws IOException {
    does(chat, "messages", "{'text':'hello'}");
    update();
  }

  @Override
  public void close() {
    bot.shutdown();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
    page.shutdownNow();
    sandbox.close();
  }
}
