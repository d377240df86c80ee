package limber.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import limber.corpus.Control;
import limber.corpus.EntryId;

/// Hears in free words what a routine's buttons say: "ok next", "I want to stop now please".
///
/// A message is a control when it says nothing else than the corpus's phrases for it and
/// courtesies. "Stop" is heard more readily than the rest, also within a longer sentence: to stop
/// once too often costs a press, to go on against somebody's word costs trust. Questions ("when
/// should I stop?") and the contrary ("don't stop") are no controls.
final class Controls {

  /// Up to how many words a clause may have for a "stop" within it to count.
  private static final int LONGEST_STOP = 14;

  /// From how many words on a phrase for "stop" is so plain that it counts within a sentence.
  private static final int PLAIN = 3;

  /// What every phrase for "stop" that counts at the edge of a sentence holds; "end" or "close" are
  /// words of too many other meanings.
  private static final String STOP = "stop";

  /// What ends a session with a reason of its own, and so counts more than a "stop" beside it.
  private static final List<Control> GRAVE = List.of(Control.LEG, Control.SHARP);

  private static final Set<Control> PAIN =
      Set.of(Control.OUCH, Control.TOO_MUCH, Control.SHARP, Control.LEG);

  /// Words with which a sentence of its own begins.
  private static final Set<String> SENTENCES =
      Set.copyOf(
          Clause.words(
              """
              a far i im ive it its like much my now ouch ow something that thats the this to too
              way
              """));

  private static final Set<String> COURTESIES =
      Set.copyOf(
          Clause.words(
              """
              a again alright and bit bot but exercise for guess here hey hi hm hmm i im it
              its just k kk limber little maybe me move no now oh ok okay one oops ouch ow
              please pls plz really right routine so sorry step thank thanks that the then
              there think this thx today ty us well yeah yep yes you
              """));

  private static final Set<String> NEGATIONS =
      Set.copyOf(
          Clause.words(
              """
              arent cannot cant couldnt didnt doesnt dont havent isnt never nor not shouldnt
              without wont wouldnt
              """));

  /// Words after which "stop" is spoken of, not asked for: "it hurts when I stop".
  private static final Set<String> SPEAKING_OF_IT =
      Set.copyOf(
          Clause.words(
              """
              after before if once or than till to unless until when whenever whether
              """));

  private final List<Spoken> phrases;

  /// Those that mean the same to somebody who does nothing: "my back hurts" is a control only in
  /// the middle of a step.
  private final List<Spoken> painless;

  /// A phrase as words.
  private record Spoken(Control control, List<String> words) {

    boolean standsIn(List<String> said, int at) {
      return at + words.size() <= said.size() && said.subList(at, at + words.size()).equals(words);
    }
  }

  Controls(Map<Control, List<String>> phrases) {
    this.phrases =
        phrases.entrySet().stream()
            .flatMap(entry ->
                entry.getValue().stream()
                    .map(text -> new Spoken(entry.getKey(), Clause.words(text))))
            .sorted(
                Comparator.comparingInt((Spoken spoken) -> -spoken.words().size())
                    .thenComparing(Spoken::control))
            .toList();
    this.painless = this.phrases.stream().filter(one -> !PAIN.contains(one.control())).toList();
  }

  /// With nothing under way, only words that say nothing else are a control ("stop", but not "I
  /// want to stop the pain"), and what the corpus answers by itself is none: the name of a routine
  /// ("one minute") or a sigh ("I've had enough").
  Optional<Control> meant(Chat chat, Heard.Words words) {
    if (chat.run().isPresent() || chat.place() instanceof Place.Rating) {
      return heardIn(words.text());
    }
    return alone(words.text())
        .filter(control -> !(mayBeASigh(control) && hasItsOwnAnswer(words.meaning())));
  }

  private static boolean mayBeASigh(Control control) {
    return switch (control) {
      case STOP, PAUSE, RESUME -> true;
      case DONE, SKIP, EASIER, LONGER, REPEAT, HARDER, SWAP, TOO_MUCH, OUCH, SHARP, LEG, PROGRESS ->
          false;
    };
  }

