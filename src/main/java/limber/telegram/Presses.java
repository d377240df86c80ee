package limber.telegram;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import limber.coach.Program;
import limber.coach.RunId;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import limber.corpus.Term;
import limber.talk.DataPress;
import limber.talk.Edit;
import limber.talk.GroupPress;
import limber.talk.KeepingPress;
import limber.talk.PlanPress;
import limber.talk.Press;
import limber.talk.ReminderPress;
import limber.talk.RulePress;
import limber.talk.SessionPress;
import limber.talk.SettingsPress;
import limber.talk.Shelf;
import limber.talk.ShowProgress;
import limber.talk.TimedPress;
import limber.talk.ZonePress;

/// What a button carries on the wire, both ways: a few words parted by `|`, at most 64 bytes.
final class Presses {

  /// Longer ones would not fit into 64 bytes with the longest facet and page.
  private static final Pattern TERM = Pattern.compile("[a-z0-9-]{1,30}");

  /// The longest fits into 64 bytes with the largest number.
  private static final Pattern ITEM = Pattern.compile("[a-z0-9-]{1,40}");

  private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");

  private Presses() {}

  /// The payload of a button.
  static String encode(Press press) {
    return switch (press) {
      case Press.Show(EntryId id) -> "show|" + id;
      case Press.Browse(Shelf shelf) -> "browse|" + encode(shelf);
      case Press.Exercises() -> "exercises";
      case Press.Routines() -> "routines";
      case Press.Help() -> "help";
      case Press.Helpful(EntryId entry, var aspect) ->
          "yes|" + entry + aspect.map(one -> "|" + word(one)).orElse("");
      case Press.AskDifferently() -> "differently";
      case Press.NotHelpful(EntryId topic) -> "unhelpful|" + topic;
      case Press.Begin(Program program) -> "begin|" + program.word();
      case Press.OnStep(RunId run, int position, Press.Move move) ->
          "step|" + run.number() + "|" + position + "|" + word(move);
      case Press.OnWarning(int number, Press.Word word) -> "warning|" + number + "|" + word(word);
      case Press.OnCheck(int number, Press.CheckWord word) -> "check|" + number + "|" + word(word);
      case Press.Tick(int number, String item, Press.Mark mark) ->
          "tick|" + number + "|" + word(mark) + "|" + item;
      case Press.AboutYou(Edit edit) -> "about|" + encode(edit);
      case SessionPress session -> "session|" + SessionPresses.encode(session);
      case TimedPress timed -> "timer|" + TimedPresses.encode(timed);
      case PlanPress plan -> "plan|" + PlanPresses.encode(plan);
      case RulePress.Why() -> "why";
      case ShowProgress() -> "progress";
      case Press.Do(String command) -> "do|" + command;
      case KeepingPress keeping -> "keeping|" + KeepingPresses.encode(keeping);
      case GroupPress group -> "group|" + GroupPresses.encode(group);
      case ReminderPress reminder -> "remind|" + ReminderPresses.encode(reminder);
      case ZonePress zone -> "zone|" + ZonePresses.encode(zone);
      case DataPress data -> "data|" + DataPresses.encode(data);
      case SettingsPress settings -> "settings|" + SettingsPresses.encode(settings);
    };
  }

  private static String encode(Edit edit) {
    return switch (edit) {
      case Edit.Open() -> "open";
      case Edit.Page(int page) -> "page|" + page;
      case Edit.Say(String item, Press.Mark mark) -> word(mark) + "|" + item;
      case Edit.Leave() -> "leave";
    };
  }

  private static String encode(Shelf shelf) {
    return switch (shelf) {
      case Shelf.Front() -> "front";
      case Shelf.Facet(Term.Facet facet) -> "facet|" + word(facet);
      case Shelf.Having(Term.Facet facet, String term, int page) ->
          "having|" + word(facet) + "|" + term + "|" + page;
      case Shelf.All(int page) -> "all|" + page;
    };
  }

  /// What a payload says; empty where it was not made by [#encode], whoever made it.
  static Optional<Press> decode(String payload) {
    return press(payload).filter(press -> encode(press).equals(payload));
  }

