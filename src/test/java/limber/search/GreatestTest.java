package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GreatestTest {

  @Test
  void theGreatestOfManyArePickedOut() {
    assertThat(Greatest.of(new double[] {0.1, 7, 0, 3, 0.2}, 2)).containsExactlyInAnyOrder(1, 3);
  }

  @Test
  void whatIsNotPositiveIsNotAmongThem() {
    assertThat(Greatest.of(new double[] {0, 5, -1}, 3)).containsExactly(1);
    assertThat(Greatest.of(new double[0], 3)).isEmpty();
  }

  @Test
  void ofEqualNumbersTheFirstIsTaken() {
    assertThat(Greatest.of(new double[] {1, 2, 1, 1}, 2)).containsExactlyInAnyOrder(0, 1);
  }
}
