package limber.talk;

import java.time.Instant;
import java.util.Optional;
import limber.coach.Program;
import limber.coach.Run;
import limber.corpus.EntryId;
import limber.corpus.Sign;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.Caution.Asked;
import limber.talk.Caution.Noticed;
import limber.talk.Caution.Waiting;

/// A warning sign, and what waits after one: it comes before everything else in a conversation.
///
/// After an emergency nothing is answered until its person has said by a button, and once more when
/// asked, that they have been seen. After an urgent sign questions are answered, but no exercise
/// begins. After a sign of despair Limber offers no exercise for a day, and asks before one begins.
final class AfterWarning {

  /// The page that can be read whatever waits.
  static final EntryId SIGNS = EntryId.of("topic/warning-signs");

  /// The command for that page.
  static final String SIGNS_COMMAND = "warning";

  private final Walk walk;

  AfterWarning(Walk walk) {
    this.walk = walk;
  }

  /// The turn, where a warning or what waits after one leaves no room for anything else.
  Optional<Turn> instead(Chat chat, Heard heard, Instant now) {
    switch (alarm(heard)) {
      case Alarm.Sure(Warning warning) -> {
        return Optional.of(noticed(chat, warning, now));
      }
      case Alarm.Doubt(Warning ifSo) when matters(chat, ifSo) -> {
        return Optional.of(asking(chat, new Asked.InDoubt(ifSo, meaning(heard), now)));
      }
      case Alarm.Doubt _, Alarm.None _ -> {}
    }
    if (heard instanceof Heard.Pressed(_, Press.OnWarning press)) {
      return Optional.of(pressed(chat, press, now));
    }
    if (chat.caution().asked() instanceof Asked.InDoubt && !asksForTheSigns(heard)) {
      return Optional.of(question(chat));
    }
    return switch (chat.caution().waiting()) {
      case Waiting.Emergency(Noticed sign) ->
          Optional.of(asksForTheSigns(heard) ? signs(chat) : reminded(chat, sign));
      case Waiting.Urgent _, Waiting.Nothing _ ->
          heard instanceof Heard.Words words ? inWords(chat, words.text(), now) : Optional.empty();
    };
  }

  /// The turn once a question about a possible sign has waited long enough for its answer: what
  /// nobody settles counts as the sign.
  static Optional<Turn> unsettled(Chat chat, Instant now) {
    return chat.caution().asked() instanceof Asked.InDoubt doubt
            && !now.isBefore(doubt.countsFrom())
        ? Optional.of(unsettled(chat, doubt.ifSo(), now))
        : Optional.empty();
  }

  private static Turn unsettled(Chat chat, Warning ifSo, Instant now) {
    Turn noticed = noticed(chat, ifSo, now);
    return new Turn(
        noticed.chat(),
        noticed.replies().stream()
            .map(said ->
                said.reply() instanceof Reply.Warned(Warning warning)
                    ? said.with(new Reply.Unsettled(warning))
                    : said)
            .toList());
  }

  private static Alarm alarm(Heard heard) {
    return switch (heard) {
      case Heard.Words words -> words.alarm();
      case Heard.Command(_, Heard.Words about) -> about.alarm();
      case Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.NotText _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.Woken _ ->
          Alarm.none();
    };
  }

  private static Meaning meaning(Heard heard) {
    return switch (heard) {
      case Heard.Words words -> words.meaning();
      case Heard.Command(_, Heard.Words about) -> about.meaning();
      case Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.NotText _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.Woken _ ->
          new Meaning.Unknown(Optional.empty());
    };
  }

  /// Whether a sign would change what waits, so that it is worth asking about.
  private static boolean matters(Chat chat, Warning ifSo) {
    return switch (chat.caution().waiting()) {
      case Waiting.Nothing() -> true;
      case Waiting.Urgent _ -> ifSo.level() != Sign.Level.URGENT;
      case Waiting.Emergency _ -> ifSo.level() == Sign.Level.CRISIS;
    };
  }

  /// A warning sign ends what is under way, so that nothing more is prescribed. After a grave one
  /// "yes, I am safe" is not about the plank that was shown before. In an emergency a sign that
  /// changes nothing about what is to be done now is named in the reminder: "see a doctor today"
  /// must not sound as if the emergency were over.
  static Turn noticed(Chat chat, Warning warning, Instant now) {
    Chat going = warning.level() == Sign.Level.URGENT ? chat : chat.showingNothing();
    Chat next = going.at(new Place.Home()).cautious(chat.caution().noticing(warning, now));
    boolean knownAsEmergency =
        chat.caution().waiting() instanceof Waiting.Emergency(Noticed before)
            && (warning.equals(before.warning()) || warning.level() == Sign.Level.URGENT);
    return knownAsEmergency && next.caution().waiting() instanceof Waiting.Emergency(Noticed sign)
        ? Turn.saying(next, new Reply.Reminder(sign.warning(), also(sign, warning), sign.number()))
        : Turn.saying(next, new Reply.Warned(addedUp(next, warning)));
  }

  /// An urgent sign together with those that were noticed before it.
  private static Warning addedUp(Chat chat, Warning warning) {
    return chat.caution()
        .noticed()
        .map(Noticed::warning)
        .filter(all -> all.level() == Sign.Level.URGENT && warning.level() == Sign.Level.URGENT)
        .orElse(warning);
  }

  private static Optional<Warning> also(Noticed sign, Warning warning) {
    return Optional.of(warning).filter(other -> !other.equals(sign.warning()));
  }

