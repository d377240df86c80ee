package limber.corpus;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of the drawn figure that may rest on something, or be held by a hand.
public enum BodyPart {
  HIPS,
  BACK,
  HEAD,
  BELLY,
  CHEST,
  LEFT_SHOULDER,
  RIGHT_SHOULDER,
  LEFT_ELBOW,
  RIGHT_ELBOW,
  LEFT_HAND,
  RIGHT_HAND,
  LEFT_HIP,
  RIGHT_HIP,
  LEFT_THIGH,
  RIGHT_THIGH,
  LEFT_KNEE,
  RIGHT_KNEE,
  LEFT_SHIN,
  RIGHT_SHIN,
  LEFT_HEEL,
  RIGHT_HEEL,
  LEFT_TOES,
  RIGHT_TOES,
  LEFT_FOOT,
  RIGHT_FOOT;

  /// Where a word for both does not end in `s` only.
  private static final Map<String, String> ODD = Map.of("feet", "foot", "toes", "toes");

  /// Found once: a film asks for them a hundred thousand times.
  private static final Map<BodyPart, BodyPart> MIRRORED =
      Arrays.stream(values())
          .collect(
              Collectors.toMap(
                  part -> part,
                  part -> Side.swapped(part.word).flatMap(BodyPart::of).orElse(part),
                  (one, _) -> one,
                  () -> new EnumMap<>(BodyPart.class)));

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  private final Optional<Side> side =
      Arrays.stream(Side.values()).filter(one -> word.startsWith(one.word() + "-")).findFirst();

  /// The word for it in a pose script, such as `left-knee`.
  public String word() {
    return word;
  }

  /// The part of that word, or none.
  static Optional<BodyPart> of(String word) {
    return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
  }

  /// The parts that a word names: one, or both of a pair (`knees`); empty where none is called so.
  static List<BodyPart> named(String word) {
    String single = ODD.getOrDefault(word, word.replaceFirst("s$", ""));
    return of(word)
        .map(List::of)
        .orElseGet(() ->
            Stream.of(Side.LEFT, Side.RIGHT)
                .flatMap(side -> of(side.word() + "-" + single).stream())
                .toList());
  }

  /// The same part of the other side; itself where it has no side.
  public BodyPart mirrored() {
    return Objects.requireNonNull(MIRRORED.get(this));
  }

  /// The same part on that side; itself where it has no side.
  public BodyPart mirroredTo(Side side) {
    return this.side.isEmpty() || this.side.get() == side ? this : mirrored();
  }

  /// The side it is on; none for what is in the middle.
  public Optional<Side> side() {
    return side;
  }
}
