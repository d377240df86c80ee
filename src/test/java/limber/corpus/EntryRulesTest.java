package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a writer is told where an entry lacks what every entry has: each test breaks one thing.
class EntryRulesTest extends BrokenCorpus {

  private static final String COVERAGE = "coverage.yaml";

  @Test
  void aReviewThatIsNeededSaysWhatToConfirm() {
    fixture.change(BRIDGE, "confirm:", "");

    told(
        BRIDGE
            + ":37: a review is needed, and nothing says of what. Write `confirm:` and a list of"
            + " sentences that a clinician can answer with yes or no.");
  }

  @Test
  void whatIsToBeConfirmedAsksForAReview() {
    fixture.change(BRIDGE, "review:", "");

    told(
        BRIDGE
            + ":37: there is something to confirm, and no review is asked for."
            + " Write `review: needed` above it, or delete it.");
  }

  @Test
  void aStepIsShort() {
    fixture.change(BRIDGE, "  - Lift", "  - Lift your hips" + " up and up".repeat(8) + ".");

    told(
        BRIDGE
            + ":24: item 2 of `steps` has 27 words, and 25 are the most."
            + " Make two steps of it, or leave something out.");
  }

  @Test
  void aCueIsShort() {
    cue("Lift your hips" + " up and up".repeat(4) + ".");

    told(
        BRIDGE
            + ":25: `cue` has 15 words, and 12 are the most."
            + " Keep the one thing that matters most, and leave the rest to the steps.");
  }

  @Test
  void aCueOfTwelveWordsIsShortEnough() {
    cue("Lift your hips" + " up and up".repeat(3) + ".");

    assertThat(fixture.mistakes()).isEmpty();
  }

  @Test
  void aCueLeavesNumbersToTheTimer() {
    cue("Lift your hips 10 times.");

    told(
        BRIDGE
            + ":25: `cue` has a number in it."
            + " Leave it out: the timer says how many and how long.");
  }

  @Test
  void aCueLeavesTheSideToTheTimer() {
    cue("Lift your Left leg.");

    told(BRIDGE + ":25: `cue` names a side. Leave it out: the timer says which side.");
  }

  @Test
  void aWordThatOnlyHoldsTheNameOfASideIsNoSide() {
    cue("Stand upright and bright.");

    assertThat(fixture.mistakes()).isEmpty();
  }

  @Test
  void aCueUrgesNobodyOn() {
    cue("Push your hips further up.");

    told(
        BRIDGE
            + ":25: `cue` urges people on."
            + " Say how far is enough: nobody is there to see when it is too much.");
  }

  @Test
  void aCueIsWholeSentences() {
    cue("Lift your hips");

    told(
        BRIDGE
            + ":25: `cue` does not end with a full stop."
            + " Write one or two whole sentences, each with a full stop.");
  }

  @Test
  void aCueIsNotTheFirstStepOnceMore() {
    cue("Lie down on your back.");

    told(
        BRIDGE
            + ":25: `cue` is the first step once more."
            + " Say what matters most while the person moves.");
  }

  @Test
  void aCueIsVeryEasyToRead() {
    cue("Maintain your abdominal activation.");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith(BRIDGE + ":25: the reading ease of `cue` is ")
        .contains(", and 80 is the least. Write shorter sentences and shorter words than: ");
  }

  @Test
  void anExerciseWithoutACueIsTold() {
    fixture.change(BRIDGE, "cue:", "");

    assertThat(fixture.mistakes()).singleElement().asString().contains("the key `cue` is missing");
  }

  @Test
  void anEasyExerciseLeadsToAHarderOne() {
    fixture.change(BRIDGE, "harder:", "");

    told(
        BRIDGE
            + ":2: the key `harder` is missing."
            + " Name an exercise with the same purpose that is harder, or write one.");
  }

  @Test
  void whatGrowsByMinutesNeedsNothingHarder() {
    fixture.change(BRIDGE, "harder:", "");
    fixture.change(BRIDGE, "  standard:", "  standard: {sets: 1, minutes: 5}");

    assertThat(fixture.mistakes()).isEmpty();
  }

  @Test
  void aHardExerciseLeadsToAnEasierOne() {
    fixture.change(BIRD_DOG, "easier:", "");

    told(
        BIRD_DOG
            + ":2: the key `easier` is missing."
            + " Name an exercise with the same purpose that is easier, or write one.");
  }

  @Test
  void whatIsCalledHarderIsNotEasier() {
    fixture.change(BIRD_DOG, "easier:", "easier: exercise/bridge\nharder: exercise/bridge");

    assertThat(fixture.mistakes())
        .contains(
            BIRD_DOG
                + ":40: `harder` leads from hard to easy."
                + " Name another exercise, or change the `difficulty` of one of the two.");
  }

