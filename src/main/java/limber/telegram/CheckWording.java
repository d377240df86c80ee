package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import limber.corpus.Intake;
import limber.corpus.Intake.Item;
import limber.corpus.Phrase;
import limber.talk.Edit;
import limber.talk.Press;
import limber.talk.Press.CheckWord;
import limber.talk.Press.Mark;
import limber.talk.Question;
import limber.talk.Reply;
import limber.talk.Sheets;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What the check before exercise looks like, and what Limber knows about its person.
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
      case Question.About about -> about(about, number);
      case Question.StillRight(var has) -> stillRight(has, number);
      case Question.DoctorsYes(var items) -> doctorsYes(items, number);
    };
  }

  private Screen emergencySigns(int number) {
    Passage passage =
        new Passage().heading(voice.words(Phrase.CHECK_HEADING)).say(voice.text(Phrase.CHECK_WHY));
    return signs(passage, intake.signs().emergency(), number);
  }

  private Screen urgentSigns(int number) {
    Passage passage = new Passage().say(voice.text(Phrase.CHECK_URGENT));
    return signs(passage, intake.signs().urgent(), number);
  }

  private Screen signs(Passage passage, List<Intake.Line> lines, int number) {
    String some = voice.words(Phrase.BUTTON_ONE_OR_MORE);
    return passage
        .say(Text.bulleted(lines.stream().map(line -> Text.of(line.text())).toList()))
        .say(voice.text(Phrase.CHECK_UNSURE, "button", some))
        .under(
            List.of(
                List.of(
                    word(Phrase.BUTTON_NONE_OF_THESE, number, CheckWord.NONE),
                    word(Phrase.BUTTON_ONE_OR_MORE, number, CheckWord.SOME))));
  }

  /// A page of what may be true, to be marked.
  private Screen about(Question.About asked, int number) {
    List<Item> items = items(asked.page());
    boolean marked = items.stream().anyMatch(item -> asked.has().contains(item.id()));
    List<List<Button>> rows =
        marks(items, asked.has(), (id, mark) -> new Press.Tick(number, id, mark));
    rows.add(
        List.of(
            marked
                ? word(Phrase.BUTTON_MARKED, number, CheckWord.DONE)
                : word(Phrase.BUTTON_NONE_OF_THESE, number, CheckWord.NONE)));
    return new Passage()
        .heading(question(asked.page()))
        .say(voice.text(Phrase.CHECK_MARK))
        .under(rows);
  }

  /// A page of what is known, to be changed.
  Screen aboutYou(Reply.AboutYou about) {
    int pages = Sheets.of(intake).pages().size();
    int page = Math.min(about.page(), Math.max(0, pages - 1));
    List<List<Button>> rows =
        marks(items(page), about.has(), (id, mark) -> press(new Edit.Say(id, mark)));
    List<Button> turns = turns(page, pages);
    if (!turns.isEmpty()) {
      rows.add(turns);
    }
    rows.add(List.of(buttons.plain(Phrase.BUTTON_MARKED, press(new Edit.Leave()))));
    return new Passage()
        .heading(voice.words(Phrase.ABOUT_YOU_HEADING))
        .say(voice.text(Phrase.ABOUT_YOU))
        .say(question(page))
        .under(rows);
  }

  private List<Button> turns(int page, int pages) {
    List<Button> turns = new ArrayList<>();
    if (page > 0) {
      turns.add(turn(Phrase.BUTTON_PAGE_BEFORE, page, new Edit.Page(page - 1)));
    }
    if (page < pages - 1) {
      turns.add(turn(Phrase.BUTTON_PAGE_AFTER, page + 2, new Edit.Page(page + 1)));
    }
    return turns;
  }

  private Button turn(Phrase label, int page, Edit edit) {
    return new Button(voice.words(label, "page", page), press(edit), Tone.PLAIN);
  }

  /// What is known, once its person is done with it.
  Screen aboutYouKept(Reply.AboutYouKept kept) {
    List<String> labels = labels(kept.has());
    List<List<Button>> rows = List.of(List.of(buttons.aboutYou(), buttons.routines()));
    return labels.isEmpty()
        ? new Passage().say(voice.text(Phrase.ABOUT_YOU_NOTHING)).under(rows)
        : told(Phrase.ABOUT_YOU_KEPT, labels).say(voice.text(Phrase.ABOUT_YOU_USED)).under(rows);
  }

  private Screen stillRight(List<String> has, int number) {
    List<String> labels = labels(has);
    Passage passage =
        labels.isEmpty()
            ? new Passage().say(voice.text(Phrase.CHECK_STILL_NOTHING))
            : told(Phrase.CHECK_STILL, labels)
                .say(Text.bold(voice.words(Phrase.CHECK_STILL_QUESTION)));
    return passage.under(
        List.of(
            List.of(
                word(Phrase.BUTTON_STILL_RIGHT, number, CheckWord.STILL_RIGHT),
                word(Phrase.BUTTON_CHANGE, number, CheckWord.CHANGE))));
  }

  private Screen doctorsYes(List<String> items, int number) {
    return told(Phrase.CHECK_TOLD, labels(items))
        .say(Text.bold(voice.words(Phrase.CHECK_YES_QUESTION)))
        .under(
            List.of(
                List.of(
                    word(Phrase.BUTTON_SEEN_YES, number, CheckWord.YES),
                    word(Phrase.BUTTON_SEEN_NOT_YET, number, CheckWord.NOT_YET))));
  }

  /// What somebody told needs a doctor first; several things together need one soon.
  Screen askADoctor(Reply.AskADoctorFirst asked) {
    boolean several = asked.items().size() > 1;
    Phrase heading = several ? Phrase.SEE_A_DOCTOR_HEADING : Phrase.ASK_A_DOCTOR_HEADING;
    return new Passage()
        .heading(voice.words(heading))
        .and(told(Phrase.CHECK_TOLD, labels(asked.items())))
        .say(voice.text(several ? Phrase.SEE_A_DOCTOR : Phrase.ASK_A_DOCTOR))
        .say(voice.text(Phrase.DOCTOR_UNTIL_THEN))
        .under(
            List.of(
                List.of(
                    buttons.plain(
                        Phrase.BUTTON_ALLOWED,
                        new Press.OnWarning(asked.number(), Press.Word.SEEN)))));
  }

  /// The check is over, and nothing begins.
  Screen ended(Reply.CheckEnding ending) {
    return new Passage()
        .say(
            voice.text(
                switch (ending) {
                  case STOPPED -> Phrase.CHECK_STOPPED;
                  case NOT_YET -> Phrase.CHECK_NOT_YET;
                }))
        .under(buttons.home());
  }

  /// A button for each item, which says the contrary of what is known: laid out by the bare labels,
  /// so that no button moves when one is marked.
  private List<List<Button>> marks(
      List<Item> items, List<String> has, BiFunction<String, Mark, Press> press) {
    List<Button> bare =
        items.stream()
            .map(item -> new Button(item.label(), press.apply(item.id(), Mark.SET), Tone.PLAIN))
            .toList();
    List<Button> shown =
        items.stream()
            .map(item ->
                has.contains(item.id())
                    ? new Button(
                        voice.words(Phrase.CHECK_MARKED, "label", item.label()),
                        press.apply(item.id(), Mark.CLEARED),
                        Tone.PLAIN)
                    : new Button(item.label(), press.apply(item.id(), Mark.SET), Tone.PLAIN))
            .toList();
    List<List<Button>> rows = new ArrayList<>();
    int next = 0;
    for (List<Button> row : Buttons.rows(bare)) {
      rows.add(shown.subList(next, next + row.size()));
      next += row.size();
    }
    return rows;
  }

  private List<Item> items(int page) {
    return Sheets.of(intake).at(page).map(Intake.Page::items).orElse(List.of());
  }

  private String question(int page) {
    return Sheets.of(intake)
        .at(page)
        .map(Intake.Page::question)
        .orElseGet(() -> voice.words(Phrase.GONE));
  }

  private Passage told(Phrase before, List<String> labels) {
    return new Passage()
        .say(Text.lines(voice.text(before), Text.bulleted(labels.stream().map(Text::of).toList())));
  }

  /// What items are called; what the intake does not ask any more has no name.
  private List<String> labels(List<String> ids) {
    return ids.stream().map(intake::item).flatMap(Optional::stream).map(Item::label).toList();
  }

  private static Press press(Edit edit) {
    return new Press.AboutYou(edit);
  }

  private Button word(Phrase label, int number, CheckWord word) {
    return buttons.plain(label, new Press.OnCheck(number, word));
  }
}
