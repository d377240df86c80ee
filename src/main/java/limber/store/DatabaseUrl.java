package limber.store;

/// Where the shared database is. It may hold a password, so it is never shown.
///
/// @param text such as `jdbc:postgresql://host/limber?user=limber&password=…`
public record DatabaseUrl(String text) {

  private static final String START = "jdbc:postgresql://";

  /// Refuses what cannot work, in words for the operator.
  ///
  /// @throws IllegalArgumentException whose message names the setting to change
  public DatabaseUrl {
    if (!text.startsWith(START)) {
      throw new IllegalArgumentException(
          "LIMBER_DATABASE_URL must look like " + START + "localhost/limber?user=limber.");
    }
  }

  @Override
  public String toString() {
    return "DatabaseUrl[text=(kept secret)]";
  }
}
