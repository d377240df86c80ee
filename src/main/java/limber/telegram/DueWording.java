package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.corpus.Phrase;
import limber.corpus.ReminderPhrase;
import limber.talk.PlanReply;
import limber.talk.ReminderPress;
import limber.talk.ReminderReply;
import limber.talk.ReminderReply.Which;
import limber.telegram.Screen.Button;

/// What a reminder looks like: the session or walk of the day, which one press begins.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
/// @param plans what the sessions and walks look like that a reminder carries
record DueWording(Voice voice, Buttons buttons, PlanWording plans) {

  Screen of(ReminderReply.Due due) {
    boolean walk =
        due.today().filter(today -> !(today instanceof PlanReply.TodaySession)).isPresent();
    Phrase first =
        walk
            ? ReminderPhrase.REMIND_DUE_WALK
            : due.today().isPresent()
                ? ReminderPhrase.REMIND_DUE
                : ReminderPhrase.REMIND_DUE_NO_PLAN;
    Phrase phrase =
        switch (due.which()) {
          case FIRST -> first;
          case SECOND -> ReminderPhrase.REMIND_DUE_AGAIN;
        };
    Optional<Screen> carried = due.today().map(plans::of);
    Passage passage = new Passage().say(voice.text(phrase));
    carried.ifPresent(screen -> passage.say(screen.text()));
    List<List<Button>> rows = new ArrayList<>();
    if (walk) {
      rows.addAll(carried.orElseThrow().buttons());
    } else {
      rows.add(List.of(buttons.startToday()));
    }
    rows.add(
        List.of(
            buttons.plain(
                ReminderPhrase.BUTTON_REMIND_NOT_TODAY, new ReminderPress.NotToday(due.day())),
            buttons.reminders()));
    if (due.which() == Which.SECOND) {
      rows.add(
          List.of(
              buttons.plain(ReminderPhrase.BUTTON_REMIND_ONLY_ONE, new ReminderPress.OnlyOne())));
    }
    return passage.under(rows);
  }
}
