package limber.judges;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// What of some JSON is not in what somebody made of it.
final class Lost {

  private final List<String> lost = new ArrayList<>();

  private Lost() {}

  /// Each value that is not where it was, as `path = value`. What came on top is no loss.
  static List<String> between(JsonNode sent, JsonNode read) {
    Lost search = new Lost();
    search.compare("", sent, read);
    return search.lost;
  }

  private void compare(String path, JsonNode sent, JsonNode read) {
    if (sent.isObject() && read.isObject()) {
      sent.properties()
          .forEach(field ->
              compare(inside(path, field.getKey()), field.getValue(), read.path(field.getKey())));
    } else if (sent.isArray() && read.isArray() && sent.size() == read.size()) {
      for (int i = 0; i < sent.size(); i++) {
        compare(path + "[" + i + "]", sent.path(i), read.path(i));
      }
    } else if (!isSame(sent, read)) {
      lost.add(path + " = " + sent);
    }
  }

  private static boolean isSame(JsonNode sent, JsonNode read) {
    boolean areNumbers = sent.isNumber() && read.isNumber();
    return areNumbers ? sent.decimalValue().compareTo(read.decimalValue()) == 0 : sent.equals(read);
  }

  private static String inside(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
