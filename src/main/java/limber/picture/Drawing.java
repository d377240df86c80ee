package limber.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A finished picture.
///
/// @param name the file's name, such as `bird-dog.gif`
/// @param kind whether it moves
/// @param hash tells two pictures apart: equal bytes have equal hashes
/// @param bytes the file; nobody changes them
// a file is not worth copying each time that it is handed on
@SuppressWarnings("ArrayRecordComponent")
public record Drawing(String name, Kind kind, String hash, byte[] bytes) {

  /// What kind of file it is.
  public enum Kind {
    /// A GIF that goes round and round.
    MOVING,
    /// A PNG.
    STILL,
    /// Some other file, to be opened on its own.
    DOCUMENT
  }

  /// A file of another kind, with its hash.
  public static Drawing document(String name, byte[] bytes) {
    return of(name, Kind.DOCUMENT, bytes);
  }

  /// A picture with its hash.
  static Drawing of(String name, Kind kind, byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return new Drawing(name, kind, HexFormat.of().formatHex(digest.digest(bytes)), bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }
}
