package limber;

/// Something that the operator has to set right; the message is the one line that says what.
final class OperatorMistake extends RuntimeException {

  private static final long serialVersionUID = 1;

  OperatorMistake(String message) {
    super(message);
  }

  /// The port that was set cannot be had.
  static OperatorMistake portTaken(int port) {
    return new OperatorMistake(
        "Port " + port + " is taken. Free it, or set LIMBER_HTTP_PORT to another.");
  }
}
