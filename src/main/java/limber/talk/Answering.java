package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Program;
import limber.corpus.Intake;
import limber.corpus.Sign;
import limber.safety.Warning;
import limber.talk.Check.Asked;
import limber.talk.Check.Told;
import limber.talk.Press.CheckWord;
import limber.talk.Reply.CheckEnding;

/// What an answer to the open question of the check leads to: the next question, what was to begin,
/// or a warning.
///
/// @param intake what is asked
/// @param due what has to be asked
/// @param walk begins what was to begin
record Answering(Intake intake, Due due, Walk walk) {

  /// The turn for an answer; empty where it is none to the question that is open.
  Optional<Turn> answered(Chat chat, CheckWord word, Instant now) {
    Told told = chat.check().told();
    return switch (chat.check().asked()) {
      case Asked.Nothing(), Asked.WithADoctor _ -> Optional.empty();
      case Asked.EmergencySigns _ ->
          signs(chat, word, told.withoutEmergency(now), Sign.Level.EMERGENCY, now);
      case Asked.UrgentSigns _ ->
          signs(chat, word, told.withoutUrgent(now), Sign.Level.URGENT, now);
      case Asked.About(int page, Program toBegin) ->
          isAnswer(chat, page, word)
              ? Optional.of(marked(chat, page, toBegin, now))
              : Optional.empty();
      case Asked.StillRight(Program toBegin) -> stillRight(chat, word, toBegin, now);
      case Asked.DoctorsYes(var items, _) -> doctorsYes(chat, word, items, now);
    };
  }

  /// Who has a sign of those that were asked about did not say which.
  ///
  /// @param without what is known once they have none
  private Optional<Turn> signs(
      Chat chat, CheckWord word, Told without, Sign.Level level, Instant now) {
    return switch (word) {
      case NONE -> Optional.of(goOn(chat, without, now));
      case SOME -> Optional.of(AfterWarning.noticed(closed(chat), Warning.unnamed(level), now));
      case DONE, STILL_RIGHT, CHANGE, YES, NOT_YET -> Optional.empty();
    };
  }

  /// "None of these" beside something that is marked is no answer, whichever of the two was meant.
  private boolean isAnswer(Chat chat, int page, CheckWord word) {
    return switch (word) {
      case DONE -> true;
      case NONE ->
          Sheets.of(intake).at(page).stream()
              .flatMap(sheet -> sheet.items().stream())
              .noneMatch(item -> chat.check().told().has().contains(item.id()));
      case SOME, STILL_RIGHT, CHANGE, YES, NOT_YET -> false;
    };
  }

  private Turn marked(Chat chat, int page, Program toBegin, Instant now) {
    return Sheets.of(intake).at(page + 1).isPresent()
        ? Questions.asking(chat, new Asked.About(page + 1, toBegin))
        : goOn(chat, chat.check().told().about(now), now);
  }

  private Optional<Turn> stillRight(Chat chat, CheckWord word, Program toBegin, Instant now) {
    return switch (word) {
      case STILL_RIGHT -> Optional.of(goOn(chat, chat.check().told().about(now), now));
      case CHANGE -> Optional.of(Questions.asking(chat, new Asked.About(0, toBegin)));
      case NONE, SOME, DONE, YES, NOT_YET -> Optional.empty();
    };
  }

  private Optional<Turn> doctorsYes(Chat chat, CheckWord word, List<String> items, Instant now) {
    return switch (word) {
      case YES -> Optional.of(goOn(chat, chat.check().told().allowing(items), now));
      case NOT_YET -> Optional.of(ended(chat, CheckEnding.NOT_YET));
      case NONE, SOME, DONE, STILL_RIGHT, CHANGE -> Optional.empty();
    };
  }

  /// With one more answer the next question, or what was to begin.
  private Turn goOn(Chat chat, Told next, Instant now) {
    Program toBegin = chat.check().toBegin().orElseThrow();
    Chat told = chat.checked(chat.check().telling(next));
    return due.before(told, toBegin, now).orElseGet(() -> begun(closed(told), toBegin, now));
  }

  /// What was put in the place of something is said before it is done.
  private Turn begun(Chat chat, Program toBegin, Instant now) {
    Turn begun = walk.begin(chat, toBegin, now);
    return toBegin
        .entry()
        .filter(id -> begun.chat().run().isPresent() && walk.changes(chat, id))
        .map(id -> begun.after(new Reply.FittedNow(id)))
        .orElse(begun);
  }

  /// Nothing begins.
  static Turn ended(Chat chat, CheckEnding ending) {
    return Turn.saying(closed(chat), new Reply.CheckEnded(ending));
  }

  private static Chat closed(Chat chat) {
    return chat.checked(chat.check().closed());
  }
}
