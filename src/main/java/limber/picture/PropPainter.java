package limber.picture;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Prop;
import limber.corpus.Side;

/// Draws what stands or lies around the figure.
///
/// @param stage where on the picture it stands
record PropPainter(Stage stage) {

  private static final double HALF_MAT = 34;
  private static final double HALF_CHAIR = 20;

  /// How far a wall goes towards who looks, and away from them.
  private static final double DEEP = 45;

  private static final double WIDE = 150;

  /// The corners of what a prop takes up, so that all of it is to be seen.
  static Stream<Vec> corners(Prop prop) {
    double x = prop.at();
    return switch (prop.kind()) {
      case CHAIR -> box(x - 24, x + 24, 0, 90, 20);
      case TABLE -> box(x - 35, x + 35, 0, 78, 25);
      case STEP -> box(x - 22, x + 22, 0, 20, 30);
      case PILLOW -> box(x - 18, x + 18, 0, 8, 20);
      case BIKE -> box(x - 30, x + 70, 0, 112, 10);
      case DOOR_FRAME -> box(x, x, 0, 190, Room.HALF_FRAME + 6);
      case WALL -> box(x, x, 0, 150, 10);
      case MAT, TOWEL, DEEP_WATER -> Stream.empty();
    };
  }

  private static Stream<Vec> box(double left, double right, double low, double high, double deep) {
    return Stream.of(left, right)
        .flatMap(x ->
            Stream.of(low, high).flatMap(y -> Stream.of(-deep, deep).map(z -> new Vec(x, y, z))));
  }

  /// What lies flat on the floor, under everything.
  ///
  /// @param from the left end of all that the figure takes up, in centimetres
  /// @param to the right end
  Stream<List<Point2D.Double>> mat(Prop prop, double from, double to) {
    return prop.kind() == Prop.Kind.MAT
        ? Stream.of(
            stage.at(
                List.of(
                    new Vec(from - 12, 0, -HALF_MAT),
                    new Vec(to + 12, 0, -HALF_MAT),
                    new Vec(to + 12, 0, HALF_MAT),
                    new Vec(from - 12, 0, HALF_MAT))))
        : Stream.empty();
  }

  /// The pieces of a prop that stands.
  Stream<Solid> solids(Prop prop, Skeleton skeleton) {
    double x = prop.at();
    int front = prop.faces() == Side.RIGHT ? 1 : -1;
    return switch (prop.kind()) {
      case MAT, DEEP_WATER -> Stream.empty();
      case CHAIR -> chair(x, front);
      case TABLE -> table(x);
      case STEP -> Stream.of(block(x - 20, x + 20, 0, Room.STEP, 30, Palette.WOOD));
      case PILLOW -> Stream.of(pillow(x));
      case WALL -> Stream.of(wall(x));
      case DOOR_FRAME -> frame(x);
      case TOWEL -> towel(prop, skeleton).stream();
      case BIKE -> bike(x, skeleton);
    };
  }

  private Stream<Solid> chair(double x, int front) {
    double back = x - front * Room.SEAT_TO_BACK;
    List<Solid> chair = new ArrayList<>();
    for (int z : new int[] {-1, 1}) {
      for (int end : new int[] {-1, 1}) {
        Vec top = new Vec(x + end * 18, Room.SEAT - 3, z * HALF_CHAIR * 0.9);
        chair.add(rod(top, top.withY(0), 2, Palette.WOOD, -2));
      }
      Vec foot = new Vec(back, Room.SEAT, z * HALF_CHAIR * 0.9);
      chair.add(rod(foot, foot.withY(Room.CHAIR_BACK), 2, Palette.WOOD, -2));
    }
    chair.add(block(x - 21, x + 21, Room.SEAT - 4, Room.SEAT, HALF_CHAIR, Palette.WOOD));
    for (double y : new double[] {Room.CHAIR_BACK, Room.CHAIR_BACK - 14}) {
      chair.add(
          rod(
              new Vec(back, y, -HALF_CHAIR * 0.9),
              new Vec(back, y, HALF_CHAIR * 0.9),
              2.4,
              Palette.WOOD,
              -2));
    }
    return chair.stream();
  }

  private Stream<Solid> table(double x) {
    List<Solid> table = new ArrayList<>();
    for (int z : new int[] {-1, 1}) {
      for (int end : new int[] {-1, 1}) {
        Vec top = new Vec(x + end * 30, Room.TABLE - 3, z * 22);
        table.add(rod(top, top.withY(0), 2.2, Palette.WOOD, -2));
      }
    }
    table.add(block(x - 34, x + 34, Room.TABLE - 4, Room.TABLE, 26, Palette.WOOD));
    return table.stream();
  }

