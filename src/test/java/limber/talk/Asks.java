package limber.talk;

import java.util.List;
import limber.corpus.Intake;
import limber.corpus.Intake.Item;
import limber.corpus.Intake.Line;
import limber.corpus.Intake.Meaning;
import limber.corpus.Intake.Page;
import limber.corpus.Intake.Signs;
import limber.corpus.Term;

/// A small intake for tests: a sign of each level, what needs a doctor or a yes, and what is sore.
final class Asks {

  private Asks() {}

  static Intake everything() {
    return new Intake(
        new Signs(
            List.of(new Line("Numb between your legs", List.of("saddle-numbness"))),
            List.of(new Line("Fever", List.of("fever")))),
        List.of(
            new Page(
                "Does a doctor come first?",
                List.of(
                    item("surgery", new Intake.LiftedByYes(flag("surgery"))),
                    item("pregnancy", new Intake.FiltersAfterYes(flag("pregnancy"))),
                    item("under-18", new Intake.AsksFirst()),
                    item("cancer", new Intake.DoctorFirst("cancer-history")),
                    item("steroids", new Intake.DoctorFirst("fragile-bones-fall")))),
            new Page(
                "What is sore?", List.of(item("wrists", new Intake.Filters(flag("wrists")))))));
  }

  private static Item item(String id, Meaning meaning) {
    return new Item(id, id, meaning);
  }

  private static Term flag(String id) {
    return new Term(Term.Facet.FLAG, id, id);
  }
}
