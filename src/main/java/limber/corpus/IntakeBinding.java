package limber.corpus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Turns a checked intake.yaml into what is asked.
///
/// @param flags the flags of the vocabulary, by their ids
record IntakeBinding(Map<String, Term> flags) {

  Intake intake(Spot file) {
    Spot signs = file.at("signs");
    return new Intake(
        new Intake.Signs(lines(signs.at("emergency")), lines(signs.at("urgent"))),
        file.at("about").items().stream().map(this::page).toList());
  }

  private static List<Intake.Line> lines(Spot list) {
    return list.items().stream()
        .map(one -> new Intake.Line(one.at("line").needText(), one.at("signs").texts()))
        .toList();
  }

  private Intake.Page page(Spot page) {
    return new Intake.Page(
        page.at("question").needText(), page.at("items").items().stream().map(this::item).toList());
  }

  private Intake.Item item(Spot item) {
    return new Intake.Item(item.at("id").needText(), item.at("label").needText(), meaning(item));
  }

  private Intake.Meaning meaning(Spot item) {
    Optional<Term> flag = item.at("flag").text().map(id -> Objects.requireNonNull(flags.get(id)));
    Optional<Intake.Meaning> doctor = item.at("sign").text().map(Intake.DoctorFirst::new);
    return flag.map(term -> filtering(item, term))
        .or(() -> doctor)
        .orElseGet(Intake.AsksFirst::new);
  }

  private static Intake.Meaning filtering(Spot item, Term flag) {
    if (item.at("after-yes").isThere()) {
      return new Intake.LiftedByYes(flag);
    }
    return item.at("ask-first").isThere()
        ? new Intake.FiltersAfterYes(flag)
        : new Intake.Filters(flag);
  }
}
