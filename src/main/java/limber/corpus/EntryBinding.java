package limber.corpus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns checked files into entries.
///
/// @param sources by their ids
/// @param terms by facet, then by id
record EntryBinding(Map<String, Source> sources, Map<Term.Facet, Map<String, Term>> terms) {

  Exercise exercise(Spot spot) {
    return new Exercise(
        basics(spot),
        profile(spot),
        guidance(spot),
        DoseBinding.doses(spot.at("dose")),
        variants(spot));
  }

  Topic topic(Spot spot) {
    return new Topic(
        basics(spot),
        spot.at("scope")
            .text()
            .map(word -> constant(Topic.Scope.values(), word))
            .orElse(Topic.Scope.OURS),
        spot.at("each-exercise-says").texts().stream()
            .map(word -> constant(Aspect.values(), word))
            .collect(Collectors.toSet()));
  }

  Routine routine(Spot spot) {
    List<Routine.Step> steps =
        Arrays.stream(Routine.Part.values()).flatMap(part -> steps(part, spot)).toList();
    return new Routine(
        basics(spot),
        spot.at("suits").needText(),
        terms(Term.Facet.FLAG, spot.at("fits")),
        steps,
        variants(spot));
  }

  SmallTalk smallTalk(Spot spot) {
    List<String> asked = spot.at("asked").texts();
    return new SmallTalk(
        new Basics(
            EntryId.of(spot.at("id").needText()),
            new Naming(spot.at("title").needText(), List.of()),
            new Asking(asked.getFirst(), asked.subList(1, asked.size())),
            answer(spot),
            Background.none()));
  }

  /// The constant that a word of the files stands for, such as `NOT_OURS` for `not-ours`.
  static <E extends Enum<E>> E constant(E[] constants, String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The schemas let a wrong word pass: " + word));
  }

  private Basics basics(Spot spot) {
    return new Basics(
        EntryId.of(spot.at("id").needText()),
        new Naming(spot.at("title").needText(), spot.at("names").texts()),
        new Asking(spot.at("question").needText(), spot.at("asked").texts()),
        answer(spot),
        background(spot));
  }

  private static Answer answer(Spot spot) {
    return new Answer(spot.at("answer").needText(), spot.at("more").text());
  }

  private Background background(Spot spot) {
    return new Background(
        spot.at("next").texts().stream().map(EntryId::of).toList(),
        spot.at("sources").texts().stream()
            .map(id -> Objects.requireNonNull(sources.get(id)))
            .toList(),
        new Background.Review(
            LocalDate.parse(spot.at("reviewed").needText()), spot.at("confirm").texts()));
  }

  private Profile profile(Spot spot) {
    return new Profile(
        term(Term.Facet.KIND, spot.at("kind").needText()),
        term(Term.Facet.POSITION, spot.at("position").needText()),
        terms(Term.Facet.WORKS, spot.at("works")),
        terms(Term.Facet.NEEDS, spot.at("needs")),
        constant(Profile.Difficulty.values(), spot.at("difficulty").needText()));
  }

  private Guidance guidance(Spot spot) {
    Spot caution = spot.at("caution");
    return new Guidance(
        spot.at("steps").texts(),
        lead(spot),
        spot.at("feel").needText(),
        spot.at("mistakes").items().stream()
            .map(item ->
                new Guidance.Mistake(item.at("mistake").needText(), item.at("fix").needText()))
            .toList(),
        new Guidance.Caution(
            terms(Term.Facet.FLAG, caution.at("flags")), caution.at("text").needText()),
        spot.at("evidence").needText());
  }

  private static Lead lead(Spot spot) {
    List<String> turns = spot.at("turns").texts();
    return new Lead(
        spot.at("cue").needText(),
        turns.isEmpty()
            ? Optional.empty()
            : Optional.of(new Lead.Turns(turns.getFirst(), turns.getLast())),
        spot.at("timer").isThere() ? Lead.Ends.BY_HAND : Lead.Ends.BY_TIMER);
  }

  private List<Term> terms(Term.Facet facet, Spot words) {
    return words.texts().stream().map(word -> term(facet, word)).toList();
  }

  private Term term(Term.Facet facet, String word) {
    return Objects.requireNonNull(Objects.requireNonNull(terms.get(facet)).get(word));
  }

  private static Variants variants(Spot spot) {
    return new Variants(link(spot.at("easier")), link(spot.at("harder")), link(spot.at("swap")));
  }

  private static Optional<EntryId> link(Spot spot) {
    return spot.text().map(EntryId::of);
  }

  private static Stream<Routine.Step> steps(Routine.Part part, Spot spot) {
    String key = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return spot.at(key).items().stream()
        .map(step ->
            new Routine.Step(
                part,
                EntryId.of(step.at("exercise").needText()),
                constant(Dose.Level.values(), step.at("level").needText())));
  }
}
