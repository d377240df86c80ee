package limber.coach;

import java.util.List;

/// What a session changes for the next one.
public sealed interface Outlook {

  /// Nothing.
  record Same() implements Outlook {}

  /// One exercise grows by one thing. There is never a second one: if pain follows, one knows why.
  record More(Shift shift) implements Outlook {}

  /// Exercises become less, or easier.
  ///
  /// @param shifts one for each exercise of which less is left
  record Less(List<Shift> shifts) implements Outlook {
    public Less {
      shifts = List.copyOf(shifts);
    }
  }

  /// All that changes.
  default List<Shift> shifts() {
    return switch (this) {
      case Same() -> List.of();
      case More(Shift shift) -> List.of(shift);
      case Less(List<Shift> shifts) -> shifts;
    };
  }
}
