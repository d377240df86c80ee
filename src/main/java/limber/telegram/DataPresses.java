package limber.telegram;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import limber.talk.DataPress;
import limber.talk.Paper;
import limber.talk.Press;

/// What a button about one's own data carries on the wire, after the word `data`.
final class DataPresses {

  private DataPresses() {}

  static String encode(DataPress press) {
    return switch (press) {
      case DataPress.ShowPapers() -> "export";
      case DataPress.HandPaper(Paper paper) -> "hand|" + paper.name().toLowerCase(Locale.ROOT);
      case DataPress.ForgetMe() -> "forget";
      case DataPress.ForgetAll() -> "all";
      case DataPress.ForgetForGood(Instant asked) -> "for-good|" + asked.getEpochSecond();
      case DataPress.ForgetNothing() -> "nothing";
      case DataPress.StayKept() -> "keep";
    };
  }

  /// @throws IllegalArgumentException where a word is none
  static Optional<Press> decode(String[] words) {
    return switch (words.length == 0 ? "" : words[0] + "/" + words.length) {
      case "export/1" -> Optional.of(new DataPress.ShowPapers());
      case "hand/2" ->
          Optional.of(new DataPress.HandPaper(Presses.constant(Paper.class, words[1])));
      case "forget/1" -> Optional.of(new DataPress.ForgetMe());
      case "all/1" -> Optional.of(new DataPress.ForgetAll());
      case "for-good/2" ->
          Optional.of(new DataPress.ForgetForGood(Instant.ofEpochSecond(Long.parseLong(words[1]))));
      case "nothing/1" -> Optional.of(new DataPress.ForgetNothing());
      case "keep/1" -> Optional.of(new DataPress.StayKept());
      default -> Optional.empty();
    };
  }
}
