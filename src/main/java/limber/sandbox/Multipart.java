package limber.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a multipart/form-data body (RFC 7578) that is held in memory.
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("[; ]filename=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*([^\\r\\n]+)");

  private final byte[] body;
  private final byte[] delimiter;

  private Multipart(byte[] body, String boundary) {
    this.body = body;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
  }

  static Map<String, Argument> parse(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw Refusal.bad("boundary of multipart/form-data not found");
    }
    return new Multipart(body, boundary.group(1)).parts();
  }

  private Map<String, Argument> parts() {
    Map<String, Argument> parts = new LinkedHashMap<>();
    int at = find(Arrays.copyOfRange(delimiter, 2, delimiter.length), 0) + delimiter.length - 2;
    while (!startsWith("--", at)) {
      int next = find(delimiter, at);
      readPart(at + 2, next, parts);
      at = next + delimiter.length;
    }
    return parts;
  }

  /// Reads headers, an empty line and content.
  private void readPart(int start, int end, Map<String, Argument> parts) {
    int blank = find(new byte[] {'\r', '\n', '\r', '\n'}, start);
    String headers = new String(body, start, blank - start, StandardCharsets.UTF_8);
    Matcher name = NAME.matcher(headers);
    if (blank + 4 > end || !name.find()) {
      throw malformed();
    }
    byte[] content = Arrays.copyOfRange(body, blank + 4, end);
    Matcher file = FILE_NAME.matcher(headers);
    parts.put(
        name.group(1),
        file.find()
            ? new Argument.Attached(new Upload(file.group(1), type(headers), new Blob(content)))
            : new Argument.Text(new String(content, StandardCharsets.UTF_8)));
  }

  private static String type(String headers) {
    Matcher type = TYPE.matcher(headers);
    return type.find()
        ? type.group(1).strip().toLowerCase(Locale.ROOT)
        : "application/octet-stream";
  }

  private boolean startsWith(String text, int at) {
    return at + text.length() <= body.length
        && text.equals(new String(body, at, text.length(), StandardCharsets.ISO_8859_1));
  }

  /// Where the bytes next occur; a body in which they are missing is cut off.
  private int find(byte[] wanted, int from) {
    for (int at = from; at <= body.length - wanted.length; at++) {
      if (body[at] == wanted[0]
          && Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    throw malformed();
  }

  private static Refusal malformed() {
    return Refusal.bad("can't parse multipart/form-data body");
  }
}
