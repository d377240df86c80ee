package limber.corpus;

import java.util.List;
import java.util.stream.Stream;

/// One rule that the files of a corpus keep among each other, beyond their schemas.
@FunctionalInterface
interface Check {

  /// Every rule there is.
  List<Check> ALL =
      List.of(
          new NameCheck(),
          new LinkCheck(),
          new SourceCheck(),
          new TermCheck(),
          new AskingCheck(),
          new TitleCheck(),
          new ChainCheck(),
          new ProseCheck(),
          new DoseCheck(),
          new DoseOrderCheck(),
          new SchemaLineCheck(),
          new LimitNamesCheck(),
          new LimitCheck(),
          new FlagCheck(),
          new IntakeSignsCheck(),
          new IntakeItemsCheck(),
          new PainRuleNamesCheck(),
          new PainRuleRowsCheck(),
          new PlanCheck(),
          new ZonesCheck(),
          new RemindersCheck(),
          new VariantCheck(),
          new StepCheck(),
          new TimerCueCheck(),
          new SidesCheck(),
          new RoutineCheck(),
          new FlowCheck(),
          new ReviewCheck(),
          new CoverageCheck(),
          new UnusedCheck(),
          new PhraseCheck(),
          new PoseCheck(),
          new CueCheck());

  /// What breaks the rule.
  Stream<Mistake> mistakes(Pages pages);
}
