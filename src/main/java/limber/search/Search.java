package limber.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.FollowUp;
import limber.sentence.EnglishWords;
import limber.sentence.Understanding;

/// Finds what a corpus says to a question.
///
/// Safe for use by several threads at once. Equal questions get equal findings.
public final class Search implements AutoCloseable {

  /// In a message that asks something, a sentence that asks nothing tells the story around it.
  private static final double STORY = 0.8;

  /// Of more clauses none is read by meaning, which takes its time for each: letters will do.
  private static final int FEW_CLAUSES = 2;

  /// A question of so few words may lack a subject.
  private static final int BARE = 5;

  private final Corpus corpus;
  private final Passages passages;
  private final IntentPhrases phrases;
  private final Names names;
  private final Wording wording;
  private final Scoring scoring;
  private final IntentReader ofClauses;
  private final IntentReader ofManyClauses;
  private final FollowUps followUps;
  private final Pointers pointers;
  private final Judgement judgement;
  private final Fit fit;
  private final int longest;

  private Search(Corpus corpus, Optional<Semantics> semantics) {
    this.corpus = corpus;
    LimberAnalyzer analyzer = new LimberAnalyzer();
    passages = Passages.of(corpus, analyzer);
    phrases = new IntentPhrases(corpus.keywords(), analyzer);
    names = new Names(corpus, analyzer);
    Cues cues = new Cues(corpus.keywords().aspects(), analyzer);
    Filler filler = new Filler(analyzer);
    Set<String> english = EnglishWords.common();
    wording = new Wording(analyzer, names, lexicon(passages, phrases, english), english);
    LexicalFit words = new LexicalFit(passages, corpus);
    fit = semantics.<Fit>map(more -> new SemanticFit(corpus, words, more)).orElse(words);
    Effort effort = new Effort(corpus.keywords().aspects());
    IntentLetters letters = IntentLetters.of(corpus);
    IntentReader intents =
        new LearntIntents(semantics.map(IntentMeaning::new), letters, phrases, effort);
    ofClauses = intents;
    ofManyClauses = new LearntIntents(Optional.empty(), letters, phrases, effort);
    longest = fit.longest();
    scoring =
        new Scoring(
            words,
            fit,
            new Scope(ScopeLetters.of(corpus)),
            names,
            new Scoring.Intending(
                intents, cues, filler, new Comparing(analyzer), new Senses(corpus)));
    followUps = new FollowUps(corpus);
    pointers = new Pointers(corpus.keywords().followUps(), analyzer);
    judgement = new Judgement(corpus);
  }

  /// Well spelt is what entries tell, for it was edited. People's own words hold their slips, too:
  /// of those only common words count.
  private static Lexicon lexicon(Passages passages, IntentPhrases phrases, Set<String> english) {
    Map<String, Integer> said = new HashMap<>(passages.asked().frequencies());
    phrases.words().forEach(word -> said.putIfAbsent(word, 0));
    Map<String, Integer> uses = new HashMap<>();
    passages.told().frequencies().keySet().forEach(word -> uses.put(word, 0));
    said.keySet().stream().filter(english::contains).forEach(word -> uses.put(word, 0));
    uses.replaceAll((word, none) -> said.getOrDefault(word, none));
    return new Lexicon(uses);
  }

  /// Makes a corpus searchable by its words; the index lives in memory until [#close].
  public static Search over(Corpus corpus) {
    return new Search(corpus, Optional.empty());
  }

  /// Makes a corpus searchable by meaning and by words. Where nothing of it was learnt before, that
  /// takes some seconds, or half a minute.
  ///
  /// @param understanding stays open for as long as the search is used
  public static Search over(Corpus corpus, Understanding understanding) {
    return new Search(
        corpus,
        corpus.entries().isEmpty()
            ? Optional.empty()
            : Optional.of(Semantics.of(corpus, understanding)));
  }

