package limber.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import limber.corpus.Background;
import limber.corpus.Basics;
import limber.corpus.Entry;
import limber.corpus.Exercise;
import limber.corpus.Profile;
import limber.corpus.Routine;
import limber.corpus.SmallTalk;
import limber.corpus.Term;
import limber.corpus.Topic;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;

/// An entry as a document with the fields that its writers know.
final class Card {

  /// The stored id by which a hit is known again.
  static final String KEY = "key";

  /// Everything that an entry says; where a query names no field, it looks here.
  static final String TEXT = "text";

  /// Fields of terms: compared whole, but for case.
  static final List<String> TERMS =
      List.of(
          "id",
          "kind",
          "position",
          "works",
          "needs",
          "flag",
          "difficulty",
          "scope",
          "source",
          "review",
          "reviewed",
          "next");

  /// All fields.
  static final List<String> FIELDS =
      Stream.concat(TERMS.stream(), Stream.of("title", "name", "asked", "answer", "more", TEXT))
          .toList();

  private final Document document = new Document();

  private Card() {}

  /// The document of an entry.
  static Document of(Entry entry) {
    Card card = new Card();
    card.document.add(new StoredField(KEY, entry.id().toString()));
    card.basics(entry.basics());
    card.background(entry.basics().background());
    switch (entry) {
      case Exercise exercise -> card.exercise(exercise);
      case Topic topic -> card.add("scope", topic.scope().name().replace('_', '-'));
      case Routine routine -> card.routine(routine);
      case SmallTalk _ -> {}
    }
    return card.document;
  }

  private void basics(Basics basics) {
    add("id", basics.id().toString());
    add("id", basics.id().slug());
    add("kind", basics.id().kind().word());
    say("title", basics.naming().title());
    basics.naming().names().forEach(name -> say("name", name));
    say("asked", basics.asking().question());
    basics.asking().ways().forEach(way -> say("asked", way));
    say("answer", basics.answer().brief());
    basics.answer().more().ifPresent(more -> say("more", more));
  }

  private void background(Background background) {
    background.next().forEach(id -> add("next", id.toString()));
    background.sources().forEach(source -> add("source", source.id()));
    add("review", background.review().confirm().isEmpty() ? "done" : "needed");
    background.review().confirm().forEach(sentence -> say("confirm", sentence));
    add("reviewed", background.review().on().toString());
  }

  private void exercise(Exercise exercise) {
    Profile profile = exercise.profile();
    terms("kind", List.of(profile.kind()));
    terms("position", List.of(profile.position()));
    terms("works", profile.works());
    terms("needs", profile.needs());
    terms("flag", exercise.guidance().caution().flags());
    add("difficulty", profile.difficulty().name());
    exercise.guidance().steps().forEach(this::text);
    text(exercise.guidance().feel());
    exercise
        .guidance()
        .mistakes()
        .forEach(mistake -> text(mistake.mistake() + "\n" + mistake.fix()));
    text(exercise.guidance().caution().text());
    text(exercise.guidance().evidence());
  }

  private void routine(Routine routine) {
    text(routine.suits());
    routine.steps().forEach(step -> add("next", step.exercise().toString()));
  }

  private void terms(String field, List<Term> terms) {
    terms.forEach(term -> add(field, term.id()));
  }

  private void add(String field, String term) {
    document.add(new TextField(field, term.toLowerCase(Locale.ROOT), Field.Store.NO));
  }

  private void say(String field, String words) {
    document.add(new TextField(field, words, Field.Store.NO));
    text(words);
  }

  private void text(String words) {
    document.add(new TextField(TEXT, words, Field.Store.NO));
  }
}
