package limber.telegram;

import java.util.List;
import java.util.Map;
import limber.coach.Session;
import limber.coach.Verdict;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryPhrase;
import limber.corpus.PainRule;
import limber.corpus.PainRule.Colour;
import limber.corpus.PainRule.Next;
import limber.corpus.Phrase;
import limber.corpus.RulePhrase;
import limber.talk.RuleReply;
import limber.telegram.Screen.Button;

/// What the pain rule looks like.
///
/// @param corpus what the replies' ids lead to
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record RuleWording(Corpus corpus, Voice voice, Buttons buttons) {

  Screen of(RuleReply reply) {
    return switch (reply) {
      case RuleReply.NothingDecided() ->
          whole(new Passage().say(voice.words(RulePhrase.WHY_NOTHING))).under(buttons.home());
      case RuleReply.Decided(Session session, Verdict verdict) -> decided(session, verdict);
    };
  }

  private Screen decided(Session session, Verdict verdict) {
    Passage passage =
        new Passage()
            .heading(voice.words(RulePhrase.WHY_HEADING, "colour", colour(verdict.colour())))
            .say(told(session));
    rule()
        .row(verdict.row())
        .map(PainRule.Row::text)
        .filter(text -> !text.because().isEmpty())
        .ifPresent(text -> passage.section(text.title(), Text.of(text.because())));
    passage.section(voice.words(RulePhrase.WHY_NEXT_HEADING), next(session, verdict));
    return whole(passage).under(isToStop(verdict) ? instead() : List.of());
  }

  private String told(Session session) {
    List<String> told = new ToldWords(voice).of(session.answers());
    return told.isEmpty()
        ? voice.words(RulePhrase.WHY_TOLD_NOTHING)
        : voice.words(RulePhrase.WHY_TOLD, "answers", voice.list(told));
  }

  private Text next(Session session, Verdict verdict) {
    Text shifts = new ShiftWords(corpus, voice).of(session.shifts());
    List<String> titles =
        rule().instead().stream()
            .flatMap(id -> corpus.find(id).stream())
            .map(Entry::title)
            .toList();
    return isToStop(verdict) && !titles.isEmpty()
        ? Text.lines(voice.text(RulePhrase.WHY_INSTEAD, "things", voice.list(titles)), shifts)
        : shifts;
  }

  private static boolean isToStop(Verdict verdict) {
    return verdict.colour() == Colour.RED;
  }

  private List<List<Button>> instead() {
    return Buttons.rows(buttons.entries(rule().instead()));
  }

  /// The passage with the whole table, its limits and sources folded beneath.
  private Passage whole(Passage passage) {
    PainRule.Words words = rule().words();
    if (words.title().isEmpty()) {
      return passage;
    }
    List<Text> rows = rule().rows().stream().map(this::row).toList();
    return passage
        .fold(words.title(), Text.lines(voice.text(RulePhrase.WHY_TABLE), Text.bulleted(rows)))
        .fold(Text.of(words.limits()))
        .fold(voice.words(EntryPhrase.SOURCES_HEADING), new SourceWords(voice).of(words.sources()));
  }

  private Text row(PainRule.Row row) {
    return Text.of(
        voice.words(
            RulePhrase.WHY_ROW,
            Map.of(
                "row",
                row.text().title(),
                "colour",
                colour(row.light().colour()),
                "next",
                voice.words(next(row.light().next())))));
  }

  private String colour(Colour colour) {
    return voice.words(
        switch (colour) {
          case GREEN -> RulePhrase.COLOUR_GREEN;
          case AMBER -> RulePhrase.COLOUR_AMBER;
          case RED -> RulePhrase.COLOUR_RED;
        });
  }

  private static Phrase next(Next next) {
    return switch (next) {
      case PROGRESS -> RulePhrase.NEXT_PROGRESS;
      case REPEAT -> RulePhrase.NEXT_REPEAT;
      case LESS -> RulePhrase.NEXT_LESS;
      case STOP -> RulePhrase.NEXT_STOP;
      case SEE_SOMEONE -> RulePhrase.NEXT_SEE_SOMEONE;
    };
  }

  private PainRule rule() {
    return corpus.coaching().painRule();
  }
}
