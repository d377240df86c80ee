package limber.telegram;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import limber.corpus.EntryId;
import limber.talk.PlanPress;
import limber.talk.PlanPress.OwnMove;
import limber.talk.PlanPress.Setting;
import limber.talk.PlanPress.Way;
import limber.talk.Press;

/// What the buttons about plans carry on the wire, after the word `plan`.
final class PlanPresses {

  /// Longer ones would not fit into 64 bytes.
  private static final Pattern VALUE = Pattern.compile("[a-z0-9-]{1,20}");

  private PlanPresses() {}

  static String encode(PlanPress press) {
    return switch (press) {
      case PlanPress.ShowToday() -> "today";
      case PlanPress.ShowPlan() -> "show";
      case PlanPress.SetUp(List<String> answers) ->
          "setup" + String.join("", answers.stream().map(answer -> "|" + answer).toList());
      case PlanPress.Change(Setting setting) -> "change|" + word(setting);
      case PlanPress.Choose(Setting setting, String value) -> "set|" + word(setting) + "|" + value;
      case PlanPress.Swap() -> "swap";
      case PlanPress.SwapOut(EntryId exercise) -> "swap|" + exercise.slug();
      case PlanPress.WalkMinutes(int minutes) -> "walk|" + minutes;
      case PlanPress.WalkAnew() -> "walk";
      case PlanPress.Walked() -> "walked";
      case PlanPress.Mine() -> "mine";
      case PlanPress.NewOwn() -> "new";
      case PlanPress.OnOwn(int number, OwnMove move) -> "own|" + number + "|" + word(move);
      case PlanPress.Pick(int number, String kind, int page) ->
          "pick|" + number + "|" + kind + "|" + page;
      case PlanPress.Put(int number, EntryId exercise, Way way) ->
          word(way) + "|" + number + "|" + exercise.slug();
    };
  }

  /// @throws IllegalArgumentException where a word is none
  static Optional<Press> decode(String[] words) {
    if (words.length == 0) {
      return Optional.empty();
    }
    if (words[0].equals("setup")) {
      List<String> answers = Arrays.stream(words).skip(1).map(PlanPresses::value).toList();
      return Optional.<Press>of(new PlanPress.SetUp(answers))
          .filter(_ -> answers.size() <= Setting.values().length);
    }
    return switch (words.length) {
      case 1 -> alone(words[0]);
      case 2 -> withOne(words[0], words[1]);
      case 3 -> withTwo(words[0], words[1], words[2]);
      default ->
          words.length == 4 && words[0].equals("pick")
              ? Optional.of(
                  new PlanPress.Pick(
                      Presses.number(words[1]), value(words[2]), Presses.number(words[3])))
              : Optional.empty();
    };
  }

  private static Optional<Press> alone(String word) {
    return switch (word) {
      case "today" -> Optional.of(new PlanPress.ShowToday());
      case "show" -> Optional.of(new PlanPress.ShowPlan());
      case "swap" -> Optional.of(new PlanPress.Swap());
      case "walk" -> Optional.of(new PlanPress.WalkAnew());
      case "walked" -> Optional.of(new PlanPress.Walked());
      case "mine" -> Optional.of(new PlanPress.Mine());
      case "new" -> Optional.of(new PlanPress.NewOwn());
      default -> Optional.empty();
    };
  }

  private static Optional<Press> withOne(String word, String one) {
    return switch (word) {
      case "change" -> Optional.of(new PlanPress.Change(Presses.constant(Setting.class, one)));
      case "swap" -> exercise(one).map(PlanPress.SwapOut::new);
      case "walk" -> Optional.of(new PlanPress.WalkMinutes(Presses.number(one)));
      default -> Optional.empty();
    };
  }

  private static Optional<Press> withTwo(String word, String one, String two) {
    return switch (word) {
      case "set" ->
          Optional.of(new PlanPress.Choose(Presses.constant(Setting.class, one), value(two)));
      case "own" ->
          Optional.of(
              new PlanPress.OnOwn(Presses.number(one), Presses.constant(OwnMove.class, two)));
      case "add", "up", "out" ->
          exercise(two)
              .map(id ->
                  new PlanPress.Put(Presses.number(one), id, Presses.constant(Way.class, word)));
      default -> Optional.empty();
    };
  }

  private static Optional<EntryId> exercise(String slug) {
    return EntryId.parse(EntryId.Kind.EXERCISE.word() + "/" + slug);
  }

  private static String value(String word) {
    if (!VALUE.matcher(word).matches()) {
      throw new IllegalArgumentException("Payloads hold no such word: " + word);
    }
    return word;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
