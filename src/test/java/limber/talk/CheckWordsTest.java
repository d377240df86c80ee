package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.coach.Program;
import limber.corpus.EntryId;
import limber.talk.Check.Asked;
import limber.talk.Press.CheckWord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckWordsTest {

  private static final Program CLASSIC = new Program.Entry(EntryId.of("routine/classic"));
  private static final Asked SIGNS = new Asked.EmergencySigns(CLASSIC);
  private static final Asked YES = new Asked.DoctorsYes(List.of("pregnancy"), CLASSIC);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "No.",
        "none",
        "None of these!",
        "nope",
        "neither",
        "I have none of those",
        "no, none",
        "none at all",
        "nothing"
      })
  void anUnmistakableNoIsNoneOfThese(String words) {
    assertThat(CheckWords.in(words, SIGNS)).contains(CheckWord.NONE);
    assertThat(CheckWords.in(words, new Asked.UrgentSigns(CLASSIC))).contains(CheckWord.NONE);
    assertThat(CheckWords.in(words, new Asked.About(0, CLASSIC))).contains(CheckWord.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "yes, one", "one", "some of them", "Yes I do", "two", "yep"})
  void ayesIsOneOrMore(String words) {
    assertThat(CheckWords.in(words, SIGNS)).contains(CheckWord.SOME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not sure",
        "no idea",
        "maybe one",
        "yes but not now I think",
        "I don't know",
        "no feeling down there",
        "none of your business",
        "no thanks",
        "what is a saddle?",
        "yes or no?",
        "not none",
        "one moment please wait",
        ""
      })
  void whatCanBeMistakenIsNoAnswer(String words) {
    assertThat(CheckWords.in(words, SIGNS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "not yet", "Not yet!", "nope"})
  void withoutAYesItIsNotYet(String words) {
    assertThat(CheckWords.in(words, YES)).contains(CheckWord.NOT_YET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "yes she did", "Yes, my midwife did"})
  void aYesIsHeard(String words) {
    assertThat(CheckWords.in(words, YES)).contains(CheckWord.YES);
    assertThat(CheckWords.in("yes", new Asked.StillRight(CLASSIC))).contains(CheckWord.STILL_RIGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "none", "done"})
  void withoutAQuestionNothingIsAnAnswer(String words) {
    assertThat(CheckWords.in(words, new Asked.Nothing())).isEmpty();
    assertThat(CheckWords.in(words, new Asked.WithADoctor(List.of("cancer")))).isEmpty();
  }
}
