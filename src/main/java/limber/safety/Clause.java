package limber.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.sentence.Plain;

/// A part of a message that says one thing, as plain words.
///
/// @param words in plain spelling
record Clause(List<String> words) {

  /// Within how many words all that makes a sign must stand: people who write without full stops
  /// say several things in one clause.
  private static final int NEARNESS = 12;

  private static final String CUT = "…";

  private static final Pattern ENDS =
      Pattern.compile("[.!?;\\n…]+|\\b(?:but|however|although|though)\\b");

  /// The clauses of a message.
  static List<Clause> of(String message) {
    return Arrays.stream(ENDS.split(Plain.of(message.replace('*', ' '))))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> new Clause(List.of(part.split(" +"))))
        .toList();
  }

  /// This clause with every place where one of the wordings stands cut out, leaving a gap that
  /// joins nothing.
  Clause without(List<Wording> wordings) {
    List<String> left = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = longestAt(at, wordings);
      left.add(end > at ? CUT : words.get(at));
      at = Math.max(end, at + 1);
    }
    return new Clause(left);
  }

  /// Whether one of the wordings stands in it.
  boolean holdsOneOf(List<Wording> wordings) {
    return IntStream.range(0, words.size()).anyMatch(at -> longestAt(at, wordings) > at);
  }

  /// Whether the clause affirms one wording of every group, all of them near each other.
  boolean affirms(List<List<Wording>> groups) {
    List<List<Span>> found = groups.stream().map(this::spans).toList();
    if (found.stream().anyMatch(List::isEmpty)) {
      return false;
    }
    List<Span> all = found.stream().flatMap(List::stream).toList();
    List<List<Span>> affirmed =
        found.stream()
            .map(spans -> spans.stream().filter(span -> !denied(span, all)).toList())
            .toList();
    return affirmed.stream()
        .flatMap(List::stream)
        .anyMatch(first -> affirmed.stream().allMatch(spans -> anyNear(first, spans)));
  }

  private static boolean anyNear(Span first, List<Span> spans) {
    return spans.stream()
        .mapToInt(span -> span.from() - first.from())
        .anyMatch(distance -> distance >= 0 && distance <= NEARNESS);
  }

  /// A "no" that is itself part of the sign, as in "no feeling in my groin", denies nothing.
  private boolean denied(Span span, List<Span> all) {
    return Denial.of(span.from(), words).stream()
        .anyMatch(denial -> all.stream().noneMatch(other -> other.holds(denial)));
  }

  private List<Span> spans(List<Wording> group) {
    return IntStream.range(0, words.size()).boxed().flatMap(at -> spanAt(at, group)).toList();
  }

  private Stream<Span> spanAt(int at, List<Wording> group) {
    int end = longestAt(at, group);
    return end > at ? Stream.of(new Span(at, end)) : Stream.empty();
  }

  private int longestAt(int at, List<Wording> wordings) {
    int longest = -1;
    for (Wording wording : wordings) {
      longest = Math.max(longest, wording.endAt(at, words));
    }
    return longest;
  }

  /// Words that stand together.
  ///
  /// @param from the place of the first
  /// @param to the place after the last
  private record Span(int from, int to) {
    boolean holds(int at) {
      return from <= at && at < to;
    }
  }
}
