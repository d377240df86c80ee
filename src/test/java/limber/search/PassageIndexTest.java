package limber.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.EntryId;
import org.junit.jupiter.api.Test;

class PassageIndexTest {

  private static final EntryId SLEEP = EntryId.of("topic/sleep");
  private static final EntryId SITTING = EntryId.of("topic/sitting");

  @Test
  void aQuestionInAPassagesOwnWordsScoresOne() {
    assertThat(scores("how do i sleep with a sore back"))
        .hasEntrySatisfying(SLEEP, score -> assertThat(score).isCloseTo(1, within(1e-6)));
  }

  @Test
  void anEntryThatSharesNoWordIsLeftOut() {
    assertThat(scores("sleep")).containsOnlyKeys(SLEEP);
    assertThat(scores("xylophone")).isEmpty();
    assertThat(scores("")).isEmpty();
  }

  @Test
  void aWordThatNobodyKnowsHoldsTheScoreBack() {
    assertThat(scores("sleep xylophone").get(SLEEP)).isLessThan(scores("sleep").get(SLEEP));
  }

  @Test
  void aWordThatWasGuessedCountsLess() {
    try (PassageIndex<EntryId> index = index(passages())) {
      double typed = score(index, new Word("sleep", 1));
      assertThat(score(index, new Word("sleep", 0.5))).isCloseTo(typed / 2, within(1e-9));
    }
  }

  @Test
  void equalQuestionsGetEqualScoresHoweverOftenTheyAreAsked() {
    try (PassageIndex<EntryId> index = index(passages())) {
      List<Word> question = words("why does sitting hurt");
      Map<EntryId, Double> first = index.scores(question);
      assertThat(index.scores(question)).isEqualTo(first).containsKey(SITTING);
    }
  }

  @Test
  void anEntryIsFoundAmongThousandsOfOtherPassages() {
    List<Passage<EntryId>> many =
        IntStream.range(0, 3_000)
            .mapToObj(i -> new Passage<>(EntryId.of("topic/other-" + i), "a sore thing " + i))
            .toList();
    try (PassageIndex<EntryId> index =
        index(Stream.concat(many.stream(), passages().stream()).toList())) {
      assertThat(
              index.scores(words("sore back")).entrySet().stream()
                  .max(Map.Entry.comparingByValue()))
          .hasValueSatisfying(best -> assertThat(best.getKey()).isEqualTo(SLEEP));
    }
  }

  @Test
  void anIndexOfNothingFindsNothing() {
    try (PassageIndex<EntryId> index = index(List.of())) {
      assertThat(index.scores(words("sleep"))).isEmpty();
    }
  }

  private static Map<EntryId, Double> scores(String question) {
    try (PassageIndex<EntryId> index = index(passages())) {
      return index.scores(words(question));
    }
  }

  private static double score(PassageIndex<EntryId> index, Word word) {
    return index.scores(List.of(word)).getOrDefault(SLEEP, 0.0);
  }

  private static List<Passage<EntryId>> passages() {
    return List.of(
        new Passage<>(SLEEP, "how do i sleep with a sore back"),
        new Passage<>(SLEEP, "pillows in bed"),
        new Passage<>(SITTING, "why does sitting hurt"));
  }

  private static PassageIndex<EntryId> index(List<Passage<EntryId>> passages) {
    return new PassageIndex<>(passages, new LimberAnalyzer());
  }

  private static List<Word> words(String text) {
    return new LimberAnalyzer().words(text).stream().map(Word::typed).toList();
  }
}
