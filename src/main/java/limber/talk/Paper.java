package limber.talk;

/// Something that a person can take along of what is kept of them.
public enum Paper {
  /// Everything, to read and for other programs.
  EVERYTHING,
  /// One page for whoever treats them.
  SUMMARY,
  /// Their plan, for a calendar.
  CALENDAR
}
