package limber.telegram;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/// Puts buttons in Telegram's form.
final class Keyboard {

  private static final int MOST = 100;
  private static final int MOST_IN_A_ROW = 8;
  private static final int MOST_BYTES = 64;

  private Keyboard() {}

  /// What can be pressed as Telegram takes it; empty where there is nothing.
  static Optional<InlineKeyboardMarkup> of(Part.Keys keys) {
    assert fits(keys.buttons());
    List<InlineKeyboardRow> rows =
        Stream.concat(
                keys.buttons().stream().map(Keyboard::row),
                keys.links().stream()
                    .flatMap(link -> link(link).stream())
                    .map(InlineKeyboardRow::new))
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
  }

  /// Empty where the link leads to the bot itself, and nobody knows yet where that is.
  private static Optional<InlineKeyboardButton> link(Screen.Link link) {
    InlineKeyboardButton made = new InlineKeyboardButton(link.label());
    return switch (link.where()) {
      case Screen.Target.Page(String url) -> {
        made.setUrl(url);
        yield Optional.of(made);
      }
      case Screen.Target.ChosenChat(String query) -> {
        made.setSwitchInlineQuery(query);
        yield Optional.of(made);
      }
      case Screen.Target.Start _, Screen.Target.Share _ -> Optional.empty();
    };
  }

  private static InlineKeyboardRow row(List<Screen.Button> buttons) {
    return new InlineKeyboardRow(buttons.stream().map(Keyboard::button).toList());
  }

  private static InlineKeyboardButton button(Screen.Button button) {
    InlineKeyboardButton made = new InlineKeyboardButton(button.label());
    made.setCallbackData(Presses.encode(button.press()));
    style(button.tone()).ifPresent(made::setStyle);
    return made;
  }

  private static Optional<String> style(Screen.Tone tone) {
    return switch (tone) {
      case PLAIN -> Optional.empty();
      case PRIMARY -> Optional.of("primary");
      case SUCCESS -> Optional.of("success");
      case DANGER -> Optional.of("danger");
    };
  }

  /// Telegram's own limits, kept in tests; in the running bot Telegram says what is wrong.
  private static boolean fits(List<List<Screen.Button>> rows) {
    require(rows.stream().mapToInt(List::size).sum() <= MOST, "A message has at most 100 buttons.");
    for (List<Screen.Button> row : rows) {
      require(!row.isEmpty() && row.size() <= MOST_IN_A_ROW, "A row has 1 to 8 buttons.");
      row.forEach(Keyboard::fits);
    }
    return true;
  }

  private static void fits(Screen.Button button) {
    String payload = Presses.encode(button.press());
    require(!button.label().isBlank(), "A button needs a label: " + payload);
    require(
        payload.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES,
        "A payload has at most 64 bytes: " + payload);
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new AssertionError(sentence);
    }
  }
}
