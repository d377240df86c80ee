package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How a limb is bent and how it reaches, over many limbs of random trunks.
class LimbTest {

  private static final int MANY = 2000;

  @ParameterizedTest
  @EnumSource(Limb.Kind.class)
  void aLimbPointsWhereItsBonesDo(Limb.Kind kind) {
    Random random = new Random(8);
    for (int i = 0; i < MANY; i++) {
      Axes trunk = trunk(random);
      Limb.Bones bones = limb(random, 5).bones(kind, trunk, trunk.right());
      Limb found =
          limb(random, 5).pointing(kind, trunk, trunk.right(), bones.upper(), bones.lower());
      Limb.Bones again = found.bones(kind, trunk, trunk.right());
      assertThat(again.upper().distance(bones.upper())).isLessThan(1e-6);
      assertThat(again.lower().distance(bones.lower())).isLessThan(1e-6);
      assertThat(again.front().distance(bones.front())).isLessThan(1e-4);
    }
  }

  @ParameterizedTest
  @EnumSource(Limb.Kind.class)
  void aLimbThatAlreadyPointsThereStaysAsItIs(Limb.Kind kind) {
    Random random = new Random(9);
    for (int i = 0; i < MANY; i++) {
      Axes trunk = trunk(random);
      Limb limb = limb(random, 5);
      Limb.Bones bones = limb.bones(kind, trunk, trunk.right());
      Limb same = limb.pointing(kind, trunk, trunk.right(), bones.upper(), bones.lower());
      assertThat(same.forward()).isCloseTo(limb.forward(), within(1e-4));
      assertThat(same.out()).isCloseTo(limb.out(), within(1e-4));
      assertThat(same.turn()).isCloseTo(limb.turn(), within(1e-4));
      assertThat(same.bend()).isCloseTo(limb.bend(), within(1e-4));
    }
  }

  @ParameterizedTest
  @EnumSource(Limb.Kind.class)
  void aKneeBendsToTheBackAndAnElbowToTheFront(Limb.Kind kind) {
    Axes upright = Axes.of(90, 0);
    Vec lower = new Limb(0, 0, 0, 40).bones(kind, upright, upright.right()).lower();
    assertThat(Math.signum(lower.x())).isEqualTo(kind == Limb.Kind.LEG ? -1 : 1);
  }

  @Test
  void aReachEndsAtItsPointWithTheMiddleJointOnItsSide() {
    Random random = new Random(10);
    for (int i = 0; i < MANY; i++) {
      Vec pole = direction(random);
      Vec way = direction(random).times(10 + random.nextDouble() * 70);
      Reach reach = Reach.to(way, pole, Body.THIGH, Body.SHIN);
      Vec end = reach.upper().times(Body.THIGH).plus(reach.lower().times(Body.SHIN));
      assertThat(end.distance(way)).isLessThan(0.1);
      assertThat(reach.upper().dot(pole.across(way.unit()))).isGreaterThanOrEqualTo(-1e-9);
    }
  }

  @Test
  void aPointThatIsTooFarStretchesTheLimbTowardsIt() {
    Random random = new Random(11);
    for (int i = 0; i < MANY; i++) {
      Vec way = direction(random).times(90 + random.nextDouble() * 200);
      Reach reach = Reach.to(way, direction(random), Body.THIGH, Body.SHIN);
      Vec end = reach.upper().times(Body.THIGH).plus(reach.lower().times(Body.SHIN));
      assertThat(end.unit().distance(way.unit())).isLessThan(1e-6);
      assertThat(reach.upper().dot(reach.lower())).isGreaterThan(0.99);
    }
  }

  @Test
  void aLimbThatReachesAlongItsPoleReachesAllTheSame() {
    Vec way = new Vec(0, -60, 0);
    Reach reach = Reach.to(way, way.unit(), Body.THIGH, Body.SHIN);
    Vec end = reach.upper().times(Body.THIGH).plus(reach.lower().times(Body.SHIN));
    assertThat(end.distance(way)).isLessThan(0.1);
  }

  private static Axes trunk(Random random) {
    return Axes.of(random.nextDouble(-90, 270), random.nextDouble(-180, 180));
  }

  /// @param least how much it is bent at the least, in degrees: a straight limb has no front
  private static Limb limb(Random random, double least) {
    return new Limb(
        random.nextDouble(-60, 170),
        random.nextDouble(-45, 85),
        random.nextDouble(-60, 60),
        random.nextDouble(least, 150));
  }

  private static Vec direction(Random random) {
    return new Vec(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).unit();
  }
}
