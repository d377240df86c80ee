package limber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {

  private static final List<String> UNBROKEN = List.of("one", "two", "two", "three");

  @Test
  void whatIsSaidOnceEachIsNoRepeat() {
    assertThat(Repeats.in(UNBROKEN, UNBROKEN)).isZero();
  }

  @Test
  void whatIsSaidAgainAtOnceIsCounted() {
    List<String> told = List.of("one", "one", "two", "two", "two", "three", "three");
    assertThat(Repeats.in(told, UNBROKEN)).isEqualTo(3);
  }

  @Test
  void whatTakesTwoMessagesIsSaidAgainFromItsPictureOn() {
    String picture = Repeats.PICTURED + "bird dog";
    String rest = "take care{\"inline_keyboard\":[]}";
    List<String> told = List.of("one", picture, rest, picture, rest, "two");
    assertThat(Repeats.in(told, List.of("one", picture, rest, "two"))).isEqualTo(1);
  }

  @Test
  void whatStandsOnItsOwnIsNotSaidAgainAfterSomethingElse() {
    String whole = Repeats.PICTURED + "bird dog{\"inline_keyboard\":[]}";
    for (String first : List.of("one", whole)) {
      assertThatThrownBy(
              () -> Repeats.in(List.of(first, "two", first, "two"), List.of(first, "two")))
          .hasMessageContaining("not in its place: " + first);
    }
  }

  @Test
  void whatIsNeverSaidIsFound() {
    assertThatThrownBy(() -> Repeats.in(List.of("one", "two", "three"), UNBROKEN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not in its place: three");
    assertThatThrownBy(() -> Repeats.in(List.of("one", "two", "two"), UNBROKEN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Never said: three");
  }

  @Test
  void whatIsSaidTooLateIsFound() {
    List<String> told = List.of("one", "two", "two", "one", "three");
    assertThatThrownBy(() -> Repeats.in(told, UNBROKEN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not in its place: one");
  }
}
