package limber.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/// Encrypts what is kept, with AES-256-GCM, under a key in a file of its own.
///
/// What is sealed for one place (a table and a chat) cannot be opened in another.
final class Vault {

  /// What is sealed begins with a byte of Tink's and the number of its key.
  private static final int KEY_AT = 1;

  private final Aead aead;
  private final int newest;

  /// A vault that seals under the newest of some keys.
  Vault(KeysetHandle keys) {
    try {
      this.aead = keys.getPrimitive(AeadConfig2026.get(), Aead.class);
      this.newest = keys.getPrimary().getId();
    } catch (GeneralSecurityException unusable) {
      throw new WrongKey("The file limber.key holds no key of Limber's. Put the right one back.");
    }
  }

  /// The vault of a database, which has to have its key beside it once it is there.
  ///
  /// @throws WrongKey where the key is missing, or is none
  static Vault beside(Path database, Path key) {
    return Files.exists(database) ? there(key) : open(key);
  }

  /// A vault under the key in `file`.
  ///
  /// @throws WrongKey where the key is missing, or is none
  static Vault there(Path file) {
    return new Vault(new KeyFile(file).read());
  }

  /// A vault under the key in `file`, which is made where it is missing and may only be made while
  /// nothing is sealed yet.
  ///
  /// @throws WrongKey where the file holds no usable key
  static Vault open(Path file) {
    KeyFile key = new KeyFile(file);
    return new Vault(key.isThere() ? key.read() : key.create());
  }

  /// Encrypts a text for one place.
  byte[] seal(String text, String place) {
    try {
      return aead.encrypt(
          text.getBytes(StandardCharsets.UTF_8), place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES-GCM refuses to encrypt.", impossible);
    }
  }

  /// Decrypts what was sealed for the same place.
  ///
  /// @throws WrongKey where it was sealed under another key or for another place
  String open(byte[] sealed, String place) {
    try {
      return new String(
          aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException wrong) {
      throw new WrongKey(
          "The database was written under another key. Put its limber.key back beside it.");
    }
  }

  /// Whether something was sealed under the newest key and not under one before it.
  boolean isNewest(byte[] sealed) {
    return sealed.length > KEY_AT + Integer.BYTES
        && ByteBuffer.wrap(sealed).getInt(KEY_AT) == newest;
  }
}
