package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import limber.corpus.EntryId;
import limber.corpus.Phrase;
import limber.corpus.WarningPhrase;
import limber.safety.Warning;
import limber.talk.Command;
import limber.talk.Note;
import limber.talk.PlanPress;
import limber.talk.PlanReply;
import limber.talk.Press;
import limber.talk.Press.Word;
import limber.talk.ProgressShown;
import limber.talk.Reply;
import limber.talk.RulePress;
import limber.talk.RuleReply;
import limber.talk.SessionPress;
import limber.talk.SessionReply;
import limber.talk.ShowProgress;
import limber.talk.TimedPress;
import limber.talk.TimedReply;
import limber.telegram.Screen.Button;

/// What it looks like when something waits after a warning sign: the reminder, the questions that
/// end it, and answers with a note beneath them.
///
/// @param warnings what the signs are called
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record WaitingWording(WarningWording warnings, Voice voice, Buttons buttons) {

  private static final EntryId SIGNS = EntryId.of("topic/warning-signs");

  /// What still holds, in short, and the button that begins to end it.
  Screen reminder(Reply.Reminder reminder) {
    return switch (reminder.warning().level()) {
      case URGENT ->
          new Passage()
              .heading(voice.words(WarningPhrase.URGENT_REMINDER_HEADING))
              .say(named(WarningPhrase.REMINDER_SIGN, reminder.warning()))
              .say(voice.text(WarningPhrase.URGENT_REMINDER))
              .under(List.of(List.of(allowed(reminder.number()))));
      case EMERGENCY, CRISIS -> emergency(reminder);
    };
  }

  private Screen emergency(Reply.Reminder reminder) {
    Passage passage =
        new Passage()
            .heading(voice.words(WarningPhrase.EMERGENCY_REMINDER_HEADING))
            .say(named(WarningPhrase.REMINDER_SIGN, reminder.warning()));
    reminder.also().ifPresent(also -> passage.say(named(WarningPhrase.REMINDER_SIGN_ALSO, also)));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(seen(reminder.number())));
    rows.addAll(Buttons.rows(buttons.entries(List.of(SIGNS))));
    return passage
        .say(voice.text(WarningPhrase.EMERGENCY_REMINDER))
        .section(
            voice.words(WarningPhrase.EMERGENCY_NUMBERS_HEADING),
            voice.text(WarningPhrase.EMERGENCY_NUMBERS))
        .say(voice.text(WarningPhrase.EMERGENCY_REMINDER_END))
        .under(rows);
  }

  /// A sign by its name, or what stands before the name alone, where the corpus no longer has it.
  private Text named(Phrase before, Warning warning) {
    return warnings
        .titles(warning)
        .map(titles -> Text.lines(voice.text(before), titles))
        .orElseGet(() -> voice.text(WarningPhrase.REMINDER_SIGN_UNNAMED));
  }

  /// Asks once more.
  Screen haveYouBeenSeen(Reply.HaveYouBeenSeen question) {
    Phrase asked =
        switch (question.level()) {
          case EMERGENCY, CRISIS -> WarningPhrase.EMERGENCY_SEEN_QUESTION;
          case URGENT -> WarningPhrase.URGENT_SEEN_QUESTION;
        };
    return new Passage()
        .say(Text.bold(voice.words(asked)))
        .say(voice.text(WarningPhrase.SEEN_QUESTION_MISTAKEN))
        .under(
            List.of(
                List.of(
                    word(WarningPhrase.BUTTON_SEEN_YES, question.number(), Word.YES),
                    word(WarningPhrase.BUTTON_SEEN_NOT_YET, question.number(), Word.NOT_YET))));
  }

  /// It is over.
  Screen wellAgain() {
    return new Passage().say(voice.text(WarningPhrase.SEEN_WELL_AGAIN)).under(buttons.home());
  }

  /// Asks gently before an exercise begins.
  Screen areYouSafe(Reply.AreYouSafe question) {
    return new Passage()
        .say(voice.text(WarningPhrase.SAFE_FIRST))
        .say(Text.bold(voice.words(WarningPhrase.SAFE_QUESTION)))
        .section(
            voice.words(WarningPhrase.CRISIS_LINES_HEADING), voice.text(WarningPhrase.CRISIS_LINES))
        .under(
            List.of(
                List.of(word(WarningPhrase.BUTTON_SAFE, question.number(), Word.SAFE)),
                List.of(word(WarningPhrase.BUTTON_NOT_SAFE, question.number(), Word.NOT_SAFE))));
  }

  /// Asks one short question, before anything else.
  Screen inDoubt(Reply.InDoubt doubt) {
    Phrase first =
        switch (doubt.ifSo().level()) {
          case CRISIS -> WarningPhrase.DOUBT_FIRST_CRISIS;
          case EMERGENCY, URGENT -> WarningPhrase.DOUBT_FIRST;
        };
    return new Passage()
        .say(voice.text(first))
        .say(Text.bold(warnings.question(doubt.ifSo())))
        .say(voice.text(WarningPhrase.DOUBT_ANOTHER))
        .under(
            List.of(
                List.of(
                    word(WarningPhrase.BUTTON_IT_IS, doubt.number(), Word.IT_IS),
                    word(WarningPhrase.BUTTON_IT_IS_NOT, doubt.number(), Word.IT_IS_NOT)),
                List.of(word(WarningPhrase.BUTTON_UNSURE, doubt.number(), Word.IT_IS))));
  }

  /// An answer with its notes beneath it. Offers of exercise that nobody asked for are left out.
  ///
  /// @param answer what it looks like when nothing waits
  Screen with(Reply.WhileWaiting waiting, Screen answer) {
    List<List<Button>> rows = answer.buttons();
    Screen noted = answer;
    List<List<Button>> more = new ArrayList<>();
    for (Note note : waiting.notes()) {
      noted = noted.with(Text.italic(words(note)));
      rows = without(rows, leftOut(note, waiting.reply()));
      button(note).ifPresent(button -> more.add(List.of(button)));
    }
    more.addAll(rows);
    // while help comes first nothing is shown that invites to join in
    return new Screen(noted.text(), more);
  }

  private String words(Note note) {
    return voice.words(
        switch (note) {
          case Note.HelpFirst _ -> WarningPhrase.NOTE_HELP_FIRST;
          case Note.DoctorFirst _ -> WarningPhrase.NOTE_DOCTOR_FIRST;
          case Note.PeopleWhoListen _ -> WarningPhrase.NOTE_PEOPLE_WHO_LISTEN;
        });
  }

  private Optional<Button> button(Note note) {
    return switch (note) {
      case Note.HelpFirst(int number) -> Optional.of(seen(number));
      case Note.DoctorFirst(int number) -> Optional.of(allowed(number));
      case Note.PeopleWhoListen() -> Optional.empty();
    };
  }

  /// Which buttons are left out for a note. Nobody is asked now how well Limber does.
  private static Predicate<Press> leftOut(Note note, Reply reply) {
    return switch (note) {
      case Note.HelpFirst _ -> press -> !(press instanceof Press.OnWarning);
      case Note.DoctorFirst _ ->
          press ->
              press instanceof Press.Begin
                  || rates(press)
                  || (offers(press) && !isAboutExercise(reply));
      case Note.PeopleWhoListen _ ->
          press -> rates(press) || (offers(press) && !isAboutExercise(reply));
    };
  }

  private static boolean rates(Press press) {
    return press instanceof Press.Helpful || press instanceof Press.NotHelpful;
  }

  private static List<List<Button>> without(List<List<Button>> rows, Predicate<Press> leftOut) {
    return rows.stream()
        .map(row -> row.stream().filter(button -> !leftOut.test(button.press())).toList())
        .filter(row -> !row.isEmpty())
        .toList();
  }

  /// Whether a button leads to exercise.
  private static boolean offers(Press press) {
    return switch (press) {
      case Press.Show(EntryId id) ->
          id.kind() == EntryId.Kind.EXERCISE || id.kind() == EntryId.Kind.ROUTINE;
      case Press.Exercises _, Press.Browse _, Press.Routines _, Press.Begin _, PlanPress _ -> true;
      case Press.Do(String command) -> Command.leadsToExercise(command);
      case Press.Help _,
          Press.Helpful _,
          Press.NotHelpful _,
          Press.AskDifferently _,
          Press.OnStep _,
          Press.OnWarning _,
          Press.OnCheck _,
          Press.Tick _,
          Press.AboutYou _,
          SessionPress _,
          TimedPress _,
          RulePress _,
          ShowProgress _,
          Press.Everyday _ ->
          false;
    };
  }

  /// Whether somebody asked for this page, so that its buttons are no offer of Limber's own.
  private static boolean isAboutExercise(Reply reply) {
    return switch (reply) {
      case Reply.Suited(var suited, _) -> isAboutExercise(suited);
      case Reply.Rated(var rated, _, _, _) -> isAboutExercise(rated);
      case Reply.Explained(var telling, _, _) -> isAboutExercise(telling);
      case Reply.Shelves _,
          Reply.RoutineList _,
          Reply.RoutinePreview _,
          Reply.ExerciseCard _,
          Reply.DidYouMean _,
          PlanReply _ ->
          true;
      case SessionReply _,
          TimedReply _,
          RuleReply _,
          ProgressShown _,
          Reply.Everyday _,
          Reply.Welcome _,
          Reply.NoMedicalAdvice _,
          Reply.SomethingWentWrong _,
          Reply.LostTrack _,
          Reply.TooFast _,
          Reply.Help _,
          Reply.TopicAnswer _,
          Reply.MoreAnswer _,
          Reply.Comparison _,
          Reply.AspectAnswer _,
          Reply.SmallTalk _,
          Reply.DoNotKnow _,
          Reply.NotedAsNotHelpful _,
          Reply.HowToAsk _,
          Reply.OnlyText _,
          Reply.Gone _,
          Reply.StepShown _,
          Reply.BackToStep _,
          Reply.Paused _,
          Reply.EarlierButton _,
          Reply.AlreadyWalking _,
          Reply.NothingUnderWay _,
          Reply.Stopped _,
          Reply.Finished _,
          Reply.Warned _,
          Reply.Unsettled _,
          Reply.Reminder _,
          Reply.HaveYouBeenSeen _,
          Reply.WellAgain _,
          Reply.AreYouSafe _,
          Reply.InDoubt _,
          Reply.CheckAsked _,
          Reply.AskADoctorFirst _,
          Reply.CheckEnded _,
          Reply.AboutYou _,
          Reply.AboutYouKept _,
          Reply.FittedNow _,
          Reply.NothingLeft _,
          Reply.WhileWaiting _ ->
          false;
    };
  }

  private Button seen(int number) {
    return word(WarningPhrase.BUTTON_SEEN, number, Word.SEEN);
  }

  private Button allowed(int number) {
    return word(WarningPhrase.BUTTON_ALLOWED, number, Word.SEEN);
  }

  private Button word(Phrase label, int number, Word word) {
    return buttons.plain(label, new Press.OnWarning(number, word));
  }
}
