package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import limber.coach.Keeping.LookBacks;
import limber.coach.Reminders.Mode;
import limber.coach.Wishes;
import limber.coach.Wishes.Hands;
import limber.coach.Wishes.Mornings;
import limber.corpus.CheckPhrase;
import limber.corpus.DataPhrase;
import limber.corpus.HomePhrase;
import limber.corpus.KeepingPhrase;
import limber.corpus.Phrase;
import limber.corpus.ReminderPhrase;
import limber.corpus.SessionPhrase;
import limber.corpus.ShelfPhrase;
import limber.talk.DataPress;
import limber.talk.Edit;
import limber.talk.Press;
import limber.talk.ReminderPress;
import limber.talk.SettingsPress;
import limber.talk.SettingsPress.Page;
import limber.talk.SettingsReply;
import limber.talk.ZonePress;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// The words and buttons of the settings.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record SettingsWording(Voice voice, Buttons buttons) {

  Screen of(SettingsReply reply) {
    return switch (reply) {
      case SettingsReply.SettingsShown front -> front(front);
      case SettingsReply.Leading(Hands hands) -> leading(hands);
      case SettingsReply.Mornings(Wishes wishes) -> mornings(wishes);
      case SettingsReply.Data() -> data();
    };
  }

  /// One row for each setting.
  private Screen front(SettingsReply.SettingsShown front) {
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(leadingNow(front.wishes().hands())));
    rows.add(List.of(morningsNow(front.wishes().mornings())));
    rows.add(List.of(lookingBackNow(front.everyday().keeping().lookBacks())));
    rows.add(
        List.of(
            remindersNow(front.everyday().reminders().weekly().mode()),
            buttons.plain(ReminderPhrase.BUTTON_ZONE, new ZonePress.AskZone())));
    rows.add(
        List.of(
            buttons.plain(CheckPhrase.BUTTON_ABOUT_YOU, new Press.AboutYou(new Edit.Page(0))),
            show(HomePhrase.BUTTON_SETTINGS_DATA, Page.DATA)));
    return new Passage()
        .heading(voice.words(HomePhrase.SETTINGS_HEADING))
        .say(voice.text(HomePhrase.SETTINGS))
        .under(rows);
  }

  private Button remindersNow(Mode mode) {
    return buttons.plain(
        switch (mode) {
          case ON -> ReminderPhrase.BUTTON_SETTINGS_REMINDERS_ON;
          case OFF -> ReminderPhrase.BUTTON_SETTINGS_REMINDERS_OFF;
        },
        new ReminderPress.ShowReminders());
  }

  private Button leadingNow(Hands hands) {
    return show(
        switch (hands) {
          case ON -> HomePhrase.BUTTON_SETTINGS_BY_HAND;
          case FREE -> HomePhrase.BUTTON_SETTINGS_HANDS_FREE;
        },
        Page.LEADING);
  }

  private Button morningsNow(Mornings mornings) {
    return switch (mornings) {
      case Mornings.Never() -> show(HomePhrase.BUTTON_SETTINGS_MORNINGS_NEVER, Page.MORNINGS);
      case Mornings.At(int hour) ->
          new Button(
              voice.words(
                  HomePhrase.BUTTON_SETTINGS_MORNINGS_AT,
                  "hour",
                  voice.words(SessionPhrase.SESSION_HOUR, "hour", hour)),
              new SettingsPress.ShowSetting(Page.MORNINGS),
              Tone.PLAIN);
    };
  }

  /// It says how it stands, and turns it the other way.
  private Button lookingBackNow(LookBacks lookBacks) {
    return switch (lookBacks) {
      case ON ->
          buttons.plain(
              KeepingPhrase.BUTTON_SETTINGS_LOOK_BACK_ON,
              new SettingsPress.LookBack(LookBacks.OFF));
      case OFF ->
          buttons.plain(
              KeepingPhrase.BUTTON_SETTINGS_LOOK_BACK_OFF,
              new SettingsPress.LookBack(LookBacks.ON));
    };
  }

  private Screen leading(Hands now) {
    return new Passage()
        .say(voice.text(HomePhrase.SETTINGS_LEADING))
        .under(
            List.of(
                List.of(
                    choice(
                        voice.words(HomePhrase.BUTTON_BY_HAND_ALWAYS),
                        new SettingsPress.Lead(Hands.ON),
                        new SettingsPress.Lead(now)),
                    choice(
                        voice.words(HomePhrase.BUTTON_HANDS_FREE_ALWAYS),
                        new SettingsPress.Lead(Hands.FREE),
                        new SettingsPress.Lead(now))),
                back()));
  }

  private Screen mornings(Wishes wishes) {
    Mornings now = wishes.mornings();
    List<Button> hours =
        IntStream.rangeClosed(MorningWording.FIRST_HOUR, MorningWording.LAST_HOUR)
            .mapToObj(Mornings.At::new)
            .map(at ->
                choice(
                    voice.words(SessionPhrase.BUTTON_HOUR, "hour", at.hour()),
                    new SettingsPress.Ask(at),
                    new SettingsPress.Ask(now)))
            .toList();
    Button never =
        choice(
            voice.words(HomePhrase.BUTTON_MORNINGS_NEVER),
            new SettingsPress.Ask(new Mornings.Never()),
            new SettingsPress.Ask(now));
    Passage passage = new Passage().say(voice.text(HomePhrase.SETTINGS_MORNINGS));
    if (wishes.zone().isEmpty() && now instanceof Mornings.At) {
      passage.say(voice.text(HomePhrase.SETTINGS_MORNINGS_NO_ZONE));
    }
    int half = hours.size() / 2;
    return passage.under(
        List.of(hours.subList(0, half), hours.subList(half, hours.size()), List.of(never), back()));
  }

  private Screen data() {
    return new Passage()
        .say(voice.text(HomePhrase.SETTINGS_DATA))
        .under(
            List.of(
                List.of(buttons.plain(DataPhrase.BUTTON_EXPORT, new DataPress.ShowPapers())),
                List.of(buttons.plain(DataPhrase.BUTTON_FORGET, new DataPress.ForgetMe())),
                List.of(buttons.plain(HomePhrase.BUTTON_PRIVACY, new Press.Do("privacy"))),
                back()));
  }

  /// A button that sets something; a mark shows what is set now.
  private Button choice(String label, SettingsPress press, SettingsPress now) {
    String marked =
        press.equals(now) ? voice.words(HomePhrase.SETTING_CHOSEN, "label", label) : label;
    return new Button(marked, press, Tone.PLAIN);
  }

  private Button show(Phrase label, Page page) {
    return buttons.plain(label, new SettingsPress.ShowSetting(page));
  }

  private List<Button> back() {
    return List.of(buttons.plain(ShelfPhrase.BUTTON_BACK, new SettingsPress.ShowSettings()));
  }
}
