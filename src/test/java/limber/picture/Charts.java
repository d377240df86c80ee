package limber.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import limber.picture.PainChart.Legend;
import limber.picture.PainChart.Line;
import limber.picture.PainChart.Mark;
import limber.picture.PainChart.OfMornings;
import limber.picture.PainChart.OfPain;
import limber.picture.PainChart.OfWeeks;
import limber.picture.PainChart.Told;
import limber.picture.PainChart.Weekly;
import limber.picture.PainChart.Words;

/// Charts to draw.
final class Charts {

  private Charts() {}

  /// Of four weeks in which this was told before sessions, and nothing else.
  static PainChart of(Mark... before) {
    return new PainChart(
        4,
        new Told(List.of(before), List.of(), List.of(), Optional.empty()),
        new Weekly(List.of(0), List.of(0)),
        words("3 more sessions and I can draw a line."));
  }

  /// Of twelve weeks with everything on every day, as full as a chart can be.
  static PainChart full() {
    List<Mark> before = new ArrayList<>();
    List<Mark> after = new ArrayList<>();
    List<Mark> mornings = new ArrayList<>();
    for (int ago = 0; ago < 84; ago++) {
      before.add(new Mark(ago, ago % 11));
      after.add(new Mark(ago, (ago + 5) % 11));
      mornings.add(new Mark(ago, ago % 3));
    }
    return new PainChart(
        12,
        new Told(before, after, mornings, Optional.of(new Line(83, 10, 0, 0))),
        new Weekly(Collections.nCopies(12, 14), Collections.nCopies(12, 999)),
        words("how it went"));
  }

  private static Words words(String line) {
    return new Words(
        "The last 12 weeks",
        new OfPain(
            "Pain, from 0 to 10",
            "0  none",
            "10  worst",
            new Legend("before a session", "after it", line)),
        new OfMornings(
            "The next morning, compared with before",
            "same or better",
            "a bit worse",
            "much worse"),
        new OfWeeks("Sessions in a week", "Minutes of walking in a week", "now", "weeks ago"));
  }
}
