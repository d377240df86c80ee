package limber.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the chat page and tests ask for, below `/sandbox/`.
final class PageApi {
  private static final int LARGEST_BODY = 1 << 20;
  private static final int MOST_FAULTS = 10_000;
  private static final Pattern CHAT =
      Pattern.compile("/sandbox/chats/([1-9][0-9]{0,15})/(events|messages|presses|blocks)");
  private static final String FILES = "/sandbox/files/";

  private final World world;
  private final Visitor visitor;
  private final FileStore files;
  private final Faults faults;
  private final RequestLog log;

  PageApi(World world, FileStore files, Faults faults, RequestLog log) {
    this.world = world;
    this.visitor = new Visitor(world, files);
    this.files = files;
    this.faults = faults;
    this.log = log;
  }

  void handle(HttpExchange exchange, String path) throws IOException {
    Matcher chat = CHAT.matcher(path);
    try {
      if (chat.matches()) {
        inChat(exchange, Long.parseLong(chat.group(1)), chat.group(2));
      } else if (path.startsWith(FILES)) {
        file(exchange, path.substring(FILES.length()));
      } else {
        elsewhere(exchange, path);
      }
    } catch (Visitor.Impossible impossible) {
      Http.error(exchange, 400, String.valueOf(impossible.getMessage()));
    }
  }

  private void inChat(HttpExchange exchange, long id, String what) throws IOException {
    switch (exchange.getRequestMethod() + " " + what) {
      case "GET events" -> events(exchange, id);
      case "POST messages" -> Http.json(exchange, 200, message(id, body(exchange)));
      case "POST presses" -> Http.json(exchange, 200, press(id, body(exchange)));
      case "POST blocks" -> {
        block(id, body(exchange));
        Http.json(exchange, 200, Json.object());
      }
      default -> Http.error(exchange, 405, "That is not done with this address.");
    }
  }

  private void elsewhere(HttpExchange exchange, String path) throws IOException {
    switch (exchange.getRequestMethod() + " " + path) {
      case "GET /sandbox/bot" -> Http.json(exchange, 200, bot());
      case "GET /sandbox/requests" -> Http.json(exchange, 200, log.since(since(exchange)));
      case "POST /sandbox/updates" -> {
        visitor.bring(body(exchange));
        Http.json(exchange, 200, Json.object());
      }
      case "POST /sandbox/update-id" -> {
        world.updates().goOnWith(updateId(body(exchange)));
        Http.json(exchange, 200, Json.object());
      }
      case "POST /sandbox/faults" -> {
        ask(body(exchange));
        Http.json(exchange, 200, Json.object());
      }
      case "DELETE /sandbox/faults" -> {
        faults.forgetAll();
        Http.json(exchange, 200, Json.object());
      }
      default -> Http.error(exchange, 404, "There is nothing at this address.");
    }
  }

  private ObjectNode bot() {
    synchronized (world) {
      Profile profile = world.profile();
      ObjectNode bot =
          Json.object()
              .put("name", profile.name(""))
              .put("username", world.bot().path("username").asText())
              .put("description", profile.description(""))
              .put("short_description", profile.shortDescription(""))
              .put("listening", world.updates().hasListener());
      bot.set("commands", profile.privateCommands());
      return bot.set("menu_button", profile.menuButton(0));
    }
  }

  private void events(HttpExchange exchange, long id) throws IOException {
    EventStream page = new EventStream();
    Chat chat;
    synchronized (world) {
      chat = world.privateChat(id);
      chat.open(page, world.notice());
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

  private ObjectNode message(long chat, JsonNode asked) {
    return asked.has("kind")
        ? visitor.sendKind(chat, asked.path("kind").asText(), asked.path("caption").asText())
        : visitor.say(chat, asked.path("text").asText());
  }

  private ObjectNode press(long chat, JsonNode asked) {
    long message = asked.path("message_id").asLong();
    String id = visitor.press(chat, message, asked.path("data").asText());
    return Json.object().put("callback_query_id", id);
  }

  private void block(long chat, JsonNode asked) {
    if (asked.path("blocked").asBoolean()) {
      visitor.block(chat);
    } else {
      visitor.unblock(chat);
    }
  }

  private void ask(JsonNode asked) {
    Fault fault =
        Fault.read(asked).orElseThrow(() -> new Visitor.Impossible("There is no such fault."));
    faults.ask(fault, Math.clamp(asked.path("times").asInt(1), 1, MOST_FAULTS));
  }

  private static long updateId(JsonNode asked) {
    long id = asked.path("next").asLong();
    if (id <= 0 || id > Integer.MAX_VALUE) {
      throw new Visitor.Impossible("An update id is a number from 1 to " + Integer.MAX_VALUE + ".");
    }
    return id;
  }

  private void file(HttpExchange exchange, String id) throws IOException {
    Optional<StoredFile> file = files.byId(id);
    if (file.isEmpty()) {
      Http.error(exchange, 404, "There is no file with this id.");
      return;
    }
    Upload upload = file.get().upload();
    Http.send(exchange, 200, ContentTypes.of(upload), upload.content().bytes());
  }

  private static long since(HttpExchange exchange) {
    Matcher since =
        Pattern.compile("since=([0-9]{1,18})")
            .matcher(Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse(""));
    return since.find() ? Long.parseLong(since.group(1)) : 0;
  }

  private static ObjectNode body(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      throw new Visitor.Impossible("The body is too large.");
    }
    try {
      if (Json.read(bytes) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      // told below, as for any JSON that is no object
    }
    throw new Visitor.Impossible("The body must be a JSON object.");
  }
}
