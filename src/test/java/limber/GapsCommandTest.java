package limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;
import limber.store.DataFolder;
import limber.store.Filling;
import limber.store.Gap;
import limber.store.Store;
import limber.talk.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `limber gaps` lists.
class GapsCommandTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
  private static final EntryId YOGA = EntryId.of("topic/yoga");
  private static final EntryId BED = EntryId.of("topic/mattress");
  private static final Unanswered UNKNOWN = new Unanswered.NotKnown();

  @TempDir private Path folder;

  @Test
  void withoutDataThereIsOneFriendlyLine() {
    assertThat(gaps())
        .containsExactly("No gaps yet: nobody has asked what Limber could not answer.");
    assertThat(gaps("--json")).isEmpty();
  }

  @Test
  void whatIsNearTheSameEntryIsCountedTogether() throws IOException {
    count(
        asked(FIRST.plusDays(2), UNKNOWN, YOGA, "can i do hot yoga"),
        asked(FIRST, UNKNOWN, YOGA, "is hot yoga ok"),
        asked(FIRST.plusDays(1), UNKNOWN, YOGA, "is hot yoga ok"),
        asked(FIRST, UNKNOWN, BED, "which mattress is best for my back"));
    JsonNode gap = json(gaps("--json")).getFirst();
    assertThat(gap.fieldNames())
        .toIterable()
        .containsExactly("often", "outcome", "near", "likeness", "ways", "since");
    assertThat(gap.path("often").asInt()).isEqualTo(3);
    assertThat(gap.path("outcome").asText()).isEqualTo("unknown");
    assertThat(gap.path("near").asText()).isEqualTo("topic/yoga");
    assertThat(gap.path("ways"))
        .extracting(JsonNode::asText)
        .containsExactly("is hot yoga ok", "can i do hot yoga");
    assertThat(gap.path("since").asText()).isEqualTo("2026-11-01");
    assertThat(gaps())
        .hasSize(3)
        .anyMatch(line ->
            line.contains("topic/yoga") && line.contains("is hot yoga ok · can i do hot yoga"))
        .last()
        .asString()
        .isEqualTo("3 questions in 1 gap; 1 more that came up less than 3 times.");
  }

  @Test
  void whatOneOrTwoAskedIsNotShown() {
    count(
        asked(FIRST, UNKNOWN, YOGA, "is hot yoga ok"),
        asked(FIRST, UNKNOWN, YOGA, "is hot yoga ok"),
        asked(FIRST, new Unanswered.Choices(List.of(YOGA, BED)), YOGA, "is hot yoga ok"));
    assertThat(gaps()).containsExactly("Nothing has come up 3 times yet (3 questions so far).");
    assertThat(gaps("--json")).isEmpty();
  }

  @Test
  void whatCameOfItIsTold() throws IOException {
    for (int i = 0; i < 3; i++) {
      count(
          asked(FIRST, new Unanswered.NotOurs(BED), BED, "my cat's back"),
          asked(FIRST, new Unanswered.Choices(List.of(YOGA, BED)), YOGA, "is hot yoga ok"),
          new Gap.Asked(
              new Gap(FIRST, new Unanswered.NotHelpful(YOGA), Optional.empty()), Optional.empty()),
          new Gap.Asked(new Gap(FIRST, UNKNOWN, Optional.empty()), Optional.empty()));
    }
    assertThat(json(gaps("--json")))
        .extracting(gap ->
            gap.path("outcome").asText() + " " + gap.path("near").asText() + gap.path("choices"))
        .containsExactlyInAnyOrder(
            "not-ours topic/mattress",
            "choices topic/yoga[\"topic/mattress\",\"topic/yoga\"]",
            "not-helpful topic/yoga",
            "unknown ");
    assertThat(gaps()).hasSize(6).anyMatch(line -> line.contains("nothing"));
  }

  @Test
  void onlyThoseFromADayOnAreCounted() throws IOException {
    for (int i = 0; i < 4; i++) {
      count(asked(FIRST.plusDays(i), UNKNOWN, YOGA, "is hot yoga ok"));
    }
    JsonNode gap = json(gaps("--json", "--since", "2026-11-02")).getFirst();
    assertThat(gap.path("often").asInt()).isEqualTo(3);
    assertThat(gap.path("since").asText()).isEqualTo("2026-11-02");
  }

  @Test
  void wordsAreShownWhereTheyWereKept() throws IOException {
    Gap gap = asked(FIRST, UNKNOWN, YOGA, "is hot yoga ok").gap();
    for (String words : List.of("bikram yoga?", "yoga in a sauna", "bikram yoga?")) {
      count(new Gap.Asked(gap, Optional.of(words)));
    }
    assertThat(json(gaps("--json")).getFirst().path("words"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder("bikram yoga?", "yoga in a sauna");
    assertThat(gaps()).anyMatch(line -> line.strip().equals("\"yoga in a sauna\""));
  }

  @Test
  void aFolderThatABotWorksInIsRead() {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      count(store, asked(FIRST, UNKNOWN, YOGA, "is hot yoga ok"));
      assertThat(gaps()).containsExactly("Nothing has come up 3 times yet (1 question so far).");
    }
  }

  private List<String> gaps(String... options) {
    List<String> arguments = new ArrayList<>(List.of("gaps", "--data", folder.toString()));
    arguments.addAll(Arrays.asList(options));
    Console.Printed printed = Console.run(arguments.toArray(String[]::new));
    assertThat(printed.code()).isZero();
    return printed.out();
  }

  private static List<JsonNode> json(List<String> lines) throws IOException {
    List<JsonNode> read = new ArrayList<>();
    for (String line : lines) {
      read.add(new JsonMapper().readTree(line));
    }
    return read;
  }

  private static Gap.Asked asked(LocalDate day, Unanswered outcome, EntryId near, String way) {
    return new Gap.Asked(
        new Gap(day, outcome, Optional.of(new Gap.Near(near, way, 0.8))), Optional.empty());
  }

  private void count(Gap.Asked... gaps) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      Arrays.stream(gaps).forEach(gap -> count(store, gap));
    }
  }

  private static void count(Store store, Gap.Asked gap) {
    Filling.count(store, gap, Instant.EPOCH);
  }
}
