package limber;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// What the operator sets, from `config/limber.yaml` and the environment, which wins.
///
/// @param corpus where the corpus is
/// @param telegramUrl where the Bot API is
/// @param data the folder of the database and its key
/// @param httpPort 0 to 65535; 0 takes any free port
/// @param searchModel whether questions are understood by meaning, too
record Settings(
    CorpusPlace corpus, URI telegramUrl, Path data, int httpPort, SearchModel searchModel) {

  /// Where the corpus is.
  ///
  /// @param folder the one that writers edit
  /// @param language the name of its folder in there
  record CorpusPlace(Path folder, String language) {}

  /// Whether the model of sentences is used.
  enum SearchModel {
    ON,
    OFF
  }

  private static final Path FILE = Path.of("config", "limber.yaml");
  private static final String TOKEN = "LIMBER_TOKEN";
  private static final String TOKEN_FILE = "LIMBER_TOKEN_FILE";
  private static final List<String> KEYS =
      List.of("language", "corpus", "telegram-url", "data", "http-port", "search-model");

  /// Reads the file beside the program, or the one in its jar where there is none.
  ///
  /// @throws OperatorMistake whose message says what to set
  static Settings read(Map<String, String> environment) {
    Values values = new Values(file(), environment);
    return new Settings(
        new CorpusPlace(Path.of(values.text("corpus")), values.text("language")),
        values.address("telegram-url"),
        Path.of(values.text("data")),
        values.port("http-port"),
        values.model("search-model"));
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
        throw new OperatorMistake(FILE + " must be lines such as \"http-port: 8080\".");
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
      String value = environment.getOrDefault(variable(key), "").strip();
      String text = value.isEmpty() ? Objects.toString(file.get(key), "").strip() : value;
      if (text.isEmpty()) {
        throw new OperatorMistake("Set " + key + " in " + FILE + ", or " + variable(key) + ".");
      }
      return text;
    }

    int port(String key) {
      String text = text(key);
      try {
        int port = Integer.parseInt(text);
        if (port >= 0 && port <= 65_535) {
          return port;
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

    private static String variable(String key) {
      return "LIMBER_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
  }
}
