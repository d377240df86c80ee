package limber.telegram;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import limber.corpus.Phrase;
import limber.corpus.ReminderPhrase;
import limber.corpus.ShelfPhrase;
import limber.corpus.Zones;
import limber.talk.SettingsPress;
import limber.talk.ZonePress;
import limber.talk.ZoneReply;
import limber.talk.ZoneReply.Choice;
import limber.talk.ZoneReply.From;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// How somebody is asked where they are, and what their clock then shows.
///
/// @param zones the towns on buttons
/// @param voice the phrases
/// @param clock how clocks are told
record ZoneWording(Zones zones, Voice voice, ClockWording clock) {

  Screen of(ZoneReply reply) {
    return switch (reply) {
      case ZoneReply.WhereAreYou() -> asked();
      case ZoneReply.Region(int number) -> region(number);
      case ZoneReply.Which(var choices, Instant at) -> which(choices, at);
      case ZoneReply.Unknown() ->
          new Passage().say(voice.text(ReminderPhrase.ZONE_UNKNOWN)).under(regions(zones));
      case ZoneReply.Kept kept -> kept(kept);
    };
  }

  private Screen asked() {
    List<List<Button>> rows = new ArrayList<>(regions(zones));
    rows.add(
        List.of(
            new Button(
                voice.words(ShelfPhrase.BUTTON_BACK),
                new SettingsPress.ShowSettings(),
                Tone.PLAIN)));
    return new Passage().say(voice.text(ReminderPhrase.ZONE_ASKED)).under(rows);
  }

  /// A button for each part of the world.
  static List<List<Button>> regions(Zones zones) {
    List<Button> regions =
        IntStream.range(0, zones.regions().size())
            .mapToObj(number ->
                new Button(
                    zones.regions().get(number).label(), new ZonePress.Region(number), Tone.PLAIN))
            .toList();
    return Buttons.rows(regions);
  }

  private Screen region(int number) {
    if (number >= zones.regions().size()) {
      return asked();
    }
    Zones.Region region = zones.regions().get(number);
    List<List<Button>> rows =
        new ArrayList<>(
            Buttons.rows(
                region.towns().stream()
                    .map(
                        town -> new Button(town.label(), new ZonePress.In(town.zone()), Tone.PLAIN))
                    .toList()));
    rows.add(List.of(button(ShelfPhrase.BUTTON_BACK, new ZonePress.Regions())));
    return new Passage()
        .say(voice.text(ReminderPhrase.ZONE_REGION, "region", region.label()))
        .under(rows);
  }

  private Screen which(List<Choice> choices, Instant at) {
    List<List<Button>> rows = new ArrayList<>();
    choices.forEach(choice -> rows.add(List.of(choice(choice, at))));
    rows.add(List.of(button(ReminderPhrase.BUTTON_ZONE_OTHER, new ZonePress.Regions())));
    return new Passage().say(voice.text(ReminderPhrase.ZONE_WHICH)).under(rows);
  }

  private Button choice(Choice choice, Instant at) {
    String place =
        choice.label().equals(choice.zone().getId()) ? clock.place(choice.zone()) : choice.label();
    String time = ClockWording.clock(at.atZone(choice.zone()).toLocalTime());
    return new Button(
        voice.words(ReminderPhrase.BUTTON_ZONE_CHOICE, Map.of("place", place, "time", time)),
        new ZonePress.In(choice.zone()),
        Tone.PLAIN);
  }

  private Screen kept(ZoneReply.Kept kept) {
    Passage passage = new Passage();
    if (kept.from() instanceof From.Typed(String label)) {
      passage.say(voice.text(ReminderPhrase.ZONE_TYPED, "place", label));
    }
    passage.say(
        voice.words(
            ReminderPhrase.ZONE_KEPT,
            Map.of(
                "time",
                ClockWording.clock(kept.at().atZone(kept.zone()).toLocalTime()),
                "place",
                clock.place(kept.zone()))));
    if (kept.from() instanceof From.Map) {
      passage.say(voice.text(ReminderPhrase.ZONE_MAP));
    }
    if (kept.zone() instanceof ZoneOffset) {
      passage.say(voice.text(ReminderPhrase.ZONE_STANDS));
    }
    return passage.under(
        List.of(List.of(button(ReminderPhrase.BUTTON_ZONE_OTHER, new ZonePress.Regions()))));
  }

  private Button button(Phrase label, ZonePress press) {
    return new Button(voice.words(label), press, Tone.PLAIN);
  }
}
