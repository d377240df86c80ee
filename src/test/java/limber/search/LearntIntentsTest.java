package limber.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.FollowUp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a sentence is after, told by its letters and the nearest phrase, without a model.
class LearntIntentsTest {

  private static final Corpus CORPUS =
      new SmallCorpus()
          .exercise("plank", List.of("Plank"), "holding a push-up on my elbows")
          .topic("yoga", "is yoga good for a sore back")
          .cues(Aspect.DOSE, "how long", "how many")
          .cues(Aspect.EASIER, "easier", "too hard")
          .aspectPhrases(Aspect.DOSE, "how many seconds", "for how long do i stay there")
          .aspectPhrases(Aspect.EQUIPMENT, "do i need a mat", "will a towel do for the {x}")
          .followUps(FollowUp.MORE, "who says so", "tell me more")
          .followUps(FollowUp.NONE, "i have a bad heart", "with a weak knee")
          .corpus();

  private static final LimberAnalyzer ANALYZER = new LimberAnalyzer();
  private static final IntentPhrases PHRASES = new IntentPhrases(CORPUS.keywords(), ANALYZER);
  private static final IntentLetters LETTERS = IntentLetters.of(CORPUS);
  private static final IntentReader READER =
      new LearntIntents(
          Optional.empty(), LETTERS, PHRASES, new Effort(CORPUS.keywords().aspects()));

  @AfterAll
  static void close() {
    PHRASES.close();
  }

  @ParameterizedTest
  @CsvSource({
    "how many seonds, DOSE",
    "for how lomg, DOSE",
    "need i a mat, EQUIPMENT",
    "will an old towl do, EQUIPMENT",
    "easyer, EASIER",
  })
  void aPhraseIsKnownThroughSlips(String sentence, Aspect asked) {
    assertThat(read(sentence).aspect()).contains(asked);
    assertThat(read(sentence).ofOneThing()).isGreaterThan(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"is yoga good", "i have a bad heart", "my knee is weak"})
  void whoNamesASubjectAsksNoOneThing(String sentence) {
    assertThat(read(sentence).ofOwnSubject()).isGreaterThan(0.5);
  }

  @Test
  void allSharesAreOne() {
    for (String sentence : List.of("how long", "who says so", "plank", "xyz", "👍", "")) {
      assertThat(read(sentence).share(_ -> true)).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void whatHasNoWordsIsAfterNothingThatIsKnown() {
    assertThat(LETTERS.of("👍")).containsExactly(onlyOther());
  }

  @Test
  void equalCorporaLearnTheSame() {
    assertThat(IntentLetters.of(CORPUS).of("how long with a weak knee"))
        .containsExactly(LETTERS.of("how long with a weak knee"));
  }

  private static double[] onlyOther() {
    return Intent.all().stream()
        .mapToDouble(intent -> intent == Intent.Subject.OTHER ? 1 : 0)
        .toArray();
  }

  private static Intents read(String sentence) {
    List<Word> words = ANALYZER.words(sentence).stream().map(Word::typed).toList();
    return READER.of(sentence, words);
  }
}
