package limber.papers;

import java.util.List;
import java.util.stream.Collectors;

/// A page of HTML in the making; whatever is put in is words, and never markup.
final class Markup {

  private final StringBuilder body = new StringBuilder();

  Markup title(String words) {
    return element("h1", words);
  }

  Markup heading(String words) {
    return element("h2", words);
  }

  Markup say(String words) {
    return element("p", words);
  }

  Markup faint(String words) {
    body.append("<p class=\"faint\">").append(escaped(words)).append("</p>\n");
    return this;
  }

  Markup list(List<String> items) {
    body.append("<ul>");
    items.forEach(item -> body.append("<li>").append(escaped(item)).append("</li>"));
    body.append("</ul>\n");
    return this;
  }

  /// @param base64 a PNG
  Markup picture(String base64, String words) {
    body.append("<img alt=\"")
        .append(escaped(words))
        .append("\" src=\"data:image/png;base64,")
        .append(base64)
        .append("\">\n");
    return this;
  }

  Markup table(List<String> heads, List<List<String>> rows) {
    body.append("<div class=\"wide\"><table><thead><tr>");
    heads.forEach(head -> body.append("<th scope=\"col\">").append(escaped(head)).append("</th>"));
    body.append("</tr></thead><tbody>");
    for (List<String> row : rows) {
      body.append(
          row.stream()
              .map(cell -> "<td>" + escaped(cell) + "</td>")
              .collect(Collectors.joining("", "<tr>", "</tr>\n")));
    }
    body.append("</tbody></table></div>\n");
    return this;
  }

  private Markup element(String name, String words) {
    body.append("<%s>%s</%s>\n".formatted(name, escaped(words), name));
    return this;
  }

  /// The whole page, which needs nothing else: it reads well in the dark, on a phone and on paper.
  String page(String title) {
    return """
    <!doctype html>
    <html>
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>%s</title>
    <style>
    :root { color-scheme: light dark; --ink: #1c2430; --paper: #fff; --faint: #5b6675; --line: #d5dae1; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6eaf0; --paper: #151a21; --faint: #9aa6b5; --line: #333c48; }
      img { background: #fff; border-radius: 8px; }
    }
    @media print { :root { --ink: #000; --paper: #fff; --faint: #444; --line: #bbb; } tr, img { break-inside: avoid; } }
    body { font: 17px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
      max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
    .faint { color: var(--faint); }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .9rem; }
    th, td { text-align: left; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line);
      vertical-align: top; }
    th { color: var(--faint); font-weight: 600; }
    img { max-width: 100%%; width: 32rem; height: auto; }
    </style>
    </head>
    <body>
    <main>
    %s</main>
    </body>
    </html>
    """
        .formatted(escaped(title), body);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
