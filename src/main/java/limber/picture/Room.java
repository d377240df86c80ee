package limber.picture;

import java.util.List;
import java.util.Optional;
import limber.corpus.Pose.Surface;
import limber.corpus.Prop;
import limber.corpus.Side;

/// The things around the figure, and where one can rest on them. All measures are in centimetres.
///
/// @param props what there is
record Room(List<Prop> props) {

  static final double SEAT = 45;
  static final double CHAIR_BACK = 88;
  static final double STEP = 18;
  static final double TABLE = 75;
  static final double PILLOW = 8;
  static final double SADDLE = 92;
  static final double WATER = 112;
  static final double HANDLEBAR = 108;

  /// From the middle of a seat to the upright back of the chair.
  static final double SEAT_TO_BACK = 20;

  /// From the saddle to the handlebar.
  static final double SADDLE_TO_HANDLEBAR = 52;

  /// How far each post of a door frame is from its middle.
  static final double HALF_FRAME = 42;

  /// Where a part comes to rest.
  ///
  /// @param near where the part is without resting
  /// @param thickness how far from its middle it touches
  /// @param at where the script wants it, to the right of the origin
  /// @return where its middle is then
  Vec resting(Surface surface, Vec near, double thickness, Optional<Integer> at) {
    return switch (surface) {
      case FLOOR -> on(thickness, near, at);
      case SEAT -> on(SEAT + thickness, near, at);
      case STEP -> on(STEP + thickness, near, at);
      case TABLE -> on(TABLE + thickness, near, at);
      case PILLOW -> on(PILLOW + thickness, near, at);
      case SADDLE -> near.withY(SADDLE + thickness).withX(place(Prop.Kind.BIKE));
      case WATER -> on(WATER - thickness, near, at);
      case CHAIR_BACK -> new Vec(chairBack(), CHAIR_BACK + thickness, near.z());
      case HANDLEBAR ->
          new Vec(place(Prop.Kind.BIKE) + SADDLE_TO_HANDLEBAR, HANDLEBAR + thickness, near.z());
      case WALL -> near.withX(place(Prop.Kind.WALL) + thickness * front(Prop.Kind.WALL));
      case FRAME -> new Vec(near.x(), near.y(), Math.copySign(HALF_FRAME - thickness, near.z()));
    };
  }

  /// A thing's top carries what is above it: where the pose has it, unless the script says where.
  private static Vec on(double height, Vec near, Optional<Integer> at) {
    return near.withY(height).withX(at.map(Integer::doubleValue).orElse(near.x()));
  }

  /// Where a surface lies by itself, for the first part that is put there.
  double middle(Surface surface) {
    return switch (surface) {
      case FLOOR, WALL, FRAME, WATER -> 0;
      case SEAT -> place(Prop.Kind.CHAIR);
      case CHAIR_BACK -> chairBack();
      case STEP -> place(Prop.Kind.STEP);
      case TABLE -> place(Prop.Kind.TABLE);
      case PILLOW -> place(Prop.Kind.PILLOW);
      case SADDLE, HANDLEBAR -> place(Prop.Kind.BIKE);
    };
  }

  private double chairBack() {
    return place(Prop.Kind.CHAIR) - SEAT_TO_BACK * front(Prop.Kind.CHAIR);
  }

  private double place(Prop.Kind kind) {
    return find(kind).map(Prop::at).orElse(0);
  }

  private double front(Prop.Kind kind) {
    return find(kind).map(Prop::faces).orElse(Side.RIGHT) == Side.RIGHT ? 1 : -1;
  }

  private Optional<Prop> find(Prop.Kind kind) {
    return props.stream().filter(prop -> prop.kind() == kind).findFirst();
  }
}
