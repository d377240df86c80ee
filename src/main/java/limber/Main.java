package limber;

/// The entry point.
public final class Main {
  private Main() {}

  /// Runs the command that the arguments name.
  public static void main(String[] args) {
    System.out.println("Limber on Java " + Runtime.version());
  }
}
