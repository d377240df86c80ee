package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Program;
import limber.corpus.Intake;
import limber.corpus.Intake.Item;
import limber.corpus.Sign;
import limber.safety.Warning;
import limber.talk.Check.Asked;
import limber.talk.Check.Told;

/// What has to be asked before something may begin: what is not known, or was told too long ago.
///
/// @param intake what is asked at all
record Due(Intake intake) {

  /// The first thing that stands in the way; empty where nothing does.
  Optional<Turn> before(Chat chat, Program toBegin, Instant now) {
    return question(chat, toBegin, now)
        .map(asked -> Questions.asking(chat, asked))
        .or(() -> doctorFirst(chat, now))
        .or(() -> doctorsYes(chat, toBegin));
  }

  private Optional<Asked> question(Chat chat, Program toBegin, Instant now) {
    Told told = chat.check().told();
    if (!intake.signs().emergency().isEmpty() && !Check.holds(told.noEmergency(), now)) {
      return Optional.of(new Asked.EmergencySigns(toBegin));
    }
    if (!intake.signs().urgent().isEmpty() && !Check.holds(told.noUrgent(), now)) {
      return Optional.of(new Asked.UrgentSigns(toBegin));
    }
    return intake.about().isEmpty() || Check.holds(told.about(), now)
        ? Optional.empty()
        : Optional.of(about(chat.check(), toBegin));
  }

  /// Who was asked before is asked only whether it is still so; a page that lies open stays open.
  private static Asked about(Check check, Program toBegin) {
    return check.asked() instanceof Asked.About(int page, _)
        ? new Asked.About(page, toBegin)
        : check.told().about().isPresent()
            ? new Asked.StillRight(toBegin)
            : new Asked.About(0, toBegin);
  }

  /// Something about somebody needs a doctor: exercise waits as it does after a warning.
  private Optional<Turn> doctorFirst(Chat chat, Instant now) {
    List<Item> items = knowledge(chat).forADoctor();
    return items.stream()
        .findFirst()
        .flatMap(Item::sign)
        .map(sign -> withADoctor(chat, ids(items), new Warning(Sign.Level.URGENT, sign), now));
  }

  private static Turn withADoctor(Chat chat, List<String> items, Warning warning, Instant now) {
    Caution caution = chat.caution().noticing(warning, now);
    Check check = chat.check().asking(new Asked.WithADoctor(items));
    return Turn.saying(
        chat.checked(check).cautious(caution), new Reply.AskADoctorFirst(items, caution.number()));
  }

  private Optional<Turn> doctorsYes(Chat chat, Program toBegin) {
    List<String> items = ids(knowledge(chat).withoutYes());
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(Questions.asking(chat, new Asked.DoctorsYes(items, toBegin)));
  }

  private Knowledge knowledge(Chat chat) {
    return Knowledge.of(intake, chat);
  }

  private static List<String> ids(List<Item> items) {
    return items.stream().map(Item::id).toList();
  }
}
