package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Earlier;
import limber.corpus.PainRule.Next;
import limber.corpus.PainRule.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How pain-rule.yaml is read, and what a writer is told where something is wrong with it: each
/// test breaks one thing.
class PainRuleTest extends BrokenCorpus {

  private static final String RULE = "pain-rule.yaml";
  private static final String WRITTEN =
      """
      title: The rule
      limits: It is a guide. It is no proof.
      sources: [nice]
      instead: [exercise/bridge]
      rows:
        - id: leg
          title: The leg
          when: [{leg: spreading}]
          colour: red
          next: stop
          because: It went down your leg, so we stop.
        - id: high
          title: Above 5
          when: [{pain: 6 or more}, {change: 3 or more, complaint: sharp, red-for: 48 hours}]
          colour: red
          next: less
          because: It was a lot, so you do less.
        - id: twice
          title: Twice
          when: [{pain: 0 to 2}]
          and: [{morning: same-or-better, earlier: [green]}]
          colour: green
          next: progress
          because: It was good two times.
        - id: rest
          title: The rest
          colour: amber
          next: repeat
          because: It stays as it is.
      no-harder-from: 4
      """;

  @BeforeEach
  void aRuleWithoutMistakes() {
    fixture.write(RULE, WRITTEN);
  }

  @Test
  void whatIsWrittenIsRead() {
    PainRule rule = fixture.corpus().coaching().painRule();

    assertThat(rule.words().title()).isEqualTo("The rule");
    assertThat(rule.words().sources()).extracting(Source::id).containsExactly("nice");
    assertThat(rule.instead()).containsExactly(EntryId.of("exercise/bridge"));
    assertThat(rule.noHarderFrom()).isEqualTo(4);
    assertThat(rule.rows())
        .extracting(PainRule.Row::light)
        .containsExactly(
            new PainRule.Light(Colour.RED, Next.STOP),
            new PainRule.Light(Colour.RED, Next.LESS),
            new PainRule.Light(Colour.GREEN, Next.PROGRESS),
            new PainRule.Light(Colour.AMBER, Next.REPEAT));
    assertThat(rule.row("high").orElseThrow().when())
        .containsExactly(
            new PainRule.When(
                Set.of(),
                Optional.of(new PainRule.Range(6, 10)),
                Optional.empty(),
                List.of(),
                Optional.empty()),
            new PainRule.When(
                Set.of(Told.SHARP),
                Optional.empty(),
                Optional.of(new PainRule.Range(3, 10)),
                List.of(),
                Optional.of(Duration.ofDays(2))));
    assertThat(rule.row("twice").orElseThrow().and())
        .containsExactly(
            new PainRule.When(
                Set.of(Told.SAME_OR_BETTER),
                Optional.empty(),
                Optional.empty(),
                List.of(Earlier.GREEN),
                Optional.empty()));
    assertThat(rule.row("gone")).isEmpty();
  }

  @Test
  void aLanguageWithoutTheFileHasTheLeastRule() {
    fixture.delete(RULE);

    assertThat(fixture.corpus().coaching().painRule()).isEqualTo(PainRule.none());
  }

  @Test
  void theLastRowHoldsAlwaysAndNoOther() {
    change("    title: The rest", "    title: The rest\n    when: [{leg: spreading}]");
    change("    when: [{pain: 6 or more}", "    # nothing");

    assertThat(fixture.mistakes())
        .containsExactly(
            RULE
                + ":12: this row holds always, so no row below it ever does."
                + " Write a `when`, or make it the last row.",
            RULE
                + ":25: where the last row does not hold either, nothing is decided."
                + " Leave out its `when` and `and`, or write a row below it that has none.");
  }

  @Test
  void theLegComesFirst() {
    change("    when: [{leg: spreading}]", "    when: [{leg: spreading, complaint: sharp}]");

    told(
        RULE
            + ":12: pain that spreads down a leg may come to this row, and it does not stop."
            + " Above it write a row that is red and stops, with: when: [{leg: spreading}].");
  }

  @Test
  void redNeverGoesOn() {
    change("    next: less", "    next: repeat");

    told(RULE + ":16: \"repeat\" cannot follow from red. Write one of: less, see-someone, stop.");
  }

  @Test
  void moreNeedsTwoGoodMornings() {
    change("    and: [", "    and: [{morning: same-or-better, earlier: [green]}, {effort: easy}]");

    told(
        RULE
            + ":18: more may follow from this row without two good sessions and their mornings."
            + " Write in each line of its `and`: morning: same-or-better, earlier: [green].");
  }

  @Test
  void painLiesBetweenNoneAndTen() {
    change("    when: [{pain: 0 to 2}]", "    when: [{pain: 2 to 11}]");

    told(
        RULE
            + ":20: \"2 to 11\" is no range of `pain`. Write two numbers from 0 to 10, the smaller"
            + " one first, such as: 1 to 2, 3 or more, or 0 or less.");
  }

  @Test
  void harderIsNeverForPainThatEndsASession() {
    change("no-harder-from:", "no-harder-from: 7");

    assertThat(fixture.mistakes()).singleElement().asString().startsWith(RULE + ":30: ");
  }

  @Test
  void whatIsNamedIsThere() {
    change("instead:", "instead: [exercise/brigde]");
    change("sources:", "sources: [nise]");

    assertThat(fixture.mistakes())
        .containsExactly(
            RULE + ":3: there is no source \"nise\". Did you mean nice?",
            RULE + ":4: there is no entry \"exercise/brigde\". Did you mean exercise/bridge?");
  }

  @Test
  void twoRowsHaveTwoNames() {
    change("  - id: rest", "  - id: twice");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith(RULE + ":25: \"twice\" stands at " + RULE + ":18 too.");
  }

  @Test
  void whatPeopleReadIsEasyToRead() {
    change(
        "    because: It stays as it is.",
        "    because: Continuation necessitates physiotherapeutic consideration.");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith(RULE + ":29: the reading ease of `because` is ");
  }

  private void change(String start, String line) {
    fixture.change(RULE, start, line);
  }
}
