package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import limber.coach.OwnRoutine;
import limber.coach.OwnRoutines;
import limber.coach.OwnRoutines.Naming;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.talk.PlanPress.OwnMove;

/// Somebody's own routines: put together by buttons, and named by typing.
///
/// @param corpus the exercises
record OwnMaking(Corpus corpus) {

  /// All of them.
  Turn all(Chat chat) {
    return Turn.saying(chat, new PlanReply.Mine(own(chat).all()));
  }

  /// A new one; it is there once it has an exercise.
  Turn fresh(Chat chat) {
    if (!own(chat).hasRoom()) {
      return Turn.saying(chat, new PlanReply.OwnFull());
    }
    OwnRoutine routine = new OwnRoutine(own(chat).nextNumber(), "", List.of());
    return Turn.saying(chat, new PlanReply.OwnKinds(routine));
  }

  /// Does something with one of them; all of them where it is gone.
  Turn move(Chat chat, int number, OwnMove move, Instant now) {
    Optional<OwnRoutine> routine =
        move == OwnMove.KINDS ? orFresh(chat, number) : find(chat, number);
    return routine.map(one -> moved(chat, one, move, now)).orElseGet(() -> all(chat));
  }

  private static Turn moved(Chat chat, OwnRoutine routine, OwnMove move, Instant now) {
    return switch (move) {
      case SHOW -> Turn.saying(chat, new PlanReply.OwnShown(routine));
      case EDIT -> Turn.saying(chat, new PlanReply.OwnEdited(routine));
      case KINDS -> Turn.saying(chat, new PlanReply.OwnKinds(routine));
      case NAME ->
          Turn.saying(
              with(chat, own(chat).naming(Optional.of(new Naming(routine.number(), now)))),
              new PlanReply.NameAsked(routine));
      case UNNAMED -> unnamed(chat, routine);
      case DELETE -> Turn.saying(chat, new PlanReply.DeleteAsked(routine));
      case DELETED -> {
        OwnRoutines left = own(chat).without(routine.number());
        yield Turn.saying(with(chat, left), new PlanReply.Mine(left.all()));
      }
    };
  }

  private static Turn unnamed(Chat chat, OwnRoutine routine) {
    return Turn.saying(leaving(chat), new PlanReply.OwnShown(routine));
  }

  /// The chat in which no name is asked for.
  static Chat leaving(Chat chat) {
    return own(chat).naming().isPresent() ? with(chat, own(chat).naming(Optional.empty())) : chat;
  }

  /// A page of exercises to add.
  Turn pick(Chat chat, PlanPress.Pick pick) {
    return orFresh(chat, pick.number())
        .map(routine -> Turn.saying(chat, new PlanReply.OwnPick(routine, pick.kind(), pick.page())))
        .orElseGet(() -> all(chat));
  }

  /// Adds an exercise, moves it or takes it out.
  Turn put(Chat chat, PlanPress.Put put) {
    EntryId exercise = put.exercise();
    boolean known = corpus.findExercise(exercise).isPresent();
    return switch (put.way()) {
      case ADD ->
          known
              ? changed(chat, orFresh(chat, put.number()), one -> one.with(exercise))
              : Turn.saying(chat, new Reply.Gone());
      case UP -> changed(chat, find(chat, put.number()), one -> one.up(exercise));
      case OUT -> changed(chat, find(chat, put.number()), one -> one.without(exercise));
    };
  }

  private Turn changed(
      Chat chat, Optional<OwnRoutine> routine, Function<OwnRoutine, OwnRoutine> change) {
    return routine
        .map(change)
        .map(next -> Turn.saying(with(chat, own(chat).with(next)), new PlanReply.OwnEdited(next)))
        .orElseGet(() -> all(chat));
  }

  /// What is typed while a name is asked for; but a question is answered.
  Optional<Turn> named(Chat chat, String text, Instant now) {
    return own(chat)
        .naming()
        .filter(open -> open.isOpen(now) && chat.place() instanceof Place.Home)
        .flatMap(open -> find(chat, open.number()))
        .filter(_ -> !text.isBlank() && !text.contains("?"))
        .map(routine -> named(chat, routine, text));
  }

  private Turn named(Chat chat, OwnRoutine routine, String text) {
    String name = plain(text);
    if (name.isEmpty() || name.length() > OwnRoutine.LONGEST_NAME) {
      return Turn.saying(chat, new PlanReply.NameTooLong(routine));
    }
    OwnRoutine next = routine.named(name);
    return Turn.saying(
        with(chat, own(chat).with(next).naming(Optional.empty())), new PlanReply.OwnShown(next));
  }

  /// Without line breaks, and without letters that cannot be seen; those that join others stay.
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}]|[\\p{Cf}&&[^\\u200c\\u200d]]", "")
        .strip();
  }

  private static OwnRoutines own(Chat chat) {
    return chat.training().planned().own();
  }

  private static Optional<OwnRoutine> find(Chat chat, int number) {
    return own(chat).find(number);
  }

  /// The one of a number, or the one that is being made.
  private static Optional<OwnRoutine> orFresh(Chat chat, int number) {
    return find(chat, number)
        .or(() ->
            Optional.of(new OwnRoutine(number, "", List.of()))
                .filter(_ -> own(chat).hasRoom() && number == own(chat).nextNumber()));
  }

  private static Chat with(Chat chat, OwnRoutines own) {
    return chat.training(chat.training().with(chat.training().planned().with(own)));
  }
}
