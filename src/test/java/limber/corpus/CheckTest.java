package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a writer is told where files do not fit to each other: each test breaks one thing.
class CheckTest extends BrokenCorpus {

  private static final String ROUTINE = "routines/short.yaml";

  @Test
  void aSourceThatIsNotInTheListIsToldWithTheOneThatWasMeant() {
    fixture.change(TOPIC, "sources:", "sources: [nce]");

    told(TOPIC + ":7: there is no source \"nce\". Did you mean nice?");
  }

  @Test
  void anAnswerRestsOnASource() {
    fixture.change(TOPIC, "sources:", "sources: []");

    told(
        TOPIC
            + ":7: the answer rests on no source."
            + " Name the ids of its sources, as in sources.yaml.");
  }

  @Test
  void whatIsNotOursNeedsNoSource() {
    fixture.change(TOPIC, "sources:", "sources: []\nscope: not-ours");

    assertThat(fixture.mistakes()).isEmpty();
  }

  @Test
  void aWordThatTheVocabularyLacksIsTold() {
    fixture.change(BRIDGE, "works:", "works: [bak]");

    told(BRIDGE + ":14: the vocabulary has no works \"bak\". Did you mean back?");
  }

  @Test
  void aFlagThatTheVocabularyLacksIsToldWithTheFewThatThereAre() {
    fixture.change(BRIDGE, "  flags:", "  flags: [pregnancy]");

    told(
        BRIDGE
            + ":31: the vocabulary has no flag \"pregnancy\". Write one of: wrist-pain;"
            + " or add it to vocabulary.yaml under `flag`, where none of them says it.");
  }

  @Test
  void aFlagThatARoutineFitsHasToBeInTheVocabularyToo() {
    fixture.change(ROUTINE, "suits:", "suits: Most people.\nfits: [wrist-pian]");

    told(ROUTINE + ":7: the vocabulary has no flag \"wrist-pian\". Did you mean wrist-pain?");
  }

  @Test
  void noTwoEntriesShareAWayOfAsking() {
    fixture.change(TOPIC, "question:", "question: \"Bridge: way 3!\"");

    assertThat(fixture.mistakes())
        .containsExactly(
            TOPIC
                + ":3: \"Bridge: way 3!\" is asked at "
                + BRIDGE
                + ":6 too."
                + " Keep it where it fits best and write something else at the other place.");
  }

  @Test
  void noTwoExercisesShareAName() {
    fixture.change(BRIDGE, "names:", "names: [bird-dog]");

    told(
        BRIDGE
            + ":4: the name \"bird-dog\" stands at "
            + BIRD_DOG
            + ":3 too."
            + " Keep it where people mean it most and delete it here.");
  }

  @Test
  void oneExerciseMayHaveItsNameInTwoSpellings() {
    fixture.change(BRIDGE, "names:", "names: [bridge, the-bridge, the bridge]");

    assertThat(fixture.mistakes()).isEmpty();
  }

  @Test
  void anAnswerHasTwoToFiveSentences() {
    fixture.change(TOPIC, "answer:", "answer: Yes, it can.");
    told(
        TOPIC
            + ":5: the answer has one sentence."
            + " Write 2 to 5 sentences; what goes further belongs under `more`.");

    fixture.change(TOPIC, "answer:", "answer: " + "It can. ".repeat(6));
    told(
        TOPIC
            + ":5: the answer has 6 sentences."
            + " Write 2 to 5 sentences; what goes further belongs under `more`.");
  }

  @Test
  void anAnswerIsEasyToRead() {
    fixture.change(
        TOPIC,
        "answer:",
        "answer: Appropriate rehabilitation necessitates individualisation. So it is.");

    told(
        TOPIC
            + ":5: the reading ease of `answer` is -99, and 60 is the least. Write shorter"
            + " sentences and shorter words than: individualisation, rehabilitation, appropriate.");
  }

  @Test
  void aStepIsEasyToRead() {
    fixture.change(BRIDGE, "  - Lift", "  - Elevate your pelvis horizontally.");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith(BRIDGE + ":24: the reading ease of item 2 of `steps` is ");
  }

