package limber;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Sign;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.search.Findings;
import limber.serve.Mind;
import limber.talk.Caution;
import limber.talk.Caution.Noticed;
import limber.talk.Chat;
import limber.talk.Chat.Introduction;
import limber.talk.Chat.Memory;
import limber.talk.Chat.SaidOnce;
import limber.talk.ChatId;
import limber.talk.Heard;
import limber.talk.Incoming;
import limber.talk.Known;
import limber.talk.Meaning;
import limber.talk.Pace;
import limber.talk.Place;
import limber.talk.Ratings;
import limber.talk.Turn;
import limber.telegram.PlainText;
import limber.telegram.Screen;
import limber.telegram.Wording;

/// A conversation on the console, the same way through the house as in a chat.
final class Asking {

  private final Mind mind;
  private final Wording wording;
  private final Chat somebody;

  Asking(Edition edition) {
    this.mind = edition.mind();
    this.wording = edition.wording();
    this.somebody = somebody(mind.corpus());
  }

  /// Somebody who has been introduced and had every word explained, so that a reply is the answer
  /// alone.
  private static Chat somebody(Corpus corpus) {
    SaidOnce everything = new SaidOnce(Introduction.DONE, List.copyOf(corpus.plainWords().all()));
    return new Chat(
        new ChatId(0),
        new Place.Home(),
        Caution.none(),
        Known.nothing(),
        new Memory(List.of(), Optional.empty(), everything, Ratings.none(), Pace.none()));
  }

  /// Answers the last of these turns.
  ///
  /// @param turns what a person says, one after the other; at least one
  Asked ask(List<String> turns) {
    Chat chat = somebody;
    Instant at = now();
    for (String earlier : turns.subList(0, turns.size() - 1)) {
      chat = mind.talk().turn(chat, mind.hear(chat, new Incoming.Text(earlier)), at).chat();
      // so that a long conversation is no flood
      at = at.plus(Pace.WINDOW);
    }
    return answer(chat, turns.getLast(), at);
  }

  private Asked answer(Chat chat, String text, Instant at) {
    long began = System.nanoTime();
    Mind.Understood understood = mind.understand(chat, text);
    Turn turn = mind.talk().turn(chat, understood.words(), at);
    String reply =
        turn.replies().stream()
            .map(utterance -> read(wording.render(utterance.reply())))
            .collect(Collectors.joining("\n\n"));
    double millis = (System.nanoTime() - began) / 1e6;
    return asked(understood, warning(understood.words(), turn), reply, millis);
  }

  /// What a user would read: the text, and the buttons under it.
  private static String read(Screen screen) {
    String buttons =
        screen.buttons().stream()
            .flatMap(List::stream)
            .map(button -> "[" + button.label() + "]")
            .collect(Collectors.joining(" "));
    return PlainText.render(screen.text()) + (buttons.isEmpty() ? "" : "\n\n" + buttons);
  }

  /// The warning that is answered: one in these words, or one that still holds over what they say.
  private static Optional<Warning> warning(Heard.Words words, Turn turn) {
    return words
        .alarm()
        .unsettled()
        .or(() ->
            turn.chat()
                .caution()
                .noticed()
                .filter(sign -> sign.warning().level() == Sign.Level.EMERGENCY)
                .map(Noticed::warning));
  }

  private static Asked asked(
      Mind.Understood understood, Optional<Warning> warning, String reply, double millis) {
    Heard.Words words = understood.words();
    Findings findings = understood.findings();
    String kind = warning.map(sign -> "warning").orElseGet(() -> kind(words.meaning()));
    Optional<EntryId> answer = kind.equals("answer") ? answered(words) : Optional.empty();
    return new Asked(
        words.text(),
        kind,
        warning.map(Warning::level).map(level -> level.word()).orElse(null),
        words.alarm() instanceof Alarm.Doubt ? Boolean.TRUE : null,
        answer.map(EntryId::toString).orElse(null),
        answer.flatMap(id -> aspect(words.meaning())).map(Aspect::word).orElse(null),
        rounded(findings.confidence()),
        findings.ranked().stream()
            .map(one -> new Asked.Candidate(one.id().toString(), rounded(one.score())))
            .toList(),
        reply,
        rounded(millis));
  }

  private static String kind(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Answered(EntryId id, var aspect) ->
          id.kind() == EntryId.Kind.SMALL_TALK ? "small-talk" : "answer";
      case Meaning.More(var id) -> "answer";
      case Meaning.Compared(var first, var second, var aspect) -> "answer";
      case Meaning.Unclear(var ids) -> "choices";
      case Meaning.Unknown(var notOurs) -> "unknown";
    };
  }

  private static Optional<EntryId> answered(Heard.Words words) {
    return switch (words.meaning()) {
      case Meaning.Answered(var id, var aspect) -> Optional.of(id);
      case Meaning.More(var id) -> Optional.of(id);
      case Meaning.Compared(var first, var second, var aspect) -> Optional.of(first);
      case Meaning.Unclear _, Meaning.Unknown _ -> Optional.empty();
    };
  }

  private static Optional<Aspect> aspect(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Answered(var id, var aspect) -> aspect;
      case Meaning.Compared(var first, var second, var aspect) -> aspect;
      case Meaning.More _, Meaning.Unclear _, Meaning.Unknown _ -> Optional.empty();
    };
  }

  private static double rounded(double value) {
    return Math.round(value * 1_000) / 1_000.0;
  }

  private static Instant now() {
    return Instant.now();
  }
}
