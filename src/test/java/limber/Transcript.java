package limber;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import limber.corpus.GroupPhrase;
import limber.serve.Mind;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Checked;
import limber.talk.GroupPress;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.PersonId;
import limber.talk.Press;
import limber.talk.Utterance;
import limber.talk.Where;
import limber.telegram.PlainText;
import limber.telegram.Screen;
import limber.telegram.Screen.Button;
import limber.telegram.Sight;
import limber.telegram.Wording;

/// A talk written down, line by line, as its two sides saw it.
///
/// What a person does stands at the beginning of a line:
///
/// - `You: is yoga good for my back` or `You: /routines`
/// - `You press: [Skip]`, the newest button with that label
/// - `You press: [The classic…]`, the newest one whose label begins so
/// - `You press: [Skip] under "Step 1 of 9"`, the newest one on a message with these words
/// - `You send a sticker.`
/// - `You, 45 times: hello`, all within a second; an answer that comes again is counted
/// - `(20 seconds later)`, `(2 minutes later)`, `(25 hours later)` or `(3 days later)`, in which
///   Limber may speak of its own accord, each thing at its time
/// - `Anna adds Limber to a group with Ben.`, from which on lines begin with `Anna: ` or `Ben: `,
///   and `Anna presses: ` or `Ben presses: `; only what is meant for Limber is written down
/// - `(checked today)`, for a talk with somebody, or in a group with Anna, who with somebody who
///   has been asked before exercise
///
/// `[picture: bird-dog]` is what stands above the words of a message, where it can be drawn.
///
/// Lines that begin with `#` say what the talk is about. All other lines are Limber's. What a live
/// message shows for a moment is not written down.
final class Transcript {

  private static final Pattern SAID = Pattern.compile("(You|Anna|Ben): (.*)");
  private static final Pattern REPEATED = Pattern.compile("You, (\\d+) times: (.*)");
  private static final Pattern PRESSED =
      Pattern.compile("(You press|Anna presses|Ben presses): \\[(.+)](?: under \"(.+)\")?");
  private static final String ADDED = "Anna adds Limber to a group with Ben.";
  private static final Map<String, PersonId> PEOPLE =
      Map.of("Anna", new PersonId(1), "Ben", new PersonId(2));
  private static final Pattern LATER =
      Pattern.compile("\\((\\d+) (second|minute|hour|day)s? later\\)");
  private static final String CHECKED = "(checked today)";
  private static final String STICKER = "You send a sticker.";
  private static final Pattern COMMAND = Pattern.compile("/(\\S*)\\s*(.*)");
  private static final String LIMBER = "Limber: ";
  private static final String MORE = "…";

  private final Mind mind;
  private final Wording wording;
  private final List<Screen> messages = new ArrayList<>();
  private final List<String> written = new ArrayList<>();

  /// The answer shown last, and how often it came again.
  private List<String> last = List.of();

  private int again;

  /// The place of the live message.
  private int live;

  /// Who speaks, in a group.
  private Optional<PersonId> by = Optional.empty();

  /// What Limber knows of Anna from her own chat.
  private Chat annas = Chat.fresh(new ChatId(1));

  private Chat chat = Chat.fresh(new ChatId(1));
  private Instant now = Instant.parse("2026-11-22T09:00:00Z");

  private Transcript(Mind mind, Wording wording) {
    this.mind = mind;
    this.wording = wording;
  }

  /// Plays the person's lines of a transcript, and writes the talk down anew.
  static String played(String transcript, Mind mind, Wording wording) {
    Transcript talk = new Transcript(mind, wording);
    transcript.lines().forEach(talk::play);
    talk.countAgain();
    return String.join("\n", talk.written).strip() + "\n";
  }

  private void play(String line) {
    Matcher said = SAID.matcher(line);
    Matcher pressed = PRESSED.matcher(line);
    Matcher later = LATER.matcher(line);
    Matcher repeated = REPEATED.matcher(line);
    if (line.startsWith("#")) {
      written.add(line);
    } else if (later.matches()) {
      note(line);
      pass(length(later));
    } else if (line.equals(CHECKED)) {
      note(line);
      annas = Checked.at(now, annas);
      chat = chat.id().isGroup() ? chat : Checked.at(now, chat);
    } else if (line.equals(ADDED)) {
      by = Optional.of(new PersonId(1));
      chat = Chat.fresh(new ChatId(-1));
      turn(line, new Incoming.Membership(Incoming.Member.ADDED));
    } else if (said.matches()) {
      by = Optional.ofNullable(PEOPLE.get(said.group(1)));
      turn(line, words(said.group(2)));
    } else if (repeated.matches()) {
      note(line);
      for (int i = 0; i < Integer.parseInt(repeated.group(1)); i++) {
        hear(words(repeated.group(2)));
      }
    } else if (pressed.matches()) {
      by = Optional.ofNullable(PEOPLE.get(pressed.group(1).split(" ", 2)[0]));
      turn(line, pressed(pressed.group(2), pressed.group(3) == null ? "" : pressed.group(3)));
    } else if (line.equals(STICKER)) {
      turn(line, new Incoming.NotText());
    } else if (line.startsWith("You")) {
      throw new IllegalArgumentException("This line of a transcript cannot be played: " + line);
    }
  }

