package limber.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.talk.Press;

/// A message as a person sees it: a text, rows of buttons under it and perhaps a picture above it.
///
/// @param text at most 4096 characters once rendered
/// @param buttons rows, top to bottom; empty where there are none
/// @param beside what comes with its words and buttons
public record Screen(Text text, List<List<Button>> buttons, Beside beside) {
  public Screen {
    buttons = buttons.stream().map(List::copyOf).toList();
  }

  /// What comes with the words and buttons of a message.
  ///
  /// @param sight what is shown above the text, where there is a picture of it
  /// @param links rows of one link each, beneath the buttons
  /// @param sound whether people hear it come
  public record Beside(Optional<Sight> sight, List<Link> links, Sound sound) {
    public Beside {
      links = List.copyOf(links);
    }

    /// Nothing, and the message is heard.
    static Beside nothing() {
      return new Beside(Optional.empty(), List.of(), Sound.HEARD);
    }
  }

  /// A button that leads out of the conversation.
  ///
  /// @param label what it shows
  /// @param where where it leads
  public record Link(String label, Target where) {}

  /// Where a link leads.
  public sealed interface Target {

    /// A page or a deep link.
    ///
    /// @param url an https address
    record Page(String url) implements Target {}

    /// A chat that the person chooses, with words for the inline mode typed into it.
    ///
    /// @param query at most 256 characters
    record ChosenChat(String query) implements Target {}

    /// The bot's own chat, where this is said to it at once.
    ///
    /// @param payload 1 to 64 characters of `A-Za-z0-9_-`
    record Start(String payload) implements Target {}

    /// A chat that the person chooses, to which a link of the kind [Start] is sent.
    ///
    /// @param words what stands beside the link
    record Share(String payload, String words) implements Target {}
  }

  /// Whether people hear a message come.
  public enum Sound {
    HEARD,
    /// It lies there until they look.
    QUIET
  }

  /// Words and buttons, with nothing above them.
  public Screen(Text text, List<List<Button>> buttons) {
    this(text, buttons, Beside.nothing());
  }

  /// The screen with something shown above its words.
  Screen beneath(Sight above) {
    return new Screen(text, buttons, new Beside(Optional.of(above), links(), beside.sound()));
  }

  /// The screen with one more link beneath its buttons.
  Screen with(Link link) {
    List<Link> more = Stream.concat(links().stream(), Stream.of(link)).toList();
    return new Screen(text, buttons, new Beside(sight(), more, beside.sound()));
  }

  /// The screen with these links in place of its own.
  Screen linkedBy(List<Link> others) {
    return new Screen(text, buttons, new Beside(sight(), others, beside.sound()));
  }

  /// The screen, to come without a sound.
  Screen quietly() {
    return new Screen(text, buttons, new Beside(sight(), links(), Sound.QUIET));
  }

  /// What is shown above the text, where there is a picture of it.
  public Optional<Sight> sight() {
    return beside.sight();
  }

  /// Rows of one link each, beneath the buttons.
  public List<Link> links() {
    return beside.links();
  }

  /// The screen with one more paragraph at the end of what is in view.
  Screen with(Text paragraph) {
    return showing(Text.aboveFold(text, paragraph));
  }

  /// The screen with one more paragraph at the end of what is folded.
  Screen withFolded(Text paragraph) {
    return showing(Text.inFold(text, paragraph));
  }

  private Screen showing(Text instead) {
    return new Screen(Shortening.fitting(instead), buttons, beside);
  }

  /// A button.
  ///
  /// @param label what it shows
  /// @param press what it says when it is pressed
  /// @param tone how it stands out
  public record Button(String label, Press press, Tone tone) {}

  /// How a button stands out.
  public enum Tone {
    PLAIN,
    /// The way on.
    PRIMARY,
    /// What is good.
    SUCCESS,
    /// What ends something.
    DANGER
  }
}
