package limber.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import limber.coach.Equipment;
import limber.coach.Fitted;
import limber.coach.Prescribed;
import limber.coach.Timing;
import limber.corpus.BotPhrase;
import limber.corpus.CheckPhrase;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.EntryPhrase;
import limber.corpus.Exercise;
import limber.corpus.HomePhrase;
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
    Passage passage =
        new Passage()
            .heading(voice().words(EntryPhrase.ROUTINES_HEADING))
            .say(voice().text(EntryPhrase.ROUTINES));
    if (!entries.whom().isAnybody()) {
      passage.say(voice().text(CheckPhrase.FITTED_ROUTINES));
    }
    List<List<Button>> rows =
        offered()
            .sorted(Comparator.comparing(this::length).thenComparing(Routine::title))
            .map(routine -> List.of(button(routine)))
            .toList();
    return passage.under(rows);
  }

  /// Whoever has told what is not right for them is offered what is, or all where nothing is: each
  /// then says why.
  private Stream<Routine> offered() {
    List<EntryId> right = entries.whom().routines();
    return corpus.routines().stream()
        .filter(routine ->
            entries.whom().isAnybody() || right.isEmpty() || right.contains(routine.id()));
  }

  private Button button(Routine routine) {
    Map<String, ?> values =
        Map.of("title", routine.title(), "minutes", Timing.minutes(length(routine)));
    return new Button(
        voice().words(BotPhrase.BUTTON_ROUTINE_MINUTES, values),
        new Press.Show(routine.id()),
        Tone.PLAIN);
  }

  /// What a routine holds for the person, and a button to begin.
  Screen preview(Routine routine) {
    Fitted fitted = entries.whom().fitted(routine);
    if (fitted.steps().isEmpty()) {
      return entries.fitting().nothingLeft(routine);
    }
    Passage passage =
        new Passage()
            .heading(routine.title())
            .say(routine.basics().answer().brief())
            .say(Text.italic(lengthAndNeeds(fitted.steps())))
            .section(voice().words(EntryPhrase.ROUTINE_SUITS_HEADING), whom(routine));
    entries.fitting().changes(passage, fitted);
    for (Part part : Part.values()) {
      steps(passage, fitted.steps(), part);
    }
    passage.say(end(fitted.steps()));
    entries.foldBackground(passage, routine);
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(begin(routine), allRoutines()));
    if (!fitted.changes().isEmpty()) {
      rows.add(List.of(entries.buttons().aboutYou()));
    }
    rows.addAll(entries.variants(routine.variants()));
    Screen words = passage.under(rows).with(entries.share(HomePhrase.SHARE_ROUTINE, routine));
    // the picture shows the steps as they are written, not as they were changed for a person
    return fitted.changes().isEmpty() ? words.beneath(new Sight.OfRoutine(routine.id())) : words;
  }

  private String lengthAndNeeds(List<Prescribed> steps) {
    String time = voice().minutes(Timing.minutes(Timing.of(steps, corpus)));
    return voice()
        .words(
            EntryPhrase.ROUTINE_TAKES,
            Map.of("time", time, "needs", voice().needs(Equipment.of(steps, corpus))));
  }

  private Text whom(Routine routine) {
    Text suits = Text.of(routine.suits());
    if (routine.fits().isEmpty()) {
      return suits;
    }
    String people = voice().list(routine.fits().stream().map(Term::label).toList());
    return Text.lines(suits, voice().text(EntryPhrase.ROUTINE_FITS, "people", people));
  }

  /// Where one is after the last step: good to know for somebody who cannot get up easily.
  private Text end(List<Prescribed> steps) {
    Exercise last = corpus.exercise(steps.getLast().exercise());
    return voice().text(EntryPhrase.ROUTINE_ENDS, "position", last.profile().position().label());
  }

  /// The steps of one part, numbered as they are when one walks through the whole.
  private void steps(Passage passage, List<Prescribed> steps, Part part) {
    List<Text> lines = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Prescribed step = steps.get(i);
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
          case WARM_UP -> EntryPhrase.PART_WARM_UP;
          case CORE -> EntryPhrase.PART_CORE;
          case COOL_DOWN -> EntryPhrase.PART_COOL_DOWN;
        });
  }

  private Button begin(Routine routine) {
    return entries
        .buttons()
        .toned(BotPhrase.BUTTON_BEGIN_ROUTINE, new Press.Begin(routine.id()), Tone.PRIMARY);
  }

  private Button allRoutines() {
    return entries.buttons().plain(BotPhrase.BUTTON_ALL_ROUTINES, new Press.Routines());
  }

  private Duration length(Routine routine) {
    return Timing.of(entries.whom().fitted(routine).steps(), corpus);
  }

  private Voice voice() {
    return entries.voice();
  }
}
