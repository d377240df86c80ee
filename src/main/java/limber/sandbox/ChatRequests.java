package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/// What the page and tests ask for in one chat, below `/sandbox/chats/{id}/`.
final class ChatRequests {
  private final World world;
  private final Visitor visitor;
  private final InlineVisitor inline;
  private final Memberships memberships;
  private final Attachments attachments;

  ChatRequests(World world, FileStore files) {
    this.world = world;
    this.visitor = new Visitor(world);
    this.inline = new InlineVisitor(world, visitor);
    this.memberships = new Memberships(world);
    this.attachments = new Attachments(files);
  }

  void handle(HttpExchange exchange, long id, String what) throws IOException {
    switch (exchange.getRequestMethod() + " " + what) {
      case "GET events" -> events(exchange, id);
      case "POST messages",
          "POST edits",
          "POST presses",
          "POST inline",
          "POST choices",
          "POST blocks",
          "POST members" -> {
        ObjectNode asked = Http.body(exchange);
        Http.json(exchange, 200, done(what, Speaker.read(id, asked), asked));
      }
      default -> Http.error(exchange, 405, "That is not done with this address.");
    }
  }

  private ObjectNode done(String what, Speaker speaker, JsonNode asked) {
    return switch (what) {
      case "messages" -> message(speaker, asked);
      case "edits" ->
          visitor.edit(speaker, asked.path("message_id").asLong(), asked.path("text").asText());
      case "presses" -> press(speaker, asked);
      case "inline" ->
          inline.ask(speaker, asked.path("query").asText(), asked.path("offset").asText());
      case "choices" ->
          inline.choose(
              speaker, asked.path("inline_query_id").asText(), asked.path("result_id").asText());
      case "blocks" -> block(speaker, asked);
      case "members" -> member(speaker, asked);
      default -> throw new IllegalArgumentException("Nothing is known of " + what + ".");
    };
  }

  private void events(HttpExchange exchange, long id) throws IOException {
    EventStream page = new EventStream();
    Chat chat;
    synchronized (world) {
      chat = world.onPage(id);
      chat.open(page, world.surroundings(chat));
    }
    try {
      page.serve(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      synchronized (world) {
        chat.leave(page);
      }
    }
  }

  private ObjectNode message(Speaker speaker, JsonNode asked) {
    ObjectNode content =
        asked.has("kind") ? attachments.content(asked) : Visitor.text(asked.path("text").asText());
    return visitor.send(speaker, content, asked.path("reply_to_message_id").asLong());
  }

  private ObjectNode press(Speaker speaker, JsonNode asked) {
    long message = asked.path("message_id").asLong();
    String id = visitor.press(speaker, message, asked.path("data").asText());
    return Json.object().put("callback_query_id", id);
  }

  private ObjectNode block(Speaker speaker, JsonNode asked) {
    if (asked.path("blocked").asBoolean()) {
      memberships.block(speaker);
    } else {
      memberships.unblock(speaker);
    }
    return Json.object();
  }

  private ObjectNode member(Speaker speaker, JsonNode asked) {
    if (asked.path("bot").asBoolean()) {
      memberships.add(speaker);
    } else {
      memberships.remove(speaker);
    }
    return Json.object();
  }
}