  private static Optional<Press> press(String payload) {
    String[] words = payload.split("\\|", -1);
    try {
      return switch (words[0] + "/" + words.length) {
        case "show/2" -> EntryId.parse(words[1]).map(Press.Show::new);
        case "exercises/1" -> Optional.of(new Press.Exercises());
        case "routines/1" -> Optional.of(new Press.Routines());
        case "why/1" -> Optional.of(new RulePress.Why());
        case "progress/1" -> Optional.of(new ShowProgress());
        case "help/1" -> Optional.of(new Press.Help());
        case "do/2" -> Optional.of(new Press.Do(matching(COMMAND, words[1])));
        case "differently/1" -> Optional.of(new Press.AskDifferently());
        case "yes/2" -> EntryId.parse(words[1]).map(id -> new Press.Helpful(id, Optional.empty()));
        case "yes/3" ->
            EntryId.parse(words[1])
                .map(id -> new Press.Helpful(id, Optional.of(constant(Aspect.class, words[2]))));
        case "unhelpful/2" -> EntryId.parse(words[1]).map(Press.NotHelpful::new);
        case "begin/2" -> Program.parse(words[1]).map(Press.Begin::new);
        case "step/4" ->
            Optional.of(
                new Press.OnStep(
                    new RunId(number(words[1])),
                    number(words[2]),
                    constant(Press.Move.class, words[3])));
        case "warning/3" ->
            Optional.of(
                new Press.OnWarning(number(words[1]), constant(Press.Word.class, words[2])));
        case "check/3" ->
            Optional.of(
                new Press.OnCheck(number(words[1]), constant(Press.CheckWord.class, words[2])));
        case "tick/4" ->
            Optional.of(
                new Press.Tick(
                    number(words[1]), item(words[3]), constant(Press.Mark.class, words[2])));
        default -> further(words[0], Arrays.copyOfRange(words, 1, words.length));
      };
    } catch (IllegalArgumentException | DateTimeException forged) {
      return Optional.empty();
    }
  }

  /// What a button says whose subject has words of its own.
  private static Optional<Press> further(String of, String[] words) {
    return switch (of) {
      case "browse" -> shelf(words).map(Press.Browse::new);
      case "about" -> edit(words).map(Press.AboutYou::new);
      case "session" -> SessionPresses.decode(words);
      case "timer" -> TimedPresses.decode(words);
      case "plan" -> PlanPresses.decode(words);
      case "keeping" -> KeepingPresses.decode(words);
      case "group" -> GroupPresses.decode(words);
      case "remind" -> ReminderPresses.decode(words);
      case "zone" -> ZonePresses.decode(words);
      case "data" -> DataPresses.decode(words);
      case "settings" -> SettingsPresses.decode(words);
      default -> Optional.empty();
    };
  }

  private static Optional<Edit> edit(String[] words) {
    return switch (words.length == 0 ? "" : words[0] + "/" + words.length) {
      case "open/1" -> Optional.of(new Edit.Open());
      case "page/2" -> Optional.of(new Edit.Page(number(words[1])));
      case "set/2", "cleared/2" ->
          Optional.of(new Edit.Say(item(words[1]), constant(Press.Mark.class, words[0])));
      case "leave/1" -> Optional.of(new Edit.Leave());
      default -> Optional.empty();
    };
  }

  private static Optional<Shelf> shelf(String[] words) {
    return switch (words.length == 0 ? "" : words[0] + "/" + words.length) {
      case "front/1" -> Optional.of(new Shelf.Front());
      case "facet/2" -> Optional.of(new Shelf.Facet(constant(Term.Facet.class, words[1])));
      case "having/4" ->
          Optional.of(
              new Shelf.Having(
                  constant(Term.Facet.class, words[1]), term(words[2]), number(words[3])));
      case "all/2" -> Optional.of(new Shelf.All(number(words[1])));
      default -> Optional.empty();
    };
  }

  private static String term(String word) {
    return matching(TERM, word);
  }

  private static String item(String word) {
    return matching(ITEM, word);
  }

  private static String matching(Pattern pattern, String word) {
    if (!pattern.matcher(word).matches()) {
      throw new IllegalArgumentException("Payloads hold no such word: " + word);
    }
    return word;
  }

  static int number(String word) {
    int number = Integer.parseInt(word);
    if (number < 0) {
      throw new IllegalArgumentException("Payloads hold no negative numbers: " + word);
    }
    return number;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
