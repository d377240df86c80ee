package limber.sentence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Stands for a text and the encoder that made its vector: the first 128 bits of their SHA-256. The
/// text cannot be told from it.
record ContentHash(long high, long low) {

  /// How many bytes it takes in a file.
  static final int BYTES = 2 * Long.BYTES;

  static ContentHash of(String encoder, String text) {
    MessageDigest digest = sha256();
    digest.update(encoder.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    return new ContentHash(hash.getLong(), hash.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new AssertionError(everyJavaHasIt);
    }
  }
}
