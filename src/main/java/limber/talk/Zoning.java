package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import limber.coach.Later;
import limber.coach.Reminders;
import limber.coach.Reminders.Asked;
import limber.coach.Reminders.What;
import limber.coach.Wishes;
import limber.corpus.Corpus;
import limber.talk.ZoneReply.Choice;
import limber.talk.ZoneReply.From;
import limber.zone.Found;
import limber.zone.Places;

/// Where somebody is, as far as their clock goes: asked once, and then kept as a zone.
final class Zoning implements Subject {

  /// For so long what somebody types may be the answer.
  private static final Duration OPEN = Duration.ofMinutes(30);

  /// What is longer than this is no place.
  private static final int LONGEST = 40;

  /// Shorter words with a slip may mean much.
  private static final int UNMISTAKABLE = 6;

  private final Places places;

  Zoning(Corpus corpus) {
    this.places = new Places(corpus.timekeeping().zones());
  }

  @Override
  public Optional<Turn> command(Chat chat, String name, Heard.Words about, Instant now) {
    return name.equals("timezone")
        ? Optional.of(
            Inquiry.back(
                about.text().isBlank()
                    ? asking(chat, now)
                    : named(chat, about.text(), now)
                        .orElseGet(() -> mistyped(chat, about.text(), now))))
        : Optional.empty();
  }

  @Override
  public Optional<Turn> pressed(Chat chat, MessageId on, Press.Everyday press, Instant now) {
    return press instanceof ZonePress zone
        ? Optional.of(pressed(chat, on, zone, now))
        : Optional.empty();
  }

  private static Turn pressed(Chat chat, MessageId on, ZonePress press, Instant now) {
    return switch (press) {
      case ZonePress.AskZone(), ZonePress.Regions() ->
          inPlace(asked(chat, now), on, new ZoneReply.WhereAreYou());
      case ZonePress.Region(int number) ->
          inPlace(asked(chat, now), on, new ZoneReply.Region(number));
      case ZonePress.In(ZoneId zone) -> {
        Turn turn = kept(chat, zone, new From.Named(), now);
        yield inPlace(Turn.saying(turn.chat()), on, turn.replies().getFirst().reply())
            .then(new Turn(turn.chat(), turn.replies().subList(1, turn.replies().size())));
      }
    };
  }

  private static Turn inPlace(Chat chat, MessageId on, Reply reply) {
    return inPlace(Turn.saying(chat), on, reply);
  }

  private static Turn inPlace(Turn turn, MessageId on, Reply reply) {
    return new Turn(turn.chat(), List.of(Utterance.replacing(on, reply)));
  }

  /// Asks where somebody is.
  static Turn asking(Chat chat, Instant now) {
    return Turn.saying(asked(chat, now), new ZoneReply.WhereAreYou());
  }

  /// The chat in which it was asked.
  static Chat asked(Chat chat, Instant now) {
    Asked asked =
        waiting(chat, now)
            .map(before -> new Asked(What.ZONE, before.at(), before.later()))
            .orElseGet(() -> new Asked(What.ZONE, now));
    return with(chat, chat.everyday().reminders().asking(Optional.of(asked)));
  }

  /// Asks where somebody is, to keep one time after that.
  static Turn asking(Chat chat, Later later, Instant now) {
    Asked asked = new Asked(What.ZONE, now, Optional.of(later));
    return Turn.saying(
        with(chat, chat.everyday().reminders().asking(Optional.of(asked))),
        new ZoneReply.WhereAreYou());
  }

  /// The question that one time waits for.
  private static Optional<Asked> waiting(Chat chat, Instant now) {
    return open(chat, now).filter(asked -> asked.later().isPresent());
  }

  private static Optional<Asked> open(Chat chat, Instant now) {
    return chat.everyday()
        .reminders()
        .asked()
        .filter(asked -> asked.what() == What.ZONE && now.isBefore(asked.at().plus(OPEN)));
  }

