package limber.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.Received;
import limber.talk.Turn;
import limber.talk.Where;

/// What Limber keeps: chats, the inbox of what came in and the outbox of what has to go out, in an
/// SQLite file of this process or on a PostgreSQL that several nodes share.
///
/// Every method is one durable transaction and may be called from any thread. Failures of the
/// database are thrown as [IllegalStateException]; nothing of a failed call is kept.
public final class Store implements AutoCloseable {

  /// How long the id of a finished update is remembered. Telegram keeps updates for 24 hours, so no
  /// repeated delivery comes later.
  private static final Duration REMEMBER = Duration.ofDays(2);

  private final Database database;
  private final Claims claims;
  private final InboxTable inbox;
  private final OutboxTable outbox;
  private final ChatTable chats;
  private final GapTable gaps;

  private Store(Database database, Claims claims, Sealing sealing) {
    this.database = database;
    this.claims = claims;
    this.inbox = new InboxTable(sealing);
    this.outbox = new OutboxTable(sealing);
    this.chats = new ChatTable(sealing);
    this.gaps = new GapTable(sealing.vault(), sealing.records());
  }

  /// Opens the store in a data folder.
  ///
  /// @throws WrongKey where what is kept there was written under a key that is not there; nothing
  ///   is changed then
  public static Store open(DataFolder folder) {
    Vault vault = Vault.beside(folder.database(), folder.key());
    KeyCheck.tried(folder.database(), vault);
    Store store = opened(SqliteDatabase.open(folder.database()), new LocalClaims(), vault);
    store.database.transaction(connection -> KeyCheck.passed(connection, vault));
    store.recall();
    return store;
  }

  /// Opens the store on a PostgreSQL. The key is in the data folder, and every node needs the same.
  ///
  /// @throws WrongKey where what is kept there was written under another key; nothing is changed
  /// @throws DatabaseUnreachable where there is no database
  /// @throws DatabaseInUse where somebody has it to themselves at the moment
  public static Store open(DataFolder folder, DatabaseUrl url) {
    Database database = PostgresDatabase.open(url);
    try {
      Vault vault =
          database.read(KeyCheck::isSealed) ? Vault.there(folder.key()) : Vault.open(folder.key());
      Node node = Node.join(url, session -> KeyCheck.passed(session, vault));
      return opened(database, new SharedClaims(database, node), vault);
    } catch (RuntimeException refused) {
      database.close();
      throw refused;
    }
  }

  private static Store opened(Database database, Claims claims, Vault vault) {
    return new Store(database, claims, new Sealing(vault, new Records()));
  }

  /// Notes what an earlier life of the process left to do.
  private void recall() {
    database.read(inbox::chats).forEach(chat -> claims.noted(Lane.INBOX, chat));
    database.read(outbox::chats).forEach(chat -> claims.noted(Lane.OUTBOX, chat));
  }

  /// @param work brings something for chats in the lane
  private int bring(Lane lane, Database.Work<List<ChatId>> work) {
    List<ChatId> brought =
        database.transaction(connection -> {
          List<ChatId> chats =
              // always in the same order, so that two of us never wait for each other
              work.in(connection).stream()
                  .distinct()
                  .sorted(Comparator.comparingLong(ChatId::number))
                  .toList();
          for (ChatId chat : chats) {
            claims.note(connection, lane, chat);
          }
          return chats;
        });
    brought.forEach(chat -> claims.noted(lane, chat));
    return brought.size();
  }

  /// Keeps what came in, in order; an update that is known already changes nothing.
  public void keep(List<Received> batch) {
    bring(
        Lane.INBOX,
        connection -> inbox.add(connection, batch).stream().map(Received::chat).toList());
  }

  /// How much came in and is not done.
  public int waiting() {
    return database.read(inbox::open);
  }

  /// The first thing in a chat's inbox that is not done; empty where there is nothing. What cannot
  /// be read is dropped: it costs one message and must cost no more.
  public Optional<Arrived> firstArrived(ChatId chat) {
    Optional<InboxTable.Row> first = database.read(c -> inbox.first(c, chat));
    while (first.isPresent() && first.get().what().isEmpty()) {
      long damaged = first.get().sequence();
      first =
          database.transaction(connection -> {
            inbox.done(connection, damaged, Instant.EPOCH);
            return inbox.first(connection, chat);
          });
    }
    return first.map(row -> new Arrived(row.sequence(), chat, row.what().orElseThrow()));
  }

  /// The conversation as the last turn left it.
  public Kept chat(ChatId id) {
    return database.read(connection -> chats.find(connection, id));
  }

  /// Keeps the next conversation and its replies and marks what led to them as done, all or
  /// nothing.
  ///
  /// @param gap counts what was not answered well
  /// @return false, and nothing is changed, where it was done already: by another node that took
  ///   this one for dead
  public boolean commit(Arrived done, Turn turn, Optional<Gap.Asked> gap, Instant now) {
    ChatId chat = turn.chat().id();
    boolean committed =
        database.transaction(connection -> {
          if (!inbox.done(connection, done.sequence(), now)) {
            return false;
          }
          if (gap.isPresent()) {
            gaps.add(connection, gap.get());
          }
          if (turn.forgets()) {
            forget(connection, chat);
          } else {
            chats.put(connection, turn.chat());
          }
          outbox.add(connection, turn);
          if (!turn.replies().isEmpty()) {
            claims.note(connection, Lane.OUTBOX, chat);
          }
          return true;
        });
    if (committed && !turn.replies().isEmpty()) {
      claims.noted(Lane.OUTBOX, chat);
    }
    return committed;
  }

