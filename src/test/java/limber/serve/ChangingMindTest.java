package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.store.DataFolder;
import limber.store.Store;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Received;
import limber.talk.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The mind changes while people are being answered.
class ChangingMindTest {

  private static final int CHATS = 10;
  private static final int QUESTIONS = 12;
  private static final EntryId YOGA = EntryId.of("topic/yoga");
  private static final Incoming QUESTION = new Incoming.Text("is yoga good for my back?");

  @TempDir private Path folder;

  private final RecordingMouth mouth = new RecordingMouth();

  /// To a search that knows of yoga and a talk that does not, the topic would be gone; the other
  /// way round, a mind that is thrown away too early would fail.
  @Test
  void eachTurnHasOneWholeMindFromItsBeginningToItsEnd() throws InterruptedException {
    Mind knows = Mind.of(RealCorpus.english());
    Mind knowsNot = Mind.of(RealCorpus.withoutTopic(YOGA));
    AtomicInteger asked = new AtomicInteger();
    Set<Reply> said = new HashSet<>();
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened);
        Service service =
            new Service(
                // another one each time that somebody asks for it
                () -> asked.getAndIncrement() % 2 == 0 ? knows : knowsNot,
                store,
                new Tally(Tally.Words.NOT_KEPT),
                Edges.of(InstantSource.fixed(Instant.EPOCH), length -> {}, mouth))) {
      service.accept(questions());
      for (int i = 0; i < CHATS * (QUESTIONS + 1); i++) {
        said.add(mouth.next().reply());
      }
    }
    assertThat(asked).hasValue(CHATS * QUESTIONS);
    assertThat(said)
        .anyMatch(reply ->
            reply instanceof Reply.Rated(Reply.TopicAnswer(var topic), _, _, _)
                && topic.equals(YOGA))
        .hasSizeGreaterThan(2)
        .noneMatch(reply -> reply instanceof Reply.Gone)
        .noneMatch(reply -> reply instanceof Reply.SomethingWentWrong);
  }

  private static List<Received> questions() {
    List<Received> questions = new ArrayList<>();
    for (int i = 0; i < CHATS * QUESTIONS; i++) {
      questions.add(new Received(i + 1, new ChatId(i % CHATS + 1), QUESTION));
    }
    return questions;
  }
}
