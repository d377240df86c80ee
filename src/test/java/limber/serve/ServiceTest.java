package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.store.DataFolder;
import limber.store.Filling;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Checked;
import limber.talk.Delivery;
import limber.talk.Delivery.Scope;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.Place;
import limber.talk.Press;
import limber.talk.Received;
import limber.talk.Reply;
import limber.talk.SessionReply;
import limber.talk.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTest {

  private static final Mind MIND = Mind.of(RealCorpus.english());
  private static final ChatId ANN = new ChatId(1);
  private static final ChatId BOB = new ChatId(2);

  @TempDir private Path folder;

  private final RecordingMouth mouth = new RecordingMouth();
  private final BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();

  @Test
  void aMessageIsAnsweredInItsChat() {
    serve(service -> {
      service.accept(List.of(command(1, BOB, "start"), command(2, ANN, "start")));
      assertThat(List.of(mouth.next().chat(), mouth.next().chat()))
          .containsExactlyInAnyOrder(ANN, BOB);
    });
  }

  @Test
  void anUpdateThatIsDeliveredTwiceIsAnsweredOnce() {
    serve(service -> {
      introduce(service, ANN);
      service.accept(List.of(command(7, ANN, "help")));
      service.accept(List.of(command(7, ANN, "help"), command(8, ANN, "routines")));
      assertThat(mouth.next().reply()).isEqualTo(new Reply.Help());
      assertThat(mouth.next().reply()).isEqualTo(new Reply.RoutineList());
      assertThat(mouth.silent()).isTrue();
    });
  }

  @Test
  void manyMessagesAtOnceAreAnsweredInTheirOrder() {
    serve(service -> {
      introduce(service, ANN);
      service.accept(
          List.of(
              command(11, ANN, "help"),
              command(12, ANN, "routines"),
              command(13, ANN, "exercises"),
              command(14, ANN, "help"),
              command(15, ANN, "stop")));
      assertThat(List.of(said(), said(), said(), said(), said()))
          .extracting(reply -> reply.getClass().getSimpleName())
          .containsExactly("Help", "RoutineList", "Shelves", "Help", "NothingUnderWay");
    });
  }

  @Test
  void aChatThatIsSlowToReachDelaysNobodyElse() {
    CountDownLatch open = new CountDownLatch(1);
    mouth.stick(ANN, open);
    serve(service -> {
      service.accept(List.of(command(1, ANN, "help"), command(2, BOB, "help")));
      assertThat(mouth.next().chat()).isEqualTo(BOB);
      open.countDown();
    });
  }

  @Test
  void whatCameInBeforeADeathIsAnsweredAfterTheNextStart() {
    withStore(store -> store.keep(List.of(command(1, ANN, "help"))));
    serve(service -> {
      service.begin();
      assertThat(said()).isEqualTo(new Reply.Help());
    });
  }

  @Test
  void whatWasToBeSaidBeforeADeathIsSaidAfterTheNextStart() {
    withStore(store ->
        Filling.commit(store, Turn.saying(Chat.fresh(ANN), new Reply.OnlyText()), Instant.EPOCH));
    serve(service -> {
      service.begin();
      assertThat(said()).isEqualTo(new Reply.OnlyText());
    });
    withStore(store -> assertThat(store.unsaid()).isZero());
  }

  @Test
  void aChatWhoseRecordIsDamagedBeginsAnewAndIsTold() {
    withStore(store ->
        Filling.commit(
            store, Turn.saying(Checked.at(Instant.EPOCH, Chat.fresh(ANN))), Instant.EPOCH));
    execute("UPDATE chat SET record = x'00'");
    serve(service -> {
      service.accept(List.of(command(1, ANN, "routines"), command(2, ANN, "help")));
      assertThat(said()).isEqualTo(new Reply.LostTrack());
      assertThat(said()).isEqualTo(new Reply.RoutineList());
      assertThat(said()).isEqualTo(new Reply.NoMedicalAdvice());
      assertThat(said()).isEqualTo(new Reply.Help());
    });
    assertThat(number("SELECT COUNT(*) FROM chat_damaged")).isOne();
  }

  @Test
  void aRoutineIsAtItsStepAfterARestart() {
    EntryId classic = EntryId.of("routine/classic");
    Chat checked = Checked.at(Instant.EPOCH, Chat.fresh(ANN));
    withStore(store -> Filling.commit(store, Turn.saying(checked), Instant.EPOCH));
    serve(service -> {
      introduce(service, ANN);
      service.accept(
          List.of(
              new Received(
                  2, ANN, new Incoming.Pressed(new MessageId(1), new Press.Begin(classic))),
              new Received(3, ANN, new Incoming.Text("0")),
              new Received(4, ANN, new Incoming.Text("no")),
              new Received(5, ANN, new Incoming.Text("start by hand")),
              new Received(6, ANN, new Incoming.Text("done"))));
      for (int question = 0; question < 3; question++) {
        assertThat(said()).isInstanceOf(SessionReply.class);
      }
      assertThat(said()).isInstanceOf(Reply.StepShown.class);
      assertThat(said()).isInstanceOf(Reply.StepShown.class);
    });
    withStore(store ->
        assertThat(store.chat(ANN).chat().place())
            .isInstanceOfSatisfying(
                Place.Walking.class, walking -> assertThat(walking.run().position()).isEqualTo(1)));
  }

  @Test
  void afterTooMuchWasSaidThereIsAPauseAsLongAsAskedForAndNothingIsLost() {
    mouth.failNext(ANN, new Delivery.Wait(Duration.ofSeconds(7), Scope.THIS_CHAT));
    serve(service -> {
      service.accept(List.of(command(1, ANN, "help")));
      assertThat(said()).isEqualTo(new Reply.Help());
      assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    });
  }

  @Test
  void whileNobodyAnswersThePausesGrowAndNothingIsLost() {
    Delivery unreachable = new Delivery.Unreachable("503");
    mouth.failNext(ANN, unreachable, unreachable, unreachable);
    serve(service -> {
      service.accept(List.of(command(1, ANN, "help")));
      assertThat(said()).isEqualTo(new Reply.Help());
      assertThat(pauses)
          .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    });
  }

  @Test
  void whoBlockedLimberGetsNothingMoreAndIsAnsweredWhenTheyAreBack() {
    mouth.failNext(ANN, new Delivery.Blocked());
    serve(service -> {
      service.accept(List.of(command(1, ANN, "start")));
      service.accept(List.of(command(2, BOB, "start")));
      assertThat(mouth.next().chat()).isEqualTo(BOB);
    });
    serve(service -> {
      service.begin();
      service.accept(List.of(command(3, ANN, "help")));
      assertThat(said()).isEqualTo(new Reply.Help());
    });
  }

  @Test
  void aReplyThatIsRefusedDoesNotHoldUpTheNext() {
    mouth.failNext(ANN, new Delivery.Refused("Bad Request: message is too long"));
    serve(service -> {
      service.accept(List.of(command(1, ANN, "start"), command(2, ANN, "routines")));
      assertThat(said()).isEqualTo(new Reply.RoutineList());
    });
  }

  @Test
  void aBugCostsOneAnswerAndNotTheChat() {
    Supplier<Mind> broken =
        () -> {
          throw new IllegalArgumentException("a bug");
        };
    serve(
        broken,
        service -> {
          service.accept(List.of(command(1, ANN, "help")));
          assertThat(said()).isEqualTo(new Reply.SomethingWentWrong());
        });
    withStore(store -> assertThat(store.waiting()).isZero());
  }

  @Test
  void anErrorOfTheMachineCostsOneAnswerAndNotTheChat() {
    AtomicBoolean failed = new AtomicBoolean();
    Supplier<Mind> overflowing =
        () -> {
          if (failed.compareAndSet(false, true)) {
            throw new StackOverflowError();
          }
          return MIND;
        };
    serve(
        overflowing,
        service -> {
          service.accept(List.of(command(1, ANN, "help"), command(2, ANN, "stop")));
          assertThat(said()).isEqualTo(new Reply.SomethingWentWrong());
          assertThat(said()).isEqualTo(new Reply.NothingUnderWay());
        });
  }

  @Test
  void aReplyThatEndsInAnErrorDoesNotHoldUpTheNext() {
    mouth.breakNext(ANN);
    serve(service -> {
      service.accept(List.of(command(1, ANN, "start"), command(2, ANN, "routines")));
      assertThat(said()).isEqualTo(new Reply.RoutineList());
    });
  }

  @Test
  void aReplyThatTheStoreCannotForgetAtOnceIsNotSaidTwiceAndTheNextFollows() {
    withStore(store ->
        execute(
            "CREATE TRIGGER stuck BEFORE DELETE ON outbox"
                + " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"));
    serve(
        () -> MIND,
        length -> execute("DROP TRIGGER stuck"),
        service -> {
          service.accept(List.of(command(1, ANN, "start"), command(2, ANN, "routines")));
          assertThat(said()).isInstanceOf(Reply.Welcome.class);
          assertThat(said()).isEqualTo(new Reply.RoutineList());
        });
  }

  /// What was said, whether or not words of it were explained beneath.
  private Reply said() {
    Reply reply = mouth.next().reply();
    return reply instanceof Reply.Explained explained ? explained.reply() : reply;
  }

  private void introduce(Service service, ChatId chat) throws InterruptedException {
    service.accept(List.of(command(1, chat, "start")));
    assertThat(said()).isInstanceOf(Reply.Welcome.class);
  }

  private static Received command(long update, ChatId chat, String name) {
    return new Received(update, chat, new Incoming.Command(name, ""));
  }

  private void serve(Life work) {
    serve(() -> MIND, work);
  }

  private interface Life {
    void live(Service service) throws InterruptedException;
  }

  /// One life of a service on the folder.
  private void serve(Supplier<Mind> mind, Life work) {
    serve(mind, pauses::add, work);
  }

  private void serve(Supplier<Mind> mind, Pause pause, Life work) {
    withStore(store -> {
      try (Service service =
          new Service(
              mind,
              store,
              new Tally(Tally.Words.NOT_KEPT),
              Edges.of(InstantSource.fixed(Instant.EPOCH), pause, mouth))) {
        work.live(service);
      } catch (InterruptedException hurried) {
        throw new AssertionError(hurried);
      }
    });
  }

  /// Works on the database behind the store's back.
  private void execute(String sql) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("limber.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  private long number(String query) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("limber.db"));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.getLong(1);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  private void withStore(Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      work.accept(store);
    }
  }
}
