package limber.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Work of which each piece is done by other hands a little before it is needed, so that whoever
/// takes the pieces in their order seldom waits, and only a few of them are there at a time.
///
/// @param <P> what there is to do
/// @param <T> what a piece comes to
final class Ahead<P, T> implements Iterator<T> {

  private static final int PIECES = 8;

  private final Iterator<P> pieces;
  private final Function<P, T> work;
  private final ExecutorService hands;
  private final Deque<Future<T>> underway = new ArrayDeque<>();

  Ahead(List<P> pieces, Function<P, T> work, ExecutorService hands) {
    this.pieces = pieces.iterator();
    this.work = work;
    this.hands = hands;
  }

  @Override
  public boolean hasNext() {
    return pieces.hasNext() || !underway.isEmpty();
  }

  @Override
  public T next() {
    while (pieces.hasNext() && underway.size() < PIECES) {
      P piece = pieces.next();
      underway.add(hands.submit(() -> work.apply(piece)));
    }
    if (underway.isEmpty()) {
      throw new NoSuchElementException("All of the work was taken.");
    }
    return done(underway.remove());
  }

  private static <T> T done(Future<T> piece) {
    try {
      return piece.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The drawing was broken off.", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A frame could not be drawn.", failed.getCause());
    }
  }
}
