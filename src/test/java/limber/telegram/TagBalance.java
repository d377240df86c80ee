package limber.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Telegram's HTML as Telegram does: it knows few tags, and each that opens has to close.
final class TagBalance {

  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(b|i|a|blockquote|tg-time)( href=\"[^\"<>]+\"| expandable| unix=\"\\d+\")?>");

  private TagBalance() {}

  /// What Telegram would object to; empty where it would not.
  static Optional<String> complaint(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    int from = 0;
    while (tag.find()) {
      if (html.substring(from, tag.start()).contains("<")) {
        return Optional.of("Unsupported tag before " + tag.start() + " in " + html);
      }
      from = tag.end();
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
        return Optional.of("Unmatched end tag " + tag.group() + " in " + html);
      }
    }
    if (html.substring(from).contains("<")) {
      return Optional.of("Unsupported tag at the end of " + html);
    }
    return open.isEmpty() ? Optional.empty() : Optional.of("Never closed: " + open + " in " + html);
  }
}
