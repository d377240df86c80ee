package limber.serve;

import java.time.LocalDate;
import java.util.Optional;
import limber.search.Nearest;
import limber.store.Gap;
import limber.talk.Chat;
import limber.talk.Heard;
import limber.talk.Turn;
import limber.talk.Unanswered;

/// Counts what was not answered well, by what the corpus has that is nearest to it.
///
/// The corpus's own words stand for the question: neither its words nor its vector, which could be
/// turned back into words, are kept.
///
/// @param words whether the words are kept beside the count
public record Tally(Words words) {

  /// Whether words that were not answered well are kept.
  public enum Words {
    KEPT,
    NOT_KEPT
  }

  /// What a turn adds to the count, if anything.
  ///
  /// @param mind the one that the turn was made with
  /// @param before the conversation before the turn
  Optional<Gap.Asked> of(Mind mind, Chat before, Heard heard, Turn turn, LocalDate day) {
    return Unanswered.in(before, heard, turn)
        .map(outcome -> {
          Optional<String> text = text(heard);
          return new Gap.Asked(
              new Gap(day, outcome, text.flatMap(mind.search()::nearest).map(Tally::near)),
              text.flatMap(this::kept));
        });
  }

  private static Gap.Near near(Nearest nearest) {
    return new Gap.Near(nearest.entry(), nearest.way(), nearest.likeness());
  }

  private static Optional<String> text(Heard heard) {
    return switch (heard) {
      case Heard.Words asked -> Optional.of(asked.text());
      case Heard.Command(_, Heard.Words about) -> Optional.of(about.text());
      case Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.NotText _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.Woken _ ->
          Optional.empty();
    };
  }

  private Optional<String> kept(String text) {
    return switch (words) {
      case KEPT -> Optional.of(Scrubbed.of(text));
      case NOT_KEPT -> Optional.empty();
    };
  }
}
