package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import limber.coach.Measure;
import limber.coach.RunId;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine;
import limber.corpus.Routine.Part;
import limber.corpus.SmallCorpus;
import limber.talk.Reply.Explained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Words that cannot be avoided. In the small corpus an entry's words are its id.
class ExplainingTest {

  private static final EntryId DISC = EntryId.of("topic/disc");
  private static final EntryId DISC_AND_NERVE = EntryId.of("topic/disc-and-nerve");
  private static final EntryId FOUR = EntryId.of("topic/acute-chronic-disc-nerve");
  private static final EntryId PLAIN = EntryId.of("topic/plain");
  private static final EntryId PLANK = EntryId.of("exercise/plank");
  private static final EntryId KNEE_PLANK = EntryId.of("exercise/knee-plank");
  private static final EntryId SHORT = EntryId.of("routine/short");
  private static final EntryId OTHERS = EntryId.of("topic/plank-of-others");
  private static final EntryId HELLO = EntryId.of("small-talk/plank");

  private final Talk talk = new Talk(corpus());
  private Chat chat = Chat.fresh(new ChatId(42)).introduced();

  @Test
  void aWordIsExplainedOnceBeneathTheFirstReplyThatHoldsIt() {
    assertThat(shows(PLAIN)).containsExactly(new Reply.TopicAnswer(PLAIN));
    assertThat(shows(DISC)).containsExactly(explained(DISC, "disc"));
    assertThat(shows(DISC)).containsExactly(new Reply.TopicAnswer(DISC));
    assertThat(shows(DISC_AND_NERVE)).containsExactly(explained(DISC_AND_NERVE, "nerve"));
    assertThat(chat.saidOnce().explained()).containsExactly("disc", "nerve");
  }

  @Test
  void aMessageExplainsThreeWordsAndTheNextOneTheRest() {
    assertThat(shows(FOUR)).containsExactly(explained(FOUR, "acute", "chronic", "disc"));
    assertThat(shows(FOUR)).containsExactly(explained(FOUR, "nerve"));
    assertThat(shows(FOUR)).containsExactly(new Reply.TopicAnswer(FOUR));
  }

  @Test
  void twoRepliesOfOneTurnDoNotExplainTheSameWord() {
    Turn turn =
        Turn.saying(chat, new Reply.TopicAnswer(DISC), new Reply.TopicAnswer(DISC_AND_NERVE));

    assertThat(new Explaining(corpus()).explained(turn).replies().stream().map(Utterance::reply))
        .containsExactly(explained(DISC, "disc"), explained(DISC_AND_NERVE, "nerve"));
  }

  @Test
  void aReplyThatTakesAMessagesPlaceStillDoes() {
    MessageId message = new MessageId(7);
    Turn turn = new Turn(chat, List.of(Utterance.replacing(message, new Reply.TopicAnswer(DISC))));

    assertThat(new Explaining(corpus()).explained(turn).replies())
        .containsExactly(Utterance.replacing(message, explained(DISC, "disc")));
  }

  @Test
  void aWarningStandsAlone() {
    hears(Conversation.alarming("disc disc disc"));

    assertThat(chat.saidOnce().explained()).isEmpty();
  }

