package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SearchTest {

  private static final EntryId PLANK = EntryId.of("exercise/plank");
  private static final EntryId BIRD_DOG = EntryId.of("exercise/bird-dog");

  private static final Search SEARCH =
      new SmallCorpus()
          .exercise("bird-dog", List.of("Bird dog"), "opposite arm and leg on hands and knees")
          .exercise("plank", List.of("Plank", "forearm plank"), "holding a push-up on my elbows")
          .exercise("side-plank", List.of("Side plank"), "plank on my side")
          .exercise("bridge", List.of("Bridge"), "lifting my hips off the floor")
          .exercise("childs-pose", List.of("Child's pose", "balasana"), "kneeling and folding down")
          .exercise("cat-camel", List.of("Cat-camel", "cat cow"), "round and hollow my back")
          .exercise("figure-four", List.of("Piriformis stretch"), "stretch deep in my buttock")
          .exercise("hamstring-stretch", List.of("Hamstring stretch"), "stretch behind my thigh")
          .topic("mattress", "Is my mattress too soft?", "which mattress is best for my back")
          .topic("heat-and-cold", "Heat or ice?", "is warmth or ice better for a sore back")
          .topic("bed-rest", "Should I stay in bed?", "is rest good for back pain")
          .topic("causes", "Why does my back hurt?", "where does back pain come from")
          .topic("running", "Can I go running?", "is jogging bad for my back")
          .notOurs("other-joints", "My knee hurts", "exercises for a sore knee or shoulder")
          .farOff("cooking", "how long does rice take", "should i boil potatoes with the skin")
          .smallTalk("hello", "hello", "hi there", "hey")
          .smallTalk("thanks", "thanks", "thank you so much")
          .cues(Aspect.DOSE, "how long", "how many", "how often", "how long should i hold {x}")
          .cues(Aspect.STEPS, "how do i do", "how to do")
          .cues(Aspect.BENEFIT, "why", "what is {x} good for")
          .cues(Aspect.EASIER, "easier", "{x} is too hard")
          .search();

  @AfterAll
  static void close() {
    SEARCH.close();
  }

  @Test
  void anEntryIsFoundByTheWaysInWhichPeopleAskForIt() {
    assertAnswer("is my mattress too soft", "topic/mattress");
    assertAnswer("mattress for my back", "topic/mattress");
    assertAnswer("ice or heat", "topic/heat-and-cold");
    assertAnswer("lift opposite arm and leg on hands and knees", "exercise/bird-dog");
  }

  @Test
  void theNearestWayOfAskingIsFoundWhateverIsMadeOfTheWords() {
    assertThat(SEARCH.nearest("the best matress for an astronaut"))
        .hasValueSatisfying(nearest -> {
          assertThat(nearest.entry()).hasToString("topic/mattress");
          assertThat(nearest.way()).isEqualTo("which mattress is best for my back");
          assertThat(nearest.likeness()).isBetween(0.1, 0.9);
        });
    assertThat(SEARCH.nearest("quantum chromodynamics")).isEmpty();
    assertThat(SEARCH.nearest("")).isEmpty();
  }

  @Test
  void aQuestionInAnEntrysVeryWordsIsThatEntrysHoweverMuchAnotherIsAboutThem() {
    try (Search search =
        new SmallCorpus()
            .topic("disc", "Slipped disc", "i have a slipped disc", "exercise with a slipped disc")
            .topic("diagnosis", "What do I have?", "do i have a slipped disc", "what is it")
            .topic("mattress", "Is my mattress too soft?")
            .search()) {
      assertThat(search.find(Question.of("Do I have a slipped disc?")).ranked().getFirst().id())
          .isEqualTo(EntryId.of("topic/diagnosis"));
    }
  }

  @Test
  void whoAsksToBeToldAboutASubjectMeansAllOfIt() {
    try (Search search =
        new SmallCorpus()
            .exercise("bridge", List.of("Bridge"), "lifting my hips off the floor")
            .topic("yoga", "Yoga", "is yoga good for my back")
            .smallTalk(
                "who-are-you", "who are you", "tell me about you", "tell me more of yourself")
            .search()) {
      assertThat(search.find(Question.of("tell me about the bridge")).verdict())
          .isEqualTo(new Verdict.Answer(EntryId.of("exercise/bridge"), Optional.empty()));
      assertThat(search.find(Question.of("can you tell me more about yoga")).verdict())
          .isEqualTo(new Verdict.Answer(EntryId.of("topic/yoga"), Optional.empty()));
    }
  }

  @Test
  void anEntrysOwnQuestionIsCertain() {
    assertThat(find("Should I stay in bed?").confidence()).isGreaterThan(0.95);
  }

  @Test
  void namesAreFoundHoweverTheyAreSpelt() {
    assertAnswer("bird dog", "exercise/bird-dog");
    assertAnswer("bird-dogs", "exercise/bird-dog");
    assertAnswer("birddog", "exercise/bird-dog");
    assertAnswer("brid dog", "exercise/bird-dog");
    assertAnswer("catcow", "exercise/cat-camel");
    assertAnswer("cat-cow", "exercise/cat-camel");
    assertAnswer("cat camel", "exercise/cat-camel");
    assertAnswer("childs poes", "exercise/childs-pose");
    assertAnswer("pirifomis", "exercise/figure-four");
    assertAnswer("plnk", "exercise/plank");
    assertAnswer("brige", "exercise/bridge");
    assertAnswer("hamstrng strech", "exercise/hamstring-stretch");
    assertAnswer("sideplank", "exercise/side-plank");
  }

  @Test
  void theLongerNameWins() {
    assertAnswer("how long do I hold the side plank", "exercise/side-plank");
    assertAnswer("plank", "exercise/plank");
  }

  @Test
  void aCueBesideANameAsksForOneThing() {
    assertAspect("how long do i hold the plank", PLANK, Aspect.DOSE);
    assertAspect("How do I do the bird dog?", BIRD_DOG, Aspect.STEPS);
    assertAspect("what is the plank good for", PLANK, Aspect.BENEFIT);
    assertAspect("the bird dog is too hard", BIRD_DOG, Aspect.EASIER);
    assertThat(find("bird dog").verdict()).isEqualTo(answer(BIRD_DOG, Optional.empty()));
  }

  @Test
  void aCueWithoutANameIsAboutWhatWasLastShown() {
    assertFollows("how long should I hold it");
    assertFollows("how often?");
    assertFollows("something easier");
  }

  @Test
  void aSubjectOfItsOwnIsNotDraggedBack() {
    assertThat(find("Is my mattress too soft?", PLANK).ranked().getFirst().id())
        .isEqualTo(EntryId.of("topic/mattress"));
    assertThat(find("Why does my back hurt?", PLANK).verdict())
        .isEqualTo(answer(EntryId.of("topic/causes"), Optional.empty()));
    assertThat(find("should I boil eggs with the skin", PLANK).verdict())
        .isEqualTo(new Verdict.Unknown(Optional.of(EntryId.of("topic/cooking"))));
  }

  @Test
  void aTopicThatWasShownHasNoAspects() {
    assertThat(find("how long should I hold it", EntryId.of("topic/mattress")).verdict())
        .isNotInstanceOf(Verdict.Answer.class);
  }

  @Test
  void whatIsNotOursIsUnknownAndSaysWhose() {
    EntryId joints = EntryId.of("topic/other-joints");
    Findings findings = find("my knee hurts");
    assertThat(findings.verdict()).isEqualTo(new Verdict.Unknown(Optional.of(joints)));
    assertThat(findings.ranked().getFirst().id()).isEqualTo(joints);
  }

  @Test
  void whatNothingAnswersIsUnknown() {
    assertUnknown("who won the football last night");
    assertUnknown("asdfgh qwerty");
    assertUnknown("recipe for pancakes");
    assertUnknown("");
  }

  @Test
  void rankedIsFilledEvenWhereNothingIsCertain() {
    Findings findings = find("which bed linen goes with a blue sofa");
    assertThat(findings.verdict()).isInstanceOf(Verdict.Unknown.class);
    assertThat(findings.ranked()).isNotEmpty().hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void twoEntriesThatFitAlikeAreOffered() {
    assertThat(find("stretch").verdict()).isInstanceOf(Verdict.Choices.class);
  }

  @Test
  void inALongStoryTheQuestionCounts() {
    assertAnswer(
        "Hello! We moved house in spring. My husband says rest. He sleeps fine, I wake up at four."
            + " Is my mattress too soft? It was a present from my mother.",
        "topic/mattress");
  }

  @Test
  void aGreetingIsAnsweredOnlyWhereNothingElseIsSaid() {
    assertAnswer("Hi there!", "small-talk/hello");
    assertAnswer("Hello. Can I go running?", "topic/running");
    assertAnswer("Hello! Zxcvb qwerty.", "small-talk/hello");
  }

  @Test
  void scoresLieBetweenZeroAndOneAndFall() {
    List<Ranked> ranked = find("which plank is good for my back").ranked();
    assertThat(ranked).allMatch(entry -> entry.score() > 0 && entry.score() <= 1);
    assertThat(ranked).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void equalQuestionsGetEqualFindings() {
    assertThat(find("is rest or ice better")).isEqualTo(find("is rest or ice better"));
  }

  @Test
  void aCorpusWithoutEntriesKnowsNothing() {
    try (Search search = new SmallCorpus().search()) {
      assertThat(search.find(Question.of("plank")))
          .isEqualTo(new Findings(new Verdict.Unknown(Optional.empty()), 0, List.of()));
    }
  }

  @Test
  void whatAFollowUpIsAboutStandsFirstAndTheBestStandFirst() {
    List<Ranked> ranked = find("how long should i hold it", PLANK).ranked();
    assertThat(ranked.getFirst().id()).isEqualTo(PLANK);
    assertThat(ranked).isSortedAccordingTo(Comparator.comparingDouble(Ranked::score).reversed());
  }

  private static Findings find(String text, EntryId... context) {
    return SEARCH.find(new Question(text, List.of(context)));
  }

  private static void assertAnswer(String text, String id) {
    Findings findings = find(text);
    assertThat(findings.verdict())
        .as("%s: %s", text, findings.ranked())
        .isInstanceOfSatisfying(
            Verdict.Answer.class, answer -> assertThat(answer.id()).hasToString(id));
  }

  @Test
  void whyAsksForMoreOfATopicAndForTheUseOfAnExercise() {
    EntryId mattress = EntryId.of("topic/mattress");

    assertThat(find("why", mattress, PLANK).verdict()).isEqualTo(new Verdict.More(mattress));
    assertThat(find("why", PLANK, mattress).verdict())
        .isEqualTo(answer(PLANK, Optional.of(Aspect.BENEFIT)));
  }

  private static void assertAspect(String text, EntryId id, Aspect aspect) {
    assertThat(find(text).verdict()).as(text).isEqualTo(answer(id, Optional.of(aspect)));
  }

  private static void assertFollows(String text) {
    Findings findings = find(text, EntryId.of("topic/mattress"), PLANK, BIRD_DOG);
    assertThat(findings.verdict())
        .as(text)
        .isInstanceOfSatisfying(
            Verdict.Answer.class,
            answer -> {
              assertThat(answer.id()).isEqualTo(PLANK);
              assertThat(answer.aspect()).isPresent();
            });
    assertThat(findings.ranked().getFirst().id()).isEqualTo(PLANK);
  }

  private static void assertUnknown(String text) {
    assertThat(find(text).verdict()).as(text).isEqualTo(new Verdict.Unknown(Optional.empty()));
  }

  private static Verdict answer(EntryId id, Optional<Aspect> aspect) {
    return new Verdict.Answer(id, aspect);
  }

  @Test
  void aSlipThatStandsInAWayOfAskingIsMendedAllTheSame() {
    try (Search search =
        new SmallCorpus()
            .exercise("calf-stretch", List.of("Calf stretch"), "strech my lower leg")
            .search()) {
      assertThat(search.find(Question.of("calf strech")).verdict())
          .isEqualTo(new Verdict.Answer(EntryId.of("exercise/calf-stretch"), Optional.empty()));
    }
  }

  @Test
  void aShortQuestionWithoutASubjectIsAboutTheSentenceBeforeIt() {
    Search search =
        new SmallCorpus()
            .topic("tailbone", "My tailbone hurts. What helps?", "pain where i sit")
            .topic("painkillers", "Which painkiller helps me?", "what helps best")
            .search();

    assertThat(search.find(new Question("My tailbone hurts! What helps?", List.of())).verdict())
        .isEqualTo(new Verdict.Answer(EntryId.of("topic/tailbone"), Optional.empty()));
    assertThat(search.find(new Question("What helps?", List.of())).ranked().getFirst().id())
        .isEqualTo(EntryId.of("topic/painkillers"));
    search.close();
  }
}
