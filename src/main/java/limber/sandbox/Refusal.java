package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// The Bot API says no. It is thrown, not returned, because a rule deep inside an argument ends the
/// whole call; [BotGate] turns it into the answer.
final class Refusal extends RuntimeException {
  private final int code;
  private final ObjectNode parameters;

  Refusal(int code, String description, ObjectNode parameters) {
    super(description, null, false, false);
    this.code = code;
    this.parameters = parameters;
  }

  private Refusal(int code, String description) {
    this(code, description, Json.object());
  }

  /// 400. The reason starts in lower case as with Telegram, unless it is a NAME_LIKE_THIS.
  static Refusal bad(String reason) {
    return new Refusal(400, "Bad Request: " + uncapitalised(reason));
  }

  /// 400 for a mistake that Telegram would let pass.
  static Refusal strict(String reason) {
    return new Refusal(400, "Bad Request: sandbox: " + reason);
  }

  static Refusal unauthorized() {
    return new Refusal(401, "Unauthorized");
  }

  static Refusal forbidden(String reason) {
    return new Refusal(403, "Forbidden: " + reason);
  }

  static Refusal notFound(String reason) {
    return new Refusal(404, "Not Found: " + reason);
  }

  static Refusal conflict(String reason) {
    return new Refusal(409, "Conflict: " + reason);
  }

  static Refusal tooLarge() {
    return new Refusal(413, "Request Entity Too Large");
  }

  static Refusal tooMany(int retryAfter) {
    return new Refusal(
        429,
        "Too Many Requests: retry after " + retryAfter,
        Json.object().put("retry_after", retryAfter));
  }

  static Refusal internal() {
    return new Refusal(500, "Internal Server Error");
  }

  private static String uncapitalised(String reason) {
    boolean name =
        reason.length() > 1 && (Character.isUpperCase(reason.charAt(1)) || reason.charAt(1) == '_');
    return name ? reason : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
  }

  Answer.Refused answer() {
    return new Answer.Refused(code, String.valueOf(getMessage()), parameters);
  }
}
