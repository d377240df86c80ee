package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.corpus.Aspect;
import limber.corpus.Sign;
import limber.corpus.Term;
import limber.safety.Warning;
import limber.talk.Press;
import limber.talk.Reply;
import limber.talk.Shelf;
import limber.telegram.Screen.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class WordingTest {

  private final Wording wording = new Wording(Example.corpus());

  static List<Reply> replies() {
    return Replies.all();
  }

  @Test
  void everyKindOfReplyIsAmongTheExamples() {
    Set<Class<?>> among = Replies.all().stream().map(Reply::getClass).collect(Collectors.toSet());

    assertThat(among).isEqualTo(kinds(Reply.class).collect(Collectors.toSet()));
  }

  private static Stream<Class<?>> kinds(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(kind -> kind.isSealed() ? kinds(kind) : Stream.of(kind));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void everyReplyIsAMessageThatTelegramTakes(Reply reply) {
    check(wording.render(reply));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void wordsOfTheCorpusAreNeverTakenForTags(Reply reply) {
    check(new Wording(Example.corpus("<b>5 < 6 & \"7\" > </i>")).render(reply));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void anEndlessAnswerIsCutToFit(Reply reply) {
    check(new Wording(Example.corpus("Bend 🧘 and <breathe>. ".repeat(300))).render(reply));
  }

  private static void check(Screen screen) {
    String html = Html.render(screen.text());
    assertThat(TagBalance.complaint(html)).isEmpty();
    assertThat(Shortening.length(screen.text())).isBetween(1, 4096);
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(32_768);
    assertThat(PlainText.render(screen.text())).isNotBlank().doesNotContain("{", "}");
    for (List<Button> row : screen.buttons()) {
      assertThat(row).hasSizeBetween(1, 6);
      if (row.size() > 2) {
        assertThat(row.stream().mapToInt(button -> button.label().length()).sum())
            .as("letters in a row as wide as a phone: %s", row)
            .isLessThanOrEqualTo(30);
      }
      for (Button button : row) {
        assertThat(button.label()).isNotBlank().hasSizeLessThan(40);
        assertThat(Presses.encode(button.press()).getBytes(StandardCharsets.UTF_8))
            .hasSizeBetween(1, 64);
      }
    }
  }

  @Test
  void anEntryThatIsNoLongerThereIsOwnedUpTo() {
    String gone = text(new Reply.Gone());

    assertThat(text(new Reply.ExerciseCard(Example.NOWHERE))).isEqualTo(gone);
    assertThat(text(new Reply.TopicAnswer(Example.BIRD_DOG))).isEqualTo(gone);
  }

  @Test
  void theDisclaimerIsSaidOnlyWhenItIsWanted() {
    assertThat(text(new Reply.Welcome(Reply.Disclaimer.SAY))).contains("not medical advice");
    assertThat(text(new Reply.Welcome(Reply.Disclaimer.SAID_BEFORE)))
        .doesNotContain("medical advice");
  }

  @Test
  void aTopicKeepsItsSourcesInTheFold() {
    assertThat(Html.render(wording.render(new Reply.TopicAnswer(Example.YOGA)).text()))
        .containsPattern(
            "(?s)^<b>Yoga</b>\n\n.*<blockquote expandable>There is more.*"
                + "<a href=\"https://example.org/\\?a=1&amp;b=&quot;2&quot;\">"
                + "NICE &quot;NG59&quot; \\(2016\\)</a>.*</blockquote>$");
  }

  @Test
  void aTopicOffersOnlyWhatIsThereAndAWayToSayWhetherItHelped() {
    Reply yoga = new Reply.TopicAnswer(Example.YOGA);
    assertThat(labels(yoga)).containsExactly("Exercise: Bird dog", "Routine: The classic");
    assertThat(labels(rated(yoga, Reply.Helped.ASKED)))
        .containsExactly("Exercise: Bird dog", "Routine: The classic", "👍 Helped", "Not really");
    assertThat(labels(rated(yoga, Reply.Helped.YES)))
        .containsExactly("Exercise: Bird dog", "Routine: The classic", "✓ Thank you");
  }

  private static Reply rated(Reply reply, Reply.Helped mark) {
    return new Reply.Rated(reply, Example.YOGA, Optional.empty(), mark);
  }

  @Test
  void whoSaysThatAnAnswerDidNotHelpIsThankedInOneSentenceAndShownOtherWays() {
    Reply thanks = new Reply.NotedAsNotHelpful(Example.YOGA, List.of());
    assertThat(text(thanks)).startsWith("Thank you").endsWith(".").doesNotContain(". ");
    assertThat(labels(thanks))
        .containsExactly("Exercise: Bird dog", "Routine: The classic", "Ask differently");
  }

  @Test
  void whatElseMayHaveBeenMeantIsShownAsFarAsItIsStillThere() {
    assertThat(
            labels(
                new Reply.NotedAsNotHelpful(
                    Example.YOGA, List.of(Example.BIRD_DOG, Example.NOWHERE))))
        .containsExactly("Exercise: Bird dog", "Ask differently");
  }

  @Test
  void aCardShowsHowToDoItAndOffersOnlyFormsThatExist() {
    assertThat(text(new Reply.ExerciseCard(Example.BIRD_DOG)))
        .contains(
            "1. Go on hands and knees.\n2. Reach",
            "10 times on each side. Hold for 3 seconds each time. Rest for 30 seconds, then do a"
                + " second set. About 5 minutes in all.",
            "The low back sags. Lift the leg less.",
            "If your wrists hurt");
    assertThat(labels(new Reply.ExerciseCard(Example.BIRD_DOG)))
        .containsExactly(
            "Do it now",
            "↓ Easier: Heel slide",
            "↑ Harder: Stretch number 1",
            "↔ Instead: Walking");
    assertThat(labels(new Reply.ExerciseCard(Example.WALKING))).containsExactly("Do it now");
  }

  @ParameterizedTest
  @EnumSource(Aspect.class)
  void oneThingAboutAnExerciseLeadsToTheWholeCard(Aspect aspect) {
    assertThat(labels(new Reply.AspectAnswer(Example.BIRD_DOG, aspect)))
        .endsWith("Show the exercise", "Do it now");
  }

  @Test
  void howLongTheStandardDoseTakesIsSaidWhereTheDoseIsAsked() {
    assertThat(text(new Reply.AspectAnswer(Example.BIRD_DOG, Aspect.DOSE)))
        .contains("second set. About 5 minutes in all.\n\nTo begin with");
  }

  @Test
  void whereThereIsNoEasierFormThatIsSaid() {
    assertThat(text(new Reply.AspectAnswer(Example.WALKING, Aspect.EASIER)))
        .contains("no easier exercise");
    assertThat(labels(new Reply.AspectAnswer(Example.BIRD_DOG, Aspect.EASIER)))
        .startsWith("↓ Easier: Heel slide");
  }

  @Test
  void noTwoPagesOfTheShelvesReadTheSame() {
    Set<String> texts = new HashSet<>();
    for (Shelf shelf : Replies.shelves()) {
      if (!shelf.equals(new Shelf.Facet(Term.Facet.FLAG))) {
        assertThat(texts.add(text(new Reply.Shelves(shelf)))).as("%s", shelf).isTrue();
      }
    }
  }

  @Test
  void aListIsTurnedOverPageByPage() {
    assertThat(labels(new Reply.Shelves(new Shelf.All(0))))
        .hasSize(Shelf.PAGE + 2)
        .endsWith("Page 2 ›", "Back");
    assertThat(labels(new Reply.Shelves(new Shelf.All(1))))
        .containsExactly("Stretch number 7", "Stretch number 8", "Walking", "‹ Page 1", "Back");
    assertThat(text(new Reply.Shelves(new Shelf.All(99))))
        .isEqualTo(text(new Reply.Shelves(new Shelf.All(1))));
  }

  @Test
  void exercisesThatNeedNothingCanBeChosen() {
    assertThat(labels(new Reply.Shelves(new Shelf.Facet(Term.Facet.NEEDS))))
        .containsExactly("Nothing", "A mat", "Back");
    assertThat(labels(new Reply.Shelves(new Shelf.Having(Term.Facet.NEEDS, "nothing", 0))))
        .containsExactly("Heel slide", "Walking", "Back");
  }

  @Test
  void aPreviewTellsMinutesThingsAndStepsInOrder() {
    assertThat(text(new Reply.RoutinePreview(Example.CLASSIC)))
        .contains(
            "About 7 minutes · you need a mat",
            "Warm-up\n1. Walking",
            "Main part\n2. Bird dog",
            "Cool-down\n3. Heel slide\n\nYou end up lying on your back.");
    assertThat(labels(new Reply.RoutineList()))
        .containsExactly("The short one · 1 min", "The classic · 7 min");
  }

  @Test
  void aPreviewTellsForWhomElseItIsRightOnlyWhereThatIsKnown() {
    assertThat(text(new Reply.RoutinePreview(Example.CLASSIC)))
        .contains(
            "Who it suits\nMost people.\nNothing in it goes against: sore wrists and trouble kneeling.");
    assertThat(text(new Reply.RoutinePreview(Example.SHORT))).doesNotContain("goes against");
  }

  @Test
  void aPreviewLeadsToAnEasierRoutineWhereThereIsOne() {
    assertThat(labels(new Reply.RoutinePreview(Example.CLASSIC)))
        .containsExactly("Start", "All routines", "↓ Easier: The short one");
    assertThat(labels(new Reply.RoutinePreview(Example.SHORT)))
        .containsExactly("Start", "All routines");
  }

  @Test
  void aComparisonSaysTheSameThingOfBothAndLeadsToBoth() {
    Reply comparison = new Reply.Comparison(Example.BIRD_DOG, Example.WALKING, Aspect.EQUIPMENT);

    assertThat(text(comparison)).contains("Bird dog: what you need", "Walking: what you need");
    assertThat(labels(comparison)).containsExactly("Exercise: Bird dog", "Exercise: Walking");
  }

  @Test
  void moreOfATopicIsInView() {
    assertThat(text(new Reply.MoreAnswer(Example.YOGA)))
        .startsWith(Example.corpus().entry(Example.YOGA).title() + ": more about it");
    assertThat(wording.render(new Reply.MoreAnswer(Example.YOGA)).text().toString())
        .doesNotContain("Folded");
  }

  @Test
  void thingsInARowReadWellWhateverTheirNumber() {
    Voice voice = new Voice(Example.phrases());

    assertThat(voice.list(List.of("hips"))).isEqualTo("hips");
    assertThat(voice.list(List.of("hips", "calves"))).isEqualTo("hips and calves");
    assertThat(voice.list(List.of("legs", "heart and lungs", "hips", "calves")))
        .isEqualTo("legs, heart and lungs, hips, and calves");
  }

  @Test
  void aStepSaysWhereOneIsUnlessItIsTheOnlyOne() {
    assertThat(text(new Reply.StepShown(Replies.SECOND_STEP, Reply.Occasion.ITS_TURN)))
        .startsWith("Step 2 of 3 · Main part\n\nBird dog\n10 times");
    assertThat(text(new Reply.StepShown(Replies.ALONE, Reply.Occasion.ITS_TURN)))
        .startsWith("Bird dog\nHold for 30 seconds on each side.");
    assertThat(text(new Reply.BackToStep(Replies.SECOND_STEP)))
        .startsWith("Back to step 2 of 3: Bird dog");
  }

  @Test
  void aStepsButtonsBelongToThatStep() {
    assertThat(wording.render(new Reply.Paused(Replies.SECOND_STEP)).buttons())
        .singleElement()
        .satisfies(row ->
            assertThat(row.stream().map(Button::press))
                .containsExactly(
                    new Press.OnStep(Replies.SECOND_STEP.run(), 1, Press.Move.RESUME),
                    new Press.OnStep(Replies.SECOND_STEP.run(), 1, Press.Move.STOP)));
  }

  @Test
  void theEndTellsWhatWasDoneWithoutBlame() {
    assertThat(text(new Reply.Finished(Replies.summary(Example.CLASSIC, 2, 1, 3, 14))))
        .contains("You did 2 of 3 steps in 14 minutes. You skipped 1.");
    assertThat(text(new Reply.Finished(Replies.summary(Example.CLASSIC, 0, 3, 3, 0))))
        .contains("that is fine")
        .doesNotContain("Well done", "0 of");
    assertThat(text(new Reply.Stopped(Replies.summary(Example.CLASSIC, 0, 0, 3, 0))))
        .doesNotContain("0 of");
  }

  @ParameterizedTest
  @EnumSource(Sign.Level.class)
  void aWarningGivesEmergencyNumbersOfSeveralCountriesAndNothingToTap(Sign.Level level) {
    Screen screen = wording.render(new Reply.Warned(new Warning(level, "saddle")));

    assertThat(PlainText.render(screen.text()))
        .contains("UK: 999", "Europe: 112", "US and Canada: 911", "Australia: 000", "108");
    assertThat(screen.buttons()).isEmpty();
  }

  @Test
  void aWarningNamesTheSignButNeverToSomebodyInDespair() {
    assertThat(text(new Reply.Warned(new Warning(Sign.Level.EMERGENCY, "saddle"))))
        .contains("Numbness <around> your seat");
    assertThat(text(new Reply.Warned(new Warning(Sign.Level.CRISIS, "saddle"))))
        .contains("988", "116 123", "13 11 14", "findahelpline.com")
        .doesNotContain("Numbness")
        .matches("(?s).*999.*988.*");
  }

  @Test
  void whatIsNotOursIsAnsweredWithWhoseItIs() {
    assertThat(text(new Reply.DoNotKnow(Optional.of(Example.KNEES))))
        .isEqualTo("I know backs, not knees.");
    assertThat(text(new Reply.DoNotKnow(Optional.of(Example.NOWHERE))))
        .startsWith("I am sorry, I do not know that.");
  }

  private String text(Reply reply) {
    return PlainText.render(wording.render(reply).text());
  }

  private List<String> labels(Reply reply) {
    return wording.render(reply).buttons().stream()
        .flatMap(List::stream)
        .map(Button::label)
        .toList();
  }
}
