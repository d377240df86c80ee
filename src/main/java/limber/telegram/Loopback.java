package limber.telegram;

import java.net.InetAddress;

/// Tells this machine's own addresses from others.
final class Loopback {

  private Loopback() {}

  /// Whether a host is this machine. Goes by the text alone: a name that resolves to this machine
  /// today may not tomorrow.
  static boolean is(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(unbracketed(host)).isLoopbackAddress();
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  /// An IPv6 address without the brackets that it has in a URL.
  static String unbracketed(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }
}
