package limber.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import limber.coach.Equipment;
import limber.coach.Timing;
import limber.corpus.Corpus;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.Routine;
import limber.corpus.Routine.Part;
import limber.corpus.Term;
import limber.talk.Press;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What the list of routines and a routine's preview look like.
///
/// @param corpus the routines and their exercises
/// @param entries how an entry's background is said
record RoutineWording(Corpus corpus, EntryWording entries) {

  /// The routines to choose from, shortest first.
  Screen list() {
    List<List<Button>> rows =
        corpus.routines().stream()
            .sorted(Comparator.comparing(this::length).thenComparing(Routine::title))
            .map(routine -> List.of(button(routine)))
            .toList();
    return new Passage()
        .heading(voice().words(Phrase.ROUTINES_HEADING))
        .say(voice().text(Phrase.ROUTINES))
        .under(rows);
  }

  private Button button(Routine routine) {
    Map<String, ?> values =
        Map.of("title", routine.title(), "minutes", Timing.minutes(length(routine)));
    return new Button(
        voice().words(Phrase.BUTTON_ROUTINE_MINUTES, values),
        new Press.Show(routine.id()),
        Tone.PLAIN);
  }

  /// What a routine holds, and a button to begin.
  Screen preview(Routine routine) {
    Passage passage =
        new Passage()
            .heading(routine.title())
            .say(routine.basics().answer().brief())
            .say(Text.italic(lengthAndNeeds(routine)))
            .section(voice().words(Phrase.ROUTINE_SUITS_HEADING), whom(routine));
    for (Part part : Part.values()) {
      steps(passage, routine, part);
    }
    passage.say(end(routine));
    entries.foldBackground(passage, routine);
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(begin(routine), allRoutines()));
    rows.addAll(entries.variants(routine.variants()));
    return passage.under(rows);
  }

  private String lengthAndNeeds(Routine routine) {
    String time = voice().minutes(Timing.minutes(length(routine)));
    return voice()
        .words(
            Phrase.ROUTINE_TAKES,
            Map.of("time", time, "needs", voice().needs(Equipment.of(routine, corpus))));
  }

  private Text whom(Routine routine) {
    Text suits = Text.of(routine.suits());
    if (routine.fits().isEmpty()) {
      return suits;
    }
    String people = voice().list(routine.fits().stream().map(Term::label).toList());
    return Text.lines(suits, voice().text(Phrase.ROUTINE_FITS, "people", people));
  }

  /// Where one is after the last step: good to know for somebody who cannot get up easily.
  private Text end(Routine routine) {
    Exercise last = corpus.exercise(routine.steps().getLast().exercise());
    return voice().text(Phrase.ROUTINE_ENDS, "position", last.profile().position().label());
  }

  /// The steps of one part, numbered as they are when one walks through the whole.
  private void steps(Passage passage, Routine routine, Part part) {
    List<Text> lines = new ArrayList<>();
    for (int i = 0; i < routine.steps().size(); i++) {
      Routine.Step step = routine.steps().get(i);
      if (step.part() == part) {
        lines.add(Text.of((i + 1) + ". " + corpus.exercise(step.exercise()).title()));
      }
    }
    if (!lines.isEmpty()) {
      passage.section(name(voice(), part), Text.lines(lines));
    }
  }

  /// What a part of a routine is called.
  static String name(Voice voice, Part part) {
    return voice.words(
        switch (part) {
          case WARM_UP -> Phrase.PART_WARM_UP;
          case CORE -> Phrase.PART_CORE;
          case COOL_DOWN -> Phrase.PART_COOL_DOWN;
        });
  }

  private Button begin(Routine routine) {
    return entries
        .buttons()
        .toned(Phrase.BUTTON_BEGIN_ROUTINE, new Press.Begin(routine.id()), Tone.PRIMARY);
  }

  private Button allRoutines() {
    return entries.buttons().plain(Phrase.BUTTON_ALL_ROUTINES, new Press.Routines());
  }

  private Duration length(Routine routine) {
    return Timing.of(routine, corpus);
  }

  private Voice voice() {
    return entries.voice();
  }
}
