package limber.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/// The least that a bot on the same client can do: it says back what it hears, in no order, and
/// keeps nothing. What Limber costs beyond it is what Limber does.
final class EchoBot {

  private EchoBot() {}

  /// @param args where its Telegram is
  public static void main(String[] args) throws TelegramApiException {
    URI where = URI.create(args[0]);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(100);
    dispatcher.setMaxRequestsPerHost(100);
    OkHttpTelegramClient client =
        new OkHttpTelegramClient(
            new ObjectMapper(),
            new OkHttpClient.Builder().dispatcher(dispatcher).build(),
            "1:x",
            new TelegramUrl("http", where.getHost(), where.getPort(), false));
    System.out.println("ready");
    int offset = 0;
    while (true) {
      GetUpdates poll = GetUpdates.builder().offset(offset).timeout(5).limit(100).build();
      for (Update update : new ArrayList<>(client.execute(poll))) {
        offset = update.getUpdateId() + 1;
        var _ =
            client.executeAsync(
                new SendMessage(
                    update.getMessage().getChatId().toString(), update.getMessage().getText()));
      }
    }
  }
}