  private static Duration length(Matcher later) {
    long count = Long.parseLong(later.group(1));
    return switch (later.group(2)) {
      case "second" -> Duration.ofSeconds(count);
      case "minute" -> Duration.ofMinutes(count);
      case "hour" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  private static Incoming words(String text) {
    Matcher command = COMMAND.matcher(text);
    return command.matches()
        ? new Incoming.Command(command.group(1), command.group(2))
        : new Incoming.Text(text);
  }

  private Incoming pressed(String label, String under) {
    for (int at = messages.size() - 1; at >= 0; at--) {
      Screen screen = messages.get(at);
      if (PlainText.render(screen.text()).contains(under)) {
        for (Button button : screen.buttons().stream().flatMap(List::stream).toList()) {
          if (fits(label, button.label())) {
            return pressed(at, button.press());
          }
        }
      }
    }
    throw new IllegalArgumentException("There is no button [" + label + "] to press.");
  }

  private static boolean fits(String label, String shown) {
    return label.endsWith(MORE)
        ? shown.startsWith(label.substring(0, label.length() - MORE.length()))
        : shown.equals(label);
  }

  private static Incoming pressed(int message, Press press) {
    return new Incoming.Pressed(new MessageId(message), press);
  }

  private void note(String line) {
    countAgain();
    last = List.of();
    written.add("");
    written.add(line);
  }

  /// Lets time pass. The chat is woken for what it was waiting for, each thing at its time.
  private void pass(Duration length) {
    Instant end = now.plus(length);
    while (chat.wakeAt().filter(at -> !at.isAfter(end)).isPresent()) {
      Instant due = chat.wakeAt().get();
      now = due.isAfter(now) ? due : now;
      hear(new Incoming.Woken());
      if (chat.wakeAt().filter(due::equals).isPresent()) {
        throw new IllegalStateException("A waking at " + due + " changed nothing.");
      }
    }
    now = end;
  }

  private void turn(String line, Incoming incoming) {
    note(line);
    hear(incoming);
  }

  private void hear(Incoming incoming) {
    if (isAnothers(incoming)) {
      written.add("");
      written.add("(above Ben's chat, for a moment: " + notYours() + ")");
      return;
    }
    Incoming what =
        by.<Incoming>map(person -> new Incoming.InGroup(person, incoming)).orElse(incoming);
    Chat own = by.filter(new PersonId(2)::equals).map(_ -> Chat.fresh(new ChatId(2))).orElse(annas);
    var turn = mind.talk().turn(chat, mind.hear(chat, what, own), now);
    chat = turn.chat();
    List<String> lines = turn.replies().stream().flatMap(said -> shown(said).stream()).toList();
    if (!lines.isEmpty() && lines.equals(last)) {
      again++;
      return;
    }
    countAgain();
    last = lines;
    written.addAll(lines);
  }

  private boolean isAnothers(Incoming incoming) {
    return incoming instanceof Incoming.Pressed(_, GroupPress press)
        && by.filter(press.leader()::equals).isEmpty();
  }

  private String notYours() {
    return mind.corpus().phrases().text(GroupPhrase.GROUP_NOT_YOURS);
  }

  private void countAgain() {
    if (again > 0) {
      written.add("");
      written.add("(the same again, %d times)".formatted(again));
    }
    again = 0;
  }

  private List<String> shown(Utterance utterance) {
    Screen screen = wording.render(utterance.reply());
    List<String> lines = new ArrayList<>();
    lines.add("");
    switch (utterance.where()) {
      case Where.Anew() -> messages.add(screen);
      case Where.InPlaceOf(var message) -> {
        messages.set(message.number(), screen);
        lines.add("(in place of that message)");
      }
      case Where.KeysOf(var message) -> {
        messages.set(message.number(), screen);
        lines.add("(beneath that message)");
        lines.addAll(rows(screen));
        return lines;
      }
      case Where.AsLive() -> {
        messages.add(screen);
        live = messages.size() - 1;
      }
      case Where.OnLive() -> {
        messages.set(live, screen);
        return List.of();
      }
    }
    lines.addAll(lines(screen));
    return lines;
  }

  /// What can be pressed, where nothing else has changed.
  private static List<String> rows(Screen screen) {
    return screen.buttons().stream().map(row -> " ".repeat(LIMBER.length()) + row(row)).toList();
  }

  private static List<String> lines(Screen screen) {
    List<String> all = new ArrayList<>();
    screen.sight().map(Transcript::picture).ifPresent(all::add);
    all.addAll(PlainText.render(screen.text()).lines().toList());
    screen.buttons().forEach(row -> all.add(row(row)));
    screen.links().stream()
        .filter(link -> link.where() instanceof Screen.Target.Start)
        .forEach(link -> all.add("[" + link.label() + " ↗]"));
    String indent = " ".repeat(LIMBER.length());
    List<String> lines = new ArrayList<>();
    for (String line : all) {
      lines.add(line.isBlank() ? "" : (lines.isEmpty() ? LIMBER : indent) + line);
    }
    return lines;
  }

  private static String picture(Sight sight) {
    return switch (sight) {
      case Sight.OfExercise(var exercise) -> "[picture: %s]".formatted(exercise.slug());
      case Sight.OfMistake(var exercise) ->
          "[picture, if there is one: mistakes in %s]".formatted(exercise.slug());
      case Sight.OfRoutine(var routine) -> "[picture: %s]".formatted(routine.slug());
      case Sight.OfProgress(var chart) -> "[picture: %s]".formatted(chart.words().title());
      case Sight.OfPaper(var handed, _, _) ->
          "[file: %s]".formatted(handed.paper().name().toLowerCase(Locale.ROOT));
    };
  }

  private static String row(List<Button> row) {
    return row.stream().map(button -> "[" + button.label() + "]").collect(Collectors.joining(" "));
  }
}
