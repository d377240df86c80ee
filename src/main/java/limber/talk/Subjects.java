package limber.talk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import limber.corpus.Corpus;

/// All subjects beside questions and exercise, asked one after the other.
///
/// @param all in the order in which they are asked
record Subjects(List<Subject> all) {

  /// Those that there are.
  ///
  /// @param custody who keeps what is known of people, and for how long
  static Subjects of(Corpus corpus, Custody custody) {
    return new Subjects(
        List.of(
            new Settings(),
            new OwnData(corpus, custody),
            // before reminders, which end with the word after long silence
            new KeepingAtIt(corpus),
            new Reminding(corpus),
            new Zoning(corpus),
            new Retention(custody),
            new MistypedCommands()));
  }

  Optional<Turn> command(Chat chat, String name, Heard.Words about, Instant now) {
    return first(subject -> subject.command(chat, name, about, now));
  }

  Optional<Turn> pressed(Chat chat, MessageId on, Press.Everyday press, Instant now) {
    return first(subject -> subject.pressed(chat, on, press, now));
  }

  Optional<Turn> inWords(Chat chat, Heard.Words words, Instant now) {
    return first(subject -> subject.inWords(chat, words, now));
  }

  /// Answers words that nobody understood, at home; elsewhere something else was asked.
  Optional<Turn> notUnderstood(Chat chat, Heard.Words words, Instant now) {
    return words.meaning() instanceof Meaning.Unknown && chat.place() instanceof Place.Home
        ? first(subject -> subject.notUnderstood(chat, words, now))
        : Optional.empty();
  }

  /// Answers whoever has sent where they are.
  Turn located(Chat chat, List<ZoneId> zones, Instant now) {
    return Zoning.located(chat, zones, now);
  }

  Optional<Turn> woken(Chat chat, Instant now) {
    return first(subject -> subject.woken(chat, now));
  }

  /// The chat after its person did anything at all.
  Chat present(Chat chat, Instant now) {
    Chat present = chat;
    for (Subject subject : all) {
      present = subject.present(present, now);
    }
    return present;
  }

  /// The turn after all was done that somebody wanted.
  Turn left(Turn turn, Heard heard, Instant now) {
    Chat left = turn.chat();
    for (Subject subject : all) {
      left = subject.left(left, heard, now);
    }
    return turn.with(left);
  }

  private Optional<Turn> first(Function<Subject, Optional<Turn>> asked) {
    return all.stream().map(asked).flatMap(Optional::stream).findFirst();
  }
}
