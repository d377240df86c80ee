package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a writer is told where a file is no YAML, or is not the YAML that they meant.
class YamlMistakesTest extends BrokenCorpus {

  @Test
  void aTabIsNoIndentation() {
    topic("next:", "next:\n\t- exercise/bridge");

    told(7, "a tab stands here. Indent with spaces, two for each step.");
  }

  @Test
  void aColonInsideATextWantsQuotes() {
    topic("title:", "title: Yoga: what it is");

    told(
        2,
        "a colon stands inside a text, or the line is indented too far."
            + " Put a text that holds \": \" in quotes, or begin the line under the one above.");
  }

  @Test
  void aColonInsideAListItemWantsQuotes() {
    topic("asked:", "asked: [a, b, c, d, e, f, g, yoga: is it good]");

    told(
        4,
        "a colon makes item 8 of `asked` a key and a value instead of a text."
            + " Put the whole text in quotes.");
  }

  @Test
  void quotesThatAreNeverClosedAreTold() {
    topic("title:", "title: \"Yoga");

    told(
        2,
        "the quotes that open here are never closed."
            + " Close them at the end of the text; inside single quotes write '' for '.");
  }

  @Test
  void aBracketThatIsNeverClosedIsTold() {
    topic("next:", "next: [exercise/bridge");

    told(
        6,
        "the bracket that opens here is not closed as it should."
            + " Close it, put commas between the items, and put an item with a comma in quotes.");
  }

  @Test
  void aLineWithoutAKeyIsTold() {
    topic("title:", "title: Yoga\nmore about it");

    told(
        3,
        "this line has no key."
            + " Write `key: value`, begin an item of a list with `- `, or indent the line so that it"
            + " belongs to the text above.");
  }

  @Test
  void aLineThatDoesNotFitItsNeighboursIsTold() {
    topic("next:", "next:\n    - exercise/bridge\n  - exercise/bird-dog");

    told(
        8,
        "this line does not fit to those above."
            + " Begin it exactly under its neighbours; quotes must hold the whole text.");
  }

  @Test
  void wordsAfterQuotesAreTold() {
    topic("title:", "title: \"Yoga\" for all");

    told(
        2,
        "this line does not fit to those above."
            + " Begin it exactly under its neighbours; quotes must hold the whole text.");
  }

  @Test
  void aKeyThatStandsTwiceIsTold() {
    topic("title:", "title: Yoga\ntitle: Yoga again");

    told(3, "the key `title` stands here and on line 2. Keep one of the two.");
  }

  @Test
  void aTextThatBeginsWithACommandOfYamlWantsQuotes() {
    String words = "a word that begins with & or * is a command in YAML. Put the text in quotes.";
    topic("title:", "title: *Yoga");
    told(2, words);
    topic("title:", "title: &yoga Yoga");
    told(2, words);
    topic("title:", "title: !yoga Yoga");
    told(2, "a text that begins with ! is a command in YAML. Put the text in quotes.");
    topic("title:", "title: '@yoga'\nx: @yoga");
    told(3, "a text cannot begin with this letter. Put the whole text in quotes.");
  }

  @Test
  void anAliasOfItselfEndsNothing() {
    topic("next:", "next: &me [*me]");

    told(6, "a word that begins with & or * is a command in YAML. Put the text in quotes.");
  }

  @Test
  void textAfterTheSignOfABlockIsTold() {
    topic("answer:", "answer: > Yes, it can help.");

    told(
        5,
        "after | or > nothing may follow on the same line. Begin the text on the next line,"
            + " indented by two spaces; to write > as text, use quotes.");
  }

  @Test
  void aSecondDocumentInAFileIsTold() {
    topic("next:", "---\nnext: []");

    told(6, "a line of three dashes begins a second file in this file. Delete that line.");
  }

  @Test
  void anEmptyFileIsTold() {
    fixture.write("plain-words.yaml", "# nothing yet\n");

    assertThat(fixture.mistakes())
        .containsExactly("plain-words.yaml:1: the file is empty. Write it, or delete the file.");
  }

  @Test
  void aNumberWithoutQuotesIsNoText() {
    topic("asked:", "asked: [a, b, c, d, e, f, g, 123]");

    told(4, "123 without quotes is not a text. Put it in quotes: \"123\".");
  }

  @Test
  void aFileThatIsNotUtf8IsTold() {
    topic("title:", "title: Yog\uFFFD");

    told(2, "a letter here cannot be read. Save the file as UTF-8 and write it again.");
  }

  @Test
  void aCharacterThatNobodyCanSeeIsTold() {
    topic("title:", "title: Yoga\u0007");

    told(2, "a character stands here that nobody can see. Delete it, or write the line again.");
  }

  @Test
  void listsInListsWithoutEndAreTold() {
    fixture.write(TOPIC, "[".repeat(5_000));

    assertThat(fixture.mistakes())
        .contains(TOPIC + ":1: the file cannot be read as YAML. Compare it with a file beside it.");
  }

  private void topic(String start, String line) {
    CorpusFixture.in(folder).change(TOPIC, start, line);
  }

  /// The mistake is told; a file that is no YAML at all may have no other.
  private void told(int line, String words) {
    assertThat(fixture.mistakes()).contains(TOPIC + ":" + line + ": " + words);
  }

  @Test
  void anItemIndentedTooFarIsNotSwallowedByTheOneAboveIt() {
    fixture.change(BRIDGE, "  - Lift", "  - Lift your hips.\n   - Lower them again.");

    told(
        BRIDGE
            + ":25: this line begins with \"- \" and still belongs to the text above."
            + " Begin it exactly under its neighbours.");
  }
}
