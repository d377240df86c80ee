package limber.store;

/// What is kept cannot be read with the key that is there.
public final class WrongKey extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongKey(String message) {
    super(message);
  }
}
