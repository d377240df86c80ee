package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a writer is told where a file does not keep to its schema: each test breaks one thing.
class ShapeTest extends BrokenCorpus {

  @Test
  void aMissingKeyIsToldWithWhatBelongsThere() {
    fixture.change(BRIDGE, "feel:", "");

    told(
        BRIDGE
            + ":2: the key `feel` is missing."
            + " Write `feel:` and then: What to feel, and where, in a sentence.");
  }

  @Test
  void aMissingKeyInsideAGroupIsToldWhereTheGroupStands() {
    fixture.change(BRIDGE, "  sides:", "");

    told(
        BRIDGE
            + ":17: the key `sides` of `dose` is missing. Write `sides:` and then: `each` where"
            + " one side has all of it before the other, `alternating` where the sides change"
            + " after each repetition, `together` where both work at once.");
  }

  @Test
  void aMisspeltKeyIsToldWithTheRightOne() {
    fixture.change(BRIDGE, "feel:", "feeel: Your back works.");

    told(BRIDGE + ":26: there is no key `feeel`. Did you mean `feel`?");
  }

  @Test
  void anUnknownKeyIsToldWithThoseThatThereAre() {
    fixture.change(BRIDGE, "  - {mistake: The back", "  - {page: 3, mistake: Sags., fix: Less.}");

    told(
        BRIDGE
            + ":28: there is no key `page` in item 1 of `mistakes`."
            + " Write one of: mistake, fix.");
  }

  @Test
  void aKeyWithNothingAfterItIsTold() {
    fixture.change(BRIDGE, "feel:", "feel:");

    told(
        BRIDGE
            + ":26: nothing stands after `feel`."
            + " Write: What to feel, and where, in a sentence.");
  }

  @Test
  void aTextInPlaceOfAListIsTold() {
    fixture.change(BRIDGE, "needs:", "needs: mat");

    told(
        BRIDGE
            + ":15: `needs` is one text and should be a list."
            + " Write [first, second], or one line with \"- \" for each item.");
  }

  @Test
  void aListInPlaceOfATextIsTold() {
    fixture.change(BRIDGE, "feel:", "feel: [one, two]");

    told(
        BRIDGE
            + ":26: `feel` is a list and should be one text."
            + " Write: What to feel, and where, in a sentence.");
  }

  @Test
  void aTextInPlaceOfKeysIsTold() {
    fixture.change(BRIDGE, "  gentle:", "  gentle: a little");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith(BRIDGE + ":19: `gentle` is a text and should have keys. Write: To begin with");
  }

  @Test
  void fewerThanFifteenWaysOfAskingAreTooFew() {
    fixture.change(TOPIC, "asked:", "asked: [a, b, c]");

    told(
        TOPIC
            + ":4: `asked` has only 3 items, and 15 are the least. Write: At least 15 other"
            + " ways in which people ask for it, in their own words, as a list.");
  }

  @Test
  void aWordThatIsNotAmongTheFewIsToldWithTheNearest() {
    fixture.change(BRIDGE, "difficulty:", "difficulty: eazy");

    told(BRIDGE + ":16: \"eazy\" is no word for `difficulty`. Did you mean easy?");
  }

  @Test
  void aNumberOutOfRangeIsToldWithTheRange() {
    fixture.change(BRIDGE, "  standard:", "  standard: {sets: 2, hold: 200, rest: 30}");

    told(
        BRIDGE
            + ":20: 200 is out of range for `hold`."
            + " Write: How many seconds to hold, 1 to 120, such as: 20.");
  }

  @Test
  void aNumberWithAUnitIsNoNumber() {
    fixture.change(BRIDGE, "  standard:", "  standard: {sets: 2, hold: 20s, rest: 30}");

    told(
        BRIDGE
            + ":20: `hold` should be a whole number, not text."
            + " Write: How many seconds to hold, 1 to 120, such as: 20.");
  }

  @Test
  void aDayThatDoesNotExistIsNoDate() {
    fixture.change(TOPIC, "reviewed:", "reviewed: 2026-02-30");

    told(
        TOPIC
            + ":8: \"2026-02-30\" is no date. Write: The day on which somebody last held the"
            + " entry against its sources, such as: 2026-11-22.");
  }

  @Test
  void anItemThatStandsTwiceIsTold() {
    fixture.change(TOPIC, "next:", "next:\n  - exercise/bridge\n  - exercise/bridge");

    told(TOPIC + ":8: \"exercise/bridge\" stands twice in `next`. Delete one of the two.");
  }

  @Test
  void anEmptyTextIsTold() {
    fixture.change(BRIDGE, "feel:", "feel: \" \"");

    told(BRIDGE + ":26: `feel` is empty. Write: What to feel, and where, in a sentence.");
  }

  @Test
  void aSignIsWrittenInLowerCase() {
    fixture.change("safety/saddle-numbness.yaml", "look-alikes:", "look-alikes: [Numb Glutes]");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith("safety/saddle-numbness.yaml:7: \"Numb Glutes\" does not have the form of");
  }

  @Test
  void aSourceHasAShortNameInSmallLetters() {
    fixture.write("sources.yaml", "nice: {cite: A, year: 2016}\nThe BMJ: {cite: B, year: 2020}\n");

    told(
        "sources.yaml:2: the key `The BMJ` has letters that a key cannot have."
            + " Use small letters, digits and - only.");
  }

  @Test
  void aRoutineHasACore() {
    fixture.change("routines/short.yaml", "  - {level: gentle", "");

    told(
        "routines/short.yaml:9: `core` has only 1 item, and 2 are the least. Write: The heart of"
            + " the routine: a list of 2 to 6 steps such as {exercise: exercise/cat-camel, level: gentle}.");
  }

  @Test
  void aListThatIsTooLongIsTold() {
    String more = "  - {mistake: One., fix: Two.}\n".repeat(3);
    fixture.change(BRIDGE, "  - {mistake: The neck", more + "  - {mistake: Three., fix: Four.}");

    assertThat(fixture.mistakes())
        .anySatisfy(told ->
            assertThat(told)
                .startsWith(BRIDGE + ":27: `mistakes` has 5 items, and 4 are the most"));
  }

  @Test
  void allMistakesOfAllFilesAreToldTogetherInOrder() {
    fixture.change(BRIDGE, "feel:", "").change(BRIDGE, "kind:", "kind: strenth");
    fixture.change(TOPIC, "title:", "title: \"Yoga").delete("phrases.yaml");

    assertThat(fixture.mistakes().stream().map(told -> told.replaceFirst(": .*", "")))
        .containsExactly(BRIDGE + ":2", BRIDGE + ":12", "phrases.yaml:1", TOPIC + ":2");
  }
}
