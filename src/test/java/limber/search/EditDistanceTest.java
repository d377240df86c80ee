package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void eachSlipOfTheFingerCountsOnce() {
    assertThat(EditDistance.between("plank", "plank", 2)).isZero();
    assertThat(EditDistance.between("plnk", "plank", 2)).isEqualTo(1);
    assertThat(EditDistance.between("poes", "pose", 2)).isEqualTo(1);
    assertThat(EditDistance.between("brigde", "bridge", 2)).isEqualTo(1);
    assertThat(EditDistance.between("pirifomis", "piriformis", 2)).isEqualTo(1);
    assertThat(EditDistance.between("hamstrung", "hamstring", 2)).isEqualTo(1);
  }

  @Test
  void slipsAnywhereInAWordAreCounted() {
    assertThat(EditDistance.between("rbidge", "bridge", 1)).isEqualTo(1);
    assertThat(EditDistance.between("bridgee", "bridge", 1)).isEqualTo(1);
    assertThat(EditDistance.between("rbideg", "bridge", 2)).isEqualTo(2);
    assertThat(EditDistance.between("bridge", "", 6)).isEqualTo(6);
  }

  @Test
  void beyondTheMostNobodyCounts() {
    assertThat(EditDistance.between("dog", "elephant", 2)).isEqualTo(3);
    assertThat(EditDistance.between("abcdef", "uvwxyz", 2)).isEqualTo(3);
  }
}
