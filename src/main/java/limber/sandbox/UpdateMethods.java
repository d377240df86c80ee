package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The methods by which the bot receives updates: by polling or by a webhook, never both.
final class UpdateMethods {
  private static final int MOST_UPDATES = 100;
  private static final int LONGEST_POLL_SECONDS = 50;

  private final UpdateQueue updates;
  private @Nullable Webhook webhook;

  UpdateMethods(UpdateQueue updates) {
    this.updates = updates;
  }

  void register(Map<String, ApiMethod> methods) {
    methods.put("getUpdates", this::poll);
    methods.put("setWebhook", this::set);
    methods.put("deleteWebhook", this::delete);
    methods.put("getWebhookInfo", _ -> info());
  }

  private JsonNode poll(Params params) {
    allow(params);
    int timeout = clamp(params, "timeout", 0, 0, LONGEST_POLL_SECONDS);
    int limit = clamp(params, "limit", MOST_UPDATES, 1, MOST_UPDATES);
    long offset = params.number("offset").orElse(0);
    try {
      return Json.array(
          updates.take(new UpdateQueue.Poll(offset, limit, Duration.ofSeconds(timeout))));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.internal();
    }
  }

  private static int clamp(Params params, String name, int unset, int least, int most) {
    return Math.clamp(params.number(name).orElse(unset), least, most);
  }

  private void allow(Params params) {
    if (params.has("allowed_updates")) {
      Set<String> kinds = new HashSet<>();
      params.node("allowed_updates").forEach(kind -> kinds.add(kind.asText()));
      updates.allow(kinds);
    }
  }

  private synchronized JsonNode set(Params params) {
    if (params.text("url").isEmpty()) {
      return delete(params);
    }
    Webhook.Target target = target(params);
    close();
    allow(params);
    if (params.flag("drop_pending_updates")) {
      updates.dropAll();
    }
    updates.startWebhook();
    webhook = Webhook.start(updates, target);
    return BooleanNode.TRUE;
  }

  private static Webhook.Target target(Params params) {
    String url = params.text("url");
    if (params.has("certificate")) {
      throw Refusal.strict("a webhook's certificate is not read here");
    }
    if (!url.matches(
        "https://[^/]+.*|http://(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]+)?(/.*)?")) {
      throw Refusal.bad("bad webhook: An HTTPS URL must be provided for webhook");
    }
    String secret = params.text("secret_token");
    if (params.has("secret_token") && !secret.matches("[A-Za-z0-9_-]{1,256}")) {
      throw Refusal.bad(
          secret.length() > 256
              ? "secret token is too long"
              : "secret token contains unallowed characters");
    }
    int connections = clamp(params, "max_connections", 40, 1, 100);
    return new Webhook.Target(URI.create(url), secret, connections);
  }

  private synchronized JsonNode delete(Params params) {
    close();
    if (params.flag("drop_pending_updates")) {
      updates.dropAll();
    }
    return BooleanNode.TRUE;
  }

  private synchronized JsonNode info() {
    ObjectNode info = Json.object().put("url", "").put("has_custom_certificate", false);
    if (webhook != null) {
      webhook.describe(info);
    }
    info.put("pending_update_count", updates.size());
    if (!updates.allowed().isEmpty()) {
      updates.allowed().forEach(info.withArray("allowed_updates")::add);
    }
    return info;
  }

  /// Ends the webhook, if there is one.
  synchronized void close() {
    if (webhook != null) {
      webhook.close();
      webhook = null;
      updates.endWebhook();
    }
  }
}