  @Test
  void aSwapIsInAnotherPosition() {
    fixture.change(BRIDGE, "position:", "position: knees");

    assertThat(fixture.mistakes())
        .contains(
            BRIDGE
                + ":40: `swap` leads to an exercise in the same position, knees."
                + " Name one in another position, for those who cannot be in this one.");
  }

  @Test
  void aPublicIdWithoutAnEntryIsTold() {
    fixture.change(COVERAGE, "ids:", "ids: [topic/mattress]");

    told(
        COVERAGE
            + ":1: the public id \"topic/mattress\" has no entry."
            + " Write its file: links and buttons out there still lead to it.");
  }

  @Test
  void aFactThatIsNoLongerSaidIsTold() {
    fact("entry: topic/yoga, says: [soft|gentle, quick]");

    told(
        TOPIC
            + ":1: \"quick\" is gone, and with it a fact: A fact."
            + " Say it again, or change coverage.yaml where the fact itself has changed.");
  }

  @Test
  void aFactWhoseSourceIsNotNamedIsTold() {
    fact("entry: topic/yoga, source: article");

    told(
        TOPIC
            + ":7: the source article is missing, which coverage.yaml asks for at line 2."
            + " Add article to `sources`.");
  }

  @Test
  void aDoseThatIsNoLongerTheFactIsTold() {
    fact("entry: exercise/bridge, dose: {sides: each, hold: 30}");

    told(
        BRIDGE
            + ":18: hold: 30 is gone, and with it a fact: A fact."
            + " Say it again, or change coverage.yaml where the fact itself has changed.");
  }

  @Test
  void aFactThatIsSaidIsNoMistake() {
    fact(
        "entry: exercise/bridge, source: nice, says: [back strong], dose: {sides: each, hold: 20}");

    assertThat(fixture.mistakes()).isEmpty();
  }

  @Test
  void aSourceThatNoEntryNamesIsTold() {
    fixture.write("sources.yaml", fixture.read("sources.yaml") + "who: {cite: WHO, year: 2023}\n");

    told(
        "sources.yaml:5: no entry names the source \"who\". Use it in an entry, or delete it here.");
  }

  @Test
  void aWordOfTheVocabularyThatNoEntryUsesIsTold() {
    fixture.change("vocabulary.yaml", "needs:", "needs: {mat: a mat, rope: a rope}");

    told(
        "vocabulary.yaml:4: no entry uses the needs \"rope\"."
            + " Use it in an entry, or delete it here.");
  }

  @Test
  void anExplanationOfAWordThatStandsNowhereIsTold() {
    fixture.write("plain-words.yaml", "sciatica: pain down a leg\nyoga: slow moves\n");

    told(
        "plain-words.yaml:1: no entry says \"sciatica\"."
            + " Delete it here, or spell it as the entries do.");
  }

  @Test
  void aFactOfAFileThatCannotBeReadIsNoMistakeOfItsOwn() {
    fact("entry: exercise/bridge, says: [strong]");
    fixture.write(BRIDGE, "id: \"");

    assertThat(fixture.mistakes()).singleElement().asString().startsWith(BRIDGE + ":1: the quotes");
  }

  @Test
  void aStrongerDoseIsNoLighter() {
    fixture.change(BRIDGE, "  strong:", "  strong: {sets: 1, hold: 30}");

    told(
        BRIDGE
            + ":21: `strong` is less than `standard`."
            + " Write doses that grow from `gentle` to `standard` to `strong`.");
  }

  @Test
  void setsThatGrowShorterStillHaveSomethingInTheLast() {
    fixture.change(
        BRIDGE, "  strong:", "  strong: {sets: 3, repetitions: 6, fewer: 3, hold: 20, rest: 30}");

    assertThat(fixture.mistakes())
        .anySatisfy(mistake ->
            assertThat(mistake)
                .startsWith(BRIDGE + ":21: the dose `strong` leaves nothing for its last set."));
  }

  @Test
  void oneSetCannotGrowShorter() {
    fixture.change(BRIDGE, "  gentle:", "  gentle: {sets: 1, repetitions: 6, fewer: 3}");

    assertThat(fixture.mistakes())
        .anySatisfy(mistake ->
            assertThat(mistake).startsWith(BRIDGE + ":19: the dose `gentle` says `fewer`"));
  }

  @Test
  void aFileWhoseFirstLineNamesAnotherSchemaIsTold() {
    fixture.change(
        BRIDGE, "# yaml", "# yaml-language-server: $schema=../../schema/topic.schema.json");

    told(
        BRIDGE
            + ":1: the editor is sent to another schema."
            + " Write: # yaml-language-server: $schema=../../schema/exercise.schema.json");
  }

  private void cue(String words) {
    fixture.change(BRIDGE, "cue:", "cue: " + words);
  }

  private void fact(String rest) {
    fixture.change(COVERAGE, "facts:", "facts: [{fact: A fact., " + rest + "}]");
  }
}
