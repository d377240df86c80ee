package limber.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limber.corpus.Intake;

/// What may be true for somebody, as it is laid out in messages: what weighs most alone, and all
/// the rest together, so that a healthy person has two of them to answer and not more.
///
/// @param pages the messages, in order
public record Sheets(List<Intake.Page> pages) {
  public Sheets {
    pages = List.copyOf(pages);
  }

  /// The sheets of an intake; none where it asks nothing.
  public static Sheets of(Intake intake) {
    List<Intake.Page> all = intake.about();
    List<Intake.Page> pages = new ArrayList<>();
    all.stream().limit(1).forEach(pages::add);
    if (all.size() > 1) {
      pages.add(together(all.subList(1, all.size())));
    }
    return new Sheets(pages);
  }

  private static Intake.Page together(List<Intake.Page> rest) {
    String questions = rest.stream().map(Intake.Page::question).collect(Collectors.joining(" "));
    return new Intake.Page(
        questions, rest.stream().flatMap(page -> page.items().stream()).toList());
  }

  /// The sheet of that number from 0, or none: for numbers from outside.
  public Optional<Intake.Page> at(int number) {
    return number >= 0 && number < pages.size() ? Optional.of(pages.get(number)) : Optional.empty();
  }

  /// The number of the sheet on which an item stands.
  Optional<Integer> of(String item) {
    return IntStream.range(0, pages.size())
        .filter(number -> holds(pages.get(number), item))
        .boxed()
        .findFirst();
  }

  private static boolean holds(Intake.Page page, String item) {
    return page.items().stream().anyMatch(one -> one.id().equals(item));
  }
}
