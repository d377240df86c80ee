package limber.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Each item of intake.yaml has a name of its own, fits on a button and changes something; and
/// every flag that an exercise can carry is asked about.
final class IntakeItemsCheck implements Check {

  private static final int BUTTON = 28;

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.INTAKE)
        .map(file -> file.at("about"))
        .flatMap(about -> {
          List<Spot> items =
              about.items().stream().flatMap(page -> page.at("items").items().stream()).toList();
          return Stream.of(
                  Twice.mistakes(items.stream().map(item -> item.at("id"))),
                  Twice.mistakes(items.stream().map(item -> item.at("label"))),
                  items.stream().flatMap(item -> tooLong(item.at("label"))),
                  items.stream().flatMap(item -> effect(item).stream()),
                  signs(items, pages),
                  flags(about, items, pages))
              .flatMap(some -> some);
        });
  }

  private static Stream<Mistake> tooLong(Spot label) {
    return label.text().stream()
        .filter(text -> text.length() > BUTTON)
        .map(text ->
            label.mistake(
                "the label has %d characters, and %d fit on a button"
                    .formatted(text.length(), BUTTON),
                "Write it in fewer words."));
  }

  /// What is wrong with what an item leads to.
  private static Optional<Mistake> effect(Spot item) {
    boolean flag = item.at("flag").isThere();
    boolean sign = item.at("sign").isThere();
    boolean first = item.at("ask-first").isThere();
    if (!flag && !sign && !first) {
      return mistake(
          item, "this item changes nothing", "Add a `flag`, a `sign` or `ask-first: true`");
    }
    if (sign && (flag || first)) {
      return mistake(
          item,
          "a `sign` sends to a doctor first, whatever else the item holds",
          "Keep the `sign` alone, or take it out");
    }
    return item.at("after-yes").isThere() && !(flag && first)
        ? mistake(
            item,
            "`after-yes` is for a `flag` with `ask-first: true`",
            "Add what is missing, or take `after-yes` out")
        : Optional.empty();
  }

  private static Optional<Mistake> mistake(Spot item, String what, String instead) {
    return Optional.of(item.mistake(what, instead + "."));
  }

  private static Stream<Mistake> signs(List<Spot> items, Pages pages) {
    Map<String, String> levels = IntakeSignsCheck.levels(pages);
    return items.stream()
        .map(item -> item.at("sign"))
        .filter(sign -> sign.text().isPresent())
        .flatMap(sign -> IntakeSignsCheck.wrong(sign, Sign.Level.URGENT.word(), levels).stream());
  }

  private static Stream<Mistake> flags(Spot about, List<Spot> items, Pages pages) {
    List<String> asked = items.stream().flatMap(item -> item.at("flag").text().stream()).toList();
    return pages
        .only(FileKind.VOCABULARY)
        .flatMap(vocabulary -> vocabulary.at(Term.Facet.FLAG.word()).keys().stream())
        .filter(flag -> !asked.contains(flag))
        .map(flag ->
            about.mistake(
                "no item asks about the flag " + flag,
                "Write an item with `flag: %s` on one of the pages.".formatted(flag)));
  }
}
