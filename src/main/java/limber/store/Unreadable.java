package limber.store;

/// A single record that is kept cannot be read, though the key is right: it was damaged, or written
/// in a form that no step leads on from.
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unreadable(String message, Throwable cause) {
    super(message, cause);
  }
}
