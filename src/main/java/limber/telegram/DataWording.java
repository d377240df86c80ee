package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.coach.LookingBack;
import limber.coach.Progress;
import limber.corpus.DataPhrase;
import limber.corpus.EntryId;
import limber.corpus.Phrase;
import limber.talk.Custody;
import limber.talk.DataPress;
import limber.talk.DataReply;
import limber.talk.Paper;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// The words and buttons about what is kept of people.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
/// @param looking looks back on how somebody has fared
record DataWording(Voice voice, Buttons buttons, LookingBack looking) {

  /// What is told about it at length.
  private static final EntryId PRIVACY = EntryId.of("topic/privacy");

  Screen of(DataReply reply) {
    return switch (reply) {
      case DataReply.WhatIsKept(Custody custody) -> whatIsKept(custody);
      case DataReply.PapersOffered(List<Paper> offered) ->
          new Passage()
              .say(voice.text(DataPhrase.EXPORT))
              .under(offered.stream().map(this::hand).map(List::of).toList());
      case DataReply.PaperHanded handed ->
          new Passage().say(voice.text(caption(handed.paper()))).alone().beneath(sight(handed));
      case DataReply.NoPlanToHand() ->
          new Passage().say(voice.text(DataPhrase.NO_PLAN_TO_HAND)).under(buttons.home());
      case DataReply.ForgetOffered(int backupDays) -> forgetOffered(backupDays);
      case DataReply.ForgetAsked(var at) ->
          new Passage()
              .say(voice.text(DataPhrase.FORGET_ASKED))
              .under(
                  List.of(
                      List.of(forgetNothing()),
                      List.of(
                          danger(
                              DataPhrase.BUTTON_FORGET_FOR_GOOD,
                              new DataPress.ForgetForGood(at)))));
      case DataReply.AllForgotten(int backupDays) ->
          new Passage().say(voice.text(DataPhrase.ALL_FORGOTTEN)).say(copies(backupDays)).alone();
      case DataReply.NothingForgotten() ->
          new Passage().say(voice.text(DataPhrase.NOTHING_FORGOTTEN)).under(buttons.home());
      case DataReply.SoonForgotten(int away, int left) -> soonForgotten(away, left);
      case DataReply.StaysKept() ->
          new Passage().say(voice.text(DataPhrase.STAYS_KEPT)).under(buttons.home());
    };
  }

  private Sight sight(DataReply.PaperHanded handed) {
    Progress progress = looking.on(handed.chat().training(), handed.at());
    return new Sight.OfPaper(
        handed,
        new ChartData(new ChartWords(voice)).of(progress),
        voice.words(DataPhrase.NOT_HANDED));
  }

  private Screen whatIsKept(Custody custody) {
    List<List<Button>> rows = new ArrayList<>(List.of(List.of(export()), List.of(forget())));
    buttons.entries(List.of(PRIVACY)).forEach(more -> rows.add(List.of(more)));
    return new Passage()
        .heading(voice.words(DataPhrase.KEPT_HEADING))
        .section(voice.words(DataPhrase.KEPT_WHAT_HEADING), voice.text(DataPhrase.KEPT_WHAT))
        .section(voice.words(DataPhrase.KEPT_WHY_HEADING), voice.text(DataPhrase.KEPT_WHY))
        .section(voice.words(DataPhrase.KEPT_HOW_LONG_HEADING), howLong(custody))
        .section(voice.words(DataPhrase.KEPT_WHERE_HEADING), voice.text(DataPhrase.KEPT_WHERE))
        .section(voice.words(DataPhrase.KEPT_BY_WHOM_HEADING), byWhom(custody))
        .under(rows);
  }

  private Text howLong(Custody custody) {
    String kept =
        custody
            .forgetAfterDays()
            .map(days ->
                voice.words(
                    DataPhrase.KEPT_UNTIL_AWAY,
                    Map.of("days", days, "warned", Custody.WARNED_DAYS)))
            .orElseGet(() -> voice.words(DataPhrase.KEPT_UNTIL_ASKED));
    return Text.of(kept + " " + copies(custody.backupDays()));
  }

  private Text byWhom(Custody custody) {
    return Text.of(
        with(DataPhrase.KEPT_BY, "name", custody.keeper(), DataPhrase.KEPT_BY_UNSAID)
            + " "
            + with(
                DataPhrase.KEPT_CONTACT,
                "contact",
                custody.contact(),
                DataPhrase.KEPT_CONTACT_UNSAID));
  }

  private String with(Phrase phrase, String name, Optional<String> value, Phrase without) {
    return value
        .map(there -> voice.words(phrase, name, there))
        .orElseGet(() -> voice.words(without));
  }

  private String copies(int days) {
    return days == 0
        ? voice.words(DataPhrase.NO_COPIES)
        : voice.words(DataPhrase.COPIES_GONE, "days", days);
  }

  private Screen forgetOffered(int backupDays) {
    return new Passage()
        .say(voice.text(DataPhrase.FORGET_OFFERED))
        .say(copies(backupDays))
        .under(
            List.of(
                List.of(forgetNothing()),
                List.of(export()),
                List.of(danger(DataPhrase.BUTTON_FORGET_ALL, new DataPress.ForgetAll()))));
  }

  private Screen soonForgotten(int away, int left) {
    return new Passage()
        .say(voice.words(DataPhrase.SOON_FORGOTTEN, Map.of("days", away, "left", left)))
        .under(
            List.of(
                List.of(
                    buttons.toned(
                        DataPhrase.BUTTON_STAY_KEPT, new DataPress.StayKept(), Tone.PRIMARY)),
                List.of(export()),
                List.of(forget())))
        .quietly();
  }

  /// What can be taken along.
  Button export() {
    return buttons.plain(DataPhrase.BUTTON_EXPORT, new DataPress.ShowPapers());
  }

  /// Has everything forgotten, after two questions.
  Button forget() {
    return buttons.plain(DataPhrase.BUTTON_FORGET, new DataPress.ForgetMe());
  }

  private Button forgetNothing() {
    return buttons.plain(DataPhrase.BUTTON_FORGET_NOTHING, new DataPress.ForgetNothing());
  }

  private Button danger(Phrase label, DataPress press) {
    return buttons.toned(label, press, Tone.DANGER);
  }

  private Button hand(Paper paper) {
    Phrase label =
        switch (paper) {
          case EVERYTHING -> DataPhrase.BUTTON_EVERYTHING;
          case SUMMARY -> DataPhrase.BUTTON_SUMMARY;
          case CALENDAR -> DataPhrase.BUTTON_CALENDAR;
        };
    return buttons.plain(label, new DataPress.HandPaper(paper));
  }

  private static Phrase caption(Paper paper) {
    return switch (paper) {
      case EVERYTHING -> DataPhrase.HANDED_EVERYTHING;
      case SUMMARY -> DataPhrase.HANDED_SUMMARY;
      case CALENDAR -> DataPhrase.HANDED_CALENDAR;
    };
  }
}
