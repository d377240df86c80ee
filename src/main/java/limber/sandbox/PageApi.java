package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the chat page and tests ask for, below `/sandbox/`.
final class PageApi {
  private static final int MOST_FAULTS = 10_000;
  private static final Pattern CHAT =
      Pattern.compile(
          "/sandbox/chats/(-100[1-9][0-9]{0,12}|[1-9][0-9]{0,15})"
              + "/(events|messages|edits|presses|inline|choices|blocks|members)");

  private final World world;
  private final BroughtUpdates brought;
  private final ChatRequests chats;
  private final ClockRequests clock;
  private final FileRequests files;
  private final Faults faults;
  private final RequestLog log;

  PageApi(World world, FileStore files, Faults faults, RequestLog log) {
    this.world = world;
    this.chats = new ChatRequests(world, files);
    this.brought = new BroughtUpdates(world);
    this.clock = new ClockRequests(world);
    this.files = new FileRequests(files);
    this.faults = faults;
    this.log = log;
  }

  void handle(HttpExchange exchange, String path) throws IOException {
    Matcher chat = CHAT.matcher(path);
    try {
      if (chat.matches()) {
        chats.handle(exchange, Long.parseLong(chat.group(1)), chat.group(2));
      } else if (path.startsWith(FileRequests.PATH)) {
        files.handle(exchange, path);
      } else {
        elsewhere(exchange, path);
      }
    } catch (Impossible impossible) {
      Http.error(exchange, 400, String.valueOf(impossible.getMessage()));
    }
  }

  private void elsewhere(HttpExchange exchange, String path) throws IOException {
    switch (exchange.getRequestMethod() + " " + path) {
      case "GET /sandbox/bot" -> Http.json(exchange, 200, bot());
      case "GET /sandbox/requests" -> Http.json(exchange, 200, log.since(since(exchange)));
      case "GET /sandbox/clock" -> Http.json(exchange, 200, clock.read());
      case "POST /sandbox/clock" -> Http.json(exchange, 200, clock.move(Http.body(exchange)));
      case "POST /sandbox/updates" -> {
        brought.bring(Http.body(exchange));
        Http.json(exchange, 200, Json.object());
      }
      case "POST /sandbox/update-id" -> {
        world.updates().goOnWith(updateId(Http.body(exchange)));
        Http.json(exchange, 200, Json.object());
      }
      case "POST /sandbox/faults" -> {
        ask(Http.body(exchange));
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
              .put("name", profile.name(Person.LANGUAGE))
              .put("username", world.bot().path("username").asText())
              .put("description", profile.description(Person.LANGUAGE))
              .put("short_description", profile.shortDescription(Person.LANGUAGE))
              .put("listening", world.updates().hasListener());
      bot.set("commands", profile.privateCommands(0, Person.LANGUAGE));
      bot.set("group_commands", profile.groupCommands(0, Person.LANGUAGE));
      return bot.set("menu_button", profile.menuButton(0));
    }
  }

  private void ask(JsonNode asked) {
    Fault fault = Fault.read(asked).orElseThrow(() -> new Impossible("There is no such fault."));
    faults.ask(fault, Math.clamp(asked.path("times").asInt(1), 1, MOST_FAULTS));
  }

  private static long updateId(JsonNode asked) {
    long id = asked.path("next").asLong();
    if (id <= 0 || id > Integer.MAX_VALUE) {
      throw new Impossible("An update id is a number from 1 to " + Integer.MAX_VALUE + ".");
    }
    return id;
  }

  private static long since(HttpExchange exchange) {
    Matcher since =
        Pattern.compile("since=([0-9]{1,18})")
            .matcher(Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse(""));
    return since.find() ? Long.parseLong(since.group(1)) : 0;
  }
}
