package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.coach.Prescribed;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.corpus.Routine.Part;
import limber.talk.Place;
import limber.talk.Press.Move;
import limber.talk.Reply;
import limber.talk.Reply.StepView;
import limber.talk.TimedReply;
import org.junit.jupiter.api.Test;

/// A timer leads through a bridge, a walk and another bridge: on the walk nobody looks at a phone.
class NoTimerOnTheRoadTest {

  private static final Corpus CORPUS = RealCorpus.english();
  private static final List<Prescribed> STEPS =
      List.of(step("bridge"), step("walking"), step("bridge"));

  private final OnTheMat person = OnTheMat.at(CORPUS, STEPS);

  NoTimerOnTheRoadTest() {
    person.wakeToTheEnd();
  }

  @Test
  void aWalkIsAnnouncedAndThenNothingCounts() {
    assertThat(last()).isEqualTo(new TimedReply.Waits(view()));
    assertThat(view().exercise()).isEqualTo(EntryId.of("exercise/walking"));
    assertThat(person.isLed()).isFalse();
    assertThat(person.wakeAt()).isEmpty();
  }

  @Test
  void onceItIsDoneTheTimerGoesOnWithTheNextStep() {
    person.press(Move.DONE);

    assertThat(last()).isInstanceOf(TimedReply.GetReady.class);
    assertThat(person.isLed()).isTrue();
    person.wakeToTheEnd();
    assertThat(person.run()).isEmpty();
  }

  @Test
  void whoSkipsItIsLedOnAsWell() {
    person.press(Move.SKIP);

    assertThat(last()).isInstanceOf(TimedReply.GetReady.class);
  }

  @Test
  void aPauseDoesNotForgetThatATimerLeads() {
    person.press(Move.PAUSE);
    assertThat(last()).isEqualTo(new Reply.Paused(view()));

    person.press(Move.RESUME);
    assertThat(last()).isEqualTo(new TimedReply.Waits(view()));

    person.press(Move.DONE);
    assertThat(person.isLed()).isTrue();
  }

  @Test
  void whatIsEasierAndCanBeCountedIsLed() {
    while (person.place() instanceof Place.Walking) {
      person.press(Move.EASIER);
    }

    assertThat(last()).isInstanceOf(Reply.Coaching.class);
    assertThat(view().exercise()).isEqualTo(EntryId.of("exercise/marching-on-the-spot"));
    assertThat(person.isLed()).isTrue();
  }

  @Test
  void stopEndsIt() {
    person.press(Move.STOP);

    assertThat(person.run()).isEmpty();
  }

  private Reply last() {
    return person.said().getLast().reply();
  }

  private StepView view() {
    return StepView.of(person.run().orElseThrow());
  }

  private static Prescribed step(String slug) {
    return new Prescribed(Part.CORE, EntryId.of("exercise/" + slug), Level.GENTLE);
  }
}
