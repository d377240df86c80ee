package limber.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import limber.corpus.Answer;
import limber.corpus.Asking;
import limber.corpus.Aspect;
import limber.corpus.Background;
import limber.corpus.Basics;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Doses;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.FollowUp;
import limber.corpus.Guidance;
import limber.corpus.Keywords;
import limber.corpus.Lead;
import limber.corpus.Naming;
import limber.corpus.Phrase;
import limber.corpus.Phrases;
import limber.corpus.PlainWords;
import limber.corpus.Profile;
import limber.corpus.Routine;
import limber.corpus.Screening;
import limber.corpus.SmallTalk;
import limber.corpus.Source;
import limber.corpus.Term;
import limber.corpus.Topic;
import limber.corpus.Variants;

/// A corpus made of a few lines, for tests.
final class SmallCorpus {

  private final SortedMap<EntryId, Entry> entries = new TreeMap<>();
  private final Map<Aspect, List<String>> cues = new EnumMap<>(Aspect.class);
  private final Map<Aspect, List<String>> aspectPhrases = new EnumMap<>(Aspect.class);
  private final Map<FollowUp, List<String>> followUps = new EnumMap<>(FollowUp.class);

  /// Adds an exercise; the first of its names is its title.
  SmallCorpus exercise(String slug, List<String> names, String... asked) {
    return add(
        new Exercise(
            basics("exercise/" + slug, names, asked),
            new Profile(
                term(Term.Facet.KIND, "strength"),
                term(Term.Facet.POSITION, "all-fours"),
                List.of(term(Term.Facet.WORKS, "belly")),
                List.of(term(Term.Facet.NEEDS, "mat")),
                Profile.Difficulty.EASY),
            new Guidance(
                List.of("Lie down on your side.", "Come up again."),
                new Lead("Keep breathing.", Optional.empty(), Lead.Ends.BY_TIMER),
                "Feel your belly.",
                List.of(new Guidance.Mistake("Your back sags.", "Lift less.")),
                new Guidance.Caution(
                    List.of(term(Term.Facet.FLAG, "wrist-pain")), "Mind your wrists."),
                "It helps some."),
            new Doses(dose(), dose(), dose()),
            new Variants(Optional.empty(), Optional.empty(), Optional.empty())));
  }

  /// Adds a topic.
  SmallCorpus topic(String slug, String... asked) {
    return add(new Topic(basics("topic/" + slug, List.of(asked), asked), Topic.Scope.OURS));
  }

  /// Adds a topic that says whose subject it is instead.
  SmallCorpus notOurs(String slug, String... asked) {
    return add(new Topic(basics("topic/" + slug, List.of(asked), asked), Topic.Scope.NOT_OURS));
  }

  /// Adds a topic that has nothing to do with anybody's body.
  SmallCorpus farOff(String slug, String... asked) {
    return add(new Topic(basics("topic/" + slug, List.of(asked), asked), Topic.Scope.FAR_OFF));
  }

  /// Adds small talk.
  SmallCorpus smallTalk(String slug, String... asked) {
    return add(new SmallTalk(basics("small-talk/" + slug, List.of(asked), asked)));
  }

  /// Adds a routine.
  SmallCorpus routine(String slug, Variants variants, String... asked) {
    return add(
        new Routine(
            basics("routine/" + slug, List.of(asked), asked),
            "Everybody.",
            List.of(),
            List.of(),
            variants));
  }

  /// Adds a topic that says in general what each exercise says for itself.
  SmallCorpus inGeneral(String slug, Aspect aspect, String... asked) {
    return add(
        new Topic(
            basics("topic/" + slug, List.of(asked), asked), Topic.Scope.OURS, Set.of(aspect)));
  }

  /// Sets whole phrases that ask for an aspect.
  SmallCorpus aspectPhrases(Aspect aspect, String... texts) {
    aspectPhrases.put(aspect, List.of(texts));
    return this;
  }

  /// Sets the phrases that go on from what was shown.
  SmallCorpus followUps(FollowUp followUp, String... phrases) {
    followUps.put(followUp, List.of(phrases));
    return this;
  }

  /// Sets the phrases that ask for an aspect.
  SmallCorpus cues(Aspect aspect, String... phrases) {
    cues.put(aspect, List.of(phrases));
    return this;
  }

  /// The corpus so far.
  Corpus corpus() {
    Map<Phrase, String> phrases =
        Phrase.all().stream().collect(Collectors.toMap(phrase -> phrase, Phrase::key));
    return new Corpus(
        entries,
        Screening.none(),
        new Keywords(cues, aspectPhrases, followUps, Map.of()),
        new Phrases(phrases),
        PlainWords.none());
  }

  /// A search over the corpus so far.
  Search search() {
    return Search.over(corpus());
  }

  /// A catalogue of the corpus so far.
  Catalogue catalogue() {
    return Catalogue.of(corpus());
  }

  private SmallCorpus add(Entry entry) {
    entries.put(entry.id(), entry);
    return this;
  }

  private static Basics basics(String id, List<String> names, String... asked) {
    return new Basics(
        EntryId.of(id),
        new Naming(names.getFirst(), names.subList(1, names.size())),
        new Asking(asked[0], List.of(asked)),
        new Answer("What " + names.getFirst() + " is about.", Optional.empty()),
        new Background(
            List.of(),
            List.of(new Source("nice-ng59", "NICE", Optional.of(2016), Optional.empty())),
            new Background.Review(LocalDate.EPOCH, List.of("Is it so?"))));
  }

  private static Term term(Term.Facet facet, String id) {
    return new Term(facet, id, id);
  }

  private static Dose dose() {
    return new Dose(
        1, new Dose.Amount.Hold(Duration.ofSeconds(10)), Dose.Sides.TOGETHER, Duration.ZERO);
  }
}
