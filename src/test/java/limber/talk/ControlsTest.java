package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type in the middle of a routine, against the phrases that the corpus really holds.
class ControlsTest {

  private static final Corpus CORPUS = RealCorpus.english();

  private final Controls controls = new Controls(CORPUS.keywords().controls());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STOP   | stop
          STOP   | Stop!
          STOP   | that is enough for today thank you
          STOP   | i want out
          REPEAT | read it again please
          REPEAT | again
          LONGER | I'm not ready
          LONGER | more time please
          LONGER | oh, I need a bit more time
          LONGER | 15 more seconds!
          LONGER | that's too fast for me
          PAUSE  | wait
          PAUSE  | not so fast
          REPEAT | where are we?
          STOP   | STOPPP!!!
          STOP   | stooop
          STOP   | stop please
          STOP   | please stop now
          STOP   | no, stop
          STOP   | stop stop please stop
          STOP   | ok stop here thanks
          STOP   | I want to stop now please
          STOP   | I really want to stop
          STOP   | can we stop?
          STOP   | Can we stop? It hurts
          STOP   | can we stop it hurts
          STOP   | could you stop please
          STOP   | stop, my back hurts
          STOP   | stop my back hurts
          STOP   | my back hurts stop
          STOP   | this is too painful please stop
          STOP   | sorry, I have to stop now, the kids are here
          STOP   | ok I think I have to stop now because the kids are here
          STOP   | Stop! Why does it hurt?
          STOP   | ouch! stop
          STOP   | lets stop
          STOP   | let’s stop for today
          STOP   | that's enough
          STOP   | thats enough for today thanks
          STOP   | enough
          STOP   | im done for today
          STOP   | I can't go on
          LEG    | i cant go on my leg hurts
          STOP   | I don't want to continue
          STOP   | i dont want to go on
          STOP   | please don't continue
          STOP   | quit
          STOP   | cancel
          STOP   | end the routine please
          STOP   | stop exercising
          STOP   | I want to stop exercising
          STOP   | stop the routine
          STOP   | no more please
          STOP   | wait, stop
          STOP   | I give up
          DONE   | done
          DONE   | Done ✓
          DONE   | done!
          DONE   | doneee
          DONE   | ok done, next
          DONE   | i'm done
          DONE   | im done with this one
          DONE   | I think I'm done
          DONE   | next
          DONE   | Next please
          DONE   | next one
          DONE   | what's next?
          DONE   | what is next
          DONE   | yes, finished
          DONE   | ok i did it
          DONE   | done. what's next?
          DONE   | ready for the next one
          SKIP   | skip
          SKIP   | skip this one please
          SKIP   | can I skip this one?
          SKIP   | can we skip it
          SKIP   | no skip
          SKIP   | not this one
          SKIP   | too hard, skip it
          SKIP   | i cant do this one
          EASIER | easier
          EASIER | easier please
          EASIER | Is there an easier one?
          EASIER | is there an easier version of this
          EASIER | this is too hard for me
          EASIER | too hard
          EASIER | this is still too hard
          EASIER | its too hard
          EASIER | can you make it easier please
          EASIER | something easier please
          PAUSE  | pause
          PAUSE  | wait
          PAUSE  | wait a minute please
          PAUSE  | hold on
          PAUSE  | one moment please
          PAUSE  | I need a break
          PAUSE  | hang on a sec
          PAUSE  | done, pause please
          PAUSE  | brb
          RESUME | go on
          RESUME | continue
          RESUME | ok continue please
          RESUME | I'm back
          RESUME | im back lets continue
          RESUME | carry on
          RESUME | where were we?
          RESUME | ready to go on
          RESUME | let's go
          HARDER | too easy
          HARDER | can i have a harder one please
          HARDER | this is too easy for me
          SWAP   | something else please
          SWAP   | can I swap this one?
          SWAP   | a different exercise please
          TOO_MUCH | it's too much
          TOO_MUCH | this is too much for me
          TOO_MUCH | ok thats a bit too much
          OUCH   | Ouch!!!
          OUCH   | owww that hurts
          OUCH   | it hurts
          OUCH   | no, it hurts
          OUCH   | sorry it really hurts
          SHARP  | ouch, sharp pain
          SHARP  | sharp pain, next one please
          SHARP  | it feels like a knife in my back
          SHARP  | stop, stabbing pain
          LEG    | that went down my leg
          LEG    | it shoots into my leg
          LEG    | ouch that shot down my leg
          LEG    | stop! it went down my leg
          """)
  void whatPeopleTellARoutineIsHeard(Control control, String message) {
    assertThat(controls.heardIn(message)).contains(control);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when should I stop?",
        "When should I stop",
        "should i stop if it hurts?",
        "should I go on if it hurts, or stop?",
        "don't stop",
        "please dont stop",
        "I don't want to stop",
        "never stop",
        "my pain won't stop",
        "the pain doesn't stop",
        "it hurts when I stop",
        "the pain comes back once i stop",
        "how do I make the pain stop?",
        "how long until the pain stops",
        "will the pain ever stop?",
        "can I stop taking painkillers?",
        "can i stop taking ibuprofen",
        "will the pain ever end",
        "what is a non stop workout",
        "am I doing enough",
        "is one set enough?",
        "close to the wall or not",
        "where do I end up",
        "how many are done per set",
        "how is the plank done",
        "is it done lying down?",
        "what have I done to my back",
        "not done yet",
        "is it easier on a bed?",
        "is it easier?",
        "is walking easier than running",
        "why is this easier on one side",
        "what if I skip a day",
        "can I skip a day",
        "is it ok to skip the warm up",
        "skip breakfast",
        "will I pass out",
        "I might pass out",
        "next time can I do yoga",
        "next week?",
        "what comes after the next exercise",
        "how long should I wait between sets",
        "wait for my scan results",
        "how long should the pause be",
        "should I take a break from work",
        "how long do I hold on",
        "can I continue with a cold",
        "should I carry on working",
        "should I continue if my leg tingles",
        "can I go on a run",
        "I don't think I can go on holiday",
        "how do I go back to work",
        "is pilates good",
        "which muscles does it work",
        "thanks",
        "ok",
        "yes",
        "no",
        "bird dog",
        "no pain",
        "no sharp pain",
        "no stabbing pain",
        "why does it hurt",
        "is sharp pain normal",
        "should it go down my leg?",
        "how much is too much",
        "does this hurt my back",
        "what if it hurts",
        "…",
        "🙂",
        "",
        " "
      })
  void aQuestionAndTheContraryAreNoControls(String message) {
    assertThat(controls.heardIn(message)).isEmpty();
  }

  @Test
  void everyPhraseOfTheCorpusIsHeardAsItsControl() {
    CORPUS
        .keywords()
        .controls()
        .forEach((control, phrases) ->
            assertThat(phrases)
                .allSatisfy(phrase -> assertThat(heard(control, phrase)).contains(control)));
  }

  /// That it hurts is a control only in the middle of a step.
  private Optional<Control> heard(Control control, String phrase) {
    return switch (control) {
      case TOO_MUCH, OUCH, SHARP, LEG -> controls.heardIn(phrase);
      case STOP, DONE, SKIP, EASIER, HARDER, SWAP, PAUSE, RESUME, REPEAT, LONGER, PROGRESS ->
          controls.alone(phrase);
    };
  }

  @Test
  void whatHurtsIsNoControlToSomebodyWhoDoesNothing() {
    for (String message : List.of("my back hurts", "it hurts", "sharp pain", "too much")) {
      assertThat(controls.alone(message)).as(message).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"I want to stop the pain", "stop my back hurts"})
  void onlySomebodyWhoWalksIsHeardToStopAmongOtherWords(String message) {
    assertThat(controls.alone(message)).isEmpty();
    assertThat(controls.heardIn(message)).contains(Control.STOP);
  }

  @Test
  void aLongStoryWithTheWordStopInItIsAStory() {
    String story =
        "stop me if you have heard this but my back has been bad since i moved the piano upstairs";

    assertThat(controls.heardIn(story)).isEmpty();
  }

  @Test
  void whereNoPhraseIsKnownNothingIsHeard() {
    Controls mute = new Controls(Map.of(Control.STOP, List.of()));

    assertThat(mute.heardIn("stop")).isEqualTo(Optional.empty());
  }
}
