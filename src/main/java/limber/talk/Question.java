package limber.talk;

import java.util.List;

/// A question of the check before exercise, as it is asked.
public sealed interface Question {

  /// Why Limber asks, and whether there are signs that need help at once.
  record EmergencySigns() implements Question {}

  /// Whether there are signs that a doctor should see soon.
  record UrgentSigns() implements Question {}

  /// What is true for somebody, to be marked.
  ///
  /// @param page from 0
  /// @param has what is marked so far, on every page
  record About(int page, List<String> has) implements Question {
    public About {
      has = List.copyOf(has);
    }
  }

  /// Whether what somebody told some time ago is still right.
  record StillRight(List<String> has) implements Question {
    public StillRight {
      has = List.copyOf(has);
    }
  }

  /// Whether a doctor, midwife or surgeon has said that exercise is fine.
  ///
  /// @param items for what their yes is needed
  record DoctorsYes(List<String> items) implements Question {
    public DoctorsYes {
      items = List.copyOf(items);
    }
  }
}
