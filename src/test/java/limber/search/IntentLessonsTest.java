package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import limber.corpus.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntentLessonsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 11, 22})
  void everyExercisesNameComesUpInThePhrasesHoweverManyThereAre(int exercises) {
    SmallCorpus corpus = new SmallCorpus();
    for (int i = 0; i < exercises; i++) {
      corpus.exercise("move-" + i, List.of("Move " + i), "way " + i);
    }
    corpus.aspectPhrases(
        Aspect.DOSE,
        IntStream.range(0, exercises).mapToObj(i -> "how long {x} " + i).toArray(String[]::new));

    List<String> texts = IntentLessons.of(corpus.corpus()).texts();

    for (int i = 0; i < exercises; i++) {
      String name = "move " + i + " ";
      assertThat(texts).anyMatch(text -> text.contains(name));
    }
  }

  @Test
  void aPhraseIsLearntUnderItsAspectAndAWayOfAskingAsASubject() {
    SmallCorpus corpus =
        new SmallCorpus()
            .exercise("plank", List.of("Plank"), "holding a push-up")
            .topic("yoga", "is yoga good")
            .aspectPhrases(Aspect.DOSE, "how long in the {x}");

    assertThat(IntentLessons.of(corpus.corpus()).lines())
        .containsExactly(
            new IntentLessons.Line(new Intent.OneThing(Aspect.DOSE), "how long in the plank"),
            new IntentLessons.Line(Intent.Subject.EXERCISE, "holding a push-up"),
            new IntentLessons.Line(Intent.Subject.OTHER, "is yoga good"));
  }
}
