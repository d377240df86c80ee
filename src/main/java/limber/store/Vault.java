package limber.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

/// Encrypts what is kept, with AES-256-GCM, under a key in a file of its own.
///
/// What is sealed for one place (a table and a chat) cannot be opened in another.
final class Vault {

  private final Aead aead;

  private Vault(Aead aead) {
    this.aead = aead;
  }

  /// The vault of a database, which has to have its key beside it once it is there.
  ///
  /// @throws WrongKey where the key is missing, or is none
  static Vault beside(Path database, Path key) {
    if (Files.exists(database) && !Files.exists(key)) {
      throw new WrongKey(
          "The key of the database is missing. Put its limber.key back beside limber.db.");
    }
    return open(key);
  }

  /// A vault under the key in `file`, which is made where it is missing and may only be made while
  /// nothing is sealed yet.
  ///
  /// @throws WrongKey where the file holds no usable key
  static Vault open(Path file) {
    try {
      KeysetHandle keys = Files.exists(file) ? read(file) : create(file);
      return new Vault(keys.getPrimitive(AeadConfig2026.get(), Aead.class));
    } catch (GeneralSecurityException unusable) {
      throw new WrongKey("The file " + file + " holds no key of Limber's. Put the right one back.");
    } catch (IOException failed) {
      throw new UncheckedIOException("The key file cannot be used: " + file, failed);
    }
  }

  private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
  }

  /// Written beside, onto the disk, and moved into place, so that neither a crash nor a power cut
  /// leaves half a key beside a database that was written with a whole one.
  private static KeysetHandle create(Path file) throws IOException, GeneralSecurityException {
    KeysetHandle keys =
        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft);
    DataFolder.ownerOnly(draft, "rw-------");
    Files.writeString(
        draft,
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keys, AeadConfig2026.get(), InsecureSecretKeyAccess.get()),
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    return keys;
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
}
