package limber.store;

/// Somebody works on the shared database who has to be alone with it.
public final class DatabaseInUse extends RuntimeException {

  private static final long serialVersionUID = 1;

  DatabaseInUse(String message) {
    super(message);
  }
}
