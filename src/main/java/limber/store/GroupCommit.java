package limber.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import limber.store.Database.Work;
import org.jspecify.annotations.Nullable;

/// Transactions on one connection, one after the other, on a thread of their own. Those that wait
/// at the same time are committed together, because the disk takes as long for many as for one;
/// each is still done wholly or not at all, whatever becomes of the others.
final class GroupCommit implements AutoCloseable {

  /// So that a commit stays short when very many wait.
  private static final int MOST_TOGETHER = 256;

  private final Connection connection;
  private final BlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;
  private boolean closed;

  /// @param connection in auto-commit mode, and used by nobody else
  GroupCommit(Connection connection) {
    this.connection = connection;
    this.thread = Thread.ofPlatform().daemon().name("database").start(this::run);
  }

  /// Does all of the work or none of it, and returns when it is on the disk.
  <T> T transaction(Work<T> work) {
    Job<T> job = new Job<>(work);
    add(job);
    return job.result();
  }

  /// Under the lock that closing takes, so that nothing is added which nobody will do.
  private synchronized void add(Job<?> job) {
    if (closed) {
      throw new IllegalStateException("The database is closed.");
    }
    waiting.add(job);
  }

  private void run() {
    try {
      while (true) {
        List<Job<?>> together = new ArrayList<>();
        together.add(waiting.take());
        waiting.drainTo(together, MOST_TOGETHER - 1);
        commit(together);
      }
    } catch (InterruptedException closing) {
      List<Job<?>> last = new ArrayList<>();
      waiting.drainTo(last);
      commit(last);
    }
  }

  private void commit(List<Job<?>> together) {
    try (Statement statement = connection.createStatement()) {
      try {
        statement.execute("BEGIN IMMEDIATE");
        for (Job<?> job : together) {
          attempt(job, statement);
        }
        statement.execute("COMMIT");
      } catch (SQLException | RuntimeException | Error failed) {
        // whatever it was: a transaction left open would refuse all that come after
        rollBack(statement, failed);
        throw failed;
      }
      together.forEach(Job::over);
    } catch (SQLException | RuntimeException | Error failed) {
      together.forEach(job -> job.failed(failed));
    }
  }

  /// @throws SQLException where the whole transaction is lost
  private void attempt(Job<?> job, Statement statement) throws SQLException {
    statement.execute("SAVEPOINT one");
    if (!job.done(connection)) {
      statement.execute("ROLLBACK TO one");
    }
    statement.execute("RELEASE one");
  }

  private static void rollBack(Statement statement, Throwable cause) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException alsoFailed) {
      cause.addSuppressed(alsoFailed);
    }
  }

  /// Finishes what waits.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    thread.interrupt();
    try {
      thread.join();
      connection.close();
    } catch (SQLException failed) {
      throw new IllegalStateException("The database cannot be closed.", failed);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /// A transaction, and what came of it.
  private static final class Job<T> {

    private final Work<T> work;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private @Nullable T result;
    private @Nullable Throwable failure;

    Job(Work<T> work) {
      this.work = work;
    }

    /// @return whether all of it was done
    boolean done(Connection connection) {
      try {
        result = work.in(connection);
        return true;
      } catch (SQLException | RuntimeException | Error failed) {
        failure = failed;
        return false;
      }
    }

    /// What was done is on the disk, and what failed was taken back.
    void over() {
      if (failure == null) {
        outcome.complete(result);
      } else {
        outcome.completeExceptionally(failure);
      }
    }

    void failed(Throwable cause) {
      outcome.completeExceptionally(cause);
    }

    T result() {
      try {
        return outcome.join();
      } catch (CompletionException failed) {
        throw unwrapped(failed);
      }
    }

    private static RuntimeException unwrapped(CompletionException failed) {
      return switch (failed.getCause()) {
        case RuntimeException bug -> bug;
        case Error fatal -> throw fatal;
        case null, default ->
            new IllegalStateException("The database refused a transaction.", failed.getCause());
      };
    }
  }
}
