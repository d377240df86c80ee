package limber.zone;

import java.time.ZoneId;

/// A town of the list.
///
/// @param name its own name
/// @param country the two letters of its country
/// @param state the code of its state; empty where none is told
/// @param thousands of people who live there
/// @param at where it is
record Town(String name, String country, String state, ZoneId zone, int thousands, Point at) {

  /// What parts the names by which a town is looked for.
  static final String NAMES = "|";

  /// The town of a line of the list.
  static Town of(String line) {
    String[] parts = line.split("\t", -1);
    return new Town(
        parts[0],
        parts[1],
        parts[2],
        ZoneId.of(parts[3]),
        Integer.parseInt(parts[4]),
        new Point(Double.parseDouble(parts[5]), Double.parseDouble(parts[6])));
  }
}
