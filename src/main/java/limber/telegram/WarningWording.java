package limber.telegram;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import limber.corpus.CheckPhrase;
import limber.corpus.Corpus;
import limber.corpus.Phrase;
import limber.corpus.Sign;
import limber.corpus.WarningPhrase;
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
      case CRISIS -> crisis(warning);
      case EMERGENCY -> emergency(warning);
      case URGENT -> urgent(warning);
    };
  }

  /// The same for somebody who did not answer when asked about the sign.
  Screen unsettled(Warning warning) {
    Screen warned = warned(warning);
    return new Passage()
        .say(voice.text(WarningPhrase.DOUBT_UNSETTLED))
        .say(warned.text())
        .under(warned.buttons());
  }

  private Screen emergency(Warning warning) {
    Passage passage =
        new Passage()
            .heading(
                voice.words(
                    switch (warning.whose()) {
                      case OWN -> WarningPhrase.EMERGENCY_HEADING;
                      case ANOTHERS -> WarningPhrase.EMERGENCY_HEADING_ANOTHER;
                    }));
    name(passage, warning);
    anothers(passage, warning);
    passage
        .say(voice.text(WarningPhrase.EMERGENCY_WHAT_TO_DO))
        .section(
            voice.words(WarningPhrase.EMERGENCY_NUMBERS_HEADING),
            voice.text(WarningPhrase.EMERGENCY_NUMBERS));
    tell(passage, warning);
    return passage
        .say(meaning(warning, WarningPhrase.EMERGENCY_MEANING))
        .say(voice.text(WarningPhrase.EMERGENCY_UNTIL_THEN))
        .alone();
  }

  private Screen urgent(Warning warning) {
    Passage passage = new Passage().heading(voice.words(urgentHeading(warning)));
    name(passage, warning);
    anothers(passage, warning);
    passage.say(voice.text(WarningPhrase.URGENT_WHAT_TO_DO));
    tell(passage, warning);
    return passage
        .say(meaning(warning, WarningPhrase.URGENT_MEANING))
        .say(voice.text(WarningPhrase.URGENT_UNTIL_THEN))
        .section(
            voice.words(WarningPhrase.URGENT_AT_ONCE_HEADING),
            voice.text(WarningPhrase.URGENT_AT_ONCE))
        .section(
            voice.words(WarningPhrase.EMERGENCY_NUMBERS_HEADING),
            voice.text(WarningPhrase.EMERGENCY_NUMBERS))
        .alone();
  }

  /// A sign that only tells of a risk means to ask before one begins; beside another it is as
  /// urgent as that.
  private Phrase urgentHeading(Warning warning) {
    List<Sign> signs = signs(warning);
    boolean risk = signs.size() == 1 && signs.getFirst().weight() == Sign.Weight.CONTEXT;
    return switch (warning.whose()) {
      case OWN -> risk ? CheckPhrase.ASK_A_DOCTOR_HEADING : WarningPhrase.URGENT_HEADING;
      case ANOTHERS -> WarningPhrase.URGENT_HEADING_ANOTHER;
    };
  }

  private void anothers(Passage passage, Warning warning) {
    switch (warning.whose()) {
      case OWN -> {}
      case ANOTHERS -> passage.say(voice.text(WarningPhrase.WARNING_ANOTHER));
    }
  }

  private void tell(Passage passage, Warning warning) {
    passage.section(
        voice.words(WarningPhrase.WARNING_TELL_HEADING),
        own(warning, Sign.Words::tell).orElseGet(() -> voice.text(WarningPhrase.WARNING_TELL)));
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
  private Screen crisis(Warning warning) {
    Phrase first =
        switch (warning.whose()) {
          case OWN -> WarningPhrase.CRISIS_FIRST;
          case ANOTHERS -> WarningPhrase.CRISIS_FIRST_ANOTHER;
        };
    return new Passage()
        .say(voice.text(first))
        .section(
            voice.words(WarningPhrase.CRISIS_DANGER_HEADING),
            Text.lines(
                voice.text(WarningPhrase.CRISIS_DANGER),
                voice.text(WarningPhrase.EMERGENCY_NUMBERS)))
        .say(voice.text(WarningPhrase.CRISIS_MEANING))
        .section(
            voice.words(WarningPhrase.CRISIS_LINES_HEADING), voice.text(WarningPhrase.CRISIS_LINES))
        .say(voice.text(WarningPhrase.CRISIS_UNTIL_THEN))
        .alone();
  }

  private void name(Passage passage, Warning warning) {
    titles(warning)
        .ifPresent(
            titles -> passage.say(Text.lines(voice.text(WarningPhrase.WARNING_SIGN), titles)));
  }

  /// What the signs are called, each on a line of its own, where the corpus has them.
  Optional<Text> titles(Warning warning) {
    List<Text> titles = signs(warning).stream().map(Sign::title).map(Text::italic).toList();
    return titles.isEmpty() ? Optional.empty() : Optional.of(Text.lines(titles));
  }

  /// What is asked to find out whether it is so; for a sign that the corpus no longer has, whether
  /// it is serious.
  String question(Warning warning) {
    return sign(warning)
        .map(sign -> sign.words().question())
        .orElseGet(() -> voice.words(WarningPhrase.DOUBT_QUESTION));
  }

  private Optional<Sign> sign(Warning warning) {
    return signs(warning).stream().findFirst();
  }

  private List<Sign> signs(Warning warning) {
    return warning.signs().stream()
        .flatMap(id -> corpus.signs().stream().filter(sign -> sign.id().equals(id)))
        .toList();
  }
}