  @Test
  void aLongWordThatReadersKnowIsNoHardWord() {
    fixture.change(TOPIC, "answer:", "answer: A physiotherapist can help. So can yoga.");
    assertThat(fixture.mistakes()).hasSize(1);

    fixture.write("plain-words.yaml", "physiotherapist: a person who treats backs\n");
    assertThat(fixture.mistakes()).isEmpty();
  }

  @Test
  void aDoseSaysHowMuch() {
    fixture.change(BRIDGE, "  gentle:", "  gentle: {sets: 2, rest: 30}");

    told(BRIDGE + ":19: the dose `gentle` does not say how much. " + DoseCheck.WAYS);
  }

  @Test
  void aDoseOfMinutesHasNothingElse() {
    fixture.change(BRIDGE, "  gentle:", "  gentle: {sets: 1, minutes: 5, hold: 3}");

    told(
        BRIDGE
            + ":19: the dose `gentle` goes on for minutes and has something else beside them. "
            + DoseCheck.WAYS);
  }

  @Test
  void everyPhraseHasWords() {
    fixture.change("phrases.yaml", "welcome:", "");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith("phrases.yaml:1: the key `welcome` is missing. Write `welcome:` and then its");
  }

  @Test
  void aPhraseThatNobodySaysIsTold() {
    fixture.write("phrases.yaml", fixture.read("phrases.yaml") + "good-bye-all: Bye.\n");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .endsWith(": Limber says nothing by the key `good-bye-all`. Delete it.");
  }

  @Test
  void aPlaceholderForWhichNothingCanStandIsTold() {
    fixture.change("phrases.yaml", "disclaimer:", "disclaimer: \"I inform {whom}.\"");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .endsWith("nothing can stand for {whom} in `disclaimer`. Write it without braces.");
  }

  @Test
  void whatPeopleSayTellsARoutineOneThing() {
    fixture.change("controls.yaml", "done:", "done: [Say stop!]");

    told(
        "controls.yaml:2: \"Say stop!\" stands at controls.yaml:1 too."
            + " Keep it where it fits best and delete it here.");
  }

  @Test
  void aFileWhereNoneBelongsIsTold() {
    fixture
        .write("topic/mattress.yaml", "id: topic/mattress\n")
        .write("topics/bed.yml", "a: b\n")
        .write("topics/sofa.yaml.txt", "a: b\n");

    assertThat(fixture.mistakes())
        .containsExactly(
            "topic/mattress.yaml:1: no file of this name belongs here. The places are: exercises/,"
                + " topics/, routines/, safety/, poses/, small-talk.yaml, sources.yaml, vocabulary.yaml,"
                + " aspects.yaml, aspect-phrases.yaml, follow-ups.yaml, controls.yaml, phrases.yaml, plain-words.yaml, limits.yaml,"
                + " intake.yaml, plan.yaml, ordinary-talk.yaml, pain-rule.yaml, coverage.yaml, zones.yaml, reminders.yaml.",
            "topics/bed.yml:1: no file of this name belongs here. End its name with .yaml.",
            "topics/sofa.yaml.txt:1: no file of this name belongs here. End its name with .yaml.");
  }

  @Test
  void aFileThatIsMissingIsTold() {
    fixture.delete("vocabulary.yaml");

    told("vocabulary.yaml:1: there is no such file. Write it, or bring it back from your copy.");
  }

  @Test
  void aRoutineOfMoreThanTwoStepsHasAWarmUpAndACoolDown() {
    String step = "  - {exercise: exercise/bridge, level: standard}";
    fixture.change(ROUTINE, "  - {exercise: exercise/bridge", step + "\n" + step + "\n" + step);
    assertThat(fixture.mistakes()).isEmpty();

    fixture.change(ROUTINE, "  - {exercise: exercise/bird-dog, level: gentle}", "  []");
    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith(ROUTINE + ":")
        .contains("a routine of more than two steps needs a `warm-up`");
  }
}
