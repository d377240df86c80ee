package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is asked before the first routine, and what a writer is told where something is wrong with
/// it: each test breaks one thing.
class IntakeTest extends BrokenCorpus {

  private static final String INTAKE = "intake.yaml";
  private static final String WRITTEN =
      """
      signs:
        emergency:
          - {line: "New numbness between your legs", signs: [saddle-numbness]}
        urgent:
          - {line: "Fever or chills", signs: [fever]}
      about:
        - question: "Is this so for you?"
          items:
            - {id: wrists, label: "Sore wrists", flag: wrist-pain}
            - {id: surgery, label: "Wrist surgery", flag: wrist-pain, ask-first: true, after-yes: allowed}
            - {id: break, label: "A broken wrist", flag: wrist-pain, ask-first: true}
        - question: "And this?"
          items:
            - {id: hot, label: "Often hot", sign: fever}
            - {id: under-18, label: "Under 18", ask-first: true}
      """;

  @BeforeEach
  void anIntakeWithoutMistakes() {
    fixture.write("safety/fever.yaml", sign("fever", "urgent"));
    fixture.write("safety/despair.yaml", sign("despair", "crisis"));
    fixture.write(INTAKE, WRITTEN);
  }

  @Test
  void whatIsWrittenIsAsked() {
    Term wrists = new Term(Term.Facet.FLAG, "wrist-pain", "sore wrists");

    Intake intake = fixture.corpus().intake();

    assertThat(intake.signs())
        .isEqualTo(
            new Intake.Signs(
                List.of(
                    new Intake.Line("New numbness between your legs", List.of("saddle-numbness"))),
                List.of(new Intake.Line("Fever or chills", List.of("fever")))));
    assertThat(intake.about())
        .extracting(Intake.Page::question)
        .containsExactly("Is this so for you?", "And this?");
    assertThat(intake.items())
        .containsExactly(
            new Intake.Item("wrists", "Sore wrists", new Intake.Filters(wrists)),
            new Intake.Item("surgery", "Wrist surgery", new Intake.LiftedByYes(wrists)),
            new Intake.Item("break", "A broken wrist", new Intake.FiltersAfterYes(wrists)),
            new Intake.Item("hot", "Often hot", new Intake.DoctorFirst("fever")),
            new Intake.Item("under-18", "Under 18", new Intake.AsksFirst()));
    assertThat(intake.items().stream().filter(Intake.Item::asksFirst).map(Intake.Item::id))
        .containsExactly("surgery", "break", "under-18");
    assertThat(intake.item("hot").flatMap(Intake.Item::sign)).contains("fever");
    assertThat(intake.item("gone")).isEmpty();
  }

  @Test
  void aLanguageWithoutTheFileAsksNothing() {
    fixture.delete(INTAKE);

    assertThat(fixture.corpus().intake()).isEqualTo(Intake.none());
    assertThat(fixture.corpus().intake().isEmpty()).isTrue();
  }

  @Test
  void everySignIsAskedAbout() {
    fixture.write("safety/chills.yaml", sign("chills", "urgent"));

    told(
        INTAKE
            + ":4: no line stands for the sign chills."
            + " Add it to the `signs` of a line, or write a line for it.");
  }

  @Test
  void aSignStandsInOneLine() {
    change(
        "    - {line: \"Fever",
        "    - {line: \"Hot\", signs: [fever]}\n    - {line: \"Cold\", signs: [fever]}");

    told(
        INTAKE
            + ":6: \"fever\" stands at "
            + INTAKE
            + ":5 too. Keep it where it fits best, and delete or change it here.");
  }

  @Test
  void aSignStandsInTheListOfItsLevel() {
    change("    - {line: \"New", "    - {line: \"Both\", signs: [saddle-numbness, fever]}");
    change("    - {line: \"Fever", "    - {line: \"No hope left\", signs: [despair]}");

    assertThat(fixture.mistakes())
        .containsExactly(
            INTAKE
                + ":3: the sign fever is urgent, and here stand only those that are emergency."
                + " Move it to a line under `urgent`.",
            INTAKE
                + ":5: the sign despair is crisis, and here stand only those that are urgent."
                + " Delete it here.");
  }