  /// Yes and no to a question, typed instead of pressed. No to "are you safe?" is taken at its
  /// word, and so is doubt; a yes has to be pressed.
  private static Optional<Turn> inWords(Chat chat, String text, Instant now) {
    return switch (chat.caution().asked()) {
      case Asked.Safe _ when isAnswer(chat, text, now) -> Optional.of(despair(chat, now));
      case Asked.Safe _, Asked.BeenSeen _ ->
          SafeWords.isYes(text) ? Optional.of(question(chat)) : Optional.empty();
      // whatever is said to it settles it
      case Asked.InDoubt _, Asked.Nothing() -> Optional.empty();
    };
  }

  /// Whether words settle a question about a warning. A yes has to be pressed, so it is no answer.
  static boolean isAnswer(Chat chat, String text, Instant now) {
    return switch (chat.caution().asked()) {
      case Asked.InDoubt _ -> true;
      case Asked.Safe _ -> SafeWords.isNo(text) && chat.caution().quietAt(now);
      case Asked.BeenSeen(), Asked.Nothing() -> false;
    };
  }

  /// A button about a warning. One of an earlier warning or question is told apart, not obeyed; but
  /// "no, I am not safe" always counts.
  private Turn pressed(Chat chat, Press.OnWarning press, Instant now) {
    Asked open = open(chat, press);
    return switch (press.word()) {
      case SEEN -> isAbout(chat, press) ? seen(chat) : old(chat);
      case YES -> open instanceof Asked.BeenSeen ? wellAgain(chat) : old(chat);
      case NOT_YET -> old(open instanceof Asked.BeenSeen ? answered(chat) : chat);
      case SAFE ->
          open instanceof Asked.Safe(Program toBegin)
              ? walk.begin(answered(chat), toBegin, now)
              : old(chat);
      case NOT_SAFE -> chat.caution().quiet().isPresent() ? despair(chat, now) : old(chat);
      // of an earlier doubt
      case IT_IS, IT_IS_NOT -> old(chat);
    };
  }

  /// It is asked once more; but a doubt comes first, for it would be forgotten.
  private static Turn seen(Chat chat) {
    return chat.caution().asked() instanceof Asked.InDoubt
        ? question(chat)
        : asking(chat, new Asked.BeenSeen());
  }

  private static boolean isAbout(Chat chat, Press.OnWarning press) {
    return chat.caution().noticed().filter(sign -> sign.number() == press.number()).isPresent();
  }

  /// The question that a button belongs to, if that one is still open.
  private static Asked open(Chat chat, Press.OnWarning press) {
    return chat.caution().number() == press.number() ? chat.caution().asked() : new Asked.Nothing();
  }

  /// Where things are, for a button that changes nothing.
  private static Turn old(Chat chat) {
    return chat.caution()
        .noticed()
        .map(sign -> reminded(chat, sign))
        .orElseGet(() -> Inquiry.old(chat));
  }

  private static Turn reminded(Chat chat, Noticed sign) {
    return Turn.saying(chat, new Reply.Reminder(sign.warning(), Optional.empty(), sign.number()));
  }

  private static Turn signs(Chat chat) {
    return Turn.saying(chat, new Reply.TopicAnswer(SIGNS));
  }

  private static boolean asksForTheSigns(Heard heard) {
    return switch (heard) {
      case Heard.Command(String name, _) -> name.equals(SIGNS_COMMAND);
      case Heard.Pressed(_, Press.Show(EntryId id)) -> id.equals(SIGNS);
      case Heard.Words _,
          Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.NotText _,
          Heard.Woken _ ->
          false;
    };
  }

  private static Turn asking(Chat chat, Asked asked) {
    return question(chat.cautious(chat.caution().asking(asked)));
  }

  /// The question that is open.
  private static Turn question(Chat chat) {
    Caution caution = chat.caution();
    return switch (caution.asked()) {
      case Asked.Nothing() -> old(chat);
      case Asked.BeenSeen() ->
          caution
              .noticed()
              .map(sign ->
                  Turn.saying(
                      chat, new Reply.HaveYouBeenSeen(sign.warning().level(), caution.number())))
              .orElseGet(() -> old(chat));
      case Asked.Safe _ -> Turn.saying(chat, new Reply.AreYouSafe(caution.number()));
      case Asked.InDoubt(Warning ifSo, _, _) ->
          Turn.saying(chat, new Reply.InDoubt(ifSo, caution.number()));
    };
  }

  private static Chat answered(Chat chat) {
    return chat.cautious(chat.caution().answered());
  }

  private static Turn wellAgain(Chat chat) {
    return Turn.saying(chat.cautious(chat.caution().seen()), new Reply.WellAgain());
  }

  private static Turn despair(Chat chat, Instant now) {
    return noticed(chat, chat.caution().quiet().orElseThrow().warning(), now);
  }

  /// Keeps an exercise from beginning while something waits, whichever way it was begun.
  ///
  /// @param before the conversation before the turn
  Turn unlessItWaits(Chat before, Turn turn, Instant now) {
    Optional<Run> begun = turn.chat().run().filter(_ -> before.run().isEmpty());
    if (begun.isEmpty()) {
      return turn;
    }
    return switch (before.caution().waiting()) {
      case Waiting.Emergency(Noticed sign) -> reminded(before, sign);
      case Waiting.Urgent(Noticed sign) -> reminded(before, sign);
      case Waiting.Nothing() ->
          before.caution().quietAt(now)
              ? asking(before, new Asked.Safe(begun.get().program()))
              : turn;
    };
  }

  /// What is said when a turn failed: after an emergency the reminder, as to everything.
  static Turn failed(Chat chat) {
    return switch (chat.caution().waiting()) {
      case Waiting.Emergency(Noticed sign) -> reminded(chat, sign);
      case Waiting.Urgent _, Waiting.Nothing _ -> Turn.saying(chat, new Reply.SomethingWentWrong());
    };
  }
}