  /// The chat after that was answered.
  static Chat unasked(Chat chat, ZoneId zone, Instant now) {
    return with(
        chat, chat.everyday().reminders().asking(Optional.empty()).from(Optional.of(zone), now));
  }

  private static Chat with(Chat chat, Reminders reminders) {
    return chat.everyday(chat.everyday().with(reminders));
  }

  /// What somebody types who was just asked.
  @Override
  public Optional<Turn> inWords(Chat chat, Heard.Words words, Instant now) {
    return open(chat, now)
        .flatMap(_ -> named(chat, words.text(), now).or(() -> slip(chat, words.text(), now)));
  }

  /// One long word that is nearly the name of a town hardly means anything else.
  private Optional<Turn> slip(Chat chat, String text, Instant now) {
    boolean oneWord = Clause.words(text).size() == 1 && text.strip().length() >= UNMISTAKABLE;
    return oneWord ? found(chat, places.misspelt(text, now), now) : Optional.empty();
  }

  @Override
  public Optional<Turn> notUnderstood(Chat chat, Heard.Words words, Instant now) {
    return open(chat, now)
        .filter(_ -> words.text().length() <= LONGEST)
        .map(_ -> mistyped(chat, words.text(), now));
  }

  private Turn mistyped(Chat chat, String text, Instant now) {
    return found(chat, places.misspelt(text, now), now)
        .orElseGet(() -> Turn.saying(asked(chat, now), new ZoneReply.Unknown()));
  }

  private Optional<Turn> named(Chat chat, String text, Instant now) {
    return AnswerWords.clock(text, now)
        .map(offset -> kept(chat, offset, new From.Named(), now))
        .or(() -> found(chat, places.named(text, now), now));
  }

  private static Optional<Turn> found(Chat chat, Found found, Instant now) {
    return switch (found) {
      case Found.None() -> Optional.empty();
      case Found.One(var place) -> Optional.of(kept(chat, place.zone(), from(place), now));
      case Found.Several(var several) ->
          Optional.of(
              Turn.saying(
                  asked(chat, now),
                  new ZoneReply.Which(
                      several.stream()
                          .map(place -> new Choice(place.label(), place.zone()))
                          .toList(),
                      now)));
    };
  }

  private static From from(Found.Place place) {
    return place.label().equals(place.zone().getId())
        ? new From.Named()
        : new From.Typed(place.label());
  }

  /// Somebody sent a place on the map.
  static Turn located(Chat chat, List<ZoneId> zones, Instant now) {
    List<ZoneId> apart = Places.apart(zones, now);
    return switch (apart.size()) {
      case 0 -> Turn.saying(asked(chat, now), new ZoneReply.Unknown());
      case 1 -> kept(chat, apart.getFirst(), new From.Map(), now);
      default ->
          Turn.saying(
              asked(chat, now),
              new ZoneReply.Which(
                  apart.stream().map(zone -> new Choice(zone.getId(), zone)).toList(), now));
    };
  }

  /// Keeps the zone, tells what time it is there, and goes on with what waited for it.
  private static Turn kept(Chat chat, ZoneId zone, From from, Instant now) {
    boolean mornings = Mornings.isToBeSet(chat);
    Wishes wishes = chat.training().wishes().in(zone);
    Chat kept = unasked(Mornings.wished(chat, wishes, now), zone, now);
    Turn turn = Turn.saying(kept, new ZoneReply.Kept(zone, now, from));
    if (mornings) {
      turn = turn.and(new SessionReply.MorningsSet(wishes.mornings()));
    }
    Optional<Turn> once =
        waiting(chat, now)
            .flatMap(asked -> asked.later().map(later -> later.in(zone, asked.at())))
            .map(at -> ReminderInWords.once(kept, at, now));
    if (once.isPresent()) {
      return turn.then(once.get());
    }
    return Reminding.hasAny(kept) ? turn.and(Reminding.front(kept, now)) : turn;
  }
}
