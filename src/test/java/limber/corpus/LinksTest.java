package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a writer is told where ids and links do not fit to each other: each test breaks one thing.
class LinksTest extends BrokenCorpus {

  @Test
  void anIdIsTheNameOfItsFile() {
    fixture.change(BRIDGE, "id:", "id: exercise/brigde");

    told(
        BRIDGE
            + ":2: the id \"exercise/brigde\" is not the file's name."
            + " Name the file brigde.yaml, or write exercise/bridge.");
  }

  @Test
  void theNameOfAFileIsInSmallLetters() {
    fixture.write("topics/My Bed.yaml", "id: topic/My Bed\n");

    assertThat(fixture.mistakes())
        .contains(
            "topics/My Bed.yaml:1: the file's name \"My Bed\" cannot be an id."
                + " Rename the file: 1 to 40 of a-z, 0-9 and - before the .yaml.");
  }

  @Test
  void theIdOfASignIsTheNameOfItsFile() {
    fixture.change("safety/saddle-numbness.yaml", "id:", "id: saddle");

    told(
        "safety/saddle-numbness.yaml:1: the id \"saddle\" is not the file's name."
            + " Name the file saddle.yaml, or write saddle-numbness.");
  }

  @Test
  void noTwoPiecesOfSmallTalkShareAnId() {
    fixture.write(
        "small-talk.yaml",
        """
        - {id: small-talk/hello, title: Hello, asked: [hi], answer: Hello!}
        - {id: small-talk/hello, title: Bye, asked: [bye], answer: Bye!}
        """);

    told(
        "small-talk.yaml:2: the id \"small-talk/hello\" stands at small-talk.yaml:1 too."
            + " Give one of the two another id.");
  }

  @Test
  void aLinkThatLeadsNowhereIsToldWithTheEntryThatWasMeant() {
    fixture.change(TOPIC, "next:", "next: [exercise/birddog]");

    told(
        TOPIC + ":6: there is no entry \"exercise/birddog\"." + " Did you mean exercise/bird-dog?");
  }

  @Test
  void aLinkOfTheWrongKindIsToldWithTheRightOne() {
    fixture.change(TOPIC, "next:", "next: [topic/bridge]");

    told(TOPIC + ":6: there is no entry \"topic/bridge\". Did you mean exercise/bridge?");
  }

  @Test
  void aLinkToNothingNearIsTold() {
    fixture.change(TOPIC, "next:", "next: [topic/mattress]");

    told(
        TOPIC
            + ":6: there is no entry \"topic/mattress\"."
            + " Name an entry that has a file, or write its file.");
  }

  @Test
  void anEasierExerciseIsAnExercise() {
    fixture.change(BRIDGE, "next:", "next: []\neasier: topic/yoga");

    told(BRIDGE + ":35: `easier` leads to \"topic/yoga\". Name an exercise instead.");
  }

  @Test
  void anEasierRoutineIsARoutine() {
    fixture.change("routines/short.yaml", "next:", "next: []\neasier: exercise/bridge");

    told("routines/short.yaml:15: `easier` leads to \"exercise/bridge\". Name a routine instead.");
  }

  @Test
  void noEntryLeadsToItself() {
    fixture.change(BRIDGE, "swap:", "swap: exercise/bridge");

    told(BRIDGE + ":40: `swap` leads back to this entry. Name another entry.");
  }

  @Test
  void theStepsOfARoutineAreExercises() {
    fixture.change(
        "routines/short.yaml",
        "  - {exercise: exercise/bridge",
        "  - {exercise: exercise/brige, level: gentle}");

    told(
        "routines/short.yaml:10: there is no entry \"exercise/brige\"."
            + " Did you mean exercise/bridge?");
  }

  @Test
  void aLinkToAnEntryWhoseFileIsBrokenIsNoMistakeOfItsOwn() {
    fixture.write(BRIDGE, "id: \"");

    assertThat(fixture.mistakes()).singleElement().asString().startsWith(BRIDGE + ":1: the quotes");
  }

  @Test
  void goingOnToWhatIsEasierEndsSomewhere() {
    fixture.change(BRIDGE, "next:", "next: []\neasier: exercise/bird-dog");
    fixture.change(BRIDGE, "difficulty:", "difficulty: hard");

    told(
        BIRD_DOG
            + ":40: `easier` goes round in a circle: exercise/bird-dog, exercise/bridge,"
            + " exercise/bird-dog. Take it out of one of them.");
  }

  @Test
  void goingOnToWhatIsHarderEndsSomewhere() {
    fixture.change(BIRD_DOG, "easier:", "harder: exercise/bridge");
    fixture.change(BIRD_DOG, "difficulty:", "difficulty: easy");

    assertThat(fixture.mistakes()).singleElement().asString().contains("`harder` goes round");
  }
}
