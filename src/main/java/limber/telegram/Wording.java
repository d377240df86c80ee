package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import limber.coach.LookingBack;
import limber.corpus.BotPhrase;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Phrase;
import limber.corpus.Routine;
import limber.corpus.RunPhrase;
import limber.corpus.Topic;
import limber.talk.CommandReply;
import limber.talk.DataReply;
import limber.talk.GroupReply;
import limber.talk.KeepingReply;
import limber.talk.PlanReply;
import limber.talk.Press;
import limber.talk.ProgressShown;
import limber.talk.ReminderReply;
import limber.talk.Reply;
import limber.talk.Reply.StepView;
import limber.talk.RuleReply;
import limber.talk.SessionReply;
import limber.talk.SettingsReply;
import limber.talk.TimedReply;
import limber.talk.ZoneReply;
import limber.telegram.Screen.Button;

/// The words and buttons for every reply, from one corpus.
///
/// A reply holds ids and may be older than the corpus; where an id leads nowhere any more, the
/// message says so.
public final class Wording implements Rendering {

  private static final EntryId CAUSES = EntryId.of("topic/causes");

  /// Where most people who could not be understood may want to go.
  private static final List<EntryId> WAYS_ON =
      List.of(EntryId.of("topic/my-back-hurts"), EntryId.of("topic/warning-signs"));

  private final Corpus corpus;
  private final Voice voice;
  private final Buttons buttons;
  private final Whom anybody;
  private final RunWording run;
  private final SummaryWording summaries;
  private final WarningWording warnings;
  private final WaitingWording waiting;
  private final CheckWording check;
  private final SheetWording sheets;
  private final RatingWording ratings;

  /// Words and buttons from `corpus`.
  public Wording(Corpus corpus) {
    this.corpus = corpus;
    this.voice = new Voice(corpus.phrases());
    this.buttons = new Buttons(corpus, voice);
    this.anybody = Whom.anybody(corpus);
    this.run = new RunWording(entries(anybody));
    this.summaries = new SummaryWording(voice, buttons);
    this.warnings = new WarningWording(corpus, voice);
    this.waiting = new WaitingWording(warnings, voice, buttons);
    this.sheets = new SheetWording(corpus.intake(), voice, buttons);
    this.ratings = new RatingWording(voice, buttons);
    this.check = new CheckWording(corpus.intake(), voice, buttons);
  }

  @Override
  public Screen render(Reply reply) {
    return render(reply, anybody);
  }

