package limber.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import limber.corpus.Angle;
import limber.corpus.BodyPart;
import limber.corpus.Pose;
import limber.corpus.Side;

/// Lays a posture down so that each part lies where it rests: the first carries the whole body, the
/// limbs of the others reach for their places by inverse kinematics.
///
/// @param room what there is to rest on
record Settling(Room room) {

  /// A shift of the sole shifts the ankle, which shifts the sole a little: after so many rounds it
  /// is less than a tenth of a millimetre.
  private static final int ROUNDS = 8;

  private static final double CLOSE_ENOUGH = 0.05;

  /// A pose of a script.
  ///
  /// @param earlier where parts rested in earlier poses: there they rest again
  Rested settle(Pose pose, Map<Pose.Rest, Vec> earlier) {
    return settle(Posture.of(pose.angles()), pose.rests(), earlier);
  }

  /// Any posture.
  ///
  /// @param rests what is to rest
  /// @param known where, as far as that is known
  Rested settle(Posture posture, List<Pose.Rest> rests, Map<Pose.Rest, Vec> known) {
    Map<Pose.Rest, Vec> places = new HashMap<>();
    Posture settled = carried(flat(posture, rests), rests, known, places);
    for (Pose.Rest rest : inOrder(rests)) {
      settled = reach(settled, rest, rests, known, places);
    }
    return new Rested(new Clearing(rests).cleared(settled), rests, places);
  }

  /// First what rests on things, legs before arms, then what rests on the body.
  private static List<Pose.Rest> inOrder(List<Pose.Rest> rests) {
    return rests.stream().sorted(Comparator.comparingInt(Settling::turn)).toList();
  }

  private static int turn(Pose.Rest rest) {
    int body = rest.on() instanceof Pose.On.Self ? 2 : 0;
    return body + (Grip.isArm(rest.part()) ? 1 : 0);
  }

  /// Moves the whole body so that the first part rests.
  private Posture carried(
      Posture posture,
      List<Pose.Rest> rests,
      Map<Pose.Rest, Vec> known,
      Map<Pose.Rest, Vec> places) {
    Optional<Pose.Rest> first =
        rests.stream().filter(rest -> rest.on() instanceof Pose.On.Thing).findFirst();
    if (first.isEmpty()) {
      return posture;
    }
    Vec now = posture.skeleton().part(first.get().part());
    Vec place =
        Optional.ofNullable(known.get(first.get())).orElseGet(() -> landing(first.get(), now));
    places.put(first.get(), place);
    return posture.moved(place.minus(now));
  }

  /// Where the part that carries the body is put for the first time.
  private Vec landing(Pose.Rest rest, Vec now) {
    Pose.On.Thing thing = (Pose.On.Thing) rest.on();
    double middle = room.middle(thing.surface());
    Vec above =
        thing.surface() == Pose.Surface.FLOOR || thing.at().isPresent() ? now : now.withX(middle);
    return room.resting(thing.surface(), above, Body.thickness(rest.part()), thing.at());
  }

  private Posture reach(
      Posture posture,
      Pose.Rest rest,
      List<Pose.Rest> rests,
      Map<Pose.Rest, Vec> known,
      Map<Pose.Rest, Vec> places) {
    Optional<Grip> grip = Grip.of(rest.part(), rests);
    Vec now = posture.skeleton().part(rest.part());
    Vec place =
        switch (rest.on()) {
          case Pose.On.Self(BodyPart on) -> onBody(posture, rest.part(), on);
          case Pose.On.Thing(var surface, var at) ->
              places.containsKey(rest)
                  ? places.get(rest)
                  : Optional.ofNullable(known.get(rest))
                      .orElseGet(() ->
                          within(
                              posture,
                              grip,
                              room.resting(surface, now, Body.thickness(rest.part()), at)));
        };
    if (rest.on() instanceof Pose.On.Thing) {
      places.put(rest, place);
    }
    if (rest.part() == BodyPart.HEAD) {
      return heading(posture, place.y());
    }
    Posture next = posture;
    for (int i = 0; i < ROUNDS && grip.isPresent(); i++) {
      Vec there = next.skeleton().part(rest.part());
      if (there.distance(place) < CLOSE_ENOUGH) {
        break;
      }
      next =
          flat(footed(grip.get().reaching(next, place.minus(there)), rest.part(), posture), rests);
    }
    return next;
  }

