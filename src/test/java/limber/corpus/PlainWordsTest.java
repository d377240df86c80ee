package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainWordsTest {

  private final PlainWords words =
      new PlainWords(
          Map.of(
              "sciatica", "pain down a leg",
              "disc", "a cushion between two bones",
              "discectomy", "an operation on it",
              "x-ray", "a picture of bones"));

  @Test
  void wordsAreFoundInTheOrderOfTheTextEachOnce() {
    assertThat(words.in("A disc may cause sciatica. Sciatica fades, and so does the disc's ache."))
        .containsExactly("disc", "sciatica");
  }

  @Test
  void aWordIsFoundInAnyCaseInThePluralAndBesideAnyMark() {
    assertThat(words.in("Two DISCS,")).containsExactly("disc");
    assertThat(words.in("(sciatica-like)")).containsExactly("sciatica");
    assertThat(words.in("no X-rays!")).containsExactly("x-ray");
  }

  @Test
  void aPartOfAnotherWordIsNoWord() {
    assertThat(words.in("discover the discotheque, antisciatica, x-rayed")).isEmpty();
    assertThat(words.in("discectomy")).containsExactly("discectomy");
  }

  @Test
  void whereNoWordIsListedNoneIsFound() {
    assertThat(PlainWords.none().in("A disc, perhaps?")).isEmpty();
    assertThat(PlainWords.none().meaning("disc")).isEmpty();
  }

  @Test
  void theCorpusKnowsTheWordsOfItsFileAndDoesWithoutOne(@TempDir Path folder) {
    CorpusFixture fixture = CorpusFixture.in(folder);
    assertThat(fixture.corpus().plainWords().all()).isEmpty();

    fixture.write("plain-words.yaml", "yoga: slow moves\n");
    assertThat(fixture.corpus().plainWords().meaning("yoga")).contains("slow moves");
  }
}
