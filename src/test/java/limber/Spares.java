package limber;

import java.io.IOException;

/// Bots that can be killed, one of which is always getting ready while another lives, because to
/// load the corpus takes longer than to die.
final class Spares implements AutoCloseable {

  private MortalProcess spare;

  Spares() throws IOException {
    spare = MortalProcess.start();
  }

  /// A bot that is ready to live.
  MortalProcess next() throws IOException {
    MortalProcess next = spare;
    next.awaitLine("warm");
    spare = MortalProcess.start();
    return next;
  }

  @Override
  public void close() throws IOException {
    spare.close();
  }
}
