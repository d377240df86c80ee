package limber.evaluate;

/// A file of questions that cannot be used; the message says which, where and why.
public final class UnreadableSet extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadableSet(String message) {
    super(message);
  }
}
