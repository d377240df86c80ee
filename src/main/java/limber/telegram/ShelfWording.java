package limber.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.Profile;
import limber.corpus.ShelfPhrase;
import limber.corpus.Term;
import limber.talk.Press;
import limber.talk.Shelf;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What browsing the exercises looks like. The pages take each other's place in one message, so
/// each has a text of its own: Telegram refuses an edit that changes nothing.
///
/// @param corpus the exercises
/// @param voice the phrases
/// @param buttons the buttons that many messages share
/// @param whom for whom it is
record ShelfWording(Corpus corpus, Voice voice, Buttons buttons, Whom whom) {

  /// The word with which the facet NEEDS stands for exercises that need nothing.
  private static final String NOTHING = "nothing";

  /// A page.
  Screen shelf(Shelf shelf) {
    return switch (shelf) {
      case Shelf.Front() -> front();
      case Shelf.Facet(Term.Facet facet) -> facet(facet);
      case Shelf.Having having -> having(having);
      case Shelf.All(int page) ->
          page(
              voice.words(ShelfPhrase.SHELF_ALL),
              inOrder(corpus.exercises()),
              page,
              Shelf.All::new,
              new Shelf.Front());
    };
  }

  private Screen front() {
    return new Passage()
        .heading(voice.words(ShelfPhrase.SHELF_FRONT_HEADING))
        .say(voice.text(ShelfPhrase.SHELF_FRONT))
        .under(
            List.of(
                List.of(by(Term.Facet.KIND)),
                List.of(by(Term.Facet.POSITION)),
                List.of(by(Term.Facet.NEEDS)),
                List.of(browse(voice.words(ShelfPhrase.SHELF_ALL), new Shelf.All(0)))));
  }

  private Button by(Term.Facet facet) {
    return browse(heading(facet), new Shelf.Facet(facet));
  }

  private Screen facet(Term.Facet facet) {
    List<Button> words =
        terms(facet).stream()
            .map(term -> browse(label(term), new Shelf.Having(facet, term.id(), 0)))
            .toList();
    List<List<Button>> rows = new ArrayList<>(Buttons.rows(words));
    rows.add(List.of(back(new Shelf.Front())));
    return new Passage()
        .heading(heading(facet))
        .say(voice.text(words.isEmpty() ? ShelfPhrase.SHELF_EMPTY : ShelfPhrase.SHELF_CHOOSE))
        .under(rows);
  }

  private Screen having(Shelf.Having having) {
    List<Exercise> exercises =
        corpus.exercises().stream()
            .filter(one -> terms(one, having.facet()).anyMatch(t -> t.id().equals(having.term())))
            .toList();
    return page(
        heading(having),
        inOrder(exercises),
        having.page(),
        page -> new Shelf.Having(having.facet(), having.term(), page),
        new Shelf.Facet(having.facet()));
  }

  private String heading(Shelf.Having having) {
    Phrase heading =
        having.facet() == Term.Facet.NEEDS ? ShelfPhrase.SHELF_NEEDING : ShelfPhrase.SHELF_HAVING;
    return terms(having.facet()).stream()
        .filter(term -> term.id().equals(having.term()))
        .findFirst()
        .map(term -> voice.words(heading, "label", term.label()))
        .orElseGet(() -> heading(having.facet()));
  }

  /// A page of a list; a page past the end, as an old button may ask for, is the last one.
  private Screen page(
      String heading, List<Exercise> all, int asked, IntFunction<Shelf> at, Shelf above) {
    int pages = Math.max(1, (all.size() + Shelf.PAGE - 1) / Shelf.PAGE);
    int page = Math.min(asked, pages - 1);
    Passage passage = new Passage().heading(heading);
    passage.say(voice.text(all.isEmpty() ? ShelfPhrase.SHELF_EMPTY : ShelfPhrase.SHELF_PICK));
    if (pages > 1) {
      passage.say(voice.words(ShelfPhrase.SHELF_PAGE, Map.of("page", page + 1, "pages", pages)));
    }
    List<Exercise> here = all.stream().skip((long) page * Shelf.PAGE).limit(Shelf.PAGE).toList();
    if (!here.stream().allMatch(this::isRight)) {
      passage.say(voice.text(ShelfPhrase.SHELF_NOT_FOR_YOU));
    }
    List<Button> shown = here.stream().map(this::show).toList();
    List<List<Button>> rows = new ArrayList<>(Buttons.rows(shown));
    List<Button> turns = turns(page, pages, at);
    if (!turns.isEmpty()) {
      rows.add(turns);
    }
    rows.add(List.of(back(above)));
    return passage.under(rows);
  }

  private List<Button> turns(int page, int pages, IntFunction<Shelf> at) {
    List<Button> turns = new ArrayList<>();
    if (page > 0) {
      turns.add(
          browse(voice.words(ShelfPhrase.BUTTON_PAGE_BEFORE, "page", page), at.apply(page - 1)));
    }
    if (page < pages - 1) {
      turns.add(
          browse(voice.words(ShelfPhrase.BUTTON_PAGE_AFTER, "page", page + 2), at.apply(page + 1)));
    }
    return turns;
  }

  private Button show(Exercise exercise) {
    String label =
        isRight(exercise)
            ? exercise.title()
            : voice.words(ShelfPhrase.SHELF_MARKED, "title", exercise.title());
    return new Button(label, new Press.Show(exercise.id()), Tone.PLAIN);
  }

  private boolean isRight(Exercise exercise) {
    return whom.against(exercise).isEmpty();
  }

  private Button browse(String label, Shelf shelf) {
    return new Button(label, new Press.Browse(shelf), Tone.PLAIN);
  }

  private Button back(Shelf above) {
    return buttons.plain(ShelfPhrase.BUTTON_BACK, new Press.Browse(above));
  }

  private String label(Term term) {
    return Voice.capital(term.label());
  }

  private String heading(Term.Facet facet) {
    return voice.words(
        switch (facet) {
          case KIND -> ShelfPhrase.SHELF_BY_KIND;
          case POSITION -> ShelfPhrase.SHELF_BY_POSITION;
          case WORKS -> ShelfPhrase.SHELF_BY_WORKS;
          case NEEDS -> ShelfPhrase.SHELF_BY_NEEDS;
          case FLAG -> ShelfPhrase.SHELF_FRONT_HEADING;
        });
  }

  /// The words of a facet that some exercise has, by their labels; needing nothing comes first.
  private List<Term> terms(Term.Facet facet) {
    return corpus.exercises().stream()
        .flatMap(exercise -> terms(exercise, facet))
        .distinct()
        .sorted(
            Comparator.comparing((Term term) -> !term.id().equals(NOTHING))
                .thenComparing(Term::label))
        .toList();
  }

  private Stream<Term> terms(Exercise exercise, Term.Facet facet) {
    Profile profile = exercise.profile();
    return switch (facet) {
      case KIND -> Stream.of(profile.kind());
      case POSITION -> Stream.of(profile.position());
      case WORKS -> profile.works().stream();
      case NEEDS -> profile.needs().isEmpty() ? Stream.of(nothing()) : profile.needs().stream();
      // who should leave an exercise out is no way to choose one; only a forged button asks for it
      case FLAG -> Stream.empty();
    };
  }

  private Term nothing() {
    return new Term(Term.Facet.NEEDS, NOTHING, voice.words(ShelfPhrase.SHELF_NOTHING));
  }

  private static List<Exercise> inOrder(List<Exercise> exercises) {
    return exercises.stream().sorted(Comparator.comparing(Exercise::title)).toList();
  }
}