  /// Toes and heels keep their foot as it was in space, and only the ankle gives.
  private static Posture footed(Posture posture, BodyPart part, Posture before) {
    BodyPart left = part.mirroredTo(Side.LEFT);
    if (left != BodyPart.LEFT_TOES && left != BodyPart.LEFT_HEEL) {
      return posture;
    }
    Side side = part.side().orElseThrow();
    Vec toes = before.skeleton().leg(side).foot().toes();
    Skeleton.Leg leg = posture.skeleton().leg(side);
    Vec shin = leg.ankle().minus(leg.knee()).unit();
    double degrees = Math.toDegrees(Math.atan2(toes.dot(shin), toes.dot(leg.front())));
    return posture.withAnkle(
        side, Math.clamp(degrees, Angle.LEFT_ANKLE.least(), Angle.LEFT_ANKLE.most()));
  }

  /// A head comes to rest by nodding, or, of who lies on a side, by leaning: the least that brings
  /// it to its height.
  private static Posture heading(Posture posture, double height) {
    Skeleton skeleton = posture.skeleton();
    boolean side = Math.abs(skeleton.chest().right().y()) > Math.abs(skeleton.chest().front().y());
    Angle angle = side ? Angle.HEAD_TILT : Angle.NOD;
    double now = posture.angle(angle);
    Skeleton.Head.Held held = Skeleton.Head.Held.in(posture);
    DoubleUnaryOperator badness =
        degrees -> {
          Skeleton.Head.Held other = side ? held.leant(degrees) : held.nodded(degrees);
          double y = Skeleton.Head.on(skeleton.top(), skeleton.chest(), other).middle().y();
          return Math.abs(y - height) * 20 + Math.abs(degrees - now);
        };
    return posture.with(angle, Least.of(badness, angle.least(), angle.most(), 0.5));
  }

  /// A hand lies on the skin, on the side from which its arm comes.
  private static Vec onBody(Posture posture, BodyPart part, BodyPart on) {
    Skeleton skeleton = posture.skeleton();
    Vec middle = skeleton.part(on);
    if (on == BodyPart.BELLY || on == BodyPart.CHEST) {
      Side side = part.side().orElse(Side.RIGHT);
      return middle
          .plus(Skeleton.outwards(skeleton.chest(), side).times(6))
          .plus(skeleton.chest().front().times(2));
    }
    Vec root =
        Grip.isArm(part)
            ? skeleton.arm(part.side().orElseThrow()).shoulder()
            : skeleton.pelvis().front().times(30).plus(middle);
    return middle.plus(
        root.minus(middle).unit().times(Body.thickness(on) * 0.6 + Body.thickness(part) * 0.6));
  }

  /// A place on a surface that an elbow or a knee can come to, whose bone has just one length.
  private static Vec within(Posture posture, Optional<Grip> grip, Vec place) {
    return grip.map(one -> one.within(posture, place)).orElse(place);
  }

  /// Feet that stand on something stand on their whole sole.
  private static Posture flat(Posture posture, List<Pose.Rest> rests) {
    Posture next = posture;
    for (Pose.Rest rest : rests) {
      boolean sole = rest.part().mirroredTo(Side.LEFT) == BodyPart.LEFT_FOOT;
      if (sole && rest.on() instanceof Pose.On.Thing) {
        Side side = rest.part().side().orElseThrow();
        next = next.withAnkle(side, Skeleton.flatAnkle(next, side));
      }
    }
    return next;
  }
}