  /// Makes the indexes of a corpus, and learns its letters, while Limber is built, so that no start
  /// has to.
  ///
  /// @param classes the folder of Limber's classes
  public static void build(Corpus corpus, Path classes) {
    try {
      Indexes.forget(classes);
      IntentLetters.build(corpus, classes);
      ScopeLetters.build(corpus, classes);
      try (Search search = over(corpus)) {
        search.passages.keep(classes);
        search.phrases.keep(classes);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The indexes cannot be kept.", unwritable);
    }
  }

  /// The names of the files that a search by meaning keeps in its folder.
  public static List<String> files() {
    return Stream.concat(Understanding.files().stream(), Stream.of(Learnt.FILE)).toList();
  }

  /// Whether all that a search by meaning needs was learnt from this very corpus before, so that it
  /// is made in a second.
  public static boolean isLearnt(Corpus corpus, Understanding understanding) {
    return Semantics.isLearnt(corpus, understanding);
  }

  /// What the corpus says to a question. Any text at all is a question: none makes this throw.
  public Findings find(Question question) {
    List<String> sentences = parts(Sentences.of(question.text()));
    List<EntryId> shown = question.context().stream().filter(this::isThere).toList();
    Reading reading =
        FollowUps.leaning(bestOf(sentences, sentences.stream().map(this::read).toList()), shown);
    return followUp(question.text(), reading, shown).orElseGet(() -> judgement.of(reading));
  }

  /// What was shown may have been taken out of the corpus since.
  private boolean isThere(EntryId id) {
    return corpus.find(id).isPresent();
  }

  private Reading read(String sentence) {
    return scoring.read(sentence, wording.words(sentence));
  }

  private Intents intents(String text, IntentReader reader) {
    return scoring.intents(text, wording.words(text), reader);
  }

  private Clause clause(String text, IntentReader reader) {
    List<Word> words = wording.words(text);
    List<String> texts = words.stream().map(Word::text).toList();
    Intents intents = scoring.intents(text, words, reader);
    Optional<FollowUp> pointer = pointers.in(texts);
    return new Clause(
        intents,
        pointer.isPresent() ? intents(pointers.beside(text), reader) : intents,
        pointer,
        Named.meant(texts, names.mentioned(texts)));
  }

  /// What the question means where it goes on from what was shown.
  private Optional<Findings> followUp(String text, Reading reading, List<EntryId> shown) {
    if (shown.isEmpty() || reading.words().isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = Sentences.clauses(text);
    IntentReader reader = parts.size() > FEW_CLAUSES ? ofManyClauses : ofClauses;
    List<Clause> clauses = parts.stream().map(part -> clause(part, reader)).toList();
    Set<EntryId> named =
        clauses.stream().flatMap(part -> part.meant().stream()).collect(Collectors.toSet());
    return followUps
        .of(reading.meaning(named), clauses, shown)
        .map(meant -> judgement.of(reading, meant));
  }

  /// The way of asking in the corpus that is nearest to somebody's words, whatever is made of them;
  /// empty where nothing is near at all.
  public Optional<Nearest> nearest(String text) {
    return parts(Sentences.of(text)).stream()
        .flatMap(part -> fit.nearest(part, wording.words(part)).stream())
        .max(Comparator.comparingDouble(Nearest::likeness));
  }

  private List<String> parts(List<String> sentences) {
    String whole = String.join(" ", sentences);
    return whole.isEmpty() || whole.length() > longest ? withSubjects(sentences) : List.of(whole);
  }

  /// Puts a short question without a subject of its own ("What helps?") to the sentence before it.
  private List<String> withSubjects(List<String> sentences) {
    List<String> joined = new ArrayList<>();
    for (String sentence : sentences) {
      if (!joined.isEmpty() && isBare(sentence)) {
        joined.add(joined.removeLast() + " " + sentence);
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  private boolean isBare(String sentence) {
    List<String> words = wording.words(sentence).stream().map(Word::text).toList();
    return Sentences.asks(sentence) && words.size() <= BARE && names.mentioned(words).isEmpty();
  }

  /// One reading for all sentences: each entry with its best score in any of them, and the cue of
  /// the sentence that fits best.
  private static Reading bestOf(List<String> sentences, List<Reading> readings) {
    boolean asking = sentences.stream().anyMatch(Sentences::asks);
    boolean more =
        readings.stream()
            .anyMatch(reading -> !reading.isSmallTalk() && reading.best() >= Judgement.CHOICES);
    return IntStream.range(0, readings.size())
        .filter(i -> !more || !readings.get(i).isSmallTalk())
        .mapToObj(i ->
            asking && !Sentences.asks(sentences.get(i))
                ? readings.get(i).times(STORY)
                : readings.get(i))
        .reduce(Reading.NOTHING, Reading::with);
  }

  @Override
  public void close() {
    passages.close();
    phrases.close();
  }
}
