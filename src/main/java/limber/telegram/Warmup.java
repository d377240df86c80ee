package limber.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import limber.talk.Press;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// Reads a sample update and a sample answer and writes a sample call, so that the classes and
/// bindings for them, about a second's work, are there before the first real message.
final class Warmup {

  private static final String CHAT =
      """
      {"id":1,"type":"private","first_name":"Sample"}\
      """;

  private static final String MESSAGE =
      """
      {"message_id":1,"date":1700000000,"text":"/start",
       "from":{"id":1,"is_bot":false,"first_name":"Sample"},
       "entities":[{"type":"bot_command","offset":0,"length":6}],
       "reply_markup":{"inline_keyboard":[[{"text":"Help","callback_data":"help"}]]},
       "chat":\
      """
          + CHAT
          + "}";

  private static final List<String> UPDATES =
      List.of(
          "{\"update_id\":1,\"message\":" + MESSAGE + "}",
          """
          {"update_id":2,"callback_query":{"id":"1","data":"help","chat_instance":"1",
           "from":{"id":1,"is_bot":false,"first_name":"Sample"},"message":\
          """
              + MESSAGE
              + "}}");

  private Warmup() {}

  /// Does the work, on the calling thread.
  static void run() {
    try {
      UpdateReader reader = new UpdateReader("sample_bot");
      for (String update : UPDATES) {
        reader.read(Wire.JSON.readTree(update));
      }
      SendMessage call = new SendMessage("1", "Sample");
      Screen.Button button = new Screen.Button("Help", new Press.Help(), Screen.Tone.PRIMARY);
      Keyboard.of(new Part.Keys(List.of(List.of(button)), List.of()))
          .ifPresent(call::setReplyMarkup);
      Wire.JSON.writeValueAsString(call);
      call.deserializeResponse("{\"ok\":true,\"result\":" + MESSAGE + "}");
    } catch (JsonProcessingException | TelegramApiRequestException wrong) {
      throw new IllegalStateException("The samples are not what Telegram sends.", wrong);
    }
  }
}
