package limber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limber.Act.Do;
import limber.Act.Hear;
import limber.Act.Press;
import limber.Act.Say;
import limber.corpus.BotPhrase;
import limber.corpus.CheckPhrase;
import limber.corpus.DataPhrase;
import limber.corpus.EntryPhrase;
import limber.corpus.GroupPhrase;
import limber.corpus.Phrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import limber.corpus.ShelfPhrase;
import limber.corpus.WarningPhrase;

/// What people do in chats with Limber, so that it makes every kind of call that it can make.
///
/// Whoever gives Limber something new to send adds a scene, or a line to one.
final class EverythingPeopleDo {

  /// So slow that typing is shown.
  private static final Map<String, ?> SLOW =
      Map.of("fault", "slow", "method", "sendMessage", "millis", 1_200, "times", 5);

  /// What somebody does in private, by what it is about. Each is played in a chat of its own.
  static final Map<String, List<Act>> ALONE =
      Map.of(
          "the menu",
          scene(
              asks("/start", BotPhrase.WELCOME),
              asks("/help", BotPhrase.HELP_TYPE_HEADING),
              asks("/privacy", DataPhrase.KEPT_HEADING),
              asks("/progress", ""),
              asks("/why", ""),
              asks("/today", ""),
              asks("/plan", ""),
              asks("/mine", ""),
              asks("/warning", ""),
              asks("/about", ""),
              asks("/stop", ""),
              asks("/nonsense", BotPhrase.HELP_TYPE_HEADING)),
          "one's data",
          scene(
              asks("/export", DataPhrase.EXPORT),
              presses(DataPhrase.BUTTON_EVERYTHING, DataPhrase.HANDED_EVERYTHING),
              asks("/forget", DataPhrase.FORGET_OFFERED),
              presses(DataPhrase.BUTTON_FORGET_ALL, DataPhrase.FORGET_ASKED),
              presses(DataPhrase.BUTTON_FORGET_FOR_GOOD, DataPhrase.ALL_FORGOTTEN)),
          "questions",
          scene(
              List.of(new Do("../../faults", SLOW)),
              asks("hi", Written.answer("small-talk/hello")),
              asks("is yoga good for my back?", Written.answer("topic/yoga")),
              presses(BotPhrase.BUTTON_NOT_HELPFUL, ""),
              asks("what is a slipped disc?", ""),
              List.of(new Act.Press(Written.phrase(BotPhrase.BUTTON_HELPFUL))),
              asks("zxcvb qwerty", "")),
          "an exercise",
          scene(
              asks("how do I do the bird dog", EntryPhrase.CAUTION_HEADING),
              asks("what do people get wrong in the bird dog", ""),
              asks("bird dog", EntryPhrase.CAUTION_HEADING)),
          "the shelves",
          scene(
              asks("/exercises", ShelfPhrase.SHELF_FRONT),
              presses(ShelfPhrase.SHELF_BY_KIND, ShelfPhrase.SHELF_CHOOSE),
              presses(ShelfPhrase.BUTTON_BACK, ShelfPhrase.SHELF_FRONT)),
          "a routine",
          scene(
              begun(),
              presses(SessionPhrase.BUTTON_START_HAND, Written.step(1)),
              presses(RunPhrase.BUTTON_DONE, Written.step(2)),
              presses(RunPhrase.BUTTON_PAUSE, RunPhrase.PAUSED),
              presses(RunPhrase.BUTTON_RESUME, RunPhrase.STEP_RESUMED),
              presses(RunPhrase.BUTTON_STOP, SessionPhrase.SESSION_PAIN_AFTER),
              presses("2", SessionPhrase.SESSION_EFFORT),
              presses(SessionPhrase.BUTTON_EFFORT_RIGHT, SessionPhrase.SESSION_ZONE)),
          "a routine by the clock",
          scene(
              begun(),
              presses(SessionPhrase.BUTTON_START_FREE, ""),
              asks("stop", RunPhrase.STOPPED)),
          "a warning sign",
          scene(
              asks("since this morning I can't feel when I wipe", WarningPhrase.WARNING_SIGN),
              asks("thanks", "")),
          "no words",
          scene(
              does("messages", Map.of("kind", "sticker")),
              does("messages", Map.of("kind", "photo")),
              does("messages", Map.of("kind", "location", "latitude", 52.52, "longitude", 13.4)),
              does("presses", Map.of("message_id", 1, "data", "what is this?"))),
          "away and back",
          scene(
              asks("/start", BotPhrase.WELCOME),
              List.of(new Do("blocks", Map.of("blocked", true))),
              List.of(new Do("blocks", Map.of("blocked", false))),
              asks("/help", BotPhrase.HELP_TYPE_HEADING)));

