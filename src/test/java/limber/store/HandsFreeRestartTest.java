package limber.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.OnTheMat;
import limber.coach.Prescribed;
import limber.coach.Prescription;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.talk.Chat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A timer outlives a restart: all that it goes by is kept with the chat.
class HandsFreeRestartTest {

  private final Corpus corpus = RealCorpus.english();
  private final Records records = new Records();

  @ParameterizedTest
  @ValueSource(strings = {"classic", "core-stronger", "chair-session"})
  void restartedBeforeEveryWakingItSaysTheSameAtTheSameTimes(String routine) {
    List<Prescribed> steps = Prescription.of(corpus.routine(EntryId.of("routine/" + routine)));
    OnTheMat unbroken = OnTheMat.at(corpus, steps);
    OnTheMat restarted = OnTheMat.at(corpus, steps, this::writtenAndRead);

    unbroken.wakeToTheEnd();
    restarted.wakeToTheEnd();

    assertThat(restarted.said()).isEqualTo(unbroken.said());
    assertThat(restarted.run()).isEmpty();
  }

  private Chat writtenAndRead(Chat chat) {
    return records.read(records.write(chat, Chat.class), Chat.class);
  }
}
