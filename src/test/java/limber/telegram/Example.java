package limber.telegram;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import limber.corpus.Answer;
import limber.corpus.Asking;
import limber.corpus.Background;
import limber.corpus.Basics;
import limber.corpus.Coaching;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Doses;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Guidance;
import limber.corpus.Keywords;
import limber.corpus.Lead;
import limber.corpus.Naming;
import limber.corpus.PainRule;
import limber.corpus.Phrases;
import limber.corpus.PlainWords;
import limber.corpus.Profile;
import limber.corpus.RealCorpus;
import limber.corpus.Routine;
import limber.corpus.Screening;
import limber.corpus.Sign;
import limber.corpus.SmallTalk;
import limber.corpus.Source;
import limber.corpus.Term;
import limber.corpus.Topic;
import limber.corpus.Variants;

/// A small corpus with the real phrases.
final class Example {

  static final EntryId BIRD_DOG = EntryId.of("exercise/bird-dog");
  static final EntryId HEEL_SLIDE = EntryId.of("exercise/heel-slide");
  static final EntryId WALKING = EntryId.of("exercise/walking");
  static final EntryId YOGA = EntryId.of("topic/yoga");
  static final EntryId KNEES = EntryId.of("topic/other-joints");
  static final EntryId CLASSIC = EntryId.of("routine/classic");
  static final EntryId SHORT = EntryId.of("routine/short");
  static final EntryId HELLO = EntryId.of("small-talk/hello");
  static final EntryId NOWHERE = EntryId.of("exercise/nowhere");

  static final Dose TEN_EACH_SIDE =
      new Dose(
          2,
          new Dose.Amount.Repetitions(10, Duration.ofSeconds(3)),
          Dose.Sides.EACH,
          Duration.ofSeconds(30));

  private Example() {}

  static Corpus corpus() {
    return corpus("The bird dog trains your belly and back to hold your spine steady.");
  }

  /// The corpus, with other words in the bird dog's and yoga's answers.
  static Corpus corpus(String brief) {
    List<Entry> entries = new ArrayList<>();
    entries.add(birdDog(brief));
    entries.add(plain("exercise/heel-slide", "Heel slide", List.of()));
    entries.add(plain("exercise/walking", "Walking", List.of()));
    for (int i = 1; i <= 8; i++) {
      entries.add(plain("exercise/stretch-" + i, "Stretch number " + i, List.of(mat())));
    }
    entries.add(
        new Topic(
            basics("topic/yoga", "Yoga", brief, List.of(BIRD_DOG, CLASSIC, NOWHERE)),
            Topic.Scope.OURS));
    entries.add(
        new Topic(
            basics("topic/causes", "What causes back pain?", "Many things.", List.of()),
            Topic.Scope.OURS));
    entries.add(
        new Topic(
            basics("topic/other-joints", "Other joints", "I know backs, not knees.", List.of()),
            Topic.Scope.NOT_OURS));
    entries.add(
        new Routine(
            basics("routine/classic", "The classic", "The six.", List.of(YOGA)),
            "Most people.",
            List.of(flag("sore wrists"), flag("trouble kneeling")),
            List.of(
                new Routine.Step(Routine.Part.WARM_UP, WALKING, Dose.Level.GENTLE),
                new Routine.Step(Routine.Part.CORE, BIRD_DOG, Dose.Level.STANDARD),
                new Routine.Step(Routine.Part.COOL_DOWN, HEEL_SLIDE, Dose.Level.GENTLE)),
            new Variants(Optional.of(SHORT), Optional.empty(), Optional.empty())));
    entries.add(
        new Routine(
            basics("routine/short", "The short one", "A walk.", List.of()),
            "Everybody.",
            List.of(),
            List.of(new Routine.Step(Routine.Part.CORE, WALKING, Dose.Level.GENTLE)),
            Variants.none()));
    entries.add(new SmallTalk(basics("small-talk/hello", "Hello", "Hello!", List.of())));
    TreeMap<EntryId, Entry> byId = new TreeMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return new Corpus(
        byId,
        Screening.of(signs()),
        Keywords.none(),
        phrases(),
        plainWords(),
        coaching(),
        Map.of());
  }

  /// With the plans of this repository, many of whose exercises are not here.
  private static Coaching coaching() {
    return new Coaching(
        PainRule.none(), RealCorpus.english().plans(), RealCorpus.english().timekeeping());
  }

