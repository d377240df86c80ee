package limber.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import limber.corpus.Area;
import limber.corpus.BodyPart;
import limber.corpus.Pose;
import limber.corpus.PoseScript;

/// A script's loop: where the figure is at any moment of it.
final class Motion {

  /// Shorter holds are a breath between two movements, and are not counted for the one who looks.
  private static final double COUNTED = 1.5;

  /// Less than this is no movement that anybody sees, in degrees.
  private static final double STILL = 1.5;

  /// How much of a hold the arrow into it is still to be seen: after that nothing moves.
  private static final double SHOWN = 0.4;

  /// How far an arrow keeps from the skin, in centimetres.
  private static final double ASIDE = 4;

  /// Of how many points the way of an arrow is made.
  private static final int POINTS = 8;

  private final Settling settling;
  private final PoseScript script;
  private final Map<String, Rested> poses = new LinkedHashMap<>();
  private final List<Phase> phases;
  private final Map<Way, List<Moment.Way>> ways;
  private final boolean still;

  Motion(PoseScript script) {
    this.script = script;
    this.settling = new Settling(new Room(script.props()));
    settle();
    List<PoseScript.Move> moves = new ArrayList<>(script.moves());
    int first =
        IntStream.range(0, moves.size())
            .filter(i -> moves.get(i).to().equals(script.first()))
            .findFirst()
            .orElse(0);
    // the loop begins with the first pose being held, and ends on the way to it
    Collections.rotate(moves, -first - 1);
    this.phases = phases(moves);
    this.ways = ways();
    this.still = isStill();
  }

  /// Whether nothing moves in all of it, so that what works has to be shown by other means.
  private boolean isStill() {
    Posture first = rested(phases.getFirst().to).posture();
    return phases.stream()
        .map(phase -> rested(phase.to).posture())
        .allMatch(one -> one.isLike(first, STILL));
  }

  /// What happens in a stretch of the loop.
  enum Kind {
    MOVE,
    HOLD
  }

  /// A stretch of the loop.
  ///
  /// @param from the pose at its beginning
  /// @param to the pose at its end
  /// @param seconds how long it takes
  /// @param pace how it begins and ends, for a movement
  record Phase(String from, String to, double seconds, Kind kind, Pace pace) {}

  private static Phase hold(PoseScript.Move move) {
    return new Phase(move.to(), move.to(), move.hold() / 10.0, Kind.HOLD, Pace.REST_TO_REST);
  }

  /// The movements and holds after one another, from the hold of the last move on.
  private static List<Phase> phases(List<PoseScript.Move> moves) {
    List<Phase> phases = new ArrayList<>(List.of(hold(moves.getLast())));
    int count = moves.size();
    for (int i = 0; i < count; i++) {
      PoseScript.Move before = moves.get(Math.floorMod(i - 1, count));
      PoseScript.Move move = moves.get(i);
      boolean passes = passes(moves, i);
      phases.add(
          new Phase(
              before.to(),
              move.to(),
              move.tenths() / 10.0,
              Kind.MOVE,
              Pace.of(!passes(moves, i - 1), !passes)));
      if (i < count - 1) {
        phases.add(hold(move));
      }
    }
    return phases;
  }

  /// Whether the figure goes through a move's pose without a rest: it is not held, and the way does
  /// not go back to where it came from.
  private static boolean passes(List<PoseScript.Move> moves, int index) {
    int count = moves.size();
    PoseScript.Move move = moves.get(Math.floorMod(index, count));
    String before = moves.get(Math.floorMod(index - 1, count)).to();
    String after = moves.get(Math.floorMod(index + 1, count)).to();
    return move.hold() == 0 && !before.equals(after);
  }

  /// Each pose once, in the order of the file: parts that rest where they rested before stay there.
  private void settle() {
    Map<Pose.Rest, Vec> places = new HashMap<>();
    for (Pose pose : script.poses().values()) {
      Rested rested = settling.settle(pose, places);
      rested.places().forEach(places::putIfAbsent);
      poses.put(pose.name(), rested);
    }
  }

  /// The stretches, from the hold of the script's first pose on.
  List<Phase> phases() {
    return phases;
  }

  /// The key poses, laid down, by their names.
  Map<String, Rested> poses() {
    return poses;
  }

  /// A key pose as it is while it is held.
  Moment at(String name) {
    return moment(new Phase(name, name, 0, Kind.HOLD, Pace.REST_TO_REST), 0);
  }

