package limber.corpus;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns the files of a corpus without mistakes into the corpus.
final class CorpusBinding {

  private final Pages pages;

  CorpusBinding(Pages pages) {
    this.pages = pages;
  }

  Corpus corpus() {
    return new Corpus(
        entries(), screening(), keywords(), phrases(), plainWords(), coaching(), poses());
  }

  private SortedMap<EntryId, Entry> entries() {
    EntryBinding binding = new EntryBinding(sources(), terms());
    SortedMap<EntryId, Entry> entries = new TreeMap<>();
    Stream.<Stream<? extends Entry>>of(
            pages.exercises().map(binding::exercise),
            pages.topics().map(binding::topic),
            pages.routines().map(binding::routine),
            pages.smallTalk().map(binding::smallTalk))
        .flatMap(same -> same)
        .forEach(entry -> entries.put(entry.id(), entry));
    return Collections.unmodifiableSortedMap(entries);
  }

  private Map<String, Source> sources() {
    Spot file = whole(FileKind.SOURCES);
    return file.keys().stream().collect(Collectors.toMap(id -> id, id -> source(id, file.at(id))));
  }

  private static Source source(String id, Spot spot) {
    return new Source(
        id, spot.at("cite").needText(), spot.at("year").number(), spot.at("link").text());
  }

  private Map<Term.Facet, Map<String, Term>> terms() {
    Map<Term.Facet, Map<String, Term>> terms = new EnumMap<>(Term.Facet.class);
    for (Term.Facet facet : Term.Facet.values()) {
      Spot words = whole(FileKind.VOCABULARY).at(facet.word());
      Map<String, Term> byId = new LinkedHashMap<>();
      words.keys().forEach(id -> byId.put(id, new Term(facet, id, words.at(id).needText())));
      terms.put(facet, byId);
    }
    return terms;
  }

  /// A corpus may ask nothing, so there may be no such file.
  private Screening screening() {
    IntakeBinding binding = new IntakeBinding(Objects.requireNonNull(terms().get(Term.Facet.FLAG)));
    return new Screening(
        signs(),
        pages
            .only(FileKind.ORDINARY_TALK)
            .findFirst()
            .map(file -> new OrdinaryTalk(file.at("ordinary").texts(), file.at("frames").texts()))
            .orElseGet(OrdinaryTalk::none),
        pages.only(FileKind.INTAKE).findFirst().map(binding::intake).orElseGet(Intake::none));
  }

  private List<Sign> signs() {
    return pages
        .only(FileKind.SIGN)
        .map(CorpusBinding::sign)
        .sorted(Comparator.comparing(Sign::level).thenComparing(Sign::id))
        .toList();
  }

  private static Sign sign(Spot spot) {
    return new Sign(
        spot.at("id").needText(),
        EntryBinding.constant(Sign.Level.values(), spot.at("level").needText()),
        spot.at("weight")
            .text()
            .map(word -> EntryBinding.constant(Sign.Weight.values(), word))
            .orElse(Sign.Weight.SIGN),
        telling(spot),
        new Sign.Words(
            spot.at("title").needText(),
            spot.at("question").needText(),
            spot.at("meaning").text().orElse(""),
            spot.at("tell").text().orElse("")));
  }

  private static Sign.Telling telling(Spot spot) {
    return new Sign.Telling(
        spot.at("patterns").items().stream()
            .map(pattern -> new Sign.Pattern(pattern.items().stream().map(Spot::texts).toList()))
            .toList(),
        spot.at("look-alikes").texts(),
        spot.at("examples").texts(),
        spot.at("counterexamples").texts());
  }

  private Keywords keywords() {
    return new Keywords(
        words(FileKind.ASPECTS, Aspect.values(), Aspect::word),
        words(FileKind.ASPECT_PHRASES, Aspect.values(), Aspect::word),
        words(FileKind.FOLLOW_UPS, FollowUp.values(), FollowUp::word),
        words(FileKind.CONTROLS, Control.values(), Control::word));
  }

  private <E> Map<E, List<String>> words(FileKind kind, E[] all, Function<E, String> key) {
    Spot file = whole(kind);
    return Arrays.stream(all)
        .collect(Collectors.toUnmodifiableMap(one -> one, one -> file.at(key.apply(one)).texts()));
  }

  private Phrases phrases() {
    Spot file = whole(FileKind.PHRASES);
    return new Phrases(
        Phrase.all().stream()
            .collect(
                Collectors.toMap(phrase -> phrase, phrase -> file.at(phrase.key()).needText())));
  }

  /// A corpus may do without them, so there may be no such file.
  private PlainWords plainWords() {
    return pages
        .only(FileKind.PLAIN_WORDS)
        .findFirst()
        .map(file ->
            file.keys().stream()
                .collect(Collectors.toMap(word -> word, word -> file.at(word).needText())))
        .map(PlainWords::new)
        .orElseGet(PlainWords::none);
  }

  private Map<EntryId, PoseScript> poses() {
    return pages
        .only(FileKind.POSE)
        .map(PoseBinding::script)
        .collect(Collectors.toUnmodifiableMap(PoseScript::exercise, script -> script));
  }

  private Coaching coaching() {
    PainRuleBinding binding = new PainRuleBinding(sources());
    return new Coaching(
        pages.only(FileKind.PAIN_RULE).findFirst().map(binding::rule).orElseGet(PainRule::none),
        plans(),
        timekeeping());
  }

  /// A corpus may make no plans, so there may be no such file.
  private Plans plans() {
    PlansBinding binding = new PlansBinding(sources(), whole(FileKind.LIMITS).at("floor").texts());
    return pages.only(FileKind.PLAN).findFirst().map(binding::plans).orElseGet(Plans::none);
  }

  /// A corpus may do without either file.
  private Timekeeping timekeeping() {
    return new Timekeeping(
        pages.only(FileKind.ZONES).findFirst().map(ZonesBinding::zones).orElseGet(Zones::none),
        pages
            .only(FileKind.REMINDERS)
            .findFirst()
            .map(file -> words(FileKind.REMINDERS, ReminderWord.values(), ReminderWord::word))
            .orElseGet(Map::of));
  }

  private Spot whole(FileKind kind) {
    return pages.only(kind).findFirst().orElseThrow();
  }
}
