package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import limber.corpus.BotPhrase;
import limber.corpus.CheckPhrase;
import limber.corpus.Intake;
import limber.corpus.Intake.Item;
import limber.corpus.Phrase;
import limber.corpus.ShelfPhrase;
import limber.talk.Edit;
import limber.talk.Press;
import limber.talk.Press.CheckWord;
import limber.talk.Press.Mark;
import limber.talk.Question;
import limber.talk.Reply;
import limber.talk.Sheets;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What may be true for somebody, to be marked: before exercise, and at any time.
///
/// @param intake what is asked
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record SheetWording(Intake intake, Voice voice, Buttons buttons) {

  /// A page to be marked before exercise.
  Screen asked(Question.About asked, int number) {
    List<Item> items = items(asked.page());
    boolean marked = items.stream().anyMatch(item -> asked.has().contains(item.id()));
    List<List<Button>> rows =
        marks(items, asked.has(), (id, mark) -> new Press.Tick(number, id, mark));
    rows.add(
        List.of(
            marked
                ? word(CheckPhrase.BUTTON_MARKED, number, CheckWord.DONE)
                : word(CheckPhrase.BUTTON_NONE_OF_THESE, number, CheckWord.NONE)));
    return new Passage()
        .heading(question(asked.page()))
        .say(voice.text(CheckPhrase.CHECK_MARK))
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
    rows.add(List.of(buttons.plain(CheckPhrase.BUTTON_MARKED, press(new Edit.Leave()))));
    return new Passage()
        .heading(voice.words(CheckPhrase.ABOUT_YOU_HEADING))
        .say(voice.text(CheckPhrase.ABOUT_YOU))
        .say(question(page))
        .under(rows);
  }

  private List<Button> turns(int page, int pages) {
    List<Button> turns = new ArrayList<>();
    if (page > 0) {
      turns.add(turn(ShelfPhrase.BUTTON_PAGE_BEFORE, page, new Edit.Page(page - 1)));
    }
    if (page < pages - 1) {
      turns.add(turn(ShelfPhrase.BUTTON_PAGE_AFTER, page + 2, new Edit.Page(page + 1)));
    }
    return turns;
  }

  private Button turn(Phrase label, int page, Edit edit) {
    return new Button(voice.words(label, "page", page), press(edit), Tone.PLAIN);
  }

  /// What is known, once its person is done with it.
  Screen aboutYouKept(Reply.AboutYouKept kept) {
    List<String> labels = labels(kept.has());
    List<List<Button>> rows =
        List.of(List.of(buttons.aboutYou(), buttons.routines()), List.of(buttons.settings()));
    return labels.isEmpty()
        ? new Passage().say(voice.text(CheckPhrase.ABOUT_YOU_NOTHING)).under(rows)
        : told(CheckPhrase.ABOUT_YOU_KEPT, labels)
            .say(voice.text(CheckPhrase.ABOUT_YOU_USED))
            .under(rows);
  }

  /// A button for each item, which says the contrary of what is known: laid out by the bare labels,
  /// so that none moves when another is marked.
  private List<List<Button>> marks(
      List<Item> items, List<String> has, BiFunction<String, Mark, Press> press) {
    List<List<Button>> rows = new ArrayList<>();
    for (List<Item> row : Buttons.rows(items, Item::label)) {
      rows.add(row.stream().map(item -> mark(item, has, press)).toList());
    }
    return rows;
  }

  private Button mark(Item item, List<String> has, BiFunction<String, Mark, Press> press) {
    return has.contains(item.id())
        ? new Button(
            voice.words(CheckPhrase.CHECK_MARKED, "label", item.label()),
            press.apply(item.id(), Mark.CLEARED),
            Tone.PLAIN)
        : new Button(item.label(), press.apply(item.id(), Mark.SET), Tone.PLAIN);
  }

  private List<Item> items(int page) {
    return Sheets.of(intake).at(page).map(Intake.Page::items).orElse(List.of());
  }

  private String question(int page) {
    return Sheets.of(intake)
        .at(page)
        .map(Intake.Page::question)
        .orElseGet(() -> voice.words(BotPhrase.GONE));
  }

  /// What somebody told, each on a line of its own.
  Passage told(Phrase before, List<String> labels) {
    return new Passage()
        .say(Text.lines(voice.text(before), Text.bulleted(labels.stream().map(Text::of).toList())));
  }

  /// What items are called; what the intake does not ask any more has no name.
  List<String> labels(List<String> ids) {
    return ids.stream().map(intake::item).flatMap(Optional::stream).map(Item::label).toList();
  }

  private static Press press(Edit edit) {
    return new Press.AboutYou(edit);
  }

  private Button word(Phrase label, int number, CheckWord word) {
    return buttons.plain(label, new Press.OnCheck(number, word));
  }
}
