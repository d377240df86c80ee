package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import limber.coach.Answers;
import limber.coach.Pain;
import limber.coach.RunId;
import limber.coach.Wishes;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import limber.corpus.Term;
import limber.talk.Edit;
import limber.talk.GroupPress;
import limber.talk.PlanPress;
import limber.talk.Press;
import limber.talk.SessionPress;
import limber.talk.SessionReply;
import limber.talk.SettingsPress;
import limber.talk.Shelf;
import limber.talk.ShowProgress;
import limber.talk.TimedPress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PressesTest {

  private static final int MOST_BYTES = 64;
  private static final String LONGEST_SLUG = "a".repeat(40);
  private static final String LONGEST_TERM = "t".repeat(30);

  /// Every kind of button, with the longest of whatever it can carry.
  static Stream<Press> presses() {
    List<Press> presses =
        new ArrayList<>(List.of(new Press.Exercises(), new Press.Routines(), new Press.Help()));
    presses.addAll(KeepingReplies.presses());
    presses.add(new Press.AskDifferently());
    for (Aspect aspect : Aspect.values()) {
      presses.add(
          new Press.Helpful(new EntryId(EntryId.Kind.EXERCISE, LONGEST_SLUG), Optional.of(aspect)));
    }
    presses.addAll(ReminderReplies.presses());
    presses.addAll(DataReplies.presses());
    for (Press.Move move : Press.Move.values()) {
      RunId run = new RunId(Integer.MAX_VALUE);
      presses.add(new GroupPress.StepTogether(GroupReplies.SOMEBODY, run, Integer.MAX_VALUE, move));
    }
    for (EntryId.Kind kind : EntryId.Kind.values()) {
      presses.add(new Press.Show(new EntryId(kind, LONGEST_SLUG)));
      presses.add(new Press.Begin(new EntryId(kind, LONGEST_SLUG)));
      presses.add(new Press.NotHelpful(new EntryId(kind, LONGEST_SLUG)));
      presses.add(new Press.Helpful(new EntryId(kind, LONGEST_SLUG), Optional.empty()));
    }
    for (Press.Move move : Press.Move.values()) {
      presses.add(new Press.OnStep(new RunId(Integer.MAX_VALUE), Integer.MAX_VALUE, move));
    }
    for (TimedPress.Move move : TimedPress.Move.values()) {
      presses.add(new TimedPress(new RunId(Integer.MAX_VALUE), Integer.MAX_VALUE, move));
    }
    for (Press.Word word : Press.Word.values()) {
      presses.add(new Press.OnWarning(Integer.MAX_VALUE, word));
    }
    for (Press.CheckWord word : Press.CheckWord.values()) {
      presses.add(new Press.OnCheck(Integer.MAX_VALUE, word));
    }
    for (Press.Mark mark : Press.Mark.values()) {
      presses.add(new Press.Tick(Integer.MAX_VALUE, LONGEST_SLUG, mark));
      presses.add(new Press.AboutYou(new Edit.Say(LONGEST_SLUG, mark)));
    }
    RunId longest = new RunId(Integer.MAX_VALUE);
    for (SessionReply.When when : SessionReply.When.values()) {
      presses.add(new SessionPress.Hurts(longest, when, new Pain(Pain.WORST)));
    }
    for (Answers.Leg leg : Answers.Leg.values()) {
      presses.add(new SessionPress.Spread(longest, leg));
    }
    for (Wishes.Hands hands : Wishes.Hands.values()) {
      presses.add(new SessionPress.Start(longest, hands));
    }
    presses.add(new SessionPress.NotNow(longest));
    for (Answers.Effort effort : Answers.Effort.values()) {
      presses.add(new SessionPress.WasHard(longest, effort));
    }
    for (Answers.Morning morning : Answers.Morning.values()) {
      presses.add(new SessionPress.NextMorning(longest, morning));
    }
    for (SessionPress.About about : SessionPress.About.values()) {
      presses.add(new SessionPress.RatherNot(longest, about));
    }
    for (String offset : List.of("Z", "+05:30", "-12:00", "+12:00")) {
      presses.add(new SessionPress.ClockIs(ZoneOffset.of(offset)));
    }
    presses.add(new SessionPress.AskMe(new Wishes.Mornings.At(23)));
    presses.add(new SessionPress.AskMe(new Wishes.Mornings.Never()));
    presses.add(new Press.AboutYou(new Edit.Open()));
    presses.add(new Press.AboutYou(new Edit.Page(Integer.MAX_VALUE)));
    presses.add(new Press.AboutYou(new Edit.Leave()));
    presses.add(new Press.Browse(new Shelf.Front()));
    presses.add(new Press.Browse(new Shelf.All(Integer.MAX_VALUE)));
    for (Term.Facet facet : Term.Facet.values()) {
      presses.add(new Press.Browse(new Shelf.Facet(facet)));
      presses.add(new Press.Browse(new Shelf.Having(facet, LONGEST_TERM, Integer.MAX_VALUE)));
    }
    presses.add(new ShowProgress());
    presses.addAll(plans());
    presses.addAll(settings());
    return presses.stream();
  }

  private static List<Press> settings() {
    List<Press> settings = new ArrayList<>();
    settings.add(new Press.Do("a".repeat(32)));
    settings.add(new SettingsPress.ShowSettings());
    for (SettingsPress.Page page : SettingsPress.Page.values()) {
      settings.add(new SettingsPress.ShowSetting(page));
    }
    for (Wishes.Hands hands : Wishes.Hands.values()) {
      settings.add(new SettingsPress.Lead(hands));
    }
    settings.add(new SettingsPress.Ask(new Wishes.Mornings.At(23)));
    settings.add(new SettingsPress.Ask(new Wishes.Mornings.Never()));
    return settings;
  }

  private static List<Press> plans() {
    String longest = "g".repeat(20);
    EntryId exercise = new EntryId(EntryId.Kind.EXERCISE, LONGEST_SLUG);
    List<Press> plans =
        new ArrayList<>(
            List.of(
                new PlanPress.ShowToday(),
                new PlanPress.ShowPlan(),
                new PlanPress.SetUp(List.of()),
                new PlanPress.SetUp(List.of(longest)),
                new PlanPress.SetUp(List.of(longest, "15", "7", longest)),
                new PlanPress.Swap(),
                new PlanPress.SwapOut(exercise),
                new PlanPress.WalkMinutes(Integer.MAX_VALUE),
                new PlanPress.WalkAnew(),
                new PlanPress.Walked(),
                new PlanPress.Mine(),
                new PlanPress.NewOwn(),
                new PlanPress.Pick(Integer.MAX_VALUE, longest, Integer.MAX_VALUE)));
    for (PlanPress.Setting setting : PlanPress.Setting.values()) {
      plans.add(new PlanPress.Change(setting));
      plans.add(new PlanPress.Choose(setting, longest));
    }
    for (PlanPress.OwnMove move : PlanPress.OwnMove.values()) {
      plans.add(new PlanPress.OnOwn(Integer.MAX_VALUE, move));
    }
    for (PlanPress.Way way : PlanPress.Way.values()) {
      plans.add(new PlanPress.Put(Integer.MAX_VALUE, exercise, way));
    }
    return plans;
  }

  @ParameterizedTest
  @MethodSource("presses")
  void everyButtonComesBackAsItWasAndFitsIntoItsPayload(Press press) {
    String payload = Presses.encode(press);
    assertThat(payload.getBytes(StandardCharsets.UTF_8).length).isBetween(1, MOST_BYTES);
    assertThat(Presses.decode(payload)).contains(press);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "|",
        "||||",
        "show",
        "show|",
        "show|topic/",
        "show|topic/Yoga",
        "show|recipe/soup",
        "show|topic/yoga|",
        "SHOW|topic/yoga",
        "help|",
        "browse",
        "browse|",
        "browse|all|-1",
        "browse|all|99999999999",
        "browse|having|kind|a",
        "browse|facet|colour",
        "step|0|1|done",
        "step|1|-1|done",
        "step|1|1|DONE",
        "step|+1|1|done",
        "step|01|1|done",
        "step|1|1|jump",
        "step|١|1|done",
        "warning|-1|yes",
        "warning|01|yes",
        "warning|1|Yes",
        "warning|1|done",
        "warning|1",
        "check|1",
        "check|01|none",
        "check|1|perhaps",
        "tick|1|set",
        "tick|1|set|",
        "tick|-1|set|pregnancy",
        "tick|1|turned|pregnancy",
        "tick|1|set|Ä",
        "about",
        "about|",
        "about|page|-1",
        "about|set|",
        "about|turned|pregnancy",
        "about|open|1",
        "browse|having|kind||0",
        "session",
        "session|pain|1|before|11",
        "session|pain|1|before|-1",
        "session|pain|1|later|3",
        "session|leg|1|left",
        "session|start|1|both",
        "session|later|",
        "session|clock|+25:00",
        "session|clock|5",
        "session|ask|24",
        "session|ask|noon",
        "session|morning|1|good",
        "browse|having|kind|Ä|0"
      })
  void aPayloadThatWeDoNotWriteIsUnknown(String payload) {
    assertThat(Presses.decode(payload)).isEmpty();
  }

  @Test
  void whateverIsForgedIsUnknownOrExactlyWhatWeWouldHaveWritten() {
    Random random = new Random(7);
    List<String> real = presses().map(Presses::encode).toList();
    for (int i = 0; i < 20_000; i++) {
      String forged = changed(real.get(random.nextInt(real.size())), random);
      Presses.decode(forged)
          .ifPresent(press -> assertThat(Presses.encode(press)).isEqualTo(forged));
    }
  }

  private static String changed(String payload, Random random) {
    StringBuilder changed = new StringBuilder(payload);
    for (int n = random.nextInt(1, 4); n > 0 && !changed.isEmpty(); n--) {
      int at = random.nextInt(changed.length());
      switch (random.nextInt(4)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.insert(at, '|');
        case 2 -> changed.setCharAt(at, (char) random.nextInt(1, 0x2000));
        default -> changed.setLength(at);
      }
    }
    return changed.toString();
  }
}
