package limber;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import limber.serve.Front;
import limber.serve.Tally;
import limber.store.DatabaseUrl;
import limber.talk.Custody;
import limber.telegram.WebhookUrl;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// What the operator sets, from `config/limber.yaml` and the environment, which wins.
///
/// @param corpus where the corpus is
/// @param telegramUrl where the Bot API is
/// @param kept where everything is kept, by whom and for how long
/// @param http what is shown and taken in by HTTP
/// @param questions how questions are understood, and which are kept in mind
record Settings(CorpusPlace corpus, URI telegramUrl, Kept kept, Http http, Questions questions) {

  /// Where everything is kept, by whom and for how long.
  record Kept(Keeping keeping, Custody custody) {}

  /// Where the corpus is.
  ///
  /// @param folder the one that writers edit
  /// @param language the name of its folder in there
  record CorpusPlace(Path folder, String language) {}

  /// What is shown and taken in by HTTP.
  ///
  /// @param address of this machine, at which it is
  /// @param port 0 to 65535, where the operator set one; 0 takes any free port
  /// @param webhook where Telegram posts updates to, if it does; there is a port then
  record Http(InetAddress address, OptionalInt port, Optional<WebhookUrl> webhook) {}

  /// How questions are understood, and what is kept of those that were not answered well.
  ///
  /// @param model whether they are understood by meaning, too
  /// @param unanswered whether the words are kept of those that were not answered well
  /// @param gapsListedFrom how often something has to be asked before `limber gaps` lists it; 1 or
  ///   more
  record Questions(SearchModel model, Tally.Words unanswered, int gapsListedFrom) {}

  /// Whether the model of sentences is used.
  enum SearchModel {
    ON,
    OFF
  }

  private static final Path FILE = Path.of("config", "limber.yaml");
  private static final int LONGEST_LINE = 200;
  private static final int MOST_DAYS = 3650;
  private static final String TOKEN = "LIMBER_TOKEN";
  private static final String DATABASE_URL = "LIMBER_DATABASE_URL";
  private static final String TOKEN_FILE = "LIMBER_TOKEN_FILE";
  private static final List<String> KEYS =
      List.of(
          "language",
          "corpus",
          "telegram-url",
          "data",
          "http-port",
          "http-address",
          "webhook-url",
          "search-model",
          "keep-unanswered-words",
          "gaps-listed-from",
          "operator-name",
          "operator-contact",
          "backup-days",
          "forget-after-days");

  /// Reads the file beside the program, or the one in its jar where there is none.
  ///
  /// @throws OperatorMistake whose message says what to set
  static Settings read(Map<String, String> environment) {
    Values values = new Values(file(), environment);
    return new Settings(
        new CorpusPlace(Path.of(values.text("corpus")), values.text("language")),
        values.address("telegram-url"),
        new Kept(
            new Keeping(Path.of(values.text("data")), database(environment)), values.custody()),
        values.http(),
        new Questions(
            values.model("search-model"),
            values.words("keep-unanswered-words"),
            values.number("gaps-listed-from")));
  }

  /// The port, where the operator set one.
  OptionalInt httpPort() {
    return http.port();
  }

  /// Whether questions are understood by meaning, too.
  SearchModel searchModel() {
    return questions.model();
  }

  /// Counts what was not answered well.
  Tally tally() {
    return new Tally(questions.unanswered());
  }

  /// Where everything is kept.
  Keeping keeping() {
    return kept.keeping();
  }

  /// By whom it is kept, and for how long.
  Custody custody() {
    return kept.custody();
  }

  /// The folder of the key, of what was learnt, and of the database where there is no other.
  Path data() {
    return keeping().data();
  }

  /// The shared database. Its address may hold a password, so it is not in the file.
  private static Optional<DatabaseUrl> database(Map<String, String> environment) {
    String url = environment.getOrDefault(DATABASE_URL, "").strip();
    try {
      return url.isEmpty() ? Optional.empty() : Optional.of(new DatabaseUrl(url));
    } catch (IllegalArgumentException refused) {
      throw new OperatorMistake(String.valueOf(refused.getMessage()));
    }
  }

  /// The bot's token. It is asked for only where it is used, and kept nowhere else.
  ///
  /// @throws OperatorMistake where there is none
  static String token(Map<String, String> environment) {
    String token = environment.getOrDefault(TOKEN, "").strip();
    String file = environment.getOrDefault(TOKEN_FILE, "").strip();
    if (!token.isEmpty()) {
      return token;
    }
    if (file.isEmpty()) {
      throw new OperatorMistake(
          "Set LIMBER_TOKEN to the token that @BotFather gave you, or try Limber without one:"
              + " limber sandbox.");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw new OperatorMistake("The file that LIMBER_TOKEN_FILE names cannot be read: " + file);
    }
  }

