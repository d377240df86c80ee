package limber.sandbox;

import java.io.IOException;

/// The port that the sandbox was to listen on cannot be had; the message names it.
public final class PortTakenException extends RuntimeException {
  private final int port;

  PortTakenException(int port, IOException cause) {
    super(
        "Port "
            + port
            + " on localhost cannot be used ("
            + cause.getMessage()
            + "). Free it or choose another.",
        cause);
    this.port = port;
  }

  /// The port that was asked for.
  public int port() {
    return port;
  }
}
