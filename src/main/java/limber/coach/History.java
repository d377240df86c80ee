package limber.coach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sessions that somebody has done.
///
/// @param sessions newest first, at most [#MOST]
public record History(List<Session> sessions) {

  /// How many are remembered.
  public static final int MOST = 120;

  public History {
    sessions = sessions.stream().limit(MOST).toList();
  }

  /// Of somebody who has done none.
  public static History none() {
    return new History(List.of());
  }

  /// The newest.
  public Optional<Session> latest() {
    return sessions.stream().findFirst();
  }

  /// Those that came before a run of the same chat.
  public History before(RunId run) {
    return new History(
        sessions.stream().filter(session -> session.run().number() < run.number()).toList());
  }

  /// After one more, or after more was said about one that is there.
  public History with(Session session) {
    return new History(
        Stream.concat(
                Stream.of(session),
                sessions.stream().filter(other -> !other.run().equals(session.run())))
            .sorted(Comparator.comparingInt((Session one) -> one.run().number()).reversed())
            .toList());
  }
}