  @Test
  void aSignThatIsMisspeltIsTold() {
    change("      - {id: hot", "      - {id: hot, label: \"Often hot\", sign: fevre}");

    told(INTAKE + ":14: there is no sign \"fevre\". Did you mean fever?");
  }

  @Test
  void aLineIsEasyToRead() {
    change("    - {line: \"Fever", "    - {line: \"Pyrexial manifestations\", signs: [fever]}");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith(INTAKE + ":5: the reading ease of `line` is ");
  }

  @Test
  void aLabelFitsOnItsButton() {
    change(
        "      - {id: wrists",
        "      - {id: wrists, label: \"Wrists that are sore in the morning\", flag: wrist-pain}");

    told(
        INTAKE
            + ":9: the label has 35 characters, and 28 fit on a button."
            + " Write it in fewer words.");
  }

  @Test
  void anItemLeadsToOneThing() {
    change("      - {id: under-18", "      - {id: under-18, label: \"Under 18\"}");
    change("      - {id: hot", "      - {id: hot, label: \"Hot\", sign: fever, ask-first: true}");
    change(
        "      - {id: surgery",
        "      - {id: surgery, label: \"Surgery\", flag: wrist-pain, after-yes: allowed}");

    assertThat(fixture.mistakes())
        .containsExactly(
            INTAKE
                + ":10: `after-yes` is for a `flag` with `ask-first: true`."
                + " Add what is missing, or take `after-yes` out.",
            INTAKE
                + ":14: a `sign` sends to a doctor first, whatever else the item holds."
                + " Keep the `sign` alone, or take it out.",
            INTAKE
                + ":15: this item changes nothing."
                + " Add a `flag`, a `sign` or `ask-first: true`.");
  }

  @Test
  void twoItemsHaveTwoNames() {
    change("      - {id: under-18", "      - {id: hot, label: \"Sore wrists\", ask-first: true}");

    assertThat(fixture.mistakes())
        .hasSize(2)
        .allSatisfy(told -> assertThat(told).startsWith(INTAKE + ":15: "))
        .anySatisfy(told -> assertThat(told).contains("\"hot\" stands at "))
        .anySatisfy(told -> assertThat(told).contains("\"Sore wrists\" stands at "));
  }

  @Test
  void everyFlagIsAskedAboutAndNoOther() {
    fixture.change("vocabulary.yaml", "flag:", "flag: {wrist-pain: sore wrists, old: old age}");
    fixture.change(BRIDGE, "  flags:", "  flags: [old]");
    told(
        INTAKE
            + ":6: no item asks about the flag old."
            + " Write an item with `flag: old` on one of the pages.");

    change("      - {id: break", "      - {id: break, label: \"Old\", flag: ould}");
    assertThat(fixture.mistakes())
        .contains(INTAKE + ":11: the vocabulary has no flag \"ould\". Did you mean old?");
  }

  @Test
  void theIntakeOfThisRepositoryIsShortEnoughToAnswer() {
    Intake intake = RealCorpus.english().intake();
    Set<String> asked =
        Stream.of(intake.signs().emergency(), intake.signs().urgent())
            .flatMap(lines -> lines.stream().flatMap(line -> line.signs().stream()))
            .collect(Collectors.toSet());

    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(
            RealCorpus.english().signs().stream()
                .filter(sign -> sign.level() != Sign.Level.CRISIS)
                .map(Sign::id)
                .toList());
    assertThat(intake.about()).hasSizeLessThanOrEqualTo(3);
    assertThat(intake.about()).allSatisfy(page -> assertThat(page.items()).hasSizeLessThan(10));
  }

  private void change(String start, String line) {
    fixture.change(INTAKE, start, line);
  }

  private static String sign(String id, String level) {
    return """
    id: %s
    level: %s
    title: It is %1$s
    question: Is it %1$s?
    patterns: [[[%1$s]]]
    """
        .formatted(id, level);
  }
}
