package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import limber.coach.Person;
import limber.coach.Program;
import limber.coach.Suiting;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Intake.Item;
import limber.corpus.RealCorpus;
import limber.corpus.Routine;
import limber.corpus.Term;
import limber.talk.Press;
import limber.talk.Question;
import limber.talk.Reply;
import limber.talk.Shelf;
import limber.telegram.Screen.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What somebody reads for whom not everything is right, over the real corpus.
class FittingWordingTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");
  private static final EntryId PLANK = EntryId.of("exercise/plank");
  private static final EntryId BIRD_DOG = EntryId.of("exercise/bird-dog");

  private final Wording wording = new Wording(CORPUS);
  private final Suiting suiting = new Suiting(CORPUS);

  static Stream<String> flags() {
    return CORPUS.intake().items().stream().map(Item::flag).flatMap(Optional::stream).map(Term::id);
  }

  private Screen forWhom(String flag, Reply reply) {
    return wording.render(new Reply.Suited(reply, List.of(flag)));
  }

  private static List<Press> presses(Screen screen) {
    return screen.buttons().stream().flatMap(List::stream).map(Button::press).toList();
  }

  private static String words(Screen screen) {
    return PlainText.render(screen.text());
  }

  @ParameterizedTest
  @MethodSource("flags")
  void aCardThatIsNotRightSaysSoFirstAndDoesNotBegin(String flag) {
    for (Exercise exercise : CORPUS.exercises()) {
      Screen card = forWhom(flag, new Reply.ExerciseCard(exercise.id()));
      boolean right = suiting.suits(exercise.id(), person(flag));

      assertThat(presses(card).contains(new Press.Begin(exercise.id()))).isEqualTo(right);
      assertThat(words(card).startsWith(exercise.title() + "\n\nYou told me about "))
          .as("%s for %s", exercise.id(), flag)
          .isNotEqualTo(right);
    }
  }

  @ParameterizedTest
  @MethodSource("flags")
  void noButtonOfACardLeadsToWhatIsNotRight(String flag) {
    for (Exercise exercise : CORPUS.exercises()) {
      Stream<Reply> replies =
          Stream.concat(
              Stream.of(new Reply.ExerciseCard(exercise.id())),
              Stream.of(Aspect.values())
                  .map(aspect -> new Reply.AspectAnswer(exercise.id(), aspect)));
      assertThat(replies.flatMap(reply -> presses(forWhom(flag, reply)).stream()))
          .allSatisfy(press -> assertLeadsToWhatIsRight(press, exercise, flag));
    }
  }

  private void assertLeadsToWhatIsRight(Press press, Exercise from, String flag) {
    switch (press) {
      case Press.Begin(Program.Entry(EntryId id)) ->
          assertThat(suiting.suits(id, person(flag))).isTrue();
      case Press.Show(EntryId id) when !id.equals(from.id()) ->
          assertThat(suiting.suits(id, person(flag))).as("%s for %s", id, flag).isTrue();
      case Press _ -> {}
    }
  }

  @ParameterizedTest
  @MethodSource("flags")
  void everyMessageAboutARoutineFits(String flag) {
    assertThat(Shortening.length(forWhom(flag, new Reply.RoutineList()).text())).isPositive();
    for (Routine routine : CORPUS.routines()) {
      for (Reply reply :
          List.of(
              new Reply.RoutinePreview(routine.id()),
              new Reply.FittedNow(routine.id()),
              new Reply.NothingLeft(routine.id()))) {
        assertThat(Shortening.length(forWhom(flag, reply).text()))
            .isLessThanOrEqualTo(Shortening.LIMIT);
      }
    }
  }

  @Test
  void aPreviewSaysWhatWasChangedAndWhy() {
    Reply preview = new Reply.RoutinePreview(EntryId.of("routine/classic"));

    assertThat(words(forWhom("wrist-pain", preview)))
        .contains("in place of Plank, because of sore wrists.");
    assertThat(words(wording.render(preview))).doesNotContain("because of");
  }

  @Test
  void aComparisonSaysOfEachWhetherItIsRight() {
    Screen both = forWhom("pregnancy", new Reply.Comparison(BRIDGE, BIRD_DOG, Aspect.BENEFIT));

    assertThat(words(both)).containsOnlyOnce("This one is not for you now.");
  }

  @Test
  void whatIsNotRightIsMarkedOnTheShelves() {
    List<String> labels =
        forWhom("wrist-pain", new Reply.Shelves(new Shelf.All(3))).buttons().stream()
            .flatMap(List::stream)
            .map(Button::label)
            .toList();

    assertThat(labels).anyMatch(label -> label.startsWith("✋ "));
    assertThat(words(wording.render(new Reply.Shelves(new Shelf.All(3))))).doesNotContain("✋");
  }

  @Test
  void anEasierWayOfWhatIsNotRightIsWhatThereIsInstead() {
    Screen easier = forWhom("wrist-pain", new Reply.AspectAnswer(PLANK, Aspect.EASIER));

    assertThat(words(easier)).contains("Instead: ").doesNotContain("do less");
  }

  @Test
  void theQuestionsOfTheRealIntakeFitIntoAMessageAndOnAPhone() {
    List<String> all = CORPUS.intake().items().stream().map(Item::id).toList();
    for (Question question :
        List.of(
            new Question.EmergencySigns(),
            new Question.UrgentSigns(),
            new Question.About(0, all),
            new Question.About(1, all),
            new Question.StillRight(all),
            new Question.DoctorsYes(all))) {
      Screen screen = wording.render(new Reply.CheckAsked(question, Integer.MAX_VALUE));
      assertThat(Shortening.length(screen.text())).isLessThanOrEqualTo(1500);
      assertThat(screen.buttons()).hasSizeBetween(1, 16);
      assertThat(presses(screen))
          .allSatisfy(press -> assertThat(Presses.encode(press).length()).isLessThanOrEqualTo(64));
    }
  }

  @Test
  void noButtonMovesWhenAnotherIsMarked() {
    Screen bare = wording.render(new Reply.CheckAsked(new Question.About(1, List.of()), 1));
    List<String> all = CORPUS.intake().items().stream().map(Item::id).toList();
    Screen marked = wording.render(new Reply.CheckAsked(new Question.About(1, all), 1));

    assertThat(marked.buttons().stream().map(List::size))
        .containsExactlyElementsOf(bare.buttons().stream().map(List::size).toList());
  }

  private static Person person(String flag) {
    return new Person(Set.of(flag));
  }
}
