package limber.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Everything that Limber knows in one language, checked: every id that an entry names is there.
///
/// @param entries by id, in the order of their ids
/// @param screening the warning signs, and what is asked before the first routine
/// @param keywords what it listens for beside the names of its entries
/// @param phrases what Limber says around its entries, and the labels of the vocabulary
/// @param plainWords the words that it explains, once to each person
/// @param coaching what the coach goes by
/// @param poses how exercises are drawn, by their ids
public record Corpus(
    SortedMap<EntryId, Entry> entries,
    Screening screening,
    Keywords keywords,
    Phrases phrases,
    PlainWords plainWords,
    Coaching coaching,
    Map<EntryId, PoseScript> poses) {

  /// A corpus without files for the coach and without pictures.
  public Corpus(
      SortedMap<EntryId, Entry> entries,
      Screening screening,
      Keywords keywords,
      Phrases phrases,
      PlainWords plainWords) {
    this(entries, screening, keywords, phrases, plainWords, Coaching.none(), Map.of());
  }

  /// The warning signs, gravest first.
  public List<Sign> signs() {
    return screening.signs();
  }

  /// What is asked before the first routine; nothing where the language has no such file.
  public Intake intake() {
    return screening.intake();
  }

  /// How sessions and walks are planned; nothing where the language has no such file.
  public Plans plans() {
    return coaching.plans();
  }

  /// What reminders and the clocks of people go by; nothing where the language has no such files.
  public Timekeeping timekeeping() {
    return coaching.timekeeping();
  }

  /// The entry of that id, or none: for ids from outside, such as an old button's.
  public Optional<Entry> find(EntryId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /// The exercise of that id; empty where there is none, or it is no exercise.
  public Optional<Exercise> findExercise(EntryId id) {
    return find(id).filter(Exercise.class::isInstance).map(Exercise.class::cast);
  }

  /// The entry of an id that the corpus itself holds.
  public Entry entry(EntryId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No entry has the id " + id));
  }

  /// The exercise of an id that the corpus itself holds.
  public Exercise exercise(EntryId id) {
    return (Exercise) entry(id);
  }

  /// The routine of an id that the corpus itself holds.
  public Routine routine(EntryId id) {
    return (Routine) entry(id);
  }

  /// All entries, in the order of their ids.
  public Collection<Entry> all() {
    return entries.values();
  }

  /// All exercises, in the order of their ids.
  public List<Exercise> exercises() {
    return all().stream().filter(Exercise.class::isInstance).map(Exercise.class::cast).toList();
  }

  /// All routines, in the order of their ids.
  public List<Routine> routines() {
    return all().stream().filter(Routine.class::isInstance).map(Routine.class::cast).toList();
  }
}
