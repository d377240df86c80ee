package limber.picture;

import java.util.List;
import java.util.Optional;

/// What is to be seen on the picture of somebody's progress, in numbers and words.
///
/// @param weeks how many weeks it spans up to today, seven days each, at least one
/// @param told what was told, on the days on which it was
/// @param done what was done, week by week
/// @param words all that is to be read on it
public record PainChart(int weeks, Told told, Weekly done, Words words) {

  public PainChart {
    if (weeks < 1 || done.sessions().size() > weeks || done.walked().size() > weeks) {
      throw new IllegalArgumentException("What was done does not fit into " + weeks + " weeks.");
    }
  }

  /// What was told.
  ///
  /// @param before pains before sessions, 0 to 10
  /// @param after pains after them, 0 to 10
  /// @param mornings the mornings after them: 0 the same or better, 1 a bit worse, 2 much worse
  /// @param line how the pain before has gone; empty where too little was told
  public record Told(
      List<Mark> before, List<Mark> after, List<Mark> mornings, Optional<Line> line) {
    public Told {
      before = List.copyOf(before);
      after = List.copyOf(after);
      mornings = List.copyOf(mornings);
    }
  }

  /// One thing on one day.
  ///
  /// @param ago how many days before today it was; what was earlier than the weeks is not seen
  /// @param value its height
  public record Mark(int ago, int value) {}

  /// A straight line.
  ///
  /// @param since how many days before today it begins
  /// @param from the pain at which it begins
  /// @param until how many days before today it ends
  /// @param to the pain at which it ends
  public record Line(int since, double from, int until, double to) {}

  /// What was done in each of the last weeks, the earliest first; where they are fewer than the
  /// chart spans, there is nothing to tell of those before.
  ///
  /// @param sessions how many
  /// @param walked how many minutes
  public record Weekly(List<Integer> sessions, List<Integer> walked) {
    public Weekly {
      sessions = List.copyOf(sessions);
      walked = List.copyOf(walked);
    }
  }

  /// All that is to be read.
  ///
  /// @param title what it is
  public record Words(String title, OfPain pain, OfMornings mornings, OfWeeks weeks) {}

  /// What is to be read about pain.
  ///
  /// @param heading what the numbers are
  /// @param least what 0 is, with its number
  /// @param most what 10 is, with its number
  /// @param legend what the marks are
  public record OfPain(String heading, String least, String most, Legend legend) {}

  /// What the marks are.
  ///
  /// @param before the rings
  /// @param after the triangles
  /// @param line the line, or why there is none
  public record Legend(String before, String after, String line) {}

  /// What is to be read about the mornings after.
  public record OfMornings(String heading, String better, String aBitWorse, String muchWorse) {}

  /// What is to be read about the weeks.
  ///
  /// @param sessions over the bars of sessions
  /// @param walked over the bars of minutes
  /// @param now under the last week
  /// @param ago what the numbers under the others count
  public record OfWeeks(String sessions, String walked, String now, String ago) {}
}
