package limber.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// The files of messages, for people: `/sandbox/files/{file_id}` and, so that a browser shows a
/// name, `/sandbox/files/{file_id}/{any name}`.
final class FileRequests {
  static final String PATH = "/sandbox/files/";

  // a page of the bot is looked at, but it may run nothing and load nothing
  private static final String LOOKED_AT =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  // Chromium shows no PDF in a sandbox; a PDF cannot reach the page it was opened from
  private static final Set<String> DOCUMENTS =
      Set.of("text/html; charset=utf-8", "text/plain; charset=utf-8", "application/pdf");

  private final FileStore files;

  FileRequests(FileStore files) {
    this.files = files;
  }

  void handle(HttpExchange exchange, String path) throws IOException {
    String id = path.substring(PATH.length()).split("/", 2)[0];
    Optional<StoredFile> file = files.byId(id);
    if (file.isEmpty()) {
      Http.error(exchange, 404, "There is no file with this id.");
      return;
    }
    Upload upload = file.get().upload();
    String type =
        file.get().kind() == MediaKind.DOCUMENT ? documentType(upload) : mediaType(upload);
    if (type.startsWith("text/html")) {
      exchange.getResponseHeaders().set("Content-Security-Policy", LOOKED_AT);
    }
    String shown = type.equals(ContentTypes.UNKNOWN) ? "attachment" : "inline";
    exchange.getResponseHeaders().set("Content-Disposition", shown + named(upload));
    Http.send(exchange, 200, type, upload.content().bytes());
  }

  private static String mediaType(Upload upload) {
    return ContentTypes.of(upload);
  }

  private static String documentType(Upload upload) {
    String type = ContentTypes.of(upload.name());
    return DOCUMENTS.contains(type) ? type : mediaType(upload);
  }

  private static String named(Upload upload) {
    String name = URLEncoder.encode(upload.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return name.isEmpty() ? "" : "; filename*=UTF-8''" + name;
  }
}
