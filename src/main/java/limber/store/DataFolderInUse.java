package limber.store;

import java.nio.file.Path;

/// Another process works in the data folder.
public final class DataFolderInUse extends RuntimeException {

  private static final long serialVersionUID = 1;

  DataFolderInUse(Path folder) {
    super(
        "Another Limber is running on the data folder "
            + folder
            + ". Stop it, or set LIMBER_DATA to another folder.");
  }
}