  private static boolean hasItsOwnAnswer(Meaning meaning) {
    return meaning instanceof Meaning.Answered(EntryId id, var _)
        && (id.kind() == EntryId.Kind.ROUTINE || id.kind() == EntryId.Kind.SMALL_TALK);
  }

  /// The control that a message is when it says nothing else; of several the last ("too hard, skip
  /// it"), but the pain that ends a session and "stop" before all others.
  Optional<Control> alone(String message) {
    return alone(Clause.words(message), painless);
  }

  /// The control that a message is to somebody who walks through a routine: [#alone], or a "stop"
  /// among other words.
  Optional<Control> heardIn(String message) {
    List<Clause> clauses = Clause.of(message);
    Optional<Control> alone = alone(Clause.words(message), phrases);
    Optional<Control> stop =
        Optional.of(Control.STOP).filter(_ -> clauses.stream().anyMatch(this::saysStop));
    return alone
        .filter(GRAVE::contains)
        .or(() -> clauses.stream().flatMap(this::grave).findFirst())
        .or(() -> stop)
        .or(() -> alone);
  }

  private Stream<Control> grave(Clause clause) {
    return alone(clause.words(), phrases).filter(GRAVE::contains).stream();
  }

  private static Optional<Control> alone(List<String> said, List<Spoken> phrases) {
    List<Control> found = new ArrayList<>();
    int at = 0;
    while (at < said.size()) {
      int from = at;
      Optional<Spoken> phrase =
          phraseAt(said, at, phrases).filter(one -> !isDenied(one, said, from));
      if (phrase.isEmpty() && !COURTESIES.contains(said.get(at))) {
        return Optional.empty();
      }
      phrase.map(Spoken::control).ifPresent(found::add);
      at += phrase.map(spoken -> spoken.words().size()).orElse(1);
    }
    return Stream.concat(GRAVE.stream(), Stream.of(Control.STOP))
        .filter(found::contains)
        .findFirst()
        .or(() -> found.reversed().stream().findFirst());
  }

  /// "No sharp pain" tells of none, but "no, it hurts" does.
  private static boolean isDenied(Spoken phrase, List<String> said, int at) {
    return at > 0
        && said.get(at - 1).equals("no")
        && PAIN.contains(phrase.control())
        && !SENTENCES.contains(phrase.words().getFirst());
  }

  /// The longest phrase that begins there.
  private static Optional<Spoken> phraseAt(List<String> said, int at, List<Spoken> phrases) {
    return phrases.stream().filter(phrase -> phrase.standsIn(said, at)).findFirst();
  }

  private boolean saysStop(Clause clause) {
    List<String> said = clause.words();
    if (alone(said, phrases).filter(Control.STOP::equals).isPresent()) {
      return true;
    }
    if (said.size() > LONGEST_STOP) {
      return false;
    }
    for (int at = 0; at < said.size() && canBeAskedFor(clause, at); at++) {
      Optional<Spoken> phrase = phraseAt(said, at, phrases);
      if (phrase.isPresent() && isStop(phrase.get(), clause, at)) {
        return true;
      }
    }
    return false;
  }

  /// Whether what comes from there on can still be asked for: nothing before it denies it, speaks
  /// of it or makes a question of it. What begins a clause may have a question's form: "can we
  /// stop".
  private static boolean canBeAskedFor(Clause clause, int at) {
    return at == 0
        || (!clause.asks()
            && clause.words().subList(0, at).stream()
                .noneMatch(word -> NEGATIONS.contains(word) || SPEAKING_OF_IT.contains(word)));
  }

  private static boolean isStop(Spoken phrase, Clause clause, int at) {
    int end = at + phrase.words().size();
    boolean atAnEdge = at == 0 || end == clause.words().size();
    boolean plain = phrase.words().size() >= PLAIN;
    boolean names = phrase.words().contains(STOP);
    return phrase.control() == Control.STOP
        && (plain || atAnEdge)
        && (names || (plain && atAnEdge))
        && !isOfSomethingElse(clause.words(), end);
  }

  /// "Stop smoking", "stop taking painkillers".
  private static boolean isOfSomethingElse(List<String> said, int end) {
    return end < said.size() && said.get(end - 1).equals(STOP) && said.get(end).endsWith("ing");
  }
}
