package limber.telegram;

import java.util.Optional;
import limber.picture.Drawing;

/// Finds the picture for what a message is to show. It may take as long as drawing does.
@FunctionalInterface
public interface Viewing {

  /// The picture; none where nobody has drawn it.
  Optional<Drawing> view(Sight sight);

  /// Shows nothing, ever.
  static Viewing nothing() {
    return _ -> Optional.empty();
  }
}
