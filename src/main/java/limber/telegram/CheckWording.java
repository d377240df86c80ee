package limber.telegram;

import java.util.List;
import limber.corpus.CheckPhrase;
import limber.corpus.Intake;
import limber.corpus.Phrase;
import limber.corpus.WarningPhrase;
import limber.talk.Press;
import limber.talk.Press.CheckWord;
import limber.talk.Question;
import limber.talk.Reply;
import limber.telegram.Screen.Button;

/// What the check before exercise looks like.
///
/// @param intake what is asked
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record CheckWording(Intake intake, Voice voice, Buttons buttons) {

  /// A question of the check.
  ///
  /// @param number for the buttons
  Screen asked(Question question, int number) {
    return switch (question) {
      case Question.EmergencySigns() -> emergencySigns(number);
      case Question.UrgentSigns() -> urgentSigns(number);
      case Question.About about -> sheets().asked(about, number);
      case Question.StillRight(var has) -> stillRight(has, number);
      case Question.DoctorsYes(var items) -> doctorsYes(items, number);
    };
  }

  private Screen emergencySigns(int number) {
    Passage passage =
        new Passage()
            .heading(voice.words(CheckPhrase.CHECK_HEADING))
            .say(voice.text(CheckPhrase.CHECK_WHY));
    return signs(passage, intake.signs().emergency(), number);
  }

  private Screen urgentSigns(int number) {
    Passage passage = new Passage().say(voice.text(CheckPhrase.CHECK_URGENT));
    return signs(passage, intake.signs().urgent(), number);
  }

  private Screen signs(Passage passage, List<Intake.Line> lines, int number) {
    String some = voice.words(CheckPhrase.BUTTON_ONE_OR_MORE);
    return passage
        .say(Text.bulleted(lines.stream().map(line -> Text.of(line.text())).toList()))
        .say(voice.text(CheckPhrase.CHECK_UNSURE, "button", some))
        .under(
            List.of(
                List.of(
                    word(CheckPhrase.BUTTON_NONE_OF_THESE, number, CheckWord.NONE),
                    word(CheckPhrase.BUTTON_ONE_OR_MORE, number, CheckWord.SOME))));
  }

  private Screen stillRight(List<String> has, int number) {
    List<String> labels = sheets().labels(has);
    Passage passage =
        labels.isEmpty()
            ? new Passage().say(voice.text(CheckPhrase.CHECK_STILL_NOTHING))
            : sheets()
                .told(CheckPhrase.CHECK_STILL, labels)
                .say(Text.bold(voice.words(CheckPhrase.CHECK_STILL_QUESTION)));
    return passage.under(
        List.of(
            List.of(
                word(CheckPhrase.BUTTON_STILL_RIGHT, number, CheckWord.STILL_RIGHT),
                word(CheckPhrase.BUTTON_CHANGE, number, CheckWord.CHANGE))));
  }

  private Screen doctorsYes(List<String> items, int number) {
    return sheets()
        .told(CheckPhrase.CHECK_TOLD, sheets().labels(items))
        .say(Text.bold(voice.words(CheckPhrase.CHECK_YES_QUESTION)))
        .under(
            List.of(
                List.of(
                    word(WarningPhrase.BUTTON_SEEN_YES, number, CheckWord.YES),
                    word(WarningPhrase.BUTTON_SEEN_NOT_YET, number, CheckWord.NOT_YET))));
  }

  /// What somebody told needs a doctor first; several things together need one soon.
  Screen askADoctor(Reply.AskADoctorFirst asked) {
    boolean several = asked.items().size() > 1;
    Phrase heading = several ? CheckPhrase.SEE_A_DOCTOR_HEADING : CheckPhrase.ASK_A_DOCTOR_HEADING;
    return new Passage()
        .heading(voice.words(heading))
        .and(sheets().told(CheckPhrase.CHECK_TOLD, sheets().labels(asked.items())))
        .say(voice.text(several ? CheckPhrase.SEE_A_DOCTOR : CheckPhrase.ASK_A_DOCTOR))
        .say(voice.text(CheckPhrase.DOCTOR_UNTIL_THEN))
        .under(
            List.of(
                List.of(
                    buttons.plain(
                        WarningPhrase.BUTTON_ALLOWED,
                        new Press.OnWarning(asked.number(), Press.Word.SEEN)))));
  }

  /// The check is over, and nothing begins.
  Screen ended(Reply.CheckEnding ending) {
    return new Passage()
        .say(
            voice.text(
                switch (ending) {
                  case STOPPED -> CheckPhrase.CHECK_STOPPED;
                  case NOT_YET -> CheckPhrase.CHECK_NOT_YET;
                }))
        .under(buttons.home());
  }

  private SheetWording sheets() {
    return new SheetWording(intake, voice, buttons);
  }

  private Button word(Phrase label, int number, CheckWord word) {
    return buttons.plain(label, new Press.OnCheck(number, word));
  }
}
