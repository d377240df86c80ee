package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.coach.Program;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.safety.Alarm;
import limber.safety.Warning;

/// What is different in a group, where everybody reads what Limber says.
///
/// Questions are answered as they are to anybody. What is of one person only, be it their pain,
/// what they told or what is kept of them, is left to their own chat. A warning sign comes first
/// here, too.
final class Groups {

  private static final Set<Control> PAIN =
      Set.of(Control.OUCH, Control.SHARP, Control.LEG, Control.TOO_MUCH);

  private final Controls controls;
  private final Subjects subjects;
  private final Together together;

  Groups(Corpus corpus, Controls controls, Subjects subjects) {
    this.controls = controls;
    this.subjects = subjects;
    this.together = new Together(corpus);
  }

  /// The turn, where it is another one than it would be to anybody alone; empty where the usual
  /// answer may be read by all.
  Optional<Turn> instead(Chat chat, Heard.InGroup said, Instant now) {
    return switch (said.what()) {
      case Heard.Membership(var member) -> Optional.of(joined(chat, member));
      case Heard.Words words -> words(chat, said, words, now);
      case Heard.Command(String name, Heard.Words about) ->
          noticed(chat, said, about.alarm(), now).or(() -> command(chat, said, name, about));
      case Heard.Pressed(_, Press press) -> pressed(chat, said, press, now);
      case Heard.UnknownPress _, Heard.Located _, Heard.NotText _, Heard.InGroup _, Heard.Woken _ ->
          Optional.of(Turn.saying(chat));
    };
  }

  /// Nothing is kept of a group that Limber does not belong to.
  private static Turn joined(Chat chat, Incoming.Member member) {
    return switch (member) {
      case ADDED -> greeting(chat);
      case REMOVED -> Turn.saying(Chat.fresh(chat.id()));
    };
  }

  private static Turn greeting(Chat chat) {
    return Turn.saying(chat.introduced(), new GroupReply.Greeting());
  }

  private Optional<Turn> words(Chat chat, Heard.InGroup said, Heard.Words words, Instant now) {
    return noticed(chat, said, words.alarm(), now)
        .or(() ->
            control(chat, words.text()).flatMap(control -> together.told(chat, said.by(), control)))
        .or(() ->
            isOfOnePerson(chat, words, now)
                ? Optional.of(onlyAlone(chat, "start"))
                : Optional.empty());
  }

  /// The pain of somebody who joins in is heard within a longer sentence, too.
  private Optional<Control> control(Chat chat, String text) {
    Optional<Control> pain =
        chat.place() instanceof Place.Together
            ? controls.heardIn(text).filter(PAIN::contains)
            : Optional.empty();
    return pain.or(() -> controls.alone(text));
  }

  private boolean isOfOnePerson(Chat chat, Heard.Words words, Instant now) {
    return controls.alone(words.text()).filter(Control.PROGRESS::equals).isPresent()
        || subjects.inWords(chat, words, now).isPresent();
  }

  /// A sign is answered as always. For a day nobody begins anything in this group: it is not kept
  /// who told of it.
  private static Optional<Turn> noticed(Chat chat, Heard.InGroup said, Alarm alarm, Instant now) {
    return switch (alarm) {
      case Alarm.None() -> Optional.empty();
      case Alarm.Sure(Warning warning) ->
          Optional.of(warned(chat, said, warning, new GroupReply.SignNoticed(warning), now));
      case Alarm.Doubt(Warning ifSo) ->
          Optional.of(warned(chat, said, ifSo, new GroupReply.PerhapsASign(), now));
    };
  }

  private static Turn warned(
      Chat chat, Heard.InGroup said, Warning warning, Reply reply, Instant now) {
    Chat ended = Together.ended(chat, said.by());
    return Turn.saying(ended.cautious(ended.caution().quietly(warning.level(), now)), reply);
  }

  private Optional<Turn> command(Chat chat, Heard.InGroup said, String name, Heard.Words about) {
    return switch (name) {
      case "stop" -> together.told(chat, said.by(), Control.STOP);
      case "help" -> Optional.of(greeting(chat));
      case "start" ->
          DeepLink.entry(about.text()).isPresent() ? Optional.empty() : Optional.of(greeting(chat));
      default ->
          OpenToAll.is(name) || Command.named(name).isEmpty()
              ? Optional.empty()
              : Optional.of(onlyAlone(chat, name));
    };
  }

  private Optional<Turn> pressed(Chat chat, Heard.InGroup said, Press press, Instant now) {
    if (!OpenToAll.is(press)) {
      return Optional.of(onlyAlone(chat, press instanceof Press.Do(String name) ? name : "start"));
    }
    if (press instanceof GroupPress.StepTogether step) {
      return Optional.of(together.pressed(chat, said.by(), step));
    }
    if (press instanceof Press.Begin(Program.Entry(var entry))) {
      return Optional.of(together.begin(chat, said, entry, now));
    }
    return press instanceof Press.Help() ? Optional.of(greeting(chat)) : Optional.empty();
  }

  private static Turn onlyAlone(Chat chat, String command) {
    return Turn.saying(chat, new GroupReply.OnlyAlone(command));
  }

  /// The turn as everybody may read it.
  static Turn readByAll(Turn turn) {
    List<Utterance> replies =
        turn.replies().stream().map(said -> said.with(readByAll(said.reply()))).toList();
    return new Turn(turn.chat(), replies);
  }

  private static Reply readByAll(Reply reply) {
    return reply instanceof GroupReply ? reply : new GroupReply.Publicly(reply);
  }
}
