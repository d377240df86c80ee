package limber.telegram;

import java.util.ArrayList;
import java.util.List;

/// A message in the making: paragraphs from the top down, and at its end what is folded away.
final class Passage {

  private final List<Text> paragraphs = new ArrayList<>();
  private final List<Text> folded = new ArrayList<>();

  /// A paragraph of its own.
  Passage say(Text paragraph) {
    paragraphs.add(paragraph);
    return this;
  }

  /// A paragraph of its own.
  Passage say(String paragraph) {
    return say(Text.of(paragraph));
  }

  /// A paragraph in strong words.
  Passage heading(String words) {
    return say(Text.bold(words));
  }

  /// A heading, and right under it what it is about.
  Passage section(String heading, Text body) {
    return say(section(Text.bold(heading), body));
  }

  /// A paragraph that stays folded until somebody opens it.
  Passage fold(Text paragraph) {
    folded.add(paragraph);
    return this;
  }

  /// A heading and what it is about, folded.
  Passage fold(String heading, Text body) {
    return fold(section(Text.bold(heading), body));
  }

  /// All of this one, then all of the other.
  Passage and(Passage other) {
    paragraphs.addAll(other.paragraphs);
    folded.addAll(other.folded);
    return this;
  }

  /// The whole, without buttons.
  Screen alone() {
    return under(List.of());
  }

  /// The whole, with rows of buttons under it.
  Screen under(List<List<Screen.Button>> rows) {
    List<Text> all = new ArrayList<>(paragraphs);
    if (!folded.isEmpty()) {
      all.add(new Text.Folded(Text.paragraphs(folded)));
    }
    return new Screen(Shortening.fitting(Text.paragraphs(all)), rows);
  }

  private static Text section(Text heading, Text body) {
    return Text.lines(heading, body);
  }
}
