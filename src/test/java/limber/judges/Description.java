package limber.judges;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A description of the Bot API in TypeScript, made by people who do not know Limber.
public enum Description {

  /// `@gramio/types`: generated from Telegram's own page.
  GRAMIO(
      """
      import type { APIMethods as Api } from "@gramio/types";
      declare const upload: Blob;
      """),

  /// `@grammyjs/types`: written by hand.
  GRAMMYJS(
      """
      import type { ApiMethods } from "@grammyjs/types";
      interface Upload { readonly bytes: Uint8Array }
      type Api = ApiMethods<Upload>;
      declare const upload: Upload;
      """);

  /// What a method takes; nothing where it has no parameters. That all of them may be left out is
  /// said in different ways.
  private static final String TAKES =
      "type Takes<M extends keyof Api> = Parameters<Api[M]> extends []"
          + " ? Record<string, never> : NonNullable<Parameters<Api[M]>[0]>;";

  private final String head;

  Description(String head) {
    this.head = head;
  }

  /// A source that holds only if every request is as this describes it: one declaration a line.
  Source source(String name, List<Request> requests) {
    List<String> lines = new ArrayList<>(head.lines().toList());
    lines.add(TAKES);
    int before = lines.size();
    for (Request request : requests) {
      lines.add(declaration(lines.size() - before, request));
    }
    String file = name + "-" + name().toLowerCase(Locale.ROOT) + ".ts";
    return new Source(file, String.join("\n", lines) + "\n", before, requests);
  }

  /// JSON is TypeScript, but for the files.
  private static String declaration(int number, Request request) {
    String literal = request.params().toString().replace("\"" + Request.UPLOAD + "\"", "upload");
    return "export const r%d: Takes<\"%s\"> = %s;".formatted(number, request.method(), literal);
  }

  /// What the compiler is given.
  ///
  /// @param file its name
  /// @param text its lines
  /// @param head how many lines come before the first request
  /// @param requests one a line from there on
  record Source(String file, String text, int head, List<Request> requests) {

    /// The request in this line.
    ///
    /// @param line counted from 1
    Request at(int line) {
      return requests.get(line - 1 - head);
    }
  }
}
