package limber.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// The files that were sent, held in memory; when they grow beyond a bound, the oldest are
/// forgotten.
final class FileStore {
  private static final int LARGEST = 50 << 20;
  private static final int LARGEST_PHOTO = 10 << 20;
  private static final int LARGEST_DOWNLOAD = 20 << 20;
  private static final long MOST_BYTES = 256L << 20;

  private final Map<String, StoredFile> byId = new LinkedHashMap<>();
  private final Map<String, StoredFile> byPath = new LinkedHashMap<>();
  // ids from before a restart must not mean other files now
  private final String life = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
  private long bytes;
  private long count;

  synchronized StoredFile keep(MediaKind kind, Upload upload) {
    refuseUnfit(kind, upload);
    StoredFile.Size size = sizeOf(upload);
    if (kind == MediaKind.PHOTO) {
      refuseOddPhoto(size);
    }
    count++;
    String unique = "AQAD%s_%06d".formatted(life, count);
    StoredFile file =
        new StoredFile(
            "BQACAgIAAxk" + kind.title() + "_" + unique,
            unique,
            kind.path(count, upload.name()),
            kind,
            upload,
            size);
    byId.put(file.id(), file);
    byPath.put(file.path(), file);
    bytes += upload.content().size();
    forgetOldest();
    return file;
  }

  synchronized Optional<StoredFile> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The file for download; one above 20 MB is there but cannot be fetched.
  synchronized StoredFile downloadable(String id) {
    StoredFile file = byId.get(id);
    if (file == null) {
      throw Refusal.bad("invalid file_id");
    }
    if (file.upload().content().size() > LARGEST_DOWNLOAD) {
      throw Refusal.bad("file is too big");
    }
    return file;
  }

  synchronized Optional<StoredFile> byPath(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private static void refuseUnfit(MediaKind kind, Upload upload) {
    int size = upload.content().size();
    if (size == 0) {
      throw Refusal.bad("file must be non-empty");
    }
    if (size > LARGEST) {
      throw Refusal.tooLarge();
    }
    if (kind == MediaKind.PHOTO && size > LARGEST_PHOTO) {
      throw Refusal.bad("file is too big for a photo");
    }
  }

  private static void refuseOddPhoto(StoredFile.Size size) {
    int longer = Math.max(size.width(), size.height());
    int shorter = Math.min(size.width(), size.height());
    if (shorter == 0) {
      throw Refusal.bad("IMAGE_PROCESS_FAILED");
    }
    if (longer + shorter > 10_000 || longer > 20 * shorter) {
      throw Refusal.bad("PHOTO_INVALID_DIMENSIONS");
    }
  }

  private static StoredFile.Size sizeOf(Upload upload) {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(upload.content().bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return StoredFile.Size.UNKNOWN;
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      return new StoredFile.Size(reader.getWidth(0), reader.getHeight(0));
    } catch (IOException e) {
      return StoredFile.Size.UNKNOWN;
    }
  }

  private void forgetOldest() {
    Iterator<StoredFile> oldest = byId.values().iterator();
    while (bytes > MOST_BYTES && byId.size() > 1) {
      StoredFile file = oldest.next();
      oldest.remove();
      byPath.remove(file.path());
      bytes -= file.upload().content().size();
    }
  }
}
