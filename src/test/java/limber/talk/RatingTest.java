package limber.talk;

import static limber.talk.Conversation.BREATHING;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.HELLO;
import static limber.talk.Conversation.MESSAGE;
import static limber.talk.Conversation.NOWHERE;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.WALKING;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import limber.safety.Alarm;
import limber.talk.Reply.Helped;
import limber.talk.Reply.Rated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether an answer helped, and what else could have been meant.
class RatingTest {

  private static final List<EntryId> OTHERS = List.of(WALKING, BREATHING, SHORT);

  private final Conversation talk = Conversation.home();

  private static Heard.Words asks(EntryId answer) {
    return new Heard.Words("hm", Alarm.none(), answered(answer), OTHERS);
  }

  private List<Reply> said() {
    return talk.utterances().stream().map(Utterance::reply).toList();
  }

  private static Rated rated(Reply reply, EntryId entry, Helped mark) {
    return new Rated(reply, entry, Optional.empty(), mark);
  }

  @Test
  void beneathAnAnswerToWhatWasTypedItIsAskedWhetherItHelped() {
    talk.hears(asks(YOGA));
    assertThat(said()).containsExactly(rated(new Reply.TopicAnswer(YOGA), YOGA, Helped.ASKED));
    talk.hears(asks(PLANK));
    assertThat(said()).containsExactly(rated(new Reply.ExerciseCard(PLANK), PLANK, Helped.ASKED));
    talk.says("how long", answered(PLANK, Aspect.DOSE));
    assertThat(said())
        .containsExactly(
            new Rated(
                new Reply.AspectAnswer(PLANK, Aspect.DOSE),
                PLANK,
                Optional.of(Aspect.DOSE),
                Helped.ASKED));
  }

  @Test
  void beneathWhatSomebodyLeafedToAndBeneathSmallTalkItIsNot() {
    talk.presses(new Press.Show(PLANK));
    assertThat(said()).containsExactly(new Reply.ExerciseCard(PLANK));
    talk.says("hi", answered(HELLO));
    assertThat(said()).containsExactly(new Reply.SmallTalk(HELLO));
    talk.says("a routine", answered(SHORT));
    assertThat(said()).noneMatch(Rated.class::isInstance);
  }

  @Test
  void whatHelpedStaysAsItIsButForTheRowBeneathIt() {
    talk.hears(asks(PLANK)).presses(new Press.Helpful(PLANK, Optional.empty()));

    assertThat(talk.utterances())
        .containsExactly(
            Utterance.beneath(MESSAGE, rated(new Reply.ExerciseCard(PLANK), PLANK, Helped.YES)));
  }

  @ParameterizedTest
  @EnumSource(Aspect.class)
  void theRowBeneathAPartOfAnExerciseKnowsWhichPartItWas(Aspect aspect) {
    talk.presses(new Press.Helpful(PLANK, Optional.of(aspect)));

    assertThat(talk.utterances())
        .containsExactly(
            Utterance.beneath(
                MESSAGE,
                new Rated(
                    new Reply.AspectAnswer(PLANK, aspect),
                    PLANK,
                    Optional.of(aspect),
                    Helped.YES)));
  }

  @Test
  void inTheMiddleOfAStepNothingMoreIsSaidAfterIt() {
    Conversation walking = Conversation.walking();
    Place before = walking.chat().place();
    walking.presses(new Press.Helpful(YOGA, Optional.empty()));

    assertThat(walking.utterances()).singleElement().matches(Utterance::isInPlace);
    assertThat(walking.chat().place()).isEqualTo(before);
  }

  @Test
  void whatDidNotHelpLeadsToWhatElseCouldHaveBeenMeant() {
    talk.hears(asks(YOGA)).presses(new Press.NotHelpful(YOGA));
    assertThat(talk.replies()).containsExactly(new Reply.NotedAsNotHelpful(YOGA, OTHERS));

    talk.presses(new Press.AskDifferently());
    assertThat(talk.replies()).containsExactly(new Reply.HowToAsk());
  }

  @Test
  void thatIsKnownOfTheLastThreeQuestionsEachByItsAnswer() {
    for (EntryId answer : List.of(YOGA, PLANK, WALKING, BREATHING)) {
      talk.hears(asks(answer));
    }
    assertThat(talk.chat().ratings().found()).hasSize(Ratings.FOUND);
    assertThat(talk.presses(new Press.NotHelpful(PLANK)).replies())
        .containsExactly(new Reply.NotedAsNotHelpful(PLANK, OTHERS));
    assertThat(talk.presses(new Press.NotHelpful(YOGA)).replies())
        .containsExactly(new Reply.NotedAsNotHelpful(YOGA, List.of()));
  }

  @Test
  void eachMessageCountsOnceWhicheverWay() {
    Heard helpful = new Heard.Pressed(MESSAGE, new Press.Helpful(YOGA, Optional.empty()));
    Heard not = new Heard.Pressed(MESSAGE, new Press.NotHelpful(YOGA));
    assertThat(counted(helpful)).contains(new Unanswered.Helpful(YOGA));
    assertThat(counted(helpful)).isEmpty();
    assertThat(counted(not)).isEmpty();
    assertThat(counted(new Heard.Pressed(new MessageId(99), new Press.NotHelpful(YOGA))))
        .contains(new Unanswered.NotHelpful(YOGA));
  }

  @Test
  void whatHasLeftTheCorpusIsNotCounted() {
    assertThat(counted(new Heard.Pressed(MESSAGE, new Press.Helpful(NOWHERE, Optional.empty()))))
        .isEmpty();
    assertThat(talk.replies()).containsExactly(new Reply.Gone());
  }

  @Test
  void whileAWarningWaitsNothingIsCounted() {
    talk.notices(EMERGENCY);

    assertThat(counted(new Heard.Pressed(MESSAGE, new Press.Helpful(YOGA, Optional.empty()))))
        .isEmpty();
  }

  private Optional<Unanswered> counted(Heard heard) {
    Chat before = talk.chat();
    talk.hears(heard);
    return Unanswered.in(before, heard, new Turn(talk.chat(), talk.utterances()));
  }
}
