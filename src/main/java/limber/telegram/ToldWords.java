package limber.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Answers;
import limber.coach.Pain;
import limber.corpus.Phrase;
import limber.corpus.RulePhrase;

/// Says what somebody told about a session.
///
/// @param voice the words
record ToldWords(Voice voice) {

  /// Each answer in a few words, in the order in which they were given; none where nothing was
  /// told.
  List<String> of(Answers answers) {
    return Stream.of(
            number(RulePhrase.TOLD_BEFORE, answers.before()),
            leg(answers.leg()).map(voice::words),
            number(RulePhrase.TOLD_WORST, answers.worst()),
            answers.complaint().map(ToldWords::complaint).map(voice::words),
            number(RulePhrase.TOLD_AFTER, answers.after()),
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
      case SPREADING -> Optional.of(RulePhrase.TOLD_LEG);
      case NO, NOT_SAID -> Optional.empty();
    };
  }

  private static Phrase complaint(Answers.Complaint complaint) {
    return switch (complaint) {
      case SHARP -> RulePhrase.TOLD_SHARP;
      case TOO_MUCH -> RulePhrase.TOLD_TOO_MUCH;
    };
  }

  private static Phrase effort(Answers.Effort effort) {
    return switch (effort) {
      case EASY -> RulePhrase.TOLD_EASY;
      case RIGHT -> RulePhrase.TOLD_RIGHT;
      case HARD -> RulePhrase.TOLD_HARD;
    };
  }

  private static Phrase morning(Answers.Morning morning) {
    return switch (morning) {
      case SAME_OR_BETTER -> RulePhrase.TOLD_SAME_OR_BETTER;
      case A_BIT_WORSE -> RulePhrase.TOLD_A_BIT_WORSE;
      case MUCH_WORSE -> RulePhrase.TOLD_MUCH_WORSE;
    };
  }
}
