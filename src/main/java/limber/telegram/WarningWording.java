package limber.telegram;

import java.util.Optional;
import java.util.function.Function;
import limber.corpus.Corpus;
import limber.corpus.Phrase;
import limber.corpus.Sign;
import limber.safety.Warning;

/// What Limber says when it noticed a warning sign: calmly what it may mean and what to do now,
/// with nothing else to tap or to read.
///
/// @param corpus what the signs are called
/// @param voice the phrases
record WarningWording(Corpus corpus, Voice voice) {

  /// The answer to a warning sign.
  Screen warned(Warning warning) {
    return switch (warning.level()) {
      case CRISIS -> crisis();
      case EMERGENCY -> emergency(warning);
      case URGENT -> urgent(warning);
    };
  }

  private Screen emergency(Warning warning) {
    Passage passage = new Passage().heading(voice.words(Phrase.EMERGENCY_HEADING));
    name(passage, warning);
    passage
        .say(voice.text(Phrase.EMERGENCY_WHAT_TO_DO))
        .section(
            voice.words(Phrase.EMERGENCY_NUMBERS_HEADING), voice.text(Phrase.EMERGENCY_NUMBERS));
    tell(passage, warning);
    return passage
        .say(meaning(warning, Phrase.EMERGENCY_MEANING))
        .say(voice.text(Phrase.EMERGENCY_UNTIL_THEN))
        .alone();
  }

  private Screen urgent(Warning warning) {
    Passage passage = new Passage().heading(voice.words(Phrase.URGENT_HEADING));
    name(passage, warning);
    passage.say(voice.text(Phrase.URGENT_WHAT_TO_DO));
    tell(passage, warning);
    return passage
        .say(meaning(warning, Phrase.URGENT_MEANING))
        .say(voice.text(Phrase.URGENT_UNTIL_THEN))
        .section(voice.words(Phrase.URGENT_AT_ONCE_HEADING), voice.text(Phrase.URGENT_AT_ONCE))
        .section(
            voice.words(Phrase.EMERGENCY_NUMBERS_HEADING), voice.text(Phrase.EMERGENCY_NUMBERS))
        .alone();
  }

  private void tell(Passage passage, Warning warning) {
    passage.section(
        voice.words(Phrase.WARNING_TELL_HEADING),
        own(warning, Sign.Words::tell).orElseGet(() -> voice.text(Phrase.WARNING_TELL)));
  }

  /// What it may come from, and that Limber cannot know.
  private Text meaning(Warning warning, Phrase always) {
    return own(warning, Sign.Words::meaning)
        .map(meaning -> Text.lines(meaning, voice.text(always)))
        .orElseGet(() -> voice.text(always));
  }

  private Optional<Text> own(Warning warning, Function<Sign.Words, String> words) {
    return sign(warning).map(Sign::words).map(words).filter(text -> !text.isEmpty()).map(Text::of);
  }

  /// Does not repeat what was said: somebody in despair needs no label for it.
  private Screen crisis() {
    return new Passage()
        .say(voice.text(Phrase.CRISIS_FIRST))
        .section(
            voice.words(Phrase.CRISIS_DANGER_HEADING),
            Text.lines(voice.text(Phrase.CRISIS_DANGER), voice.text(Phrase.EMERGENCY_NUMBERS)))
        .say(voice.text(Phrase.CRISIS_MEANING))
        .section(voice.words(Phrase.CRISIS_LINES_HEADING), voice.text(Phrase.CRISIS_LINES))
        .say(voice.text(Phrase.CRISIS_UNTIL_THEN))
        .alone();
  }

  private void name(Passage passage, Warning warning) {
    title(warning)
        .ifPresent(
            title -> passage.say(Text.lines(voice.text(Phrase.WARNING_SIGN), Text.italic(title))));
  }

  /// What a sign is called, where the corpus has it.
  Optional<String> title(Warning warning) {
    return sign(warning).map(Sign::title);
  }

  /// What is asked to find out whether it is so; for a sign that the corpus no longer has, whether
  /// it is serious.
  String question(Warning warning) {
    return sign(warning)
        .map(sign -> sign.words().question())
        .orElseGet(() -> voice.words(Phrase.DOUBT_QUESTION));
  }

  private Optional<Sign> sign(Warning warning) {
    return corpus.signs().stream().filter(sign -> sign.id().equals(warning.sign())).findFirst();
  }
}
