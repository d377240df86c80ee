package limber.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// An area of the drawn figure that can glow, to show what works or where one feels it.
public enum Area {
  BELLY,
  LOW_BACK,
  UPPER_BACK,
  CHEST,
  LEFT_WAIST,
  RIGHT_WAIST,
  LEFT_SHOULDER,
  RIGHT_SHOULDER,
  LEFT_BUTTOCK,
  RIGHT_BUTTOCK,
  LEFT_HIP_FRONT,
  RIGHT_HIP_FRONT,
  LEFT_THIGH_FRONT,
  RIGHT_THIGH_FRONT,
  LEFT_THIGH_BACK,
  RIGHT_THIGH_BACK,
  LEFT_CALF,
  RIGHT_CALF;

  /// The word for it in a pose script, such as `low-back`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Area> of(String word) {
    return Arrays.stream(values()).filter(area -> area.word().equals(word)).findFirst();
  }

  /// The areas that a word names: one, or, without its side, both (`buttock`); empty where none is
  /// called so.
  static List<Area> named(String word) {
    return of(word)
        .map(List::of)
        .orElseGet(() ->
            Stream.of(Side.LEFT, Side.RIGHT)
                .flatMap(side -> of(side.word() + "-" + word).stream())
                .toList());
  }

  /// The same area of the other side; itself where it has none.
  Area mirrored() {
    return Side.swapped(word()).flatMap(Area::of).orElse(this);
  }
}
