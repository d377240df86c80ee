package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import limber.coach.Program;
import limber.coach.Run;
import limber.coach.RunId;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.Check.Asked;
import limber.talk.Check.Told;
import limber.talk.GroupReply.How;
import limber.talk.Press.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two people in a group. Anna was asked before exercise in her own chat; nobody knows anything of
/// Ben.
final class GroupsTest {

  private static final PersonId ANNA = new PersonId(1);
  private static final PersonId BEN = new PersonId(2);
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Meaning YOGA = new Meaning.Answered(Conversation.YOGA, Optional.empty());

  private Talk talk = new Talk(Conversation.corpus(Asks.everything()));
  private Chat group = Chat.fresh(new ChatId(-1001)).introduced();
  private Chat annas = Checked.at(NOON, Chat.fresh(ANNA.alone()));
  private Instant now = NOON;

  private List<Reply> hears(PersonId by, Heard what) {
    Chat own = by.equals(ANNA) ? annas : Chat.fresh(by.alone());
    Turn turn = talk.turn(group, new Heard.InGroup(by, own, what), now);
    group = turn.chat();
    assertThat(group.wakeAt()).as("nothing ever wakes a group").isEmpty();
    return turn.replies().stream().map(Utterance::reply).toList();
  }

  private List<Reply> says(PersonId by, String text, Alarm alarm, Meaning meaning) {
    return hears(by, new Heard.Words(text, alarm, meaning));
  }

  private List<Reply> says(PersonId by, String text) {
    return says(by, text, Alarm.none(), Conversation.UNKNOWN);
  }

  private List<Reply> commands(PersonId by, String name) {
    return hears(by, new Heard.Command(name, Heard.Words.none()));
  }

  private List<Reply> presses(PersonId by, Press press) {
    return hears(by, new Heard.Pressed(Conversation.MESSAGE, press));
  }

  private List<Reply> begins(PersonId by, EntryId entry) {
    return presses(by, new Press.Begin(entry));
  }

  private List<Reply> moves(PersonId by, Move move) {
    Run run = group.run().orElseThrow();
    return presses(by, new GroupPress.StepTogether(ANNA, run.id(), run.position(), move));
  }

  private int position() {
    return group.run().orElseThrow().position();
  }

  @Test
  void aQuestionIsAnsweredForAllToRead() {
    assertThat(says(BEN, "is yoga good", Alarm.none(), YOGA))
        .containsExactly(new GroupReply.Publicly(new Reply.TopicAnswer(Conversation.YOGA)));
  }

  @Test
  void whoeverAddsLimberIsToldHowOneSpeaksToItAndThatItGivesNoMedicalAdvice() {
    group = Chat.fresh(new ChatId(-1001));

    assertThat(hears(BEN, new Heard.Membership(Incoming.Member.ADDED)))
        .containsExactly(new GroupReply.Greeting());
    assertThat(says(BEN, "is yoga good", Alarm.none(), YOGA)).hasSize(1);
  }

