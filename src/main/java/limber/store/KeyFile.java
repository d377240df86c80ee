package limber.store;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

/// The file that holds the key; two of them while one takes the place of the other.
///
/// @param path where it is
record KeyFile(Path path) {

  boolean isThere() {
    return Files.exists(path);
  }

  /// What is in it.
  ///
  /// @throws WrongKey where the file is missing, or holds no usable key
  KeysetHandle read() {
    if (!isThere()) {
      throw new WrongKey(
          "The key of the database is missing. Put its limber.key back into the data folder.");
    }
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(path), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException unusable) {
      throw new WrongKey("The file " + path + " holds no key of Limber's. Put the right one back.");
    } catch (IOException failed) {
      throw new UncheckedIOException("The key file cannot be read: " + path, failed);
    }
  }

  /// Makes a key, which may only be done while nothing is sealed yet.
  KeysetHandle create() {
    return replace(KeysetHandle.newBuilder().addEntry(another()));
  }

  /// Adds a key, under which all is sealed from now on; what was sealed before still opens.
  KeysetHandle addAnother() {
    return replace(KeysetHandle.newBuilder(read()).addEntry(another()));
  }

  /// Keeps the newest key alone; what was sealed under another never opens again.
  KeysetHandle forgetOthers() {
    KeysetHandle.Builder keys = KeysetHandle.newBuilder(read());
    for (int i = keys.size() - 1; i >= 0; i--) {
      if (!keys.getAt(i).isPrimary()) {
        keys.deleteAt(i);
      }
    }
    return replace(keys);
  }

  private static KeysetHandle.Builder.Entry another() {
    return KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
        .withRandomId()
        .makePrimary();
  }

  /// Written beside, onto the disk, and moved into place, so that neither a crash nor a power cut
  /// leaves half a key beside a database that was written with a whole one.
  private KeysetHandle replace(KeysetHandle.Builder builder) {
    try {
      KeysetHandle keys = builder.setConfiguration(AeadConfig2026.get()).build();
      Path draft = path.resolveSibling(path.getFileName() + ".new");
      Files.deleteIfExists(draft);
      Files.createFile(draft);
      DataFolder.ownerOnly(draft, "rw-------");
      Files.writeString(
          draft,
          TinkJsonProtoKeysetFormat.serializeKeyset(
              keys, AeadConfig2026.get(), InsecureSecretKeyAccess.get()),
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      InPlace.move(draft, path);
      return keys;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("A key of Limber's cannot be written.", impossible);
    } catch (IOException failed) {
      throw new UncheckedIOException("The key file cannot be written: " + path, failed);
    }
  }
}
