package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.telegram.Screen.Sound;

/// One message of what is said, which may take several.
sealed interface Part {

  /// The words, at most as many as Telegram takes.
  Text text();

  /// What can be pressed under it.
  Keys keys();

  /// Whether people hear it come.
  Sound sound();

  /// What can be pressed under a message.
  ///
  /// @param buttons rows of them
  /// @param links a row each, beneath the buttons
  record Keys(List<List<Screen.Button>> buttons, List<Screen.Link> links) {

    /// Nothing.
    static Keys none() {
      return new Keys(List.of(), List.of());
    }
  }

  /// Words alone.
  record Words(Text text, Keys keys, Sound sound) implements Part {}

  /// A picture with words beneath it.
  record Pictured(Picture picture, Text text, Keys keys, Sound sound) implements Part {

    /// The same words without the picture, or what is said in their place.
    Words wordsAlone() {
      return new Words(picture.sight().instead().map(Text::of).orElse(text), keys, sound);
    }
  }

  /// A screen in as many as it takes, all its words and each once; the picture is with the first,
  /// the keys are under the last.
  ///
  /// @return none where there is nothing to say
  static List<Part> of(Screen screen, Optional<Picture> picture) {
    Keys keys = new Keys(screen.buttons(), screen.links());
    Sound sound = screen.beside().sound();
    List<Part> parts = new ArrayList<>();
    Optional<Text> instead = screen.sight().flatMap(Sight::instead).map(Text::of);
    Optional<Text> words = instead.or(() -> Optional.of(screen.text()));
    if (picture.isPresent()) {
      Caption caption = Caption.of(screen.text());
      words = caption.rest();
      Keys under = words.isEmpty() ? keys : Keys.none();
      parts.add(new Pictured(picture.get(), caption.text(), under, sound));
    }
    List<Text> pieces = words.map(text -> Pieces.of(text, Shortening.LIMIT)).orElse(List.of());
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = i == pieces.size() - 1;
      parts.add(new Words(pieces.get(i), last ? keys : Keys.none(), sound));
    }
    return parts;
  }
}
