package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.EntryId;
import limber.store.DataFolder;
import limber.store.Filling;
import limber.store.Gap;
import limber.store.Store;
import limber.talk.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `limber ratings` lists.
class RatingsCommandTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
  private static final EntryId YOGA = EntryId.of("topic/yoga");
  private static final EntryId BRIDGE = EntryId.of("exercise/bridge");

  @TempDir private Path folder;

  @Test
  void withoutDataThereIsOneFriendlyLine() {
    assertThat(ratings())
        .containsExactly("No ratings yet: nobody has said whether an answer helped.");
    assertThat(ratings("--json")).isEmpty();
  }

  @Test
  void eachAnswerIsListedWithHowOftenItHelpedAndHowOftenNot() {
    count(
        FIRST,
        new Unanswered.Helpful(YOGA),
        new Unanswered.Helpful(YOGA),
        new Unanswered.NotHelpful(YOGA),
        new Unanswered.NotHelpful(BRIDGE),
        new Unanswered.NotHelpful(BRIDGE),
        new Unanswered.NotKnown());

    assertThat(ratings("--json"))
        .containsExactly(
            "{\"entry\":\"exercise/bridge\",\"helped\":0,\"not\":2}",
            "{\"entry\":\"topic/yoga\",\"helped\":2,\"not\":1}");
    assertThat(ratings())
        .containsExactly(
            " helped  not really  answer",
            "      0           2  exercise/bridge",
            "      2           1  topic/yoga");
  }

  @Test
  void onlyThoseFromADayOnAreCounted() {
    count(FIRST, new Unanswered.Helpful(YOGA));
    count(FIRST.plusDays(1), new Unanswered.NotHelpful(YOGA));

    assertThat(ratings("--json", "--since", "2026-11-02"))
        .containsExactly("{\"entry\":\"topic/yoga\",\"helped\":0,\"not\":1}");
  }

  @Test
  void whatHelpedIsNoGap() {
    for (int i = 0; i < 5; i++) {
      count(FIRST, new Unanswered.Helpful(YOGA));
    }

    assertThat(Console.run("gaps", "--data", folder.toString()).out())
        .containsExactly("No gaps yet: nobody has asked what Limber could not answer.");
  }

  private List<String> ratings(String... options) {
    Console.Printed printed =
        Console.run(
            Stream.concat(Stream.of("ratings", "--data", folder.toString()), Arrays.stream(options))
                .toArray(String[]::new));
    assertThat(printed.code()).isZero();
    return printed.out();
  }

  private void count(LocalDate day, Unanswered... outcomes) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      for (Unanswered outcome : outcomes) {
        Gap gap = new Gap(day, outcome, Optional.empty());
        Filling.count(store, new Gap.Asked(gap, Optional.empty()), Instant.EPOCH);
      }
    }
  }
}
