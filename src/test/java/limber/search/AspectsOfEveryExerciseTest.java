package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.Exercise;
import limber.corpus.RealCorpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One thing about an exercise, asked for by the exercise's title, is answered with that one thing:
/// for every exercise of the corpus.
class AspectsOfEveryExerciseTest {

  private static final Search SEARCH = Search.over(RealCorpus.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STEPS     | how do I do the %s
          DOSE      | how often should I do the %s
          BENEFIT   | what is the %s good for
          MUSCLES   | which muscles does the %s work
          CAUTION   | who should not do the %s
          MISTAKES  | what am I doing wrong in the %s
          EASIER    | something easier than the %s
          HARDER    | how do I make the %s harder
          EQUIPMENT | do I need a mat for the %s
          """)
  void oneThingIsAnsweredWithThatOneThing(Aspect aspect, String question) {
    List<String> wrong = new ArrayList<>();
    for (Exercise exercise : RealCorpus.english().exercises()) {
      String asked = question.formatted(exercise.title().toLowerCase(Locale.ROOT));
      Verdict verdict = SEARCH.find(new Question(asked, List.of())).verdict();
      if (!verdict.equals(new Verdict.Answer(exercise.id(), Optional.of(aspect)))) {
        wrong.add(asked + " -> " + verdict);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