  private static Map<?, ?> file() {
    try (InputStream in = Files.exists(FILE) ? Files.newInputStream(FILE) : packed()) {
      Object file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      if (!(file instanceof Map<?, ?> values)) {
        throw new OperatorMistake(FILE + " must be lines such as \"language: en\".");
      }
      for (Object name : values.keySet()) {
        if (!KEYS.contains(name)) {
          throw new OperatorMistake(
              FILE
                  + ": there is no setting \""
                  + name
                  + "\"; there are "
                  + String.join(", ", KEYS)
                  + ".");
        }
      }
      return values;
    } catch (MarkedYAMLException notYaml) {
      throw new OperatorMistake(
          FILE + " is not YAML, line " + (notYaml.getProblemMark().getLine() + 1) + ".");
    } catch (IOException unreadable) {
      throw new OperatorMistake(FILE + " cannot be read.");
    }
  }

  private static InputStream packed() {
    return Objects.requireNonNull(Settings.class.getResourceAsStream("/config/limber.yaml"));
  }

  /// A value from the environment, or else from the file.
  private record Values(Map<?, ?> file, Map<String, String> environment) {

    String text(String key) {
      String text = textOrNone(key);
      if (text.isEmpty()) {
        throw new OperatorMistake("Set " + key + " in " + FILE + ", or " + variable(key) + ".");
      }
      return text;
    }

    private String textOrNone(String key) {
      String value = environment.getOrDefault(variable(key), "").strip();
      return value.isEmpty() ? Objects.toString(file.get(key), "").strip() : value;
    }

    Http http() {
      Http http = new Http(host("http-address"), port("http-port"), webhook("webhook-url"));
      if (http.webhook().isPresent() && http.port().isEmpty()) {
        throw new OperatorMistake(
            "Set LIMBER_HTTP_PORT, too: it is where what goes to LIMBER_WEBHOOK_URL comes in.");
      }
      return http;
    }

    private InetAddress host(String key) {
      if (textOrNone(key).isEmpty()) {
        return InetAddress.getLoopbackAddress();
      }
      try {
        return InetAddress.ofLiteral(text(key));
      } catch (IllegalArgumentException notAnAddress) {
        throw new OperatorMistake(
            variable(key) + " must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.");
      }
    }

    private Optional<WebhookUrl> webhook(String key) {
      if (textOrNone(key).isEmpty()) {
        return Optional.empty();
      }
      try {
        WebhookUrl url = new WebhookUrl(URI.create(textOrNone(key)));
        if (!url.path().equals(Front.HEALTH)) {
          return Optional.of(url);
        }
      } catch (IllegalArgumentException refused) {
        throw new OperatorMistake(String.valueOf(refused.getMessage()));
      }
      throw new OperatorMistake(variable(key) + " must not end in " + Front.HEALTH + ".");
    }

    private OptionalInt port(String key) {
      String text = textOrNone(key);
      if (text.isEmpty()) {
        return OptionalInt.empty();
      }
      try {
        int port = Integer.parseInt(text);
        if (port >= 0 && port <= 65_535) {
          return OptionalInt.of(port);
        }
      } catch (NumberFormatException notANumber) {
        // said below
      }
      throw new OperatorMistake(
          variable(key) + " must be a port from 0 to 65535, not \"" + text + "\".");
    }

    URI address(String key) {
      try {
        return URI.create(text(key));
      } catch (IllegalArgumentException notAnAddress) {
        throw new OperatorMistake(
            variable(key) + " must be an address such as https://api.telegram.org.");
      }
    }

    /// YAML reads a bare `off` as false.
    SearchModel model(String key) {
      return switch (text(key).toLowerCase(Locale.ROOT)) {
        case "on", "true" -> SearchModel.ON;
        case "off", "false" -> SearchModel.OFF;
        default -> throw new OperatorMistake(variable(key) + " must be on or off.");
      };
    }

    Tally.Words words(String key) {
      return switch (text(key).toLowerCase(Locale.ROOT)) {
        case "true", "on" -> Tally.Words.KEPT;
        case "false", "off" -> Tally.Words.NOT_KEPT;
        default -> throw new OperatorMistake(variable(key) + " must be true or false.");
      };
    }

    Custody custody() {
      return new Custody(
          line("operator-name"),
          line("operator-contact"),
          days("backup-days", 0),
          Optional.of(days("forget-after-days", Custody.FEWEST_DAYS)));
    }

    /// What people read, on one line that is not too long to be read.
    private Optional<String> line(String key) {
      String text = textOrNone(key);
      if (text.length() > LONGEST_LINE || text.lines().count() > 1) {
        throw new OperatorMistake(
            variable(key) + " must be one line of at most " + LONGEST_LINE + " characters.");
      }
      return Optional.of(text).filter(line -> !line.isEmpty());
    }

    private int days(String key, int fewest) {
      String text = text(key);
      if (!text.matches("[0-9]{1,4}")
          || Integer.parseInt(text) < fewest
          || Integer.parseInt(text) > MOST_DAYS) {
        throw new OperatorMistake(
            variable(key)
                + " must be a number of days from "
                + fewest
                + " to "
                + MOST_DAYS
                + ", not \""
                + text
                + "\".");
      }
      return Integer.parseInt(text);
    }

    int number(String key) {
      String text = text(key);
      if (!text.matches("[1-9][0-9]{0,5}")) {
        throw new OperatorMistake(
            variable(key) + " must be a number from 1 on, not \"" + text + "\".");
      }
      return Integer.parseInt(text);
    }

    private static String variable(String key) {
      return "LIMBER_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
  }
}
