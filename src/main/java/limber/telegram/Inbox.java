package limber.telegram;

import java.util.List;
import limber.talk.Received;

/// Where updates are kept before Telegram may forget them.
@FunctionalInterface
public interface Inbox {

  /// Keeps all of these for good, or throws, upon which Telegram serves them again later. It may
  /// take long to return, where there is no room: meanwhile nothing more is taken in.
  ///
  /// @param batch in the order in which they happened, never empty; some may have come before, and
  ///   an id may be lower than those before it, so only the set of ids kept tells them apart
  /// @throws InterruptedException where it is called away, because everything is being closed
  void keep(List<Received> batch) throws InterruptedException;
}
