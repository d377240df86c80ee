package limber.coach;

import java.util.List;
import limber.corpus.EntryId;

/// Whether a session may begin.
public sealed interface Start {

  /// It may.
  record Begin() implements Start {}

  /// Something else is offered.
  ///
  /// @param verdict what the pain rule says
  /// @param instead exercises and routines that may begin all the same; the most fitting first
  record Instead(Verdict verdict, List<EntryId> instead) implements Start {
    public Instead {
      instead = List.copyOf(instead);
    }
  }
}
