package limber.store;

import java.io.IOException;
import java.nio.file.Path;

/// The data folder cannot be made or written to.
public final class DataFolderUnusable extends RuntimeException {

  private static final long serialVersionUID = 1;

  DataFolderUnusable(Path folder, IOException why) {
    super(
        "The data folder "
            + folder
            + " cannot be used. Set LIMBER_DATA to a folder that Limber may make and write to.",
        why);
  }
}
