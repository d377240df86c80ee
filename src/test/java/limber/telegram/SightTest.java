package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Interval;
import limber.coach.Interval.Phase;
import limber.coach.Interval.Side;
import limber.coach.Measure;
import limber.coach.RunId;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.RealCorpus;
import limber.corpus.Routine;
import limber.corpus.Term;
import limber.picture.Drawing;
import limber.picture.Gallery;
import limber.talk.DataReply;
import limber.talk.GroupReply;
import limber.talk.Note;
import limber.talk.ProgressShown;
import limber.talk.Reply;
import limber.talk.Reply.StepView;
import limber.talk.TimedReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/// Which messages show something, and what.
final class SightTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Exercise BIRD_DOG = CORPUS.exercise(EntryId.of("exercise/bird-dog"));
  private static final Duration LEFT = Duration.ofSeconds(10);

  private final Wording wording = new Wording(CORPUS);

  private static StepView step() {
    Measure measure = new Measure.Exactly(BIRD_DOG.doses().standard());
    return new StepView(new RunId(1), 1, 6, Routine.Part.CORE, BIRD_DOG.id(), measure);
  }

  private Optional<Sight> sight(Reply reply) {
    return wording.render(reply).sight();
  }

  private static Optional<Sight> exercise(EntryId id) {
    return Optional.of(new Sight.OfExercise(id));
  }

  @Test
  void everyExercisesCardAndStepsShowThatExercise() {
    assertThat(CORPUS.exercises())
        .isNotEmpty()
        .allSatisfy(one -> {
          assertThat(sight(new Reply.ExerciseCard(one.id()))).isEqualTo(exercise(one.id()));
          assertThat(sight(new Reply.AspectAnswer(one.id(), Aspect.STEPS)))
              .isEqualTo(exercise(one.id()));
        });
  }

  @Test
  void itsMistakesShowWhatGoesWrong() {
    assertThat(sight(new Reply.AspectAnswer(BIRD_DOG.id(), Aspect.MISTAKES)))
        .contains(new Sight.OfMistake(BIRD_DOG.id()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Aspect.class,
      mode = Mode.EXCLUDE,
      names = {"STEPS", "MISTAKES"})
  void anAnswerToAnotherQuestionStaysAText(Aspect aspect) {
    assertThat(sight(new Reply.AspectAnswer(BIRD_DOG.id(), aspect))).isEmpty();
  }

  @Test
  void everyRoutinesCardShowsThatRoutine() {
    assertThat(CORPUS.routines())
        .isNotEmpty()
        .allSatisfy(one ->
            assertThat(sight(new Reply.RoutinePreview(one.id())))
                .contains(new Sight.OfRoutine(one.id())));
  }

  @Test
  void eachStepShowsItsExerciseByHandAndByTimer() {
    Optional<Sight> birdDog = exercise(BIRD_DOG.id());

    assertThat(sight(new Reply.StepShown(step(), Reply.Occasion.ITS_TURN))).isEqualTo(birdDog);
    assertThat(sight(new TimedReply.GetReady(step(), LEFT))).isEqualTo(birdDog);
    assertThat(sight(new TimedReply.Waits(step()))).isEqualTo(birdDog);
    assertThat(intervals(new Phase.Work(new Dose.Amount.Hold(LEFT))))
        .allSatisfy(reply -> assertThat(sight(reply)).isEqualTo(birdDog));
  }

  @Test
  void whileOneRestsOrChangesSidesNothingIsShown() {
    assertThat(Stream.of(new Phase.Rest(), new Phase.ChangeSides()).flatMap(SightTest::all))
        .hasSize(6)
        .allSatisfy(reply -> assertThat(sight(reply)).isEmpty());
    assertThat(sight(new TimedReply.StillThere(step()))).isEmpty();
  }

  private static Stream<Reply> all(Phase phase) {
    return intervals(phase).stream();
  }

  private static List<Reply> intervals(Phase phase) {
    Interval interval = new Interval(phase, Side.BOTH, 1, 2, LEFT);
    return List.of(
        new TimedReply.Begins(step(), interval, LEFT),
        new TimedReply.Runs(step(), interval, LEFT, LEFT),
        new TimedReply.BackIntoPosition(step(), interval, LEFT));
  }

  /// What is shown invites to join in.
  @Test
  void whatIsNotRightForAPersonIsNotShownToThem() {
    List<Exercise> against =
        CORPUS.exercises().stream()
            .filter(one -> !one.guidance().caution().flags().isEmpty())
            .toList();
    List<String> flags =
        against.stream()
            .flatMap(one -> one.guidance().caution().flags().stream())
            .map(Term::id)
            .distinct()
            .toList();
    assertThat(against)
        .isNotEmpty()
        .allSatisfy(one ->
            assertThat(
                    Stream.of(
                        new Reply.ExerciseCard(one.id()),
                        new Reply.AspectAnswer(one.id(), Aspect.STEPS),
                        new Reply.AspectAnswer(one.id(), Aspect.MISTAKES)))
                .allSatisfy(reply -> assertThat(sight(new Reply.Suited(reply, flags))).isEmpty()));
    assertThat(CORPUS.routines())
        .anySatisfy(one ->
            assertThat(sight(new Reply.Suited(new Reply.RoutinePreview(one.id()), flags)))
                .isEmpty());
  }

  @Test
  void nothingIsShownWhileHelpComesFirst() {
    Reply card = new Reply.ExerciseCard(BIRD_DOG.id());

    assertThat(sight(new Reply.WhileWaiting(card, List.of(new Note.HelpFirst(1))))).isEmpty();
    assertThat(sight(new Reply.WhileWaiting(card, List.of(new Note.DoctorFirst(1))))).isEmpty();
  }

  static List<Reply> others() {
    return Replies.all().stream()
        .filter(reply ->
            switch (reply) {
              case Reply.ExerciseCard _,
                  Reply.AspectAnswer _,
                  Reply.RoutinePreview _,
                  Reply.StepShown _,
                  Reply.Rated _,
                  Reply.Suited _,
                  Reply.Explained _,
                  ProgressShown _,
                  DataReply.PaperHanded _,
                  GroupReply.Publicly _,
                  GroupReply.TogetherNow _,
                  TimedReply _ ->
                  false;
              default -> true;
            })
        .toList();
  }

  /// Warnings, checks, questions, small talk, topics, summaries: words alone.
  @ParameterizedTest
  @MethodSource("others")
  void anythingElseIsWordsAlone(Reply reply) {
    assertThat(new Wording(Example.corpus()).render(reply).sight()).isEmpty();
  }

  @Test
  void wordsThatAreExplainedBeneathItTakeNothingAway() {
    String word = CORPUS.plainWords().all().iterator().next();
    Reply.Telling card = new Reply.ExerciseCard(BIRD_DOG.id());

    assertThat(sight(new Reply.Explained(card, List.of(word), List.of(word))))
        .isEqualTo(exercise(BIRD_DOG.id()));
  }

  /// Where the words lose nothing by it, the picture is left to the corpus.
  @Test
  void aPictureIsOfAnEntryThatIsThere() {
    assertThat(
            CORPUS.all().stream()
                .map(Entry::id)
                .flatMap(id ->
                    Arrays.stream(Aspect.values())
                        .filter(_ -> CORPUS.entry(id) instanceof Exercise)
                        .map(aspect -> new Reply.AspectAnswer(id, aspect)))
                .flatMap(reply -> sight(reply).stream())
                .flatMap(sight ->
                    switch (sight) {
                      case Sight.OfExercise(var id) -> Stream.of(id);
                      case Sight.OfMistake(var id) -> Stream.of(id);
                      case Sight.OfRoutine(var id) -> Stream.of(id);
                      case Sight.OfProgress _, Sight.OfPaper _ -> Stream.empty();
                    }))
        .allSatisfy(id -> assertThat(CORPUS.find(id)).isPresent());
  }

  @Test
  void progressIsDrawnForItsPersonAloneAndNotKept() {
    Sight sight = sight(new ProgressShown(ProgressReplies.EIGHT)).orElseThrow();

    assertThat(sight.isCommon()).isFalse();
    assertThat(new Sights(Gallery.empty()).view(sight))
        .hasValueSatisfying(drawing -> assertThat(drawing.kind()).isEqualTo(Drawing.Kind.STILL));
  }

  @Test
  void progressOfWhichThereIsNothingToSeeHasNoPicture() {
    assertThat(sight(new ProgressShown(ProgressReplies.NOTHING))).isEmpty();
  }
}
