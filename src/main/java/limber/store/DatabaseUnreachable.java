package limber.store;

/// The shared database is not there, or does not let us in. Its message is for the operator.
public final class DatabaseUnreachable extends RuntimeException {

  private static final long serialVersionUID = 1;

  DatabaseUnreachable(Throwable cause) {
    super(
        "The database that LIMBER_DATABASE_URL names cannot be used. Look whether it runs there and"
            + " whether its user and password are right.",
        cause);
  }
}
