package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import limber.coach.Program;
import limber.coach.Verdict;
import limber.corpus.BotPhrase;
import limber.corpus.CheckPhrase;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.HomePhrase;
import limber.corpus.Phrase;
import limber.corpus.ProgressPhrase;
import limber.corpus.ReminderPhrase;
import limber.corpus.Routine;
import limber.corpus.RulePhrase;
import limber.corpus.SmallTalk;
import limber.corpus.Topic;
import limber.talk.Edit;
import limber.talk.Press;
import limber.talk.ReminderPress;
import limber.talk.RulePress;
import limber.talk.ShowProgress;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// The buttons that many messages share, and how buttons are laid in rows.
///
/// @param corpus what the buttons lead to
/// @param voice their labels
record Buttons(Corpus corpus, Voice voice) {

  /// Up to so many characters, two labels fit side by side on a phone.
  static final int SHORT = 20;

  /// How many related entries are offered under an answer.
  static final int RELATED = 3;

  /// A button that does not stand out.
  Button plain(Phrase label, Press press) {
    return new Button(voice.words(label), press, Tone.PLAIN);
  }

  /// A button that stands out as `tone` says.
  Button toned(Phrase label, Press press, Tone tone) {
    return new Button(voice.words(label), press, tone);
  }

  /// A button whose label holds a title.
  Button titled(Phrase label, String title, Press press) {
    return new Button(voice.words(label, "title", title), press, Tone.PLAIN);
  }

  /// The front of the exercises.
  Button exercises() {
    return plain(BotPhrase.BUTTON_EXERCISES, new Press.Exercises());
  }

  /// The list of routines.
  Button routines() {
    return plain(BotPhrase.BUTTON_ROUTINES, new Press.Routines());
  }

  /// What Limber can do.
  Button help() {
    return plain(BotPhrase.BUTTON_HELP, new Press.Help());
  }

  /// The settings, as a new message.
  Button settings() {
    return plain(HomePhrase.BUTTON_SETTINGS, new Press.Do("settings"));
  }

  /// Begins the session for today.
  Button startToday() {
    return toned(
        ReminderPhrase.BUTTON_REMIND_START, new Press.Begin(new Program.Today()), Tone.PRIMARY);
  }

  /// When Limber reminds its person.
  Button reminders() {
    return plain(ReminderPhrase.BUTTON_REMIND, new ReminderPress.ShowRemindersAnew());
  }

  /// What Limber knows about its person.
  Button aboutYou() {
    return plain(CheckPhrase.BUTTON_ABOUT_YOU, new Press.AboutYou(new Edit.Open()));
  }

  /// Why the pain rule decided as it did, in a row of its own; no row where it has decided nothing.
  List<List<Button>> why(Optional<Verdict> verdict) {
    return verdict.stream()
        .map(_ -> List.of(plain(RulePhrase.BUTTON_WHY, new RulePress.Why())))
        .toList();
  }

  /// Begins an exercise on its own.
  Button doItNow(EntryId exercise) {
    return toned(BotPhrase.BUTTON_BEGIN_EXERCISE, new Press.Begin(exercise), Tone.PRIMARY);
  }

  /// Where one can always go.
  List<List<Button>> home() {
    return List.of(List.of(exercises(), routines()), List.of(help()));
  }

  /// A button to each entry that is still there; the label says what it leads to.
  List<Button> entries(List<EntryId> ids) {
    return ids.stream().map(corpus::find).flatMap(Optional::stream).map(this::entry).toList();
  }

  /// The first few related entries, in rows.
  List<List<Button>> related(Entry entry) {
    return rows(entries(entry.basics().background().next()).stream().limit(RELATED).toList());
  }

  private Button entry(Entry entry) {
    Phrase label =
        switch (entry) {
          case Exercise _ -> BotPhrase.BUTTON_EXERCISE;
          case Routine _ -> BotPhrase.BUTTON_ROUTINE;
          case Topic _ -> BotPhrase.BUTTON_TOPIC;
          case SmallTalk _ -> BotPhrase.BUTTON_TOPIC;
        };
    return titled(label, entry.title(), new Press.Show(entry.id()));
  }

  /// Lays buttons in rows: two side by side where both labels are short, else one.
  static List<List<Button>> rows(List<Button> buttons) {
    return rows(buttons, Button::label);
  }

  /// Lays in rows what buttons are made of, in the same way.
  static <T> List<List<T>> rows(List<T> things, Function<T, String> label) {
    List<List<T>> rows = new ArrayList<>();
    int next = 0;
    while (next < things.size()) {
      List<T> pair = things.subList(next, Math.min(next + 2, things.size()));
      boolean sideBySide = pair.stream().allMatch(one -> label.apply(one).length() <= SHORT);
      rows.add(sideBySide ? pair : pair.subList(0, 1));
      next += rows.getLast().size();
    }
    return rows;
  }

  /// Why it was decided so, where anything was, and how one has been.
  List<List<Button>> whyAndProgress(Optional<Verdict> verdict) {
    return verdict
        .map(_ ->
            List.of(
                List.of(
                    plain(RulePhrase.BUTTON_WHY, new RulePress.Why()),
                    plain(ProgressPhrase.BUTTON_PROGRESS, new ShowProgress()))))
        .orElseGet(List::of);
  }
}
