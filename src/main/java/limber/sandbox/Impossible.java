package limber.sandbox;

/// Something that a person asked for and that is not possible, with the reason in a sentence.
final class Impossible extends RuntimeException {
  Impossible(String reason) {
    super(reason, null, false, false);
  }
}
