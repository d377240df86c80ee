package limber.telegram;

import java.util.List;
import java.util.Optional;
import limber.corpus.BotPhrase;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.GroupPhrase;
import limber.corpus.Phrase;
import limber.corpus.RunPhrase;
import limber.corpus.WarningPhrase;
import limber.safety.Warning;
import limber.talk.DeepLink;
import limber.talk.GroupPress;
import limber.talk.GroupReply;
import limber.talk.OpenToAll;
import limber.talk.PersonId;
import limber.talk.Press;
import limber.talk.Press.Move;
import limber.talk.Reply.Occasion;
import limber.talk.Reply.StepView;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Target;
import limber.telegram.Screen.Tone;

/// What is said in a group. Where it is better said alone, a link leads to that chat.
///
/// @param corpus what there is to do together
/// @param entries how an exercise is said to anybody
record GroupWording(Corpus corpus, EntryWording entries) {

  private static final EntryId SIGNS = EntryId.of("topic/warning-signs");

  /// All but what another reply says, which is rendered as that one is.
  Screen of(GroupReply reply, Rendering others) {
    return switch (reply) {
      case GroupReply.Publicly(var said) -> forAll(others.render(said));
      case GroupReply.Greeting() -> greeting();
      case GroupReply.OnlyAlone(String command) ->
          linked(say(GroupPhrase.GROUP_ONLY_ALONE).alone(), DeepLink.doing(command));
      case GroupReply.BeginAlone(EntryId entry) ->
          linked(say(GroupPhrase.GROUP_BEGIN_ALONE, entry).alone(), DeepLink.to(entry));
      case GroupReply.SignNoticed(Warning warning) -> signNoticed(warning);
      case GroupReply.PerhapsASign() ->
          linked(
              say(GroupPhrase.GROUP_PERHAPS_A_SIGN)
                  .section(
                      voice().words(WarningPhrase.EMERGENCY_NUMBERS_HEADING),
                      voice().text(WarningPhrase.EMERGENCY_NUMBERS))
                  .alone(),
              DeepLink.to(SIGNS));
      case GroupReply.BegunTogether(EntryId entry) ->
          linked(
              new Passage()
                  .heading(voice().words(GroupPhrase.GROUP_BEGUN_HEADING, "title", title(entry)))
                  .say(voice().text(GroupPhrase.GROUP_BEGUN))
                  .alone(),
              DeepLink.to(entry));
      case GroupReply.TogetherNow(StepView step, PersonId leader) -> step(step, leader);
      case GroupReply.TogetherOver over -> over(over);
      case GroupReply.HurtsSomebody() ->
          linked(
              say(GroupPhrase.GROUP_HURTS).under(Buttons.rows(buttons().entries(List.of(SIGNS)))),
              DeepLink.doing("start"));
      case GroupReply.SomebodyLeads() ->
          linked(say(GroupPhrase.GROUP_SOMEBODY_LEADS).alone(), DeepLink.doing("routines"));
    };
  }

  private Screen greeting() {
    return linked(
        say(GroupPhrase.GROUP_GREETING)
            .say(voice().text(GroupPhrase.GROUP_GREETING_ALONE))
            .say(Text.italic(voice().words(BotPhrase.DISCLAIMER)))
            .under(List.of(List.of(buttons().exercises(), buttons().routines()))),
        DeepLink.doing("start"));
  }

  /// The warning's own words; the buttons that answer it are in one's own chat.
  private Screen signNoticed(Warning warning) {
    Screen warned = new WarningWording(corpus, voice()).warned(warning);
    return linked(
        new Screen(warned.text(), List.of()).with(voice().text(GroupPhrase.GROUP_SIGN)),
        DeepLink.to(SIGNS));
  }

  /// A message without the buttons that not everybody may press.
  private static Screen forAll(Screen screen) {
    List<List<Button>> rows =
        screen.buttons().stream()
            .map(row -> row.stream().filter(button -> OpenToAll.is(button.press())).toList())
            .filter(row -> !row.isEmpty())
            .toList();
    return new Screen(screen.text(), rows, screen.beside());
  }

  private Screen step(StepView step, PersonId leader) {
    List<List<Button>> rows =
        List.of(
            List.of(move(RunPhrase.BUTTON_DONE, step, leader, Move.DONE, Tone.SUCCESS)),
            List.of(
                move(RunPhrase.BUTTON_SKIP, step, leader, Move.SKIP, Tone.PLAIN),
                move(RunPhrase.BUTTON_STOP, step, leader, Move.STOP, Tone.DANGER)));
    RunWording run = new RunWording(entries);
    Screen shown =
        corpus
            .find(step.exercise())
            .filter(Exercise.class::isInstance)
            .map(Exercise.class::cast)
            .map(exercise -> run.step(step, exercise, Occasion.ITS_TURN))
            .orElseGet(() -> run.gone(step));
    return new Screen(shown.text(), rows, shown.beside());
  }

  private Button move(Phrase label, StepView step, PersonId leader, Move move, Tone tone) {
    Press press = new GroupPress.StepTogether(leader, step.run(), step.position(), move);
    return buttons().toned(label, press, tone);
  }

  private Screen over(GroupReply.TogetherOver over) {
    Phrase phrase =
        switch (over.how()) {
          case STOPPED -> GroupPhrase.GROUP_STOPPED;
          case TO_THE_END ->
              over.done() > 0 ? GroupPhrase.GROUP_OVER : GroupPhrase.GROUP_OVER_SKIPPED;
        };
    return say(phrase, over.entry())
        .under(List.of(List.of(buttons().routines(), buttons().exercises())));
  }

  private Screen linked(Screen screen, String payload) {
    return screen.with(
        new Screen.Link(voice().words(GroupPhrase.BUTTON_OUR_CHAT), new Target.Start(payload)));
  }

  private Passage say(Phrase phrase) {
    return new Passage().say(voice().text(phrase));
  }

  private Passage say(Phrase phrase, EntryId entry) {
    return new Passage().say(voice().text(phrase, "title", title(entry)));
  }

  /// What has left the corpus since has no title, and is named by its id.
  private String title(EntryId entry) {
    Optional<Entry> found = corpus.find(entry);
    return found.map(Entry::title).orElseGet(entry::slug);
  }

  private Voice voice() {
    return entries.voice();
  }

  private Buttons buttons() {
    return entries.buttons();
  }
}
