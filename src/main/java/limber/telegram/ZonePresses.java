package limber.telegram;

import java.time.ZoneId;
import java.util.Optional;
import limber.talk.Press;
import limber.talk.ZonePress;

/// What a button about where somebody is carries on the wire, after its first word.
final class ZonePresses {

  private ZonePresses() {}

  static String encode(ZonePress press) {
    return switch (press) {
      case ZonePress.AskZone() -> "open";
      case ZonePress.Regions() -> "regions";
      case ZonePress.Region(int number) -> "region|" + number;
      case ZonePress.In(ZoneId zone) -> "in|" + zone.getId();
    };
  }

  /// @throws java.time.DateTimeException where a zone is none
  static Optional<Press> decode(String[] words) {
    return switch (words.length == 0 ? "" : words[0] + "/" + words.length) {
      case "open/1" -> Optional.of(new ZonePress.AskZone());
      case "regions/1" -> Optional.of(new ZonePress.Regions());
      case "region/2" -> Optional.of(new ZonePress.Region(Presses.number(words[1])));
      case "in/2" -> Optional.of(new ZonePress.In(ZoneId.of(words[1])));
      default -> Optional.empty();
    };
  }
}