  /// A moment of a stretch.
  ///
  /// @param part how much of it is over, from 0 to 1
  Moment moment(Phase phase, double part) {
    double eased = phase.kind == Kind.HOLD ? 1 : phase.pace.at(part);
    Posture posture = rested(phase, part).posture();
    boolean counted = phase.kind == Kind.HOLD && phase.seconds >= COUNTED;
    Pose.Emphasis before = pose(phase.from).emphasis();
    Pose.Emphasis after = pose(phase.to).emphasis();
    return new Moment(
        posture.skeleton(),
        new Moment.Marks(
            glow(before, after, eased),
            still,
            phase.kind == Kind.HOLD && part > SHOWN ? List.of() : arrows(phase),
            line(before, after, eased),
            after.side(),
            counted ? Optional.of(part) : Optional.empty()));
  }

  /// The figure at a moment of a stretch.
  Rested rested(Phase phase, double part) {
    return phase.kind == Kind.HOLD
        ? rested(phase.to)
        : between(rested(phase.from), rested(phase.to), phase.pace.at(part));
  }

  /// A key pose, laid down.
  Rested rested(String name) {
    return Objects.requireNonNull(poses.get(name));
  }

  private Pose pose(String name) {
    return Objects.requireNonNull(script.poses().get(name));
  }

  /// On the way between two poses: what rests in both stays where it is.
  private Rested between(Rested from, Rested to, double part) {
    List<Pose.Rest> both = to.rests().stream().filter(rest -> stays(rest, from, to)).toList();
    return settling.settle(from.posture().towards(to.posture(), part), both, from.places());
  }

  private static boolean stays(Pose.Rest rest, Rested from, Rested to) {
    if (!from.rests().contains(rest)) {
      return false;
    }
    return rest.on() instanceof Pose.On.Self
        || Objects.requireNonNull(from.places().get(rest))
                .distance(Objects.requireNonNull(to.places().get(rest)))
            < 0.5;
  }

  private static Moment.Straight line(Pose.Emphasis before, Pose.Emphasis after, double part) {
    double strength =
        (before.line() == Pose.Line.NONE ? 0 : 1 - part)
            + (after.line() == Pose.Line.NONE ? 0 : part);
    boolean body = before.line() == Pose.Line.BODY || after.line() == Pose.Line.BODY;
    return new Moment.Straight(strength, body ? Pose.Line.BODY : Pose.Line.BACK);
  }

  private static Map<Area, Double> glow(Pose.Emphasis before, Pose.Emphasis after, double part) {
    Map<Area, Double> glow = new HashMap<>();
    before.glow().forEach(area -> glow.merge(area, 1 - part, Double::sum));
    after.glow().forEach(area -> glow.merge(area, part, Double::sum));
    return glow;
  }

  /// The ways that lead into each pose; while it is held they stay to be seen.
  private Map<Way, List<Moment.Way>> ways() {
    Map<Way, List<Moment.Way>> ways = new HashMap<>();
    for (Phase phase : phases) {
      if (phase.kind == Kind.MOVE) {
        ways.computeIfAbsent(new Way(phase.from, phase.to), this::drawn);
      }
    }
    return ways;
  }

  /// From which pose to which.
  private record Way(String from, String to) {}

  private List<Moment.Way> drawn(Way way) {
    return pose(way.to).emphasis().arrows().stream()
        .map(part -> way(part, rested(way.from), rested(way.to)))
        .toList();
  }

  private List<Moment.Way> arrows(Phase phase) {
    return ways.getOrDefault(new Way(before(phase), phase.to), List.of());
  }

  /// From which pose a stretch's pose is come to.
  private String before(Phase phase) {
    if (phase.kind == Kind.MOVE) {
      return phase.from;
    }
    int index = phases.indexOf(phase);
    return index >= 0
        ? phases.get(Math.floorMod(index - 1, phases.size())).from
        : phases.stream()
            .filter(one -> one.kind == Kind.MOVE && one.to.equals(phase.to))
            .map(Phase::from)
            .findFirst()
            .orElse(phase.to);
  }

  private Moment.Way way(BodyPart part, Rested from, Rested into) {
    return new Moment.Way(
        IntStream.rangeClosed(0, POINTS)
            .mapToObj(i -> between(from, into, i / (double) POINTS).posture().skeleton().part(part))
            .toList(),
        aside(part),
        into.posture().skeleton().waist());
  }

  /// What belongs to the trunk is too broad to be gone around.
  private static double aside(BodyPart part) {
    return switch (part) {
      case HIPS, BACK -> 0;
      case BELLY, CHEST -> ASIDE;
      default -> Body.thickness(part) + ASIDE;
    };
  }
}