  /// A box, of which the front and the top are seen.
  private Solid block(
      double left, double right, double low, double high, double deep, Color color) {
    List<Point2D.Double> face =
        stage.at(
            List.of(
                new Vec(left, low, deep),
                new Vec(right, low, deep),
                new Vec(right, high, deep),
                new Vec(left, high, deep)));
    List<Point2D.Double> top =
        stage.at(
            List.of(
                new Vec(left, high, deep),
                new Vec(right, high, deep),
                new Vec(right, high, -deep),
                new Vec(left, high, -deep)));
    double near = stage.near(new Vec((left + right) / 2, high - 12, 0));
    return new Solid(near - 6, color).area(face).area(top);
  }

  private Solid pillow(double x) {
    return new Solid(stage.near(new Vec(x, 0, -18)), Palette.CLOTH)
        .limb(
            stage.at(new Vec(x - 13, 4, 0)),
            stage.pixels(5),
            stage.at(new Vec(x + 13, 4, 0)),
            stage.pixels(5));
  }

  private Solid wall(double x) {
    return new Solid(stage.near(new Vec(x, 60, 0)) - 60, Palette.WALL)
        .area(
            stage.at(
                List.of(
                    new Vec(x, 0, DEEP),
                    new Vec(x, 230, DEEP),
                    new Vec(x, 230, -WIDE),
                    new Vec(x, 0, -WIDE))));
  }

  private Stream<Solid> frame(double x) {
    List<Solid> frame = new ArrayList<>();
    for (int z : new int[] {-1, 1}) {
      Vec foot = new Vec(x, 0, z * (Room.HALF_FRAME + 4));
      frame.add(rod(foot, foot.withY(205), 4, Palette.WOOD, 0));
    }
    Vec corner = new Vec(x, 205, Room.HALF_FRAME + 4);
    frame.add(rod(corner, new Vec(x, 205, -Room.HALF_FRAME - 4), 4, Palette.WOOD, -1));
    return frame.stream();
  }

  /// From both hands to behind the limb, and a band around it.
  private List<Solid> towel(Prop prop, Skeleton skeleton) {
    List<Solid> towel = new ArrayList<>();
    prop.around()
        .ifPresent(part -> {
          Vec middle = skeleton.part(part);
          Vec hands = skeleton.left().arm().palm().towards(skeleton.right().arm().palm(), 0.5);
          Vec away = middle.minus(hands).unit();
          Vec behind = middle.plus(away.times(Body.thickness(part)));
          Vec before = middle.minus(away.times(Body.thickness(part)));
          towel.add(rod(before, behind, 2.6, Palette.CLOTH, 14));
          for (Side side : Side.values()) {
            towel.add(rod(skeleton.arm(side).palm(), before, 1.7, Palette.CLOTH, 3));
          }
        });
    return towel;
  }

  private Stream<Solid> bike(double x, Skeleton skeleton) {
    Vec crank = new Vec(x + 22, 30, 0);
    Vec saddle = new Vec(x, Room.SADDLE, 0);
    Vec bar = new Vec(x + Room.SADDLE_TO_HANDLEBAR, Room.HANDLEBAR, 0);
    Vec fork = new Vec(x + 46, 22, 0);
    List<Solid> bike = new ArrayList<>();
    bike.add(rod(crank, saddle.withY(Room.SADDLE - 2), 2.6, Palette.STEEL, -12));
    bike.add(rod(crank, fork, 2.6, Palette.STEEL, -12));
    bike.add(rod(fork, bar, 2.6, Palette.STEEL, -12));
    bike.add(
        rod(crank.withY(2).withX(x - 6), fork.withY(2).withX(x + 62), 2.6, Palette.STEEL, -14));
    bike.add(rod(crank, crank.withY(2), 2.6, Palette.STEEL, -13));
    bike.add(
        new Solid(stage.near(fork) - 11, Palette.STEEL).disc(stage.at(fork), stage.pixels(15)));
    bike.add(
        rod(saddle.plus(new Vec(-9, -2, 0)), saddle.plus(new Vec(11, -2, 0)), 3, Palette.INK, -8));
    bike.add(rod(bar.plus(new Vec(0, 0, -18)), bar.plus(new Vec(0, 0, 18)), 2, Palette.INK, -4));
    for (Side side : Side.values()) {
      Vec foot = skeleton.leg(side).middleOfFoot();
      Vec pedal = foot.plus(new Vec(4, -3, 0));
      double z = side == Side.RIGHT ? 8 : -8;
      bike.add(
          rod(
              crank.plus(new Vec(0, 0, z)),
              new Vec(pedal.x(), pedal.y(), z),
              1.8,
              Palette.INK,
              -3));
    }
    return bike.stream();
  }

  private Solid rod(Vec from, Vec to, double radius, Color color, double nearer) {
    return new Solid(stage.near(from.towards(to, 0.5)) + nearer, color)
        .limb(stage.at(from), stage.pixels(radius), stage.at(to), stage.pixels(radius));
  }
}
