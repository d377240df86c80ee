package limber;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import limber.Act.Hear;
import limber.Act.Press;
import limber.Act.Say;
import limber.corpus.BotPhrase;
import limber.corpus.CheckPhrase;
import limber.corpus.EntryPhrase;
import limber.corpus.Phrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import limber.corpus.ShelfPhrase;
import limber.corpus.WarningPhrase;
import limber.talk.Pace;

/// What somebody does in a chat from beginning to end: questions in bursts, a routine by buttons
/// and by words, a look at the exercises, and at times a warning sign at the end.
///
/// It stays below what counts as a flood, however fast it is done.
///
/// @param acts in order; the last waits for the last answer
record Script(List<Act> acts) {

  private static final List<String> QUESTIONS =
      List.of(
          "is yoga good for my back?",
          "what is a slipped disc?",
          "heat or cold?",
          "how should I sleep?",
          "can I go running?",
          "is swimming good for the back?",
          "what is sciatica?",
          "should I rest in bed?",
          "how do I lift things?",
          "what mattress should I buy?",
          "bird dog",
          "cat cow",
          "thanks",
          "hi",
          "does walking help?",
          "zxcvb qwerty");

  private static final String WARNING = "since this morning I can't feel when I wipe";

  Script {
    acts = List.copyOf(acts);
    if (deeds(acts) > Pace.MOST) {
      throw new IllegalArgumentException("This would be a flood: " + acts);
    }
  }

  /// A script by chance, the same for the same seed.
  static Script by(long seed) {
    Writing writing = new Writing(new Random(seed), new ArrayList<>());
    writing.say("/start", BotPhrase.WELCOME);
    List<Runnable> parts =
        new ArrayList<>(
            List.of(
                () -> writing.questions("/help", BotPhrase.HELP_TYPE_HEADING),
                writing::routine,
                writing::shelves));
    Collections.shuffle(parts, writing.dice());
    parts.forEach(Runnable::run);
    writing.questions("/exercises", ShelfPhrase.SHELF_FRONT);
    if (writing.dice().nextInt(3) == 0) {
      writing.say(WARNING, WarningPhrase.WARNING_SIGN);
    }
    return new Script(writing.acts());
  }

  /// How many messages and presses it has.
  int deeds() {
    return deeds(acts);
  }

  private static int deeds(List<Act> acts) {
    return (int) acts.stream().filter(act -> !(act instanceof Hear)).count();
  }

  private record Writing(Random dice, List<Act> acts) {

    void say(String text, Phrase answer) {
      acts.add(new Say(text));
      hear(answer);
    }

    void hear(Phrase answer) {
      acts.add(new Hear(Written.phrase(answer)));
    }

    void press(String label, String answer) {
      acts.add(new Press(label));
      acts.add(new Hear(answer));
    }

    /// Some questions at once, and one more whose answer is known, so that it shows when all of
    /// them are answered.
    void questions(String last, Phrase answer) {
      for (int i = 1 + dice.nextInt(4); i > 0; i--) {
        acts.add(new Say(QUESTIONS.get(dice.nextInt(QUESTIONS.size()))));
      }
      say(last, answer);
    }

    void shelves() {
      say("/exercises", ShelfPhrase.SHELF_FRONT);
      String choose = Written.phrase(ShelfPhrase.SHELF_CHOOSE);
      press(Written.phrase(ShelfPhrase.SHELF_BY_KIND), choose);
      press(Written.phrase(ShelfPhrase.BUTTON_BACK), Written.phrase(ShelfPhrase.SHELF_FRONT));
      press(Written.phrase(ShelfPhrase.SHELF_BY_POSITION), choose);
    }

    /// Once it was asked, the answer.
    void press(String label, Phrase question) {
      acts.add(new Hear(Written.phrase(question)));
      acts.add(new Press(label));
    }

    void routine() {
      say("/routines", EntryPhrase.ROUTINES);
      press(Written.classic().title(), Written.phrase(EntryPhrase.ROUTINE_SUITS_HEADING));
      acts.add(new Press(Written.phrase(BotPhrase.BUTTON_BEGIN_ROUTINE)));
      for (String question : Written.check()) {
        acts.add(new Hear(question));
        acts.add(new Press(Written.phrase(CheckPhrase.BUTTON_NONE_OF_THESE)));
      }
      press("0", SessionPhrase.SESSION_PAIN_BEFORE);
      press(Written.phrase(SessionPhrase.BUTTON_NO), SessionPhrase.SESSION_LEG);
      press(Written.phrase(SessionPhrase.BUTTON_START_HAND), SessionPhrase.SESSION_STEPS_HEADING);
      acts.add(new Hear(Written.step(1)));
      int last = 2 + dice.nextInt(4);
      int begun = acts.size();
      for (int step = 2; step <= last; step++) {
        acts.add(step());
        acts.add(new Hear(Written.step(step)));
      }
      boolean did = acts.subList(begun, acts.size()).stream().anyMatch(Writing::isDone);
      if (dice.nextBoolean()) {
        questions("/help", BotPhrase.HELP_TYPE_HEADING);
      }
      say("stop", RunPhrase.STOPPED);
      if (did) {
        rating();
      }
    }

    /// Whoever did a step is asked how it was. No question stays open: a warning sign at the end
    /// would hush one that comes again.
    private void rating() {
      press(Written.phrase(SessionPhrase.BUTTON_RATHER_NOT), SessionPhrase.SESSION_PAIN_AFTER);
      press(Written.phrase(SessionPhrase.BUTTON_RATHER_NOT), SessionPhrase.SESSION_EFFORT);
      hear(SessionPhrase.SESSION_ZONE);
    }

    private static boolean isDone(Act act) {
      return act.equals(new Say("done"))
          || act.equals(new Press(Written.phrase(RunPhrase.BUTTON_DONE)));
    }

    private Act step() {
      return switch (dice.nextInt(4)) {
        case 0 -> new Say("done");
        case 1 -> new Say("skip");
        case 2 -> new Press(Written.phrase(RunPhrase.BUTTON_SKIP));
        default -> new Press(Written.phrase(RunPhrase.BUTTON_DONE));
      };
    }
  }
}
