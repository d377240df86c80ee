package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import limber.coach.Answers;
import limber.coach.Pain;
import limber.coach.Program;
import limber.coach.RunId;
import limber.coach.Verdict;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.Phrase;
import limber.corpus.RunPhrase;
import limber.corpus.SessionPhrase;
import limber.corpus.WarningPhrase;
import limber.talk.Press;
import limber.talk.SessionPress;
import limber.talk.SessionPress.About;
import limber.talk.SessionReply;
import limber.talk.SessionReply.When;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// What the questions around a session look like.
///
/// @param corpus what the replies' ids lead to
/// @param voice the phrases
/// @param buttons the buttons that many messages share
/// @param whom for whom it is
record SessionWording(Corpus corpus, Voice voice, Buttons buttons, Whom whom) {

  /// The first row of the scale ends here.
  private static final int MIDDLE = 5;

  Screen of(SessionReply reply) {
    return switch (reply) {
      case SessionReply.PainAsked(RunId run, When when) -> pain(run, when);
      case SessionReply.LegAsked(RunId run) -> leg(run);
      case SessionReply.Preview preview ->
          new PreviewWording(corpus, voice, buttons, whom).of(preview);
      case SessionReply.NotBegun() -> home(SessionPhrase.SESSION_NOT_BEGUN);
      case SessionReply.OldAnswer() ->
          new Passage().say(voice.text(SessionPhrase.SESSION_OLD_ANSWER)).alone();
      case SessionReply.Felt felt -> felt(felt);
      case SessionReply.Held held -> new RedWording(corpus, voice, buttons).held(held);
      case SessionReply.Halted halted -> new RedWording(corpus, voice, buttons).halted(halted);
      case SessionReply.Over(var ending) ->
          new Passage()
              .say(
                  voice.text(
                      switch (ending) {
                        case FINISHED -> SessionPhrase.SESSION_FINISHED;
                        case STOPPED -> SessionPhrase.SESSION_STOPPED;
                      }))
              .alone();
      case SessionReply.EffortAsked(RunId run) -> effort(run);
      case SessionReply.Summed summed ->
          new SummaryWording(voice, buttons)
              .summed(
                  summed,
                  summed.verdict().flatMap(verdicts()::colour),
                  begun(summed.summary().program()));
      case SessionReply.ZoneAsked _ ->
          new MorningWording(voice, buttons).zone(corpus.timekeeping().zones());
      case SessionReply.MorningsSet(var mornings) ->
          new MorningWording(voice, buttons).set(mornings);
      case SessionReply.MorningAsked asked -> new MorningWording(voice, buttons).asked(asked);
      case SessionReply.MorningNoted(var morning, var verdict) -> noted(morning, verdict);
    };
  }

  private Optional<Entry> begun(Program program) {
    return program.entry().flatMap(corpus::find);
  }

  private Screen home(Phrase phrase) {
    return new Passage().say(voice.text(phrase)).under(buttons.home());
  }

  /// The scale in two rows, as long as a phone is wide.
  private Screen pain(RunId run, When when) {
    List<List<Button>> rows = new ArrayList<>();
    rows.add(scale(run, when, 0, MIDDLE));
    rows.add(scale(run, when, MIDDLE + 1, Pain.WORST));
    About about =
        switch (when) {
          case BEFORE -> About.BEFORE;
          case DURING -> About.DURING;
          case AFTER -> About.AFTER;
        };
    rows.add(List.of(ratherNot(run, about)));
    if (when == When.DURING) {
      Press stop = new Press.OnStep(run, 0, Press.Move.STOP);
      rows.add(List.of(buttons.toned(RunPhrase.BUTTON_STOP, stop, Tone.DANGER)));
    }
    return new Passage()
        .say(
            voice.text(
                switch (when) {
                  case BEFORE -> SessionPhrase.SESSION_PAIN_BEFORE;
                  case DURING -> SessionPhrase.SESSION_PAIN_DURING;
                  case AFTER -> SessionPhrase.SESSION_PAIN_AFTER;
                }))
        .under(rows);
  }

  private static List<Button> scale(RunId run, When when, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(score ->
            new Button(
                String.valueOf(score),
                new SessionPress.Hurts(run, when, new Pain(score)),
                Tone.PLAIN))
        .toList();
  }

  private Button ratherNot(RunId run, About about) {
    return buttons.plain(SessionPhrase.BUTTON_RATHER_NOT, new SessionPress.RatherNot(run, about));
  }

  private Screen leg(RunId run) {
    return new Passage()
        .say(voice.text(SessionPhrase.SESSION_LEG))
        .under(
            List.of(
                List.of(
                    buttons.plain(
                        SessionPhrase.BUTTON_NO, new SessionPress.Spread(run, Answers.Leg.NO)),
                    buttons.plain(
                        SessionPhrase.BUTTON_YES,
                        new SessionPress.Spread(run, Answers.Leg.SPREADING))),
                List.of(
                    buttons.plain(
                        WarningPhrase.BUTTON_UNSURE,
                        new SessionPress.Spread(run, Answers.Leg.NOT_SAID)))));
  }

  private Screen effort(RunId run) {
    return new Passage()
        .say(voice.text(SessionPhrase.SESSION_EFFORT))
        .under(
            List.of(
                List.of(
                    effort(SessionPhrase.BUTTON_EFFORT_EASY, run, Answers.Effort.EASY),
                    effort(SessionPhrase.BUTTON_EFFORT_RIGHT, run, Answers.Effort.RIGHT),
                    effort(SessionPhrase.BUTTON_EFFORT_HARD, run, Answers.Effort.HARD)),
                List.of(ratherNot(run, About.EFFORT))));
  }

  private Button effort(Phrase label, RunId run, Answers.Effort effort) {
    return buttons.plain(label, new SessionPress.WasHard(run, effort));
  }

  private Screen noted(Answers.Morning morning, Optional<Verdict> verdict) {
    return switch (morning) {
      case SAME_OR_BETTER ->
          told(SessionPhrase.SESSION_MORNING_SAME, verdict).under(buttons.why(verdict));
      case A_BIT_WORSE ->
          told(SessionPhrase.SESSION_MORNING_WORSE, verdict).under(buttons.why(verdict));
      case MUCH_WORSE -> new RedWording(corpus, voice, buttons).muchWorse(verdict);
    };
  }

  private Screen felt(SessionReply.Felt felt) {
    return switch (felt.follows()) {
      case GO_ON -> told(SessionPhrase.SESSION_FELT_GO_ON, Optional.empty()).alone();
      case EASE -> told(SessionPhrase.SESSION_FELT_EASE, felt.verdict()).alone();
      case NOT_SAID -> told(SessionPhrase.SESSION_FELT_NOT_SAID, Optional.empty()).alone();
    };
  }

  private Passage told(Phrase first, Optional<Verdict> verdict) {
    Passage passage = new Passage().say(voice.text(first));
    verdict.flatMap(verdicts()::because).ifPresent(passage::say);
    return passage;
  }

  private VerdictWords verdicts() {
    return new VerdictWords(corpus, voice);
  }
}
