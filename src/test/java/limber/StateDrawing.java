package limber;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.Sign;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Checked;
import limber.talk.Heard;
import limber.talk.Meaning;
import limber.talk.MessageId;
import limber.talk.Place;
import limber.talk.Press;
import limber.talk.Talk;
import limber.talk.Turn;
import limber.talk.Utterance;
import limber.telegram.Screen.Button;
import limber.telegram.Wording;

/// The places of a conversation and the ways between them, found by going them all: from nothing
/// under way through a short routine, every button that is shown is pressed, every waking happens
/// at its time, and at each place somebody says "stop", or a warning sign.
final class StateDrawing {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Press BEGIN = new Press.Begin(EntryId.of("routine/one-minute"));

  /// How many conversations of one kind are followed: what differs more changes no way.
  private static final int ALIKE = 3;

  private final Talk talk;
  private final Wording wording;

  /// For each two places what leads from the first to the second.
  private final Map<String, Map<String, Set<String>>> ways = new TreeMap<>();

  private final Map<String, Integer> followed = new TreeMap<>();
  private final Set<Chat> seen = new HashSet<>();
  private final Deque<Moment> open = new ArrayDeque<>();

  /// A conversation, the buttons last shown in it, and when it is.
  private record Moment(Chat chat, List<Button> buttons, Instant now) {}

  private StateDrawing(Corpus corpus) {
    this.talk = new Talk(corpus);
    this.wording = new Wording(corpus);
  }

  /// A diagram in Mermaid's language, the same for the same code and corpus.
  static String of(Corpus corpus) {
    StateDrawing drawing = new StateDrawing(corpus);
    drawing.follow();
    return drawing.written();
  }

  private void follow() {
    Chat somebody = Checked.at(NOON, Chat.fresh(new ChatId(1)));
    hear(new Moment(somebody, List.of(), NOON), "begin", pressed(BEGIN), NOON);
    while (!open.isEmpty()) {
      Moment moment = open.removeFirst();
      Instant soon = moment.now().plusSeconds(1);
      for (Button button : moment.buttons()) {
        if (isOfASession(button.press())) {
          hear(moment, label(button), pressed(button.press()), soon);
        }
      }
      moment
          .chat()
          .wakeAt()
          .ifPresent(at -> hear(moment, "time", new Heard.Woken(), at.isAfter(soon) ? at : soon));
      hear(moment, "“stop”", words("stop", Alarm.none()), soon);
      hear(moment, "a warning sign", words("…", new Alarm.Sure(SIGN)), soon);
    }
  }

  private static final Warning SIGN = new Warning(Sign.Level.EMERGENCY, "saddle-numbness");

  private static boolean isOfASession(Press press) {
    return press instanceof Press.OnStep || press instanceof Press.Coaching;
  }

  private static Heard pressed(Press press) {
    return new Heard.Pressed(new MessageId(1), press);
  }

  private static Heard words(String text, Alarm alarm) {
    return new Heard.Words(text, alarm, new Meaning.Unknown(Optional.empty()));
  }

  private static String label(Button button) {
    return button.label().matches("\\d+") ? "0 to 10" : button.label();
  }

  private void hear(Moment moment, String what, Heard heard, Instant now) {
    Turn turn = talk.turn(moment.chat(), heard, now);
    String from = name(moment.chat().place());
    String to = name(turn.chat().place());
    if (!from.equals(to)) {
      ways.computeIfAbsent(from, _ -> new TreeMap<>())
          .computeIfAbsent(to, _ -> new TreeSet<>())
          .add(what);
    }
    boolean warned = turn.chat().caution().noticed().isPresent();
    if (!warned
        && seen.add(turn.chat())
        && followed.merge(kind(turn.chat()), 1, Integer::sum) <= ALIKE) {
      open.addLast(new Moment(turn.chat(), buttons(moment, turn), now));
    }
  }

  /// The buttons that are there now: those of the newest messages, or still those from before.
  private List<Button> buttons(Moment before, Turn turn) {
    List<Button> shown = new ArrayList<>();
    for (Utterance said : turn.replies()) {
      wording.render(said.reply()).buttons().forEach(shown::addAll);
    }
    return shown.isEmpty() ? before.buttons() : shown;
  }

  /// What makes two conversations alike for this drawing.
  private static String kind(Chat chat) {
    return name(chat.place())
        + chat.run().map(run -> " " + run.position()).orElse("")
        + chat.wakeAt().isPresent();
  }

  private static String name(Place place) {
    return switch (place) {
      case Place.Home() -> "Home";
      case Place.Readying(_, var asked) -> "Readying: " + asked.name().toLowerCase(Locale.ROOT);
      case Place.Walking _ -> "Walking";
      case Place.Timed _ -> "Timed";
      case Place.Paused _ -> "Paused";
      case Place.Hurting _ -> "Hurting";
      case Place.Together _ -> "Together";
      case Place.Rating(_, var asked) -> "Rating: " + asked.name().toLowerCase(Locale.ROOT);
    };
  }

  private String written() {
    List<String> lines = new ArrayList<>();
    lines.add("stateDiagram-v2");
    Set<String> names = new TreeSet<>(ways.keySet());
    ways.values().forEach(to -> names.addAll(to.keySet()));
    names.forEach(name -> lines.add("  state \"%s\" as %s".formatted(name, id(name))));
    lines.add("  [*] --> Home");
    ways.forEach((from, tos) ->
        tos.forEach((to, whats) ->
            lines.add("  %s --> %s: %s".formatted(id(from), id(to), String.join(", ", whats)))));
    return String.join("\n", lines) + "\n";
  }

  private static String id(String name) {
    return name.replaceAll("[^A-Za-z]", "");
  }
}
