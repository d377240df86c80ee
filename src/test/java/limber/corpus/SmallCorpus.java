package limber.corpus;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A corpus made of a few lines, for tests that care about ids and links, not about words.
public final class SmallCorpus {

  private final SortedMap<EntryId, Entry> entries = new TreeMap<>();
  private final Map<Control, List<String>> controls = new EnumMap<>(Control.class);
  private final Map<String, String> plainWords = new TreeMap<>();
  private Screening screening = Screening.none();

  /// Adds an exercise that has no easier one.
  public SmallCorpus exercise(String slug) {
    return add(exercise(slug, Optional.empty()));
  }

  /// Adds an exercise whose easier one is `exercise/` and `easier`.
  public SmallCorpus exercise(String slug, String easier) {
    return add(exercise(slug, Optional.of(EntryId.of("exercise/" + easier))));
  }

  /// Adds a topic.
  public SmallCorpus topic(String slug) {
    return add(new Topic(basics("topic/" + slug), Topic.Scope.OURS));
  }

  /// Adds a topic that is not Limber's subject.
  public SmallCorpus notOurs(String slug) {
    return add(new Topic(basics("topic/" + slug), Topic.Scope.NOT_OURS));
  }

  /// Adds small talk.
  public SmallCorpus smallTalk(String slug) {
    return add(new SmallTalk(basics("small-talk/" + slug)));
  }

  /// Adds a routine.
  public SmallCorpus routine(String slug, Routine.Step... steps) {
    return add(
        new Routine(
            basics("routine/" + slug), "Everybody.", List.of(), List.of(steps), Variants.none()));
  }

  /// Sets what people say for a control.
  public SmallCorpus control(Control control, String... phrases) {
    controls.put(control, List.of(phrases));
    return this;
  }

  /// Sets what a word means.
  public SmallCorpus plainWord(String word, String meaning) {
    plainWords.put(word, meaning);
    return this;
  }

  /// Sets what is asked before exercise.
  public SmallCorpus asking(Intake intake) {
    screening = new Screening(List.of(), OrdinaryTalk.none(), intake);
    return this;
  }

  /// Sets which flags speak against an exercise that was added.
  public SmallCorpus against(String slug, String... flags) {
    Exercise plain = (Exercise) Objects.requireNonNull(entries.get(EntryId.of("exercise/" + slug)));
    Guidance guidance = plain.guidance();
    List<Term> against =
        Arrays.stream(flags).map(flag -> new Term(Term.Facet.FLAG, flag, flag)).toList();
    return add(
        new Exercise(
            plain.basics(),
            plain.profile(),
            new Guidance(
                guidance.steps(),
                guidance.lead(),
                guidance.feel(),
                guidance.mistakes(),
                new Guidance.Caution(against, "Ask first."),
                guidance.evidence()),
            plain.doses(),
            plain.variants()));
  }

  /// The corpus so far.
  public Corpus corpus() {
    Map<Phrase, String> phrases =
        new HashMap<>(
            Phrase.all().stream().collect(Collectors.toMap(Function.identity(), Phrase::key)));
    phrases.put(
        DataPhrase.WORDS_FORGET, "forget me, please delete my data, delete everything about me");
    phrases.put(DataPhrase.WORDS_EXPORT, "export my data, download my data, can i have my data");
    return new Corpus(
        entries,
        screening,
        new Keywords(Map.of(), Map.of(), Map.of(), controls),
        new Phrases(phrases),
        new PlainWords(plainWords));
  }

  /// Adds an entry.
  public SmallCorpus add(Entry entry) {
    entries.put(entry.id(), entry);
    return this;
  }

  /// An easy exercise that one may do in any place, and that suits everybody.
  ///
  /// @param easier the id of its easier one
  public static Exercise exercise(String slug, Optional<EntryId> easier) {
    Dose dose =
        new Dose(
            1, new Dose.Amount.Hold(Duration.ofSeconds(10)), Dose.Sides.TOGETHER, Duration.ZERO);
    return new Exercise(
        basics("exercise/" + slug),
        new Profile(
            new Term(Term.Facet.KIND, "strength", "strength"),
            new Term(Term.Facet.POSITION, "standing", "standing"),
            List.of(),
            List.of(),
            Profile.Difficulty.EASY),
        new Guidance(
            List.of("Stand."),
            new Lead("Stand easy.", Optional.empty(), Lead.Ends.BY_TIMER),
            "Nothing much.",
            List.of(),
            new Guidance.Caution(List.of(), "None."),
            "Some."),
        new Doses(dose, dose, dose),
        new Variants(easier, Optional.empty(), Optional.empty()));
  }

  private static Basics basics(String id) {
    return new Basics(
        EntryId.of(id),
        new Naming(id, List.of()),
        new Asking(id, List.of()),
        new Answer("About " + id + ".", Optional.empty()),
        new Background(List.of(), List.of(), new Background.Review(LocalDate.EPOCH, List.of())));
  }
}
