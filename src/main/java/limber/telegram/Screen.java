package limber.telegram;

import java.util.List;
import limber.talk.Press;

/// A message as a person sees it: a text and rows of buttons under it.
///
/// @param text at most 4096 characters once rendered
/// @param buttons rows, top to bottom; empty where there are none
public record Screen(Text text, List<List<Button>> buttons) {
  public Screen {
    buttons = buttons.stream().map(List::copyOf).toList();
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
    return new Screen(Shortening.fitting(instead), buttons);
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
