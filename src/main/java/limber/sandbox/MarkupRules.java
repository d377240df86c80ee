package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Which keyboards Telegram accepts under a message.
final class MarkupRules {
  private static final int LARGEST_BYTES = 10 * 1024;
  private static final int MOST_INLINE = 100;
  private static final int MOST_INLINE_A_ROW = 8;
  private static final int MOST_REPLY = 300;
  private static final int MOST_REPLY_A_ROW = 12;

  private MarkupRules() {}

  /// The inline keyboard that the message will show, if the markup is one that leaves buttons.
  static Optional<ObjectNode> check(JsonNode markup) {
    if (markup.isMissingNode()) {
      return Optional.empty();
    }
    if (Json.bytes(markup).length > LARGEST_BYTES) {
      throw Refusal.bad("reply markup is too long");
    }
    if (markup.has("keyboard")) {
      checkReplyKeyboard(markup);
    }
    String placeholder = markup.path("input_field_placeholder").asText();
    if (placeholder.codePointCount(0, placeholder.length()) > 64) {
      throw Refusal.strict("input_field_placeholder may have at most 64 characters");
    }
    return markup.has("inline_keyboard") ? inlineKeyboard(markup) : Optional.empty();
  }

  private static Optional<ObjectNode> inlineKeyboard(JsonNode markup) {
    ArrayNode rows = Json.array();
    for (JsonNode row : markup.path("inline_keyboard")) {
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    checkCounts(rows, MOST_INLINE, MOST_INLINE_A_ROW);
    rows.forEach(row -> row.forEach(ButtonRules::check));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Json.object().set("inline_keyboard", rows));
  }

  private static void checkReplyKeyboard(JsonNode markup) {
    checkCounts(markup.path("keyboard"), MOST_REPLY, MOST_REPLY_A_ROW);
    for (JsonNode row : markup.path("keyboard")) {
      for (JsonNode button : row) {
        if (button.isObject() && button.path("text").asText().isEmpty()) {
          throw Refusal.bad("Keyboard button text must be non-empty");
        }
      }
    }
  }

  private static void checkCounts(JsonNode rows, int most, int mostInRow) {
    int count = 0;
    for (JsonNode row : rows) {
      count += row.size();
      if (row.size() > mostInRow) {
        throw Refusal.strict("a row of buttons may have at most " + mostInRow);
      }
    }
    if (count > most) {
      throw Refusal.bad("reply markup is too long");
    }
  }

  /// One inline button.
  private static final class ButtonRules {
    private static final int LONGEST_DATA = 64;
    private static final int LONGEST_COPY = 256;
    private static final List<String> STYLES = List.of("danger", "success", "primary");
    private static final List<String> ACTIONS =
        List.of(
            "url",
            "callback_data",
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text",
            "callback_game",
            "pay");

    static void check(JsonNode button) {
      checkAction(button);
      if (button.path("text").asText().isEmpty()) {
        throw Refusal.bad("Inline keyboard button text must be non-empty");
      }
      if (button.has("style") && !STYLES.contains(button.path("style").asText())) {
        throw Refusal.bad("can't parse inline keyboard button: invalid button style specified");
      }
      if (button.has("callback_data") && utf8(button.path("callback_data")) > LONGEST_DATA) {
        throw Refusal.bad("BUTTON_DATA_INVALID");
      }
      checkTargets(button);
    }

    private static int utf8(JsonNode text) {
      return text.asText().getBytes(StandardCharsets.UTF_8).length;
    }

    private static void checkAction(JsonNode button) {
      List<String> actions = ACTIONS.stream().filter(button::has).toList();
      boolean emptyData =
          button.has("callback_data") && button.path("callback_data").asText().isEmpty();
      boolean emptyUrl = button.has("url") && button.path("url").asText().isEmpty();
      if (actions.isEmpty() || emptyData || emptyUrl) {
        throw Refusal.bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
      }
      if (actions.size() > 1) {
        throw Refusal.strict(
            "an inline button must have exactly one action, but has "
                + String.join(" and ", actions));
      }
      if (button.has("pay") || button.has("callback_game")) {
        throw Refusal.bad("BUTTON_TYPE_INVALID");
      }
    }

    private static void checkTargets(JsonNode button) {
      if (button.has("url")) {
        String url = button.path("url").asText();
        if (Links.check(url) instanceof Links.Link.Bad(var reason)) {
          throw Refusal.bad("inline keyboard button URL '" + url + "' is invalid: " + reason);
        }
      }
      if (button.has("web_app")) {
        String url = button.path("web_app").path("url").asText();
        if (!url.startsWith("https://")) {
          throw Refusal.bad(
              "inline keyboard button Web App URL '"
                  + url
                  + "' is invalid: Only HTTPS links are allowed");
        }
      }
      if (button.has("copy_text")) {
        String text = button.path("copy_text").path("text").asText();
        int length = text.codePointCount(0, text.length());
        if (length < 1 || length > LONGEST_COPY) {
          throw Refusal.bad("BUTTON_COPY_TEXT_INVALID");
        }
      }
    }
  }
}
