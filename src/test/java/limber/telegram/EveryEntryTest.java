package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import limber.coach.Measure;
import limber.coach.RunId;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Entry;
import limber.corpus.Exercise;
import limber.corpus.RealCorpus;
import limber.corpus.Routine;
import limber.corpus.SmallTalk;
import limber.corpus.Topic;
import limber.safety.Warning;
import limber.talk.Reply;
import org.junit.jupiter.api.Test;

/// Everything that the corpus really holds, as a message.
final class EveryEntryTest {

  private static final Corpus corpus = RealCorpus.english();

  @Test
  void everyEntryFitsInOneMessageWithoutBeingCut() {
    Wording wording = new Wording(corpus);

    assertThat(corpus.all().stream().flatMap(EveryEntryTest::replies))
        .isNotEmpty()
        .allSatisfy(reply -> {
          Screen screen = wording.render(reply);
          assertThat(Shortening.length(screen.text())).isBetween(1, Shortening.LIMIT);
          assertThat(PlainText.render(screen.text())).doesNotContain("{", "}").doesNotEndWith("…");
          assertThat(TagBalance.complaint(Html.render(screen.text()))).isEmpty();
        });
  }

  @Test
  void everyWarningSignIsNamedOrMetWithCare() {
    Wording wording = new Wording(corpus);

    assertThat(corpus.signs())
        .allSatisfy(sign ->
            assertThat(
                    PlainText.render(
                        wording
                            .render(new Reply.Warned(new Warning(sign.level(), sign.id())))
                            .text()))
                .containsAnyOf(sign.title(), "988"));
  }

  @Test
  void noAnswerIsTooLongForTheWordsThatAreExplainedBeneathIt() {
    Wording wording = new Wording(corpus);
    List<String> longest =
        corpus.plainWords().all().stream()
            .sorted(Comparator.comparingInt(EveryEntryTest::length).reversed())
            .limit(3)
            .toList();

    assertThat(corpus.all().stream().flatMap(EveryEntryTest::replies))
        .isNotEmpty()
        .flatExtracting(reply ->
            List.<Reply>of(
                new Reply.Explained(reply, longest, List.of()),
                new Reply.Explained(reply, List.of(), longest)))
        .allSatisfy(explained ->
            assertThat(Shortening.length(wording.render(explained).text()))
                .isLessThan(Shortening.LIMIT));
  }

  private static int length(String word) {
    return word.length() + corpus.plainWords().meaning(word).orElseThrow().length();
  }

  private static Stream<Reply.Telling> replies(Entry entry) {
    return switch (entry) {
      case Exercise exercise -> exercise(exercise);
      case Topic topic -> Stream.of(new Reply.TopicAnswer(topic.id()));
      case Routine routine -> Stream.of(new Reply.RoutinePreview(routine.id()));
      case SmallTalk small -> Stream.of(new Reply.SmallTalk(small.id()));
    };
  }

  private static Stream<Reply.Telling> exercise(Exercise exercise) {
    List<Reply.Telling> replies = new ArrayList<>();
    replies.add(new Reply.ExerciseCard(exercise.id()));
    Arrays.stream(Aspect.values())
        .map(aspect -> new Reply.AspectAnswer(exercise.id(), aspect))
        .forEach(replies::add);
    for (Dose.Level level : Dose.Level.values()) {
      replies.add(
          new Reply.StepShown(
              new Reply.StepView(
                  new RunId(1), 0, 8, Routine.Part.CORE, exercise.id(), new Measure.AtLevel(level)),
              Reply.Occasion.AS_EASY_AS_IT_GETS));
    }
    return replies.stream();
  }
}