  /// The phrases of this repository.
  static Phrases phrases() {
    return RealCorpus.english().phrases();
  }

  private static PlainWords plainWords() {
    return new PlainWords(
        Map.of(
            "sciatica", "pain that runs down a leg, from a nerve",
            "osteoporosis", "bones that are weak & break easily"));
  }

  private static Exercise birdDog(String brief) {
    return new Exercise(
        basics("exercise/bird-dog", "Bird dog", brief, List.of(YOGA)),
        new Profile(
            new Term(Term.Facet.KIND, "strength", "Strengthen"),
            new Term(Term.Facet.POSITION, "all-fours", "on hands and knees"),
            List.of(
                new Term(Term.Facet.WORKS, "back", "back muscles"),
                new Term(Term.Facet.WORKS, "belly", "belly muscles"),
                new Term(Term.Facet.WORKS, "buttocks", "buttock muscles")),
            List.of(mat()),
            Profile.Difficulty.MEDIUM),
        new Guidance(
            List.of("Go on hands and knees.", "Reach one arm and the other leg.", "Change sides."),
            new Lead(
                "Reach long. Keep your back level.",
                Optional.of(new Lead.Turns("Right arm forward", "Left arm forward")),
                Lead.Ends.BY_TIMER),
            "Your belly works; your low back stays quiet.",
            List.of(new Guidance.Mistake("The low back sags.", "Lift the leg less.")),
            new Guidance.Caution(List.of(), "If your wrists hurt, do it on your fists."),
            "It helps about as well as other exercise does."),
        new Doses(once(Dose.Sides.EACH), TEN_EACH_SIDE, TEN_EACH_SIDE),
        new Variants(
            Optional.of(HEEL_SLIDE),
            Optional.of(EntryId.of("exercise/stretch-1")),
            Optional.of(WALKING)));
  }

  private static Exercise plain(String id, String title, List<Term> needs) {
    return new Exercise(
        basics(id, title, "It loosens you up.", List.of()),
        new Profile(
            new Term(Term.Facet.KIND, "stretch", "Stretch"),
            new Term(Term.Facet.POSITION, "lying-back", "lying on your back"),
            List.of(new Term(Term.Facet.WORKS, "hips", "hips")),
            needs,
            Profile.Difficulty.EASY),
        new Guidance(
            List.of("Lie down.", "Breathe."),
            new Lead("Let go and breathe.", Optional.empty(), Lead.Ends.BY_TIMER),
            "A light pull.",
            List.of(),
            new Guidance.Caution(List.of(), "Most people can do this."),
            "It is known to help a little."),
        new Doses(once(Dose.Sides.TOGETHER), once(Dose.Sides.TOGETHER), once(Dose.Sides.TOGETHER)),
        new Variants(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Dose once(Dose.Sides sides) {
    return new Dose(1, new Dose.Amount.Hold(Duration.ofSeconds(30)), sides, Duration.ZERO);
  }

  private static Term flag(String label) {
    return new Term(Term.Facet.FLAG, label.replace(' ', '-'), label);
  }

  private static Term mat() {
    return new Term(Term.Facet.NEEDS, "mat", "a mat");
  }

  private static List<Sign> signs() {
    return List.of(
        new Sign(
            "saddle",
            Sign.Level.EMERGENCY,
            Sign.Weight.SIGN,
            new Sign.Telling(List.of(), List.of(), List.of(), List.of()),
            new Sign.Words(
                "Numbness <around> your seat",
                "Is your seat numb?",
                "A nerve may be <pressed>.",
                "Say \"numb\".")));
  }

  private static Basics basics(String id, String title, String brief, List<EntryId> next) {
    return new Basics(
        EntryId.of(id),
        new Naming(title, List.of()),
        new Asking("What about " + title + "?", List.of()),
        new Answer(brief, Optional.of("There is more to say. " + brief)),
        new Background(
            next,
            List.of(
                new Source(
                    "nice",
                    "NICE \"NG59\"",
                    Optional.of(2016),
                    Optional.of("https://example.org/?a=1&b=\"2\"")),
                new Source("article", "An article", Optional.empty(), Optional.empty())),
            new Background.Review(LocalDate.of(2026, 11, 22), List.of())));
  }
}
