package limber.store;

/// What is kept cannot be moved as it was asked for. Its message is for the operator.
public final class MoveRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  MoveRefused(String message) {
    super(message);
  }
}