  @Test
  void whereLimberIsRemovedNothingIsSaidAndNothingIsKept() {
    begins(ANNA, Conversation.SHORT);

    assertThat(hears(BEN, new Heard.Membership(Incoming.Member.REMOVED))).isEmpty();
    assertThat(group).isEqualTo(Chat.fresh(group.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today",
        "plan",
        "progress",
        "settings",
        "remind",
        "mine",
        "why",
        "timezone",
        "about"
      })
  void whatIsOfOnePersonIsLeftToTheirOwnChat(String command) {
    Chat before = group;

    assertThat(commands(ANNA, command)).containsExactly(new GroupReply.OnlyAlone(command));
    assertThat(group.known()).isEqualTo(before.known());
  }

  static List<String> allCommands() {
    return Command.ALL.stream().map(Command::name).toList();
  }

  @ParameterizedTest
  @MethodSource("allCommands")
  void noCommandShowsAllWhatIsOfOnePerson(String command) {
    assertThat(commands(ANNA, command))
        .isNotEmpty()
        .allMatch(reply -> reply instanceof GroupReply)
        .noneMatch(reply ->
            reply instanceof GroupReply.Publicly(Reply said)
                && (said instanceof Reply.Everyday
                    || said instanceof Reply.Coaching
                    || said instanceof Reply.AboutYou));
  }

  @Test
  void wordsForWhatIsOfOnePersonAreLeftToTheirOwnChatToo() {
    talk = new Talk(RealCorpus.english());
    for (String words :
        List.of("remind me every day at 7:30", "how am I doing", "what's my plan")) {
      assertThat(says(ANNA, words)).as(words).containsExactly(new GroupReply.OnlyAlone("start"));
    }
    assertThat(group.everyday()).isEqualTo(Chat.fresh(group.id()).everyday());
  }

  @Test
  void whoWasAskedInTheirOwnChatBegins() {
    List<Reply> replies = begins(ANNA, Conversation.SHORT);

    assertThat(replies.getFirst()).isEqualTo(new GroupReply.BegunTogether(Conversation.SHORT));
    assertThat(replies.getLast())
        .isEqualTo(new GroupReply.TogetherNow(Reply.StepView.of(group.run().orElseThrow()), ANNA));
    assertThat(replies).hasSize(2);
  }

  @Test
  void whoWasNotAskedIsLedToTheirOwnChatAndNothingBegins() {
    assertThat(begins(BEN, Conversation.SHORT))
        .containsExactly(new GroupReply.BeginAlone(Conversation.SHORT));
    assertThat(group.place()).isEqualTo(new Place.Home());
  }

  static Map<String, Chat> chatsInWhichSomethingSpeaksAgainstIt() {
    Chat checked = Checked.at(NOON, Chat.fresh(ANNA.alone()));
    Optional<Instant> then = Optional.of(NOON);
    Told wrists = new Told(then, then, then, List.of("wrists"), List.of());
    Caution caution = checked.caution();
    return Map.of(
        "something about them",
        checked.checked(new Check(new Asked.Nothing(), wrists, 0)),
        "an emergency",
        checked.cautious(caution.noticing(Conversation.EMERGENCY, NOON)),
        "an urgent sign",
        checked.cautious(caution.noticing(Conversation.URGENT, NOON)),
        "despair",
        checked.cautious(caution.noticing(Conversation.CRISIS, NOON)),
        "a check of long ago",
        Checked.at(NOON.minus(Check.HOLDS), Chat.fresh(ANNA.alone())));
  }

  @ParameterizedTest
  @MethodSource("limber.talk.GroupsTest#namesOfThem")
  void whomSomethingInTheirOwnChatHoldsBackIsToldNoMoreThanAnybody(String what) {
    annas = Objects.requireNonNull(chatsInWhichSomethingSpeaksAgainstIt().get(what));

    assertThat(begins(ANNA, Conversation.SHORT))
        .containsExactly(new GroupReply.BeginAlone(Conversation.SHORT));
  }

  static List<String> namesOfThem() {
    return List.copyOf(chatsInWhichSomethingSpeaksAgainstIt().keySet());
  }

  @Test
  void whatWasMadeForOnePersonIsNotBegunAmongOthers() {
    assertThat(presses(ANNA, new Press.Begin(new Program.Today())))
        .containsExactly(new GroupReply.OnlyAlone("start"));
  }

  @Test
  void theOneWhoBeganSaysHowItGoesOnToItsEndAndNothingIsAskedOrRemembered() {
    begins(ANNA, Conversation.SHORT);
    assertThat(moves(ANNA, Move.DONE)).hasSize(1);
    assertThat(position()).isOne();
    moves(ANNA, Move.SKIP);

    assertThat(moves(ANNA, Move.DONE))
        .containsExactly(new GroupReply.TogetherOver(Conversation.SHORT, 2, How.TO_THE_END));
    assertThat(group.place()).isEqualTo(new Place.Home());
    assertThat(group.training()).isEqualTo(Chat.fresh(group.id()).training());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DONE", "SKIP", "STOP"})
  void anothersPressChangesNothing(String move) {
    begins(ANNA, Conversation.SHORT);
    Place before = group.place();

    assertThat(moves(BEN, Move.valueOf(move))).isEmpty();
    assertThat(group.place()).isEqualTo(before);
  }

  @Test
  void aForgedPressOfAnothersOwnMakingChangesNothing() {
    begins(ANNA, Conversation.SHORT);
    Place before = group.place();

    assertThat(presses(BEN, new GroupPress.StepTogether(BEN, new RunId(1), 0, Move.STOP)))
        .isEmpty();
    assertThat(group.place()).isEqualTo(before);
  }

  @Test
  void aButtonOfAnEarlierStepChangesNothingButStopStops() {
    begins(ANNA, Conversation.SHORT);
    RunId run = group.run().orElseThrow().id();
    moves(ANNA, Move.DONE);

    assertThat(presses(ANNA, new GroupPress.StepTogether(ANNA, run, 0, Move.DONE))).isEmpty();
    assertThat(position()).isOne();
    assertThat(presses(ANNA, new GroupPress.StepTogether(ANNA, run, 0, Move.STOP)))
        .containsExactly(new GroupReply.TogetherOver(Conversation.SHORT, 1, How.STOPPED));
  }

  @Test
  void stopInWordsAndAsACommandIsObeyedFromTheOneWhoLeadsAndFromNobodyElse() {
    begins(ANNA, Conversation.SHORT);

    assertThat(says(BEN, "stop")).containsExactly(new GroupReply.SomebodyLeads());
    assertThat(commands(BEN, "stop")).containsExactly(new GroupReply.SomebodyLeads());
    assertThat(says(ANNA, "stop"))
        .containsExactly(new GroupReply.TogetherOver(Conversation.SHORT, 0, How.STOPPED));
    begins(ANNA, Conversation.SHORT);
    assertThat(commands(ANNA, "stop")).hasSize(1);
    assertThat(group.place()).isEqualTo(new Place.Home());
  }

  @Test
  void aQuestionInBetweenIsAnsweredAndKeepsThePlace() {
    begins(ANNA, Conversation.SHORT);
    Place before = group.place();

    assertThat(says(BEN, "is yoga good", Alarm.none(), YOGA)).hasSize(1);
    assertThat(group.place()).isEqualTo(before);
  }

  @Test
  void oneRoutineAtATimeUntilItIsForgotten() {
    begins(ANNA, Conversation.SHORT);
    assertThat(begins(ANNA, Conversation.SHORT)).containsExactly(new GroupReply.SomebodyLeads());

    now = now.plus(Duration.ofHours(1));
    assertThat(begins(ANNA, Conversation.SHORT)).hasSize(2);
  }

  @Test
  void painInTheMiddleEndsTheRoutineOfTheOneWhoLeadsAndNoOthers() {
    begins(ANNA, Conversation.SHORT);

    assertThat(says(BEN, "ouch, it hurts")).containsExactly(new GroupReply.HurtsSomebody());
    assertThat(group.run()).isPresent();
    assertThat(says(ANNA, "ouch, it hurts")).containsExactly(new GroupReply.HurtsSomebody());
    assertThat(group.run()).isEmpty();
  }

  @Test
  void aWarningSignComesFirstIsUrgentAndEndsTheWritersRoutine() {
    begins(ANNA, Conversation.SHORT);
    Warning warning = Conversation.EMERGENCY;
    Heard words = new Heard.Words("numb", new Alarm.Sure(warning), YOGA);

    Turn turn = talk.turn(group, new Heard.InGroup(ANNA, annas, words), now);

    assertThat(turn.replies())
        .containsExactly(Utterance.fresh(new GroupReply.SignNoticed(warning)).at(Urgency.WARNING));
    assertThat(turn.chat().place()).isEqualTo(new Place.Home());
  }

  @Test
  void afterAWarningSignNobodyBeginsThereForADayAndWhoseItWasIsNotKept() {
    says(BEN, "numb", new Alarm.Sure(Conversation.EMERGENCY), YOGA);
    assertThat(group.caution().noticed()).isEmpty();
    assertThat(group.caution().quiet().orElseThrow().warning().signs()).isEmpty();

    assertThat(begins(ANNA, Conversation.SHORT))
        .containsExactly(new GroupReply.BeginAlone(Conversation.SHORT));
    assertThat(says(BEN, "is yoga good", Alarm.none(), YOGA)).hasSize(1);

    now = now.plus(Caution.QUIET);
    assertThat(begins(ANNA, Conversation.SHORT)).hasSize(2);
  }

  @Test
  void aDoubtIsAskedAboutInTheirOwnChat() {
    assertThat(says(BEN, "numb?", new Alarm.Doubt(Conversation.EMERGENCY), YOGA))
        .containsExactly(new GroupReply.PerhapsASign());
  }

  @Test
  void aWarningSignAfterACommandIsNoticedToo() {
    Heard.Words about = new Heard.Words("numb", new Alarm.Sure(Conversation.URGENT), YOGA);

    assertThat(hears(BEN, new Heard.Command("exercise", about)))
        .containsExactly(new GroupReply.SignNoticed(Conversation.URGENT));
  }

  @Test
  void whatIsNoTextIsPassedOver() {
    assertThat(hears(BEN, new Heard.NotText())).isEmpty();
    assertThat(hears(BEN, new Heard.UnknownPress())).isEmpty();
    assertThat(hears(BEN, new Heard.Located(List.of()))).isEmpty();
  }

  @Test
  void aLinkThatDoesWhatACommandDoesIsFollowedInOnesOwnChat() {
    Heard.Words link = Heard.Words.unread(DeepLink.doing("settings"));

    Turn turn = talk.turn(annas, new Heard.Command("start", link), now);

    assertThat(turn.replies())
        .anyMatch(said -> said.reply() instanceof SettingsReply.SettingsShown);
    assertThat(DeepLink.isOne("do_settings")).isTrue();
    assertThat(DeepLink.isOne("do_nonsense")).isFalse();
  }
}
