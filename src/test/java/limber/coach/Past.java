package limber.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;

/// Sessions that somebody did, each judged by a rule when it was over.
///
/// @param judging the rule
/// @param history so far
record Past(Judging judging, History history) {

  static final Instant FIRST = Instant.parse("2026-11-23T18:00:00Z");
  static final Program CLASSIC = new Program.Entry(EntryId.of("routine/classic"));
  private static final Duration BETWEEN = Duration.ofHours(24);

  static Past of(Judging judging) {
    return new Past(judging, History.none());
  }

  /// After one more, a day later.
  Past then(Said said) {
    return then(CLASSIC, said);
  }

  Past then(Program program, Said said) {
    Session session =
        new Session(
            new RunId(history.sessions().size() + 1),
            program,
            now(),
            10,
            List.of(),
            said.answers(),
            Optional.of(verdict(said)));
    return new Past(judging, history.with(session));
  }

  /// What is decided about one more.
  Verdict verdict(Said said) {
    return judging.verdict(said.answers(), history, now());
  }

  /// When the next session is over.
  Instant now() {
    return FIRST.plus(BETWEEN.multipliedBy(history.sessions().size()));
  }
}
