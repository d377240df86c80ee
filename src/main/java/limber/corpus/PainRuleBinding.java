package limber.corpus;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns a checked pain-rule.yaml into the rule.
///
/// @param sources those of the corpus, by their ids
record PainRuleBinding(Map<String, Source> sources) {

  private static final String HOURS = " hours";

  PainRule rule(Spot file) {
    return new PainRule(
        new PainRule.Words(
            file.at("title").needText(),
            file.at("limits").needText(),
            file.at("sources").texts().stream()
                .map(id -> Objects.requireNonNull(sources.get(id)))
                .toList()),
        file.at("instead").texts().stream().map(EntryId::of).toList(),
        file.at("no-harder-from").number().orElseThrow(),
        file.at("rows").items().stream().map(PainRuleBinding::row).toList());
  }

  private static PainRule.Row row(Spot row) {
    return new PainRule.Row(
        row.at("id").needText(),
        new PainRule.Text(row.at("title").needText(), row.at("because").needText()),
        whens(row.at("when")),
        whens(row.at("and")),
        new PainRule.Light(
            EntryBinding.constant(PainRule.Colour.values(), row.at("colour").needText()),
            EntryBinding.constant(PainRule.Next.values(), row.at("next").needText())));
  }

  private static List<PainRule.When> whens(Spot list) {
    return list.items().stream().map(PainRuleBinding::when).toList();
  }

  private static PainRule.When when(Spot when) {
    return new PainRule.When(
        told(when),
        when.at("pain").text().map(text -> Bounds.PAIN.read(text).orElseThrow()),
        when.at("change").text().map(text -> Bounds.CHANGE.read(text).orElseThrow()),
        when.at("earlier").texts().stream()
            .map(word -> EntryBinding.constant(PainRule.Earlier.values(), word))
            .toList(),
        redFor(when));
  }

  private static Set<PainRule.Told> told(Spot when) {
    return when.each("leg", "complaint", "effort", "morning")
        .map(spot -> spot.key().equals("leg") ? "leg-" + spot.needText() : spot.needText())
        .map(word -> EntryBinding.constant(PainRule.Told.values(), word))
        .collect(Collectors.toSet());
  }

  private static Optional<Duration> redFor(Spot when) {
    return when.at("red-for")
        .text()
        .map(text -> text.substring(0, text.length() - HOURS.length()))
        .map(Integer::parseInt)
        .map(Duration::ofHours);
  }
}
