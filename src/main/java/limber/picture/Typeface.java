package limber.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The letters on every picture: Liberation Sans, which comes with Limber, so that pictures look
/// the same on every machine.
///
/// A Linux without fonts is usual for a server, and there Java fails at the first letter, whatever
/// font it is to be drawn in, for want of the fonts that it wants to know by name. So those names
/// are given to Liberation Sans before anybody asks for them. Windows and macOS always have fonts.
final class Typeface {

  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /// By which Java is told of a file that names its fonts.
  private static final String NAMES = "sun.awt.fontconfig";

  /// Empty until it is first asked for, and after it could not be loaded, so that it is tried anew.
  private static Optional<Font> face = Optional.empty();

  private Typeface() {}

  /// The face, so many pixels high.
  static synchronized Font of(int pixels) {
    if (face.isEmpty()) {
      face = Optional.of(load());
    }
    return face.get().deriveFont((float) pixels);
  }

  private static Font load() {
    try {
      Path file = unpacked();
      if (isLinux() && System.getProperty(NAMES) == null) {
        System.setProperty(NAMES, named(file).toString());
      }
      if (System.getProperty("java.awt.headless") == null) {
        System.setProperty("java.awt.headless", "true");
      }
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(
          "The letters of the pictures cannot be unpacked into the folder for temporary files.",
          unwritable);
    } catch (FontFormatException broken) {
      throw new IllegalStateException("The letters of the pictures cannot be read.", broken);
    }
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
  }

  private static Path unpacked() throws IOException {
    Path file = temporary("limber-", ".ttf");
    try (InputStream face = Objects.requireNonNull(Typeface.class.getResourceAsStream(RESOURCE))) {
      Files.write(file, face.readAllBytes());
    }
    return file;
  }

  private static Path named(Path face) throws IOException {
    String names =
        List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput").stream()
            .flatMap(family ->
                List.of("plain", "bold", "italic", "bolditalic").stream()
                    .map(style -> family + "." + style + ".latin-1=limber\n"))
            .collect(Collectors.joining());
    return Files.writeString(
        temporary("limber-", ".properties"),
        "version=1\n" + names + "sequence.allfonts=latin-1\nfilename.limber=" + face + "\n");
  }

  private static Path temporary(String prefix, String suffix) throws IOException {
    Path file = Files.createTempFile(prefix, suffix);
    file.toFile().deleteOnExit();
    return file;
  }
}
