package limber.talk;

/// A line beneath an answer while something waits after a warning.
public sealed interface Note {

  /// Medical help comes first, now.
  ///
  /// @param number for the button with which somebody says that they have been seen
  record HelpFirst(int number) implements Note {}

  /// Exercise waits for a doctor.
  ///
  /// @param number for the button with which somebody says that a doctor allows it
  record DoctorFirst(int number) implements Note {}

  /// Who listens, at any hour.
  record PeopleWhoListen() implements Note {}
}
