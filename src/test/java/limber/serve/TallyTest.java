package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.serve.Tally.Words;
import limber.store.DataFolder;
import limber.store.Gap;
import limber.store.Gaps;
import limber.store.Store;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.Press;
import limber.talk.Received;
import limber.talk.Reply;
import limber.talk.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a running service counts of what it did not answer well.
class TallyTest {

  private static final Mind MIND = Mind.of(RealCorpus.english());
  private static final ChatId ANN = new ChatId(1);
  private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final long STICKER = 1_000;
  private static final String QUESTION = "do zeppelins play handball";

  @TempDir private Path folder;

  private final RecordingMouth mouth = new RecordingMouth();

  @Test
  void whatIsNotKnownIsCountedByTheNearestThatTheCorpusHas() {
    serve(service -> hears(service, says(1, QUESTION), says(2, "is yoga good for my back")));
    assertThat(counted())
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.day()).isEqualTo(TODAY);
          assertThat(gap.outcome()).isEqualTo(new Unanswered.NotKnown());
          assertThat(near(gap))
              .allMatch(near ->
                  MIND.corpus().entry(near.entry()).basics().asking().ways().contains(near.way())
                      || MIND.corpus().entry(near.entry()).title().equals(near.way())
                      || MIND.corpus()
                          .entry(near.entry())
                          .basics()
                          .naming()
                          .names()
                          .contains(near.way()));
        });
  }

  @Test
  void noWordOfTheMessageIsInTheFilesUnlessTheOperatorWantsIt() throws IOException {
    serve(service -> {
      hears(service, says(1, QUESTION));
      assertThat(files()).isNotEmpty().allSatisfy(TallyTest::hasNoWord);
    });
    assertThat(files()).isNotEmpty().allSatisfy(TallyTest::hasNoWord);
    assertThat(Gaps.in(folder).toString()).doesNotContain("zeppelin", "handball");
  }

  @Test
  void wordsAreKeptSealedWhereTheOperatorWantsItAndForgottenWhenNotAnyMore() {
    serve(Words.KEPT, service -> hears(service, says(1, QUESTION + " at ann@example.org")));
    assertThat(Gaps.in(folder).inWords())
        .extracting(Gap.Asked::words)
        .containsExactly(Optional.of(QUESTION + " at …"));
    assertThat(files()).allSatisfy(TallyTest::hasNoWord);

    serve(Service::begin);
    assertThat(Gaps.in(folder).inWords()).isEmpty();
    assertThat(counted()).hasSize(1);
  }

  @Test
  void aMessageThatComesTwiceIsCountedOnce() {
    serve(service -> {
      hears(service, says(1, QUESTION));
      service.accept(List.of(says(1, QUESTION)));
      hears(service, says(2, "is yoga good for my back"));
    });
    serve(service -> {
      service.begin();
      service.accept(List.of(says(1, QUESTION)));
      hears(service, says(3, "is yoga good for my back"));
    });
    assertThat(counted()).hasSize(1);
  }

  @Test
  void aTurnAndItsCountAreKeptTogetherOrNotAtAll() {
    serve(service -> {});
    execute(
        "CREATE TRIGGER stuck BEFORE INSERT ON outbox"
            + " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
    serve(
        Words.NOT_KEPT,
        length -> {
          assertThat(counted()).isEmpty();
          execute("DROP TRIGGER stuck");
        },
        service -> hears(service, says(1, QUESTION)));
    assertThat(counted()).hasSize(1);
  }

  @Test
  void anAnswerThatDidNotHelpIsCountedOnceForEachMessage() {
    EntryId yoga = EntryId.of("topic/yoga");
    serve(service -> hears(service, presses(1, 7, yoga), presses(2, 7, yoga), presses(3, 8, yoga)));
    assertThat(counted())
        .extracting(Gap::outcome)
        .containsExactly(new Unanswered.NotHelpful(yoga), new Unanswered.NotHelpful(yoga));
  }

  @Test
  void aMessageWithAWarningSignIsNotCountedNorTheOnesAfterIt() {
    serve(
        Words.KEPT,
        service ->
            hears(service, says(1, "I can't feel when I wipe and " + QUESTION), says(2, QUESTION)));
    assertThat(counted()).isEmpty();
    assertThat(Gaps.in(folder).inWords()).isEmpty();
  }

  private static void hasNoWord(Path file) {
    try {
      assertThat(
              Files.readString(file, StandardCharsets.ISO_8859_1)
                  .toLowerCase(java.util.Locale.ROOT))
          .doesNotContain("zeppelin", "handball");
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static List<Gap.Near> near(Gap gap) {
    return gap.near().stream().toList();
  }

  private static Received says(long update, String words) {
    return new Received(update, ANN, new Incoming.Text(words));
  }

  private static Received presses(long update, int message, EntryId topic) {
    return new Received(
        update, ANN, new Incoming.Pressed(new MessageId(message), new Press.NotHelpful(topic)));
  }

  /// Returns when all of these are answered: a chat is answered in order, and a sticker last.
  private void hears(Service service, Received... batch) throws InterruptedException {
    service.accept(List.of(batch));
    service.accept(List.of(new Received(batch[0].update() + STICKER, ANN, new Incoming.NotText())));
    Reply said = mouth.next().reply();
    while (!(said instanceof Reply.OnlyText || said instanceof Reply.Reminder)) {
      said = mouth.next().reply();
    }
  }

  private interface Life {
    void live(Service service) throws InterruptedException;
  }

  private List<Gap> counted() {
    return Gaps.in(folder).counted();
  }

  private List<Path> files() {
    try (var listed = Files.list(folder)) {
      return listed.toList();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private void execute(String sql) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("limber.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  private void serve(Life work) {
    serve(Words.NOT_KEPT, work);
  }

  private void serve(Words words, Life work) {
    serve(words, length -> {}, work);
  }

  private void serve(Words words, Pause pause, Life work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened);
        Service service =
            new Service(
                () -> MIND,
                store,
                new Tally(words),
                Edges.of(InstantSource.fixed(NOW), pause, mouth))) {
      work.live(service);
    } catch (InterruptedException hurried) {
      throw new AssertionError(hurried);
    }
  }
}
