package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Measure;
import limber.coach.RunId;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.Exercise;
import limber.corpus.RealCorpus;
import limber.corpus.Routine;
import limber.talk.Reply;
import org.junit.jupiter.api.Test;

/// Where the words beneath a picture end, and that none are lost.
final class CaptionTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final Text HEADING = Text.bold("How it goes");

  private static Text sentence(int length) {
    return Text.of("W" + "x".repeat(length - 2) + ".");
  }

  private static String words(Text text) {
    return Pieces.words(text);
  }

  @Test
  void whatFitsStaysWhole() {
    Text all = Text.paragraphs(List.of(HEADING, sentence(1024 - 13)));

    assertThat(words(all)).hasSize(1024);
    assertThat(Caption.of(all)).isEqualTo(new Caption(all, Optional.empty()));
  }

  @Test
  void itIsCountedAsTelegramCountsWithoutTagsAndWithTwoForAnEmoji() {
    Text bold = new Text.Bold(Text.of("<&>" + "y".repeat(1021)));
    Text emoji = Text.paragraphs(List.of(Text.of("😀".repeat(500)), Text.of("😀".repeat(12))));

    assertThat(Caption.of(bold).rest()).isEmpty();
    assertThat(words(emoji).codePointCount(0, words(emoji).length())).isEqualTo(514);
    assertThat(words(emoji)).hasSize(1026);
    assertThat(words(Caption.of(emoji).text())).isEqualTo("😀".repeat(500));
  }

  @Test
  void itEndsWithTheLastParagraphThatFits() {
    Text all = Text.paragraphs(List.of(HEADING, sentence(600), sentence(300), sentence(200)));

    Caption caption = Caption.of(all);

    assertThat(words(caption.text())).hasSize(11 + 2 + 600 + 2 + 300);
    assertThat(caption.rest()).hasValueSatisfying(rest -> assertThat(words(rest)).hasSize(200));
  }

  @Test
  void aLongListIsCutBetweenTwoStepsAndNotAfterItsHeading() {
    List<String> steps = Stream.generate(() -> "Lift and lower. Breathe.").limit(60).toList();
    Text list = Text.lines(HEADING, Text.numbered(steps));

    Caption caption = Caption.of(Text.paragraphs(List.of(sentence(100), list)));
    Caption short_ = Caption.of(Text.paragraphs(List.of(sentence(900), tooLongLine())));

    assertThat(words(caption.text()))
        .endsWith(". Lift and lower. Breathe.")
        .hasSizeGreaterThan(980);
    assertThat(caption.rest().map(CaptionTest::words).orElseThrow()).matches("(?s)\\d+\\. Lift.*");
    assertThat(words(short_.text())).hasSize(900);
  }

  private static Text tooLongLine() {
    return Text.lines(HEADING, sentence(1100));
  }

  @Test
  void oneLongParagraphIsCutBetweenTwoSentences() {
    Text all = Text.of("Breathe out slowly. ".repeat(100));

    Caption caption = Caption.of(all);

    assertThat(words(caption.text())).endsWith("slowly. ").hasSizeGreaterThan(1000);
    assertThat(words(caption.text()) + words(caption.rest().orElseThrow())).isEqualTo(words(all));
  }

  @Test
  void aSentenceIsNeverCut() {
    Caption caption = Caption.of(sentence(1500));

    assertThat(words(caption.text())).isEmpty();
    assertThat(caption.rest()).hasValueSatisfying(rest -> assertThat(words(rest)).hasSize(1500));
  }

  @Test
  void whatIsFoldedFollowsWholeWhereItDoesNotFit() {
    Text folded = new Text.Folded(Text.paragraphs(List.of(sentence(300), sentence(300))));

    Caption caption = Caption.of(Text.paragraphs(List.of(HEADING, sentence(700), folded)));

    assertThat(words(caption.text())).hasSize(11 + 2 + 700);
    assertThat(caption.rest()).contains(new Text.Sequence(List.of(folded)));
  }

  /// Everything that the corpus really holds and that has a picture.
  @Test
  void noWordIsLostForAPicture() {
    Wording wording = new Wording(CORPUS);
    List<Screen> pictured =
        Stream.concat(
                CORPUS.exercises().stream().flatMap(CaptionTest::shown),
                CORPUS.routines().stream().map(one -> new Reply.RoutinePreview(one.id())))
            .map(wording::render)
            .toList();

    assertThat(pictured)
        .hasSizeGreaterThan(200)
        .allSatisfy(screen -> {
          assertThat(screen.sight()).isPresent();
          List<Part> parts = Part.of(screen, Optional.of(Drawn.of(screen.sight().orElseThrow())));
          assertThat(parts).hasSizeLessThanOrEqualTo(2);
          assertThat(parts.getLast().keys().buttons()).isEqualTo(screen.buttons());
          assertThat(words(parts.getFirst().text())).isNotBlank().hasSizeLessThanOrEqualTo(1024);
          String said = String.join("", parts.stream().map(part -> words(part.text())).toList());
          assertThat(said.replaceAll("\\s+", ""))
              .isEqualTo(words(screen.text()).replaceAll("\\s+", ""));
          assertThat(parts)
              .allSatisfy(
                  part -> assertThat(TagBalance.complaint(Html.render(part.text()))).isEmpty());
        });
  }

  private static Stream<Reply> shown(Exercise exercise) {
    Measure measure = new Measure.Exactly(exercise.doses().standard());
    Reply.StepView step =
        new Reply.StepView(new RunId(1), 0, 6, Routine.Part.CORE, exercise.id(), measure);
    return Stream.of(
        new Reply.ExerciseCard(exercise.id()),
        new Reply.AspectAnswer(exercise.id(), Aspect.STEPS),
        new Reply.AspectAnswer(exercise.id(), Aspect.MISTAKES),
        new Reply.StepShown(step, Reply.Occasion.ITS_TURN));
  }
}