  private Screen render(Reply reply, Whom whom) {
    return switch (reply) {
      case Reply.Suited(var suited, var flags) -> render(suited, anybody.with(flags));
      case Reply.Explained explained -> explained(explained, whom);
      case Reply.Welcome(var disclaimer) -> welcome(disclaimer);
      case Reply.NoMedicalAdvice() ->
          new Passage().say(Text.italic(voice.words(BotPhrase.DISCLAIMER))).alone();
      case Reply.SomethingWentWrong() -> home(BotPhrase.SOMETHING_WENT_WRONG);
      case Reply.LostTrack() -> home(BotPhrase.LOST_TRACK);
      case Reply.TooFast() -> new Passage().say(voice.text(BotPhrase.TOO_FAST)).alone();
      case Reply.Help() -> new CommandWording(voice, buttons).help();
      case Reply.TopicAnswer(var id) -> with(Topic.class, id, entries(whom)::topic);
      case Reply.MoreAnswer(var id) -> with(Entry.class, id, entries(whom)::more);
      case Reply.Comparison(var first, var second, var aspect) ->
          exercise(
              first,
              one ->
                  exercise(
                      second,
                      other -> new AspectWording(entries(whom)).comparison(one, other, aspect)));
      case Reply.AspectAnswer(var id, var aspect) ->
          exercise(id, one -> new AspectWording(entries(whom)).answer(one, aspect));
      case Reply.ExerciseCard(var id) -> exercise(id, entries(whom)::card);
      case Reply.Shelves(var shelf) -> new ShelfWording(corpus, voice, buttons, whom).shelf(shelf);
      case Reply.RoutineList() -> new RoutineWording(corpus, entries(whom)).list();
      case Reply.RoutinePreview(var id) ->
          with(Routine.class, id, new RoutineWording(corpus, entries(whom))::preview);
      case Reply.SmallTalk(var id) -> with(Entry.class, id, this::smallTalk);
      case Reply.DidYouMean(var ids) -> didYouMean(ids);
      case Reply.DoNotKnow(var notOurs) -> doNotKnow(notOurs);
      case Reply.Rated rated -> ratings.beneath(render(rated.reply(), whom), rated);
      case Reply.NotedAsNotHelpful noted -> ratings.noted(noted);
      case Reply.HowToAsk() -> ratings.howToAsk();
      case Reply.OnlyText() -> home(BotPhrase.ONLY_TEXT);
      case Reply.Gone() -> gone();
      case Reply.StepShown(var step, var occasion) ->
          step(step, one -> run.step(step, one, occasion));
      case Reply.BackToStep(var step) -> step(step, one -> run.backTo(step, one));
      case Reply.Paused(var step) ->
          exercise(step)
              .map(one -> run.paused(step, one))
              .orElseGet(() -> run.pausedWhereGone(step));
      case Reply.EarlierButton(var now) -> earlierButton(now);
      case Reply.AlreadyWalking(var step) -> step(step, one -> run.already(step, one));
      case Reply.NothingUnderWay() -> home(RunPhrase.NOTHING_UNDER_WAY);
      case Reply.Stopped(var summary) -> summaries.stopped(summary, begun(summary));
      case Reply.Finished(var summary) ->
          begun(summary)
              .map(routine -> summaries.finished(summary, routine))
              .orElseGet(() -> summaries.finishedWhereGone(summary));
      case Reply.Warned(var warning) -> warnings.warned(warning);
      case Reply.Unsettled(var warning) -> warnings.unsettled(warning);
      case Reply.Reminder reminder -> waiting.reminder(reminder);
      case Reply.HaveYouBeenSeen question -> waiting.haveYouBeenSeen(question);
      case Reply.WellAgain() -> waiting.wellAgain();
      case Reply.AreYouSafe question -> waiting.areYouSafe(question);
      case Reply.InDoubt doubt -> waiting.inDoubt(doubt);
      case Reply.CheckAsked(var question, var number) -> check.asked(question, number);
      case Reply.AskADoctorFirst asked -> check.askADoctor(asked);
      case Reply.CheckEnded(var ending) -> check.ended(ending);
      case Reply.AboutYou about -> sheets.aboutYou(about);
      case Reply.AboutYouKept kept -> sheets.aboutYouKept(kept);
      case Reply.FittedNow(var id) -> with(Routine.class, id, entries(whom).fitting()::fittedNow);
      case Reply.NothingLeft(var id) ->
          with(Routine.class, id, entries(whom).fitting()::nothingLeft);
      case SessionReply session -> new SessionWording(corpus, voice, buttons, whom).of(session);
      case TimedReply timed -> new TimedWording(corpus, voice, buttons).of(timed);
      case PlanReply plan -> new PlanWording(corpus, voice, buttons).of(plan);
      case RuleReply rule -> new RuleWording(corpus, voice, buttons).of(rule);
      case ProgressShown(var progress) -> new ProgressWording(voice, buttons).of(progress);
      case GroupReply group -> new GroupWording(corpus, entries(anybody)).of(group, this);
      case CommandReply command -> new CommandWording(voice, buttons).of(command);
      case KeepingReply keeping -> new KeepingWording(voice, buttons).of(keeping);
      case DataReply data -> new DataWording(voice, buttons, new LookingBack(corpus)).of(data);
      case ReminderReply reminder ->
          new ReminderWording(voice, buttons, clock(), new PlanWording(corpus, voice, buttons))
              .of(reminder);
      case ZoneReply zone -> new ZoneWording(corpus.timekeeping().zones(), voice, clock()).of(zone);
      case SettingsReply settings -> new SettingsWording(voice, buttons).of(settings);
      case Reply.WhileWaiting answer -> waiting.with(answer, render(answer.reply()));
    };
  }

