package limber.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import limber.corpus.Entry;
import limber.corpus.RealCorpus;
import limber.serve.Noticing;
import org.junit.jupiter.api.Test;

/// The ways in which people ask what the corpus answers are no warnings: nobody who asks for an
/// entry by its title is told to call an ambulance.
class OwnWordsTest {

  @Test
  void noWayOfAskingIsAWarning() {
    Safety safety = Noticing.of(RealCorpus.english());
    Map<String, Warning> alarms = new TreeMap<>();

    RealCorpus.english().all().stream()
        .flatMap(OwnWordsTest::ways)
        .forEach(way -> read(safety, way).ifPresent(warning -> alarms.put(way, warning)));

    assertThat(alarms).isEmpty();
  }

  private static Stream<String> ways(Entry entry) {
    return Stream.of(
            Stream.of(entry.title(), entry.basics().asking().question()),
            entry.basics().naming().names().stream(),
            entry.basics().asking().ways().stream())
        .flatMap(some -> some);
  }

  private static Optional<Warning> read(Safety safety, String way) {
    return safety.check(way).unsettled();
  }
}
