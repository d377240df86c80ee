package limber.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Answers;
import limber.coach.Pain;
import limber.corpus.Phrase;

/// Says what somebody told about a session.
///
/// @param voice the words
record ToldWords(Voice voice) {

  /// Each answer in a few words, in the order in which they were given; none where nothing was
  /// told.
  List<String> of(Answers answers) {
    return Stream.of(
            number(Phrase.TOLD_BEFORE, answers.before()),
            leg(answers.leg()).map(voice::words),
            number(Phrase.TOLD_WORST, answers.worst()),
            answers.complaint().map(ToldWords::complaint).map(voice::words),
            number(Phrase.TOLD_AFTER, answers.after()),
            answers.effort().map(ToldWords::effort).map(voice::words),
            answers.morning().map(ToldWords::morning).map(voice::words))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> number(Phrase phrase, Optional<Pain> pain) {
    return pain.map(one -> voice.words(phrase, "pain", one.score()));
  }

  private static Optional<Phrase> leg(Answers.Leg leg) {
    return switch (leg) {
      case SPREADING -> Optional.of(Phrase.TOLD_LEG);
      case NO, NOT_SAID -> Optional.empty();
    };
  }

  private static Phrase complaint(Answers.Complaint complaint) {
    return switch (complaint) {
      case SHARP -> Phrase.TOLD_SHARP;
      case TOO_MUCH -> Phrase.TOLD_TOO_MUCH;
    };
  }

  private static Phrase effort(Answers.Effort effort) {
    return switch (effort) {
      case EASY -> Phrase.TOLD_EASY;
      case RIGHT -> Phrase.TOLD_RIGHT;
      case HARD -> Phrase.TOLD_HARD;
    };
  }

  private static Phrase morning(Answers.Morning morning) {
    return switch (morning) {
      case SAME_OR_BETTER -> Phrase.TOLD_SAME_OR_BETTER;
      case A_BIT_WORSE -> Phrase.TOLD_A_BIT_WORSE;
      case MUCH_WORSE -> Phrase.TOLD_MUCH_WORSE;
    };
  }
}
