package limber.corpus;

import java.util.List;
import java.util.Optional;

/// What is asked before the first routine: whether there are warning signs, and what bears on the
/// exercises.
///
/// @param signs the warning signs that are asked about
/// @param about what Limber should know, page by page, the most weighty first
public record Intake(Signs signs, List<Page> about) {

  public Intake {
    about = List.copyOf(about);
  }

  /// Nothing is asked.
  public static Intake none() {
    return new Intake(new Signs(List.of(), List.of()), List.of());
  }

  /// Whether there is nothing to ask.
  public boolean isEmpty() {
    return about.isEmpty() && signs.emergency().isEmpty() && signs.urgent().isEmpty();
  }

  /// Everything that somebody may tell about themselves, in the order of the pages.
  public List<Item> items() {
    return about.stream().flatMap(page -> page.items().stream()).toList();
  }

  /// The item of that id, or none: for ids from outside, such as a stored chat's.
  public Optional<Item> item(String id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /// The warning signs in plain lines.
  ///
  /// @param emergency those for which one goes at once
  /// @param urgent those for which one sees a doctor first
  public record Signs(List<Line> emergency, List<Line> urgent) {
    public Signs {
      emergency = List.copyOf(emergency);
      urgent = List.copyOf(urgent);
    }
  }

  /// One line to read, and what it stands for.
  ///
  /// @param text the words
  /// @param signs ids of the corpus's signs; at least one
  public record Line(String text, List<String> signs) {
    public Line {
      signs = List.copyOf(signs);
    }
  }

  /// What is asked at once.
  ///
  /// @param question the question above the buttons
  /// @param items the buttons, any number of which may hold
  public record Page(String question, List<Item> items) {
    public Page {
      items = List.copyOf(items);
    }
  }

  /// Something that may be so about a person.
  ///
  /// @param id its lasting name, which stored chats hold, such as `under-18`
  /// @param label the words on its button
  /// @param meaning what follows where it is so
  public record Item(String id, String label, Meaning meaning) {

    /// Whether nothing begins before a doctor, midwife or surgeon has said yes.
    public boolean asksFirst() {
      return switch (meaning) {
        case Filters filters -> false;
        case FiltersAfterYes after -> true;
        case LiftedByYes lifted -> true;
        case AsksFirst asks -> true;
        case DoctorFirst doctor -> false;
      };
    }

    /// The flag that it sets; empty where it speaks against no exercise by itself.
    public Optional<Term> flag() {
      return switch (meaning) {
        case Filters(Term flag) -> Optional.of(flag);
        case FiltersAfterYes(Term flag) -> Optional.of(flag);
        case LiftedByYes(Term flag) -> Optional.of(flag);
        case AsksFirst asks -> Optional.empty();
        case DoctorFirst doctor -> Optional.empty();
      };
    }

    /// The id of the warning sign that it comes to, so that a doctor comes first; mostly empty.
    public Optional<String> sign() {
      return switch (meaning) {
        case DoctorFirst(String sign) -> Optional.of(sign);
        case Filters filters -> Optional.empty();
        case FiltersAfterYes after -> Optional.empty();
        case LiftedByYes lifted -> Optional.empty();
        case AsksFirst asks -> Optional.empty();
      };
    }
  }

  /// What follows where an item is so.
  public sealed interface Meaning {}

  /// Exercises that carry a flag are left out.
  ///
  /// @param flag a word of the vocabulary
  public record Filters(Term flag) implements Meaning {}

  /// Nothing begins before a yes, and then exercises that carry the flag are still left out.
  ///
  /// @param flag a word of the vocabulary
  public record FiltersAfterYes(Term flag) implements Meaning {}

  /// Nothing begins before a yes, and then exercises that carry the flag are allowed.
  ///
  /// @param flag a word of the vocabulary
  public record LiftedByYes(Term flag) implements Meaning {}

  /// Nothing begins before a yes; it speaks against no exercise by itself.
  public record AsksFirst() implements Meaning {}

  /// A doctor comes first, before any exercise.
  ///
  /// @param sign the id of an urgent sign of the corpus
  public record DoctorFirst(String sign) implements Meaning {}
}
