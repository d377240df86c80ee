package limber.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whatever plan.yaml names is there, each goal, size and choice has a name of its own that fits on
/// a button, the lists grow, and its sentences are easy to read.
final class PlanCheck implements Check {

  private static final int BUTTON = 20;
  private static final double LEAST_EASE = 60;

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.PLAN)
        .flatMap(plan ->
            Stream.of(
                    words(plan, pages),
                    links(plan, pages),
                    sources(plan, pages),
                    names(plan),
                    growing(
                        plan.at("sizes").items().stream().map(size -> size.at("minutes")).toList()),
                    growing(plan.at("walk").at("baseline").items()),
                    hard(plan))
                .flatMap(some -> some));
  }

  private static Stream<Spot> goals(Spot plan) {
    return plan.at("goals").items().stream();
  }

  private static Stream<Mistake> words(Spot plan, Pages pages) {
    return pages
        .only(FileKind.VOCABULARY)
        .flatMap(vocabulary ->
            Stream.concat(
                goals(plan)
                    .flatMap(goal -> goal.each("warm-up", "core", "cool-down"))
                    .flatMap(kinds -> unknown(kinds, vocabulary.at("kind").keys(), "kind")),
                plan.at("positions").items().stream()
                    .flatMap(choice ->
                        unknown(choice.at("only"), vocabulary.at("position").keys(), "position"))));
  }

  private static Stream<Mistake> links(Spot plan, Pages pages) {
    List<Spot> links = new ArrayList<>(plan.at("leave-out").items());
    links.add(plan.at("relief"));
    links.add(plan.at("walk").at("exercise"));
    Set<String> all = pages.names();
    return links.stream()
        .filter(link -> link.text().filter(id -> !all.contains(id)).isPresent())
        .map(link ->
            link.mistake(
                "there is no entry \"" + link.needText() + "\"",
                Closest.instead(
                    link.needText(), all, "Name an entry that has a file, or write its file.")));
  }

  private static Stream<Mistake> sources(Spot plan, Pages pages) {
    return pages
        .only(FileKind.SOURCES)
        .flatMap(file ->
            Stream.concat(goals(plan), Stream.of(plan.at("walk")))
                .flatMap(some -> unknown(some.at("sources"), file.keys(), "source")));
  }

  private static Stream<Mistake> unknown(Spot names, List<String> known, String what) {
    return names.items().stream()
        .filter(name -> name.text().filter(word -> !known.contains(word)).isPresent())
        .map(name ->
            name.mistake(
                "there is no %s \"%s\"".formatted(what, name.needText()),
                Closest.oneOf(name.needText(), known, "Add it there first, or delete it here.")));
  }

  private static Stream<Mistake> names(Spot plan) {
    List<Spot> choices = plan.at("positions").items();
    return Stream.of(
            Twice.mistakes(goals(plan).map(goal -> goal.at("id"))),
            Twice.mistakes(choices.stream().map(choice -> choice.at("id"))),
            Stream.concat(goals(plan), choices.stream())
                .map(one -> one.at("label"))
                .flatMap(PlanCheck::tooLong))
        .flatMap(some -> some);
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

  private static Stream<Mistake> growing(List<Spot> numbers) {
    List<Mistake> mistakes = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      Spot before = numbers.get(i - 1);
      Spot number = numbers.get(i);
      if (before.number().isPresent()
          && number.number().filter(one -> one <= before.number().get()).isPresent()) {
        mistakes.add(
            number.mistake(
                "%d comes after %d".formatted(number.number().get(), before.number().get()),
                "Put the smallest number first, and each only once."));
      }
    }
    return mistakes.stream();
  }

  private static Stream<Mistake> hard(Spot plan) {
    ReadingEase ease = new ReadingEase(Set.of());
    return Stream.concat(
            goals(plan).map(goal -> goal.at("why")), Stream.of(plan.at("walk").at("note")))
        .filter(text -> text.text().filter(words -> ease.of(words) < LEAST_EASE).isPresent())
        .map(text ->
            text.mistake(
                "the reading ease of %s is %d, and 60 is the least"
                    .formatted(ShapeWords.name(text), (int) Math.floor(ease.of(text.needText()))),
                "Write shorter sentences and shorter words."));
  }
}
