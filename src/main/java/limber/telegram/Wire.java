package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendAnimation;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// The connection to Telegram: calls any method and tells apart what can come of it.
final class Wire implements AutoCloseable {

  static final ObjectMapper JSON = new ObjectMapper();

  /// The longest that Telegram holds a poll open.
  static final Duration LONG_POLL = Duration.ofSeconds(50);

  /// Longer than the client's own limit for a call, for the case that it never says how one ended.
  private static final Duration LONGEST_CALL = Duration.ofSeconds(80);

  private static final MediaType JSON_TYPE = MediaType.get("application/json");
  private static final int SIDE_BY_SIDE = 100;

  /// Generous: a call given up too early may have been carried out, and is then made twice.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final TelegramSettings settings;
  private final Myself myself = new Myself();
  private final OkHttpClient http;
  private final OkHttpClient polling;
  private final OkHttpTelegramClient client;

  Wire(TelegramSettings settings) {
    this(settings, Dns.SYSTEM, PATIENCE);
  }

  /// @param names finds the address of a name
  /// @param patience how long an answer may be awaited
  Wire(TelegramSettings settings, Dns names, Duration patience) {
    this.settings = settings;
    this.http = http(settings.address()).newBuilder().dns(names).readTimeout(patience).build();
    this.polling = polling(http);
    this.client = new OkHttpTelegramClient(JSON, http, settings.token(), settings.url());
  }

  private static OkHttpClient http(URI address) {
    Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(SIDE_BY_SIDE);
    dispatcher.setMaxRequestsPerHost(SIDE_BY_SIDE);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        // an https address is never spoken to in the clear; one on this machine needs no
        // certificates
        .connectionSpecs(
            List.of(
                "https".equalsIgnoreCase(address.getScheme())
                    ? ConnectionSpec.MODERN_TLS
                    : ConnectionSpec.CLEARTEXT))
        .connectTimeout(Duration.ofSeconds(10))
        .writeTimeout(Duration.ofSeconds(30))
        .callTimeout(Duration.ofSeconds(75))
        // a silent second try would send a message twice, a redirect would carry the token away
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .build();
  }

  private static OkHttpClient polling(OkHttpClient http) {
    return http.newBuilder()
        .readTimeout(LONG_POLL.plusSeconds(15))
        .callTimeout(LONG_POLL.plusSeconds(25))
        .retryOnConnectionFailure(true)
        .build();
  }

  /// What the bot is called.
  Myself myself() {
    return myself;
  }

  /// Asks what the bot is called, where nobody has yet. Best effort.
  ///
  /// @throws InterruptedException where the waiting thread is interrupted
  void learnName() throws InterruptedException {
    if (myself.username().isEmpty()
        && call(new GetMe()) instanceof Outcome.Done<User>(User me)
        && me.getUserName() != null) {
      myself.learn(me.getUserName());
    }
  }

  /// What shows that an update was posted by Telegram.
  WebhookSecret webhookSecret() {
    return WebhookSecret.of(settings.token());
  }

  /// Calls a method through the library and waits for what comes of it.
  ///
  /// @throws InterruptedException where the waiting thread is interrupted; the call goes on
  <T extends Serializable> Outcome<T> call(BotApiMethod<T> method) throws InterruptedException {
    return made(method, () -> client.executeAsync(method));
  }

  /// The same for a method that may take a file with it.
  Outcome<Message> call(SendAnimation method) throws InterruptedException {
    return made(method, () -> client.executeAsync(method));
  }

  /// The same for a method that may take a file with it.
  Outcome<Message> call(SendPhoto method) throws InterruptedException {
    return made(method, () -> client.executeAsync(method));
  }

  /// The same for a method that may take a file with it.
  Outcome<Message> call(SendDocument method) throws InterruptedException {
    return made(method, () -> client.executeAsync(method));
  }

  /// The same for a method that may take a file with it.
  Outcome<Serializable> call(EditMessageMedia method) throws InterruptedException {
    return made(method, () -> client.executeAsync(method));
  }

  /// A call that is being made.
  private interface Coming<T> {
    CompletableFuture<T> begin() throws TelegramApiException;
  }

  private static <T> Outcome<T> made(PartialBotApiMethod<?> method, Coming<T> coming)
      throws InterruptedException {
    try {
      @Nullable T result = coming.begin().get(LONGEST_CALL.toSeconds(), TimeUnit.SECONDS);
      return result == null
          ? new Outcome.NoAnswer<>("an answer without a result")
          : new Outcome.Done<>(result);
    } catch (TimeoutException never) {
      return new Outcome.NoAnswer<>("no answer in time");
    } catch (ExecutionException failed) {
      return outcome(failed.getCause() == null ? failed : failed.getCause());
    } catch (TelegramApiException invalid) {
      throw new IllegalArgumentException(
          "The call " + method.getMethod() + " is not valid.", invalid);
    }
  }

  private static <T> Outcome<T> outcome(Throwable failure) {
    // an answer that is not Telegram's has the code 0 here, and `{}` is a NullPointerException
    if (failure instanceof TelegramApiRequestException declined
        && declined.getErrorCode() != null
        && declined.getErrorCode() > 0) {
      return new Outcome.Declined<>(
          declined.getErrorCode(),
          Redacted.words(String.valueOf(declined.getApiResponse())),
          retryAfter(declined.getParameters()));
    }
    return new Outcome.NoAnswer<>(Redacted.words(failure));
  }

  private static Optional<Duration> retryAfter(@Nullable ResponseParameters parameters) {
    return Optional.ofNullable(parameters)
        .map(ResponseParameters::getRetryAfter)
        .map(Duration::ofSeconds);
  }

  /// A call whose answer stays as JSON, made when it is told to and cancelled from any thread.
  RawCall raw(String method, JsonNode parameters) {
    TelegramUrl url = settings.url();
    HttpUrl address =
        new HttpUrl.Builder()
            .scheme(url.getSchema())
            .host(url.getHost())
            .port(url.getPort())
            .addPathSegment("bot" + settings.token())
            .addPathSegment(method)
            .build();
    RequestBody body = RequestBody.create(parameters.toString(), JSON_TYPE);
    return new RawCall(polling.newCall(new Request.Builder().url(address).post(body).build()));
  }

  /// Cancels what is open and lets go of every thread and connection.
  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
