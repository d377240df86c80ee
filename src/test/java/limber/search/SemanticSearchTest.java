package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.sentence.Encoder;
import limber.sentence.Loading;
import limber.sentence.Recent;
import limber.sentence.SentenceModel;
import limber.sentence.Understanding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A few entries, understood for real. Ranks are asserted, never scores: those differ from
/// processor to processor.
class SemanticSearchTest {

  private static final Corpus CORPUS =
      new SmallCorpus()
          .exercise("bird-dog", List.of("Bird dog"), "opposite arm and leg on hands and knees")
          .exercise("plank", List.of("Plank", "forearm plank"), "holding a push-up on my elbows")
          .exercise("figure-four", List.of("Piriformis stretch"), "stretch deep in my buttock")
          .topic("mattress", "Is my mattress too soft?", "which mattress is best for my back")
          .topic("heat-and-cold", "Heat or ice?", "is warmth or ice better for a sore back")
          .topic("bed-rest", "Should I stay in bed?", "is rest good for back pain")
          .topic("running", "Can I go running?", "is jogging bad for my back")
          .notOurs("other-joints", "My knee hurts", "exercises for a sore knee or shoulder")
          .smallTalk("hello", "hello", "hi there", "hey")
          .aspectPhrases(
              Aspect.DOSE,
              "how long do i stay in {x}",
              "how many times do people do {x} in a row",
              "for how many seconds is {x} kept up")
          .aspectPhrases(
              Aspect.CAUTION,
              "who should leave {x} alone",
              "could {x} harm me",
              "is {x} dangerous for anybody")
          .aspectPhrases(
              Aspect.EQUIPMENT,
              "what do i need for {x}",
              "does {x} take a mat or a chair",
              "do i have to buy something for {x}")
          .corpus();

  private static SentenceModel model;
  private static Search search;

  @TempDir private static Path folder;

  @BeforeAll
  static void learn() {
    model =
        switch (SentenceModel.load()) {
          case Loading.Ready(SentenceModel ready) -> ready;
          case Loading.Absent(String why) -> throw new AssertionError(why);
        };
    search = Search.over(CORPUS, new Understanding(model, folder));
  }

  @AfterAll
  static void close() {
    search.close();
    model.close();
  }

  @ParameterizedTest
  @CsvSource({
    "hot water bottle or cold pack, topic/heat-and-cold",
    "does it help to lie down all day, topic/bed-rest",
    "my sofa bed sags and I wake up stiff, topic/mattress",
    "may I train for a marathon, topic/running",
    "pull the bum muscle longer, exercise/figure-four",
    "my kneecap is swollen, topic/other-joints",
    "good morning, small-talk/hello"
  })
  void anEntryIsFoundInWordsThatNobodyHasWrittenDown(String question, String expected) {
    assertThat(first(question)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "hot water bottle or cold pack, Heat or ice?",
    "may I train for a marathon, Can I go running?",
    "my kneecap is swollen, My knee hurts"
  })
  void theNearestWayOfAskingMeansAboutTheSame(String question, String expected) {
    assertThat(search.nearest(question).orElseThrow().way()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "what amount of time is right for the plank, plank, DOSE",
    "may the bird dog do me any damage, bird-dog, CAUTION",
    "which things must be lying ready before a plank, plank, EQUIPMENT"
  })
  void oneThingIsAskedForInWordsThatNobodyHasWrittenDown(
      String question, String exercise, Aspect aspect) {
    assertThat(search.find(Question.of(question)).verdict())
        .isEqualTo(new Verdict.Answer(EntryId.of("exercise/" + exercise), Optional.of(aspect)));
  }

  @Test
  void afterAnExerciseItIsAskedForWithoutAName() {
    Question question =
        new Question("what amount of time is right for it", List.of(EntryId.of("exercise/plank")));

    assertThat(search.find(question).verdict())
        .isEqualTo(new Verdict.Answer(EntryId.of("exercise/plank"), Optional.of(Aspect.DOSE)));
  }

  @ParameterizedTest
  @CsvSource({
    "brid dog, exercise/bird-dog",
    "pirifomis stretch, exercise/figure-four",
    "plnk, exercise/plank",
    "is rest good for back pain, topic/bed-rest"
  })
  void namesAndVeryWordsAreCertain(String question, String expected) {
    Findings findings = search.find(Question.of(question));
    assertThat(findings.verdict())
        .isInstanceOfSatisfying(
            Verdict.Answer.class, answer -> assertThat(answer.id()).hasToString(expected));
  }

  @Test
  void aShortStoryIsReadAsAWholeAndALongOneSentenceBySentence() throws Exception {
    Counting counting = new Counting();
    String story = "We moved house in spring. I sleep badly. Is my mattress too soft?";
    try (Search again = Search.over(CORPUS, new Understanding(new Recent(counting, 10), folder))) {
      assertThat(again.find(Question.of(story)).ranked().getFirst().id())
          .hasToString("topic/mattress");
      assertThat(counting.asked).containsExactly(story);
      again.find(Question.of((story + " ").repeat(9)));
      assertThat(counting.asked).contains("We moved house in spring.");
    }
  }

  @Test
  void theSameIsNotEmbeddedOrLearntAgain() throws Exception {
    Counting counting = new Counting();
    Path learnt = folder.resolve("search.head");
    byte[] before = Files.readAllBytes(learnt);
    try (Search again = Search.over(CORPUS, new Understanding(new Recent(counting, 10), folder))) {
      assertThat(counting.asked).isEmpty();
      assertThat(again.find(Question.of("hot water bottle")))
          .isEqualTo(search.find(Question.of("hot water bottle")));
      assertThat(counting.asked).containsExactly("hot water bottle");
    }
    assertThat(Files.readAllBytes(learnt)).isEqualTo(before);
  }

  @Test
  void whatWasLearntIsLearntAgainWhereItsFileIsBroken(@TempDir Path other) throws Exception {
    Files.write(other.resolve("search.head"), new byte[] {1, 2, 3});
    Understanding understanding = new Understanding(model, other);
    try (Search again = Search.over(CORPUS, understanding)) {
      assertThat(again.find(Question.of("hot water bottle")))
          .isEqualTo(search.find(Question.of("hot water bottle")));
    }
  }

  @Test
  void aCorpusWithoutEntriesKnowsNothing(@TempDir Path other) {
    Understanding understanding = new Understanding(model, other);
    try (Search empty = Search.over(new SmallCorpus().corpus(), understanding)) {
      assertThat(empty.find(Question.of("plank")).ranked()).isEmpty();
    }
  }

  private static EntryId first(String question) {
    return search.find(Question.of(question)).ranked().getFirst().id();
  }

  /// The model, and what it was asked.
  private static final class Counting implements Encoder {

    private final List<String> asked = new ArrayList<>();

    @Override
    public String id() {
      return model.id();
    }

    @Override
    public float[] vector(String text) {
      asked.add(text);
      return model.vector(text);
    }
  }
}
