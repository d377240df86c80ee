package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import limber.corpus.Corpus;
import limber.corpus.FollowUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScopeLettersTest {

  private static final SmallCorpus ENTRIES =
      new SmallCorpus()
          .topic("back", "why does my back hurt", "my lower back aches")
          .farOff("eggs", "how long do i boil an egg", "and for how many minutes do i boil it");

  @TempDir private Path classes;

  @Test
  void waysOfAskingTellWhatIsOurs() {
    ScopeLetters letters = ScopeLetters.of(ENTRIES.corpus());
    assertThat(letters.notOurs("does a back ache")).isLessThan(0.5);
    assertThat(letters.notOurs("boiling eggs")).isGreaterThan(0.5);
  }

  @Test
  void whatGoesOnFromSomethingOfOursIsOurs() {
    String further = "and for how many minutes";
    double before = ScopeLetters.of(ENTRIES.corpus()).notOurs(further);
    Corpus more =
        new SmallCorpus()
            .topic("back", "why does my back hurt", "my lower back aches")
            .farOff("eggs", "how long do i boil an egg", "and for how many minutes do i boil it")
            .followUps(
                FollowUp.MORE, "and for how many minutes", "for how many", "how many minutes")
            .corpus();
    assertThat(ScopeLetters.of(more).notOurs(further)).isLessThan(before);
  }

  @Test
  void whatIsBuiltOnceIsNotLearntAgain() throws Exception {
    Corpus corpus = ENTRIES.corpus();
    ScopeLetters.build(corpus, classes);
    Path built;
    try (var files = Files.walk(classes)) {
      built = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    byte[] first = Files.readAllBytes(built);
    var written = Files.getLastModifiedTime(built);
    ScopeLetters.build(corpus, classes);
    assertThat(Files.getLastModifiedTime(built)).isEqualTo(written);
    assertThat(Files.readAllBytes(built)).isEqualTo(first);
  }
}
