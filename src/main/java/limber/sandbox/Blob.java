package limber.sandbox;

import java.io.IOException;
import java.io.OutputStream;

/// The content of a file. It is not copied, so whoever makes one gives the bytes away.
final class Blob {
  private final byte[] bytes;

  Blob(byte[] bytes) {
    this.bytes = bytes;
  }

  int size() {
    return bytes.length;
  }

  byte[] bytes() {
    return bytes;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
