package limber.telegram;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import limber.telegram.Screen.Link;
import limber.telegram.Screen.Target;

/// Puts the bot's name into links that lead to the bot itself. As long as nobody knows the name,
/// messages go without them.
///
/// @param myself knows the name
record Links(Myself myself) {

  /// Where Telegram lets somebody choose a chat to which a link is sent.
  private static final String SHARING = "https://t.me/share/url";

  /// The screen with every link as an address.
  Screen addressed(Screen screen) {
    List<Link> links = screen.links().stream().flatMap(link -> addressed(link).stream()).toList();
    return screen.linkedBy(links);
  }

  /// Whether a screen has links that lead to the bot.
  static boolean needTheName(Screen screen) {
    return screen.links().stream()
        .anyMatch(link ->
            switch (link.where()) {
              case Target.Start _, Target.Share _ -> true;
              case Target.Page _, Target.ChosenChat _ -> false;
            });
  }

  private Optional<Link> addressed(Link link) {
    return switch (link.where()) {
      case Target.Page _, Target.ChosenChat _ -> Optional.of(link);
      case Target.Start(String payload) -> start(payload).map(url -> page(link, url));
      case Target.Share(String payload, String words) ->
          start(payload)
              .map(url -> SHARING + "?url=" + encoded(url) + "&text=" + encoded(words))
              .map(url -> page(link, url));
    };
  }

  private Optional<String> start(String payload) {
    return myself.username().map(name -> "https://t.me/" + name + "?start=" + payload);
  }

  private static Link page(Link link, String url) {
    return new Link(link.label(), new Target.Page(url));
  }

  /// Not every app reads a plus as a space.
  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