  @Test
  void everyReplyThatTellsWhatAnEntrySaysIsAmongTheExamples() {
    Set<Class<?>> among = telling().stream().map(Reply::getClass).collect(Collectors.toSet());

    assertThat(among).isEqualTo(Set.of(Reply.Telling.class.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("telling")
  void everyReplyThatTellsWhatAnEntrySaysHasItsWordsExplained(Reply.Telling reply) {
    assertThat(explaining(reply))
        .containsExactly(new Explained(reply, List.of("plank"), List.of()));
  }

  static List<Reply.Telling> telling() {
    return List.of(
        new Reply.TopicAnswer(OTHERS),
        new Reply.DoNotKnow(Optional.of(OTHERS)),
        new Reply.SmallTalk(HELLO),
        new Reply.RoutinePreview(SHORT),
        new Reply.ExerciseCard(PLANK),
        new Reply.MoreAnswer(OTHERS),
        new Reply.Comparison(PLANK, KNEE_PLANK, Aspect.BENEFIT),
        new Reply.AspectAnswer(PLANK, Aspect.DOSE),
        step(PLANK));
  }

  @ParameterizedTest
  @EnumSource(Aspect.class)
  void whateverIsAskedAboutAnExerciseIsExplained(Aspect aspect) {
    Reply.Telling reply = new Reply.AspectAnswer(KNEE_PLANK, aspect);

    assertThat(explaining(reply))
        .containsExactly(new Explained(reply, List.of("plank"), List.of()));
  }

  /// In the small corpus an exercise's caution is "None.", and its evidence "Some.".
  @Test
  void whatIsFoldedAwayIsExplainedThereAndAgainWhereItComesIntoView() {
    Explaining explaining =
        new Explaining(new SmallCorpus().exercise("plank").plainWord("some", "a few").corpus());
    Reply.Telling card = new Reply.ExerciseCard(PLANK);
    Reply.Telling benefit = new Reply.AspectAnswer(PLANK, Aspect.BENEFIT);
    Turn turn = explaining.explained(Turn.saying(chat, card, benefit, card));

    assertThat(turn.replies().stream().map(Utterance::reply))
        .containsExactly(
            new Explained(card, List.of(), List.of("some")),
            new Explained(benefit, List.of("some"), List.of()),
            card);
  }

  @Test
  void theFoldOfAStepIsLeftAlone() {
    Explaining explaining =
        new Explaining(new SmallCorpus().exercise("plank").plainWord("none", "not one").corpus());
    Reply step = step(PLANK);

    assertThat(explaining.explained(Turn.saying(chat, step))).isEqualTo(Turn.saying(chat, step));
  }

  @Test
  void anEntryThatIsGoneHasNothingToExplain() {
    Reply.Telling gone = step(EntryId.of("exercise/plank-since-removed"));

    assertThat(explaining(gone)).containsExactly(gone);
    assertThat(explaining(new Reply.DoNotKnow(Optional.empty()))).hasSize(1);
  }

  private static Reply.StepShown step(EntryId exercise) {
    return new Reply.StepShown(
        new Reply.StepView(
            new RunId(1), 0, 3, Part.CORE, exercise, new Measure.AtLevel(Level.STANDARD)),
        Reply.Occasion.ITS_TURN);
  }

  private List<Reply> explaining(Reply.Telling reply) {
    return new Explaining(corpus())
        .explained(Turn.saying(chat, reply)).replies().stream().map(Utterance::reply).toList();
  }

  private List<Reply> shows(EntryId id) {
    return hears(new Heard.Pressed(new MessageId(7), new Press.Show(id)));
  }

  private List<Reply> hears(Heard heard) {
    Turn turn = talk.turn(chat, heard, Instant.EPOCH);
    chat = turn.chat();
    return turn.replies().stream()
        .map(Utterance::reply)
        .map(reply -> reply instanceof Reply.Rated(var rated, _, _, _) ? rated : reply)
        .toList();
  }

  private static Reply explained(EntryId topic, String... words) {
    return new Explained(new Reply.TopicAnswer(topic), Arrays.asList(words), List.of());
  }

  private static Corpus corpus() {
    return new SmallCorpus()
        .topic("disc")
        .topic("disc-and-nerve")
        .topic("acute-chronic-disc-nerve")
        .topic("plain")
        .notOurs("plank-of-others")
        .smallTalk("plank")
        .exercise("plank")
        .exercise("knee-plank", "plank")
        .routine("short", new Routine.Step(Part.CORE, PLANK, Level.STANDARD))
        .plainWord("acute", "new")
        .plainWord("chronic", "long")
        .plainWord("disc", "a cushion between two bones")
        .plainWord("nerve", "a wire of the body")
        .plainWord("plank", "a board")
        .corpus();
  }
}
