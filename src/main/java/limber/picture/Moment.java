package limber.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.corpus.Area;
import limber.corpus.Pose;
import limber.corpus.Side;

/// What is to be seen at one moment of a motion.
///
/// @param skeleton where every joint is
/// @param marks where to look
record Moment(Skeleton skeleton, Marks marks) {

  /// The same without anything that tells where to look.
  Moment plain() {
    return new Moment(
        skeleton,
        new Marks(Map.of(), false, List.of(), Straight.NONE, Optional.empty(), Optional.empty()));
  }

  /// Where to look.
  ///
  /// @param glow how strongly each area glows, from 0 to 1
  /// @param squeeze whether what glows tightens without a movement
  /// @param arrows the ways of moving parts
  /// @param line the dotted line
  /// @param side whose turn it is
  /// @param held how much of a hold is over, from 0 to 1; none where nothing is held
  record Marks(
      Map<Area, Double> glow,
      boolean squeeze,
      List<Way> arrows,
      Straight line,
      Optional<Side> side,
      Optional<Double> held) {}

  /// A dotted line.
  ///
  /// @param strength how strongly it is to be seen, from 0 to 1
  /// @param along what it shows to be straight
  record Straight(double strength, Pose.Line along) {

    static final Straight NONE = new Straight(0, Pose.Line.NONE);
  }

  /// The way of a part from one pose to the next.
  ///
  /// @param points along it
  /// @param aside how far from it an arrow has to be so as not to lie on the part, in centimetres
  /// @param body the middle of the body, from which it is to be away
  record Way(List<Vec> points, double aside, Vec body) {}
}