  /// What people do in groups, by what it is about. Each is played in a group of its own, to which
  /// the bot was added before. Whether it answers has to be awaited where it does.
  static final Map<String, List<Act>> IN_GROUPS =
      Map.of(
          "a command",
          List.of(new Do("messages", Map.of("from", 2, "text", "/help@limber_bot"))),
          "a question",
          List.of(
              new Do(
                  "messages", Map.of("from", 1, "text", "@limber_bot is yoga good for my back?"))),
          "what is of one person",
          List.of(
              new Do("messages", Map.of("from", 1, "text", "/settings@limber_bot")),
              new Hear(Written.phrase(GroupPhrase.GROUP_ONLY_ALONE))),
          "a routine",
          List.of(
              new Do("messages", Map.of("from", 2, "text", "/routines")),
              new Press(Written.classic().title()),
              new Press(Written.phrase(BotPhrase.BUTTON_BEGIN_ROUTINE)),
              new Hear("our own chat")));

  /// What people type behind the bot's name in any chat, and ask it so.
  static final List<String> INLINE = List.of("", "bird dog", "yoga", "zxcvb qwerty");

  private EverythingPeopleDo() {}

  @SafeVarargs
  private static List<Act> scene(List<Act>... parts) {
    List<Act> acts = new ArrayList<>();
    for (List<Act> part : parts) {
      acts.addAll(part);
    }
    return List.copyOf(acts);
  }

  private static List<Act> asks(String words, String answer) {
    return List.of(new Say(words), new Hear(answer));
  }

  private static List<Act> asks(String words, Phrase answer) {
    return asks(words, Written.phrase(answer));
  }

  private static List<Act> presses(String label, String answer) {
    return List.of(new Press(label), new Hear(answer));
  }

  private static List<Act> presses(String label, Phrase answer) {
    return presses(label, Written.phrase(answer));
  }

  private static List<Act> presses(Phrase label, String answer) {
    return presses(Written.phrase(label), answer);
  }

  private static List<Act> presses(Phrase label, Phrase answer) {
    return presses(label, Written.phrase(answer));
  }

  private static List<Act> does(String what, Map<String, ?> how) {
    return List.of(new Do(what, how), new Hear(""));
  }

  /// The way to the first step of the classic routine.
  private static List<Act> begun() {
    List<Act> acts = new ArrayList<>(asks("/routines", EntryPhrase.ROUTINES));
    acts.addAll(presses(Written.classic().title(), EntryPhrase.ROUTINE_SUITS_HEADING));
    acts.add(new Press(Written.phrase(BotPhrase.BUTTON_BEGIN_ROUTINE)));
    for (String question : Written.check()) {
      acts.add(new Hear(question));
      acts.add(new Press(Written.phrase(CheckPhrase.BUTTON_NONE_OF_THESE)));
    }
    acts.add(new Hear(Written.phrase(SessionPhrase.SESSION_PAIN_BEFORE)));
    acts.addAll(presses("0", SessionPhrase.SESSION_LEG));
    acts.addAll(presses(SessionPhrase.BUTTON_NO, SessionPhrase.SESSION_STEPS_HEADING));
    return acts;
  }
}