  private ClockWording clock() {
    return new ClockWording(voice, corpus.timekeeping().zones());
  }

  /// What was begun; empty where it is no entry, or has left the corpus since.
  private Optional<Entry> begun(Reply.Summary summary) {
    return summary.program().entry().flatMap(corpus::find);
  }

  private EntryWording entries(Whom whom) {
    return new EntryWording(corpus, voice, buttons, whom);
  }

  private Screen explained(Reply.Explained explained, Whom whom) {
    PlainWording words = new PlainWording(corpus.plainWords(), voice);
    Screen told = render(explained.reply(), whom);
    Screen inView = words.of(explained.inView()).map(told::with).orElse(told);
    return words.of(explained.folded()).map(inView::withFolded).orElse(inView);
  }

  private Screen welcome(Reply.Disclaimer disclaimer) {
    Passage passage = new Passage().say(voice.text(BotPhrase.WELCOME));
    switch (disclaimer) {
      case SAY -> passage.say(Text.italic(voice.words(BotPhrase.DISCLAIMER)));
      case SAID_BEFORE -> {}
    }
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(buttons.exercises(), buttons.routines()));
    if (corpus.find(CAUSES).isPresent()) {
      rows.add(List.of(buttons.plain(BotPhrase.BUTTON_CAUSES, new Press.Show(CAUSES))));
    }
    rows.add(List.of(buttons.help()));
    return passage.under(rows);
  }

  private Screen smallTalk(Entry entry) {
    List<List<Button>> related = buttons.related(entry);
    return new Passage()
        .say(entry.basics().answer().brief())
        .under(related.isEmpty() ? buttons.home() : related);
  }

  private Screen didYouMean(List<EntryId> ids) {
    List<Button> choices = buttons.entries(ids);
    return choices.isEmpty()
        ? doNotKnow(Optional.empty())
        : new Passage().say(voice.text(BotPhrase.DID_YOU_MEAN)).under(Buttons.rows(choices));
  }

  /// Whose subject it is instead stands alone: "call your doctor" needs no offer after it. Whoever
  /// was not understood at all is shown a way on.
  private Screen doNotKnow(Optional<EntryId> notOurs) {
    return notOurs
        .flatMap(corpus::find)
        .map(entry -> new Passage().say(entry.basics().answer().brief()).under(buttons.home()))
        .orElseGet(this::notUnderstood);
  }

  private Screen notUnderstood() {
    List<List<Button>> rows = new ArrayList<>(Buttons.rows(buttons.entries(WAYS_ON)));
    rows.addAll(buttons.home());
    return new Passage()
        .say(voice.text(BotPhrase.DO_NOT_KNOW))
        .say(voice.text(BotPhrase.WHAT_LIMBER_CAN_DO))
        .under(rows);
  }

  private Screen earlierButton(Optional<StepView> now) {
    return now.map(step -> step(step, one -> run.earlierButton(step, one)))
        .orElseGet(() -> home(RunPhrase.EARLIER_BUTTON_NOTHING_NOW));
  }

  private Screen gone() {
    return home(BotPhrase.GONE);
  }

  private Screen home(Phrase phrase) {
    return new Passage().say(voice.text(phrase)).under(buttons.home());
  }

  private Screen step(StepView step, Function<Exercise, Screen> words) {
    return exercise(step).map(words).orElseGet(() -> run.gone(step));
  }

  private Optional<Exercise> exercise(StepView step) {
    return find(Exercise.class, step.exercise());
  }

  private Screen exercise(EntryId id, Function<Exercise, Screen> words) {
    return with(Exercise.class, id, words);
  }

  private <E extends Entry> Screen with(Class<E> kind, EntryId id, Function<E, Screen> words) {
    return find(kind, id).map(words).orElseGet(this::gone);
  }

  private <E extends Entry> Optional<E> find(Class<E> kind, EntryId id) {
    return corpus.find(id).filter(kind::isInstance).map(kind::cast);
  }
}