  /// Forgets all that is kept of a chat. What came in since and waits is heard by a stranger's
  /// conversation; of what was done the update's id alone stays, without whose it was.
  private void forget(Connection connection, ChatId chat) throws SQLException {
    chats.forget(connection, chat);
    inbox.forget(connection, chat);
    outbox.removeAll(connection, chat);
    LiveTable.remove(connection, chat);
  }

  /// Marks what came in as done without a turn, where none could be made of it.
  public void setAside(Arrived arrived, Instant now) {
    database.transaction(connection -> inbox.done(connection, arrived.sequence(), now));
  }

  /// Keeps a conversation's record that cannot be read, before a turn writes another in its place.
  public void setAside(ChatId damaged) {
    database.change(connection -> chats.setAside(connection, damaged));
  }

  /// The first thing that is to be said in a chat; empty where there is nothing. What cannot be
  /// read is dropped.
  public Optional<Queued> firstQueued(ChatId chat) {
    Optional<OutboxTable.Row> first = database.read(c -> outbox.first(c, chat));
    while (first.isPresent() && first.get().said().isEmpty()) {
      long damaged = first.get().sequence();
      first =
          database.transaction(connection -> {
            outbox.remove(connection, damaged);
            return outbox.first(connection, chat);
          });
    }
    return first.map(row -> new Queued(row.sequence(), chat, row.said().orElseThrow(), row.live()));
  }

  /// Takes something out of the outbox that was said. Where it was to be the chat's live message it
  /// is from now on, unless it was taken out meanwhile.
  ///
  /// @param message the message that shows it
  public void said(Queued queued, MessageId message) {
    switch (queued.utterance().where()) {
      case Where.Anew(), Where.InPlaceOf _, Where.KeysOf _, Where.OnLive() -> remove(queued);
      case Where.AsLive() ->
          database.change(connection -> outbox.goLive(connection, queued, message));
    }
  }

  /// Takes something out of the outbox that is not said and never will be.
  public void remove(Queued queued) {
    database.statement(connection -> {
      outbox.remove(connection, queued.sequence());
      return true;
    });
  }

  /// Nobody is there any more to read anything: empties the outbox for a chat, and does not wake it
  /// but to forget it in time.
  public void leave(ChatId chat) {
    database.change(connection -> {
      // the chat before its outbox, like a turn, so that the two never wait for each other
      chats.leave(connection, chat);
      outbox.removeAll(connection, chat);
    });
  }

  /// Puts the wakings that are due into the inbox, each once, whoever asks.
  ///
  /// @param most how many at most
  /// @return how many
  public int wake(Instant now, int most) {
    return bring(
        Lane.INBOX,
        connection -> {
          List<ChatId> due = chats.takeDue(connection, now, most, database.claiming());
          for (ChatId chat : due) {
            inbox.add(connection, chat, new Incoming.Woken());
          }
          return due;
        });
  }

  /// When the next chat wants to be woken; empty where none does.
  public Optional<Instant> nextWaking() {
    return database.read(chats::nextWaking);
  }

  /// How much is to be said and not held back.
  public int unsaid() {
    return database.read(outbox::unsaid);
  }

  /// Lets out what nobody asked for and what was held back for that, first in first out.
  ///
  /// @param most how many at most
  /// @return in how many chats there is now something to say
  public int letOut(int most) {
    return bring(Lane.OUTBOX, connection -> outbox.letOut(connection, most, database.claiming()));
  }

  /// Forgets what has been kept for long enough.
  public void tidy(Instant now) {
    database.change(connection -> {
      inbox.forgetDone(connection, now.minus(REMEMBER));
      gaps.forget(connection, LocalDate.ofInstant(now, ZoneOffset.UTC));
    });
  }

  /// Takes chats that have something to do in a lane and that nobody works on, longest waiting
  /// first. Each is to be given back by [#release].
  ///
  /// @param most how many at most; 0 or more
  public List<ChatId> take(Lane lane, int most) {
    return claims.take(lane, most);
  }

  /// Gives a chat back after nothing was found to do.
  ///
  /// @return false where something came meanwhile: it is still taken, and to be looked at again
  public boolean release(Lane lane, ChatId chat) {
    return claims.release(lane, chat);
  }

  /// Frees the chats of nodes that are no more.
  public void freeAbandoned() {
    claims.freeAbandoned();
  }

  /// Whether this node is the one that does what only one may do: polling Telegram, and watching
  /// the time. Another follows when it dies.
  public boolean isLeading() {
    return claims.isLeading();
  }

  /// What was not answered well.
  public Gaps gaps() {
    return database.read(gaps::all);
  }

  /// Forgets the words that were kept of what was not answered well.
  public void forgetWords() {
    database.change(gaps::forgetWords);
  }

  /// The files that a bot has uploaded.
  ///
  /// @param bot the bot's number, which is not its token
  public UploadedFiles uploadedBy(long bot) {
    return new UploadedFiles(database, bot);
  }

  @Override
  public void close() {
    claims.close();
    database.close();
  }
}
