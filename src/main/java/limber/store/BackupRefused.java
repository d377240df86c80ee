package limber.store;

/// A backup cannot be made as it was asked for. Its message is for the operator.
public final class BackupRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  BackupRefused(String message) {
    super(message);
  }
}
