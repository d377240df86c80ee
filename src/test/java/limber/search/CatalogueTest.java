package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final Catalogue CATALOGUE =
      new SmallCorpus()
          .exercise("bird-dog", List.of("Bird dog", "pointer"), "opposite arm and leg")
          .exercise("plank", List.of("Plank"), "holding a push-up")
          .topic("mattress", "Is my mattress too soft?")
          .notOurs("pets", "My dog has a sore back")
          .catalogue();

  @AfterAll
  static void close() {
    CATALOGUE.close();
  }

  @Test
  void writersQueryByTheFieldsTheyWrite() {
    assertHits("kind:strength AND position:all-fours", "exercise/bird-dog", "exercise/plank");
    assertHits("kind:topic", "topic/mattress", "topic/pets");
    assertHits("title:plank", "exercise/plank");
    assertHits("name:pointer", "exercise/bird-dog");
    assertHits("asked:\"opposite arm\"", "exercise/bird-dog");
    assertHits("flag:wrist-pain AND NOT title:bird", "exercise/plank");
    assertHits("scope:not-ours", "topic/pets");
    assertHits(
        "source:nice-ng59 AND review:needed AND works:belly AND title:plank", "exercise/plank");
  }

  @Test
  void wordsWithoutAFieldAreLookedForEverywhere() {
    assertHits("mattress", "topic/mattress");
    assertHits("dogs", "exercise/bird-dog", "topic/pets");
  }

  @Test
  void anIdMayBeWrittenPlainly() {
    assertHits("id:exercise/bird-dog", "exercise/bird-dog");
    assertHits("id:bird-dog", "exercise/bird-dog");
  }

  @Test
  void wildcardsMayLead() {
    assertHits("title:*lank", "exercise/plank");
  }

  @Test
  void aHitBearsItsTitle() {
    assertThat(CATALOGUE.query("title:plank"))
        .isInstanceOfSatisfying(
            Queried.Hits.class,
            found -> assertThat(found.hits().getFirst().title()).isEqualTo("Plank"));
  }

  @Test
  void whatIsNotOfTheSyntaxIsExplained() {
    assertThat(why("kind:(stretch")).contains("not of Lucene's syntax").doesNotContain("Exception");
    assertThat(why("positon:sitting")).contains("no field positon").contains("position");
    assertThat(why("  ")).contains("empty");
    assertThat(why("a".repeat(1_001))).contains("1000");
  }

  private static String why(String query) {
    return switch (CATALOGUE.query(query)) {
      case Queried.NotUnderstood(String why) -> why;
      case Queried.Hits(var hits) -> "understood: " + hits;
    };
  }

  private static void assertHits(String query, String... ids) {
    assertThat(CATALOGUE.query(query))
        .as(query)
        .isInstanceOfSatisfying(
            Queried.Hits.class,
            found ->
                assertThat(found.hits())
                    .extracting(hit -> hit.id().toString())
                    .containsExactlyInAnyOrder(ids));
  }
}
