package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import limber.judges.CallsOfTheBot;
import limber.judges.Compiler;
import limber.judges.Compiler.Objection;
import limber.judges.Description;
import limber.judges.Recorder;
import limber.judges.Request;
import limber.sandbox.Sandbox;
import limber.serve.Front;
import limber.serve.Tally;
import limber.telegram.EveryReply;
import limber.telegram.TelegramSettings;
import limber.telegram.WebhookUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of call that Limber makes, held against two descriptions of the Bot API that others
/// wrote. Where npm is not there, only that is skipped, and the test says so.
@Timeout(300)
final class JudgedCallsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String SENT = "sent";
  private static final String WRONG = "wrong";

  /// What no description may let pass: one that does says nothing about the rest.
  private static final List<Request> MISTAKES =
      List.of(
          Request.of("sendMessage", "{'chat_id':1,'text':'x','parse_mode':'html'}"),
          Request.of("sendMessage", "{'chat_id':1,'text':'x','silent':true}"),
          Request.of("sendMessage", "{'chat_id':1}"),
          Request.of("sendMessage", "{'chat_id':1,'text':'x','reply_markup':'{}'}"),
          Request.of(
              "sendMessage",
              "{'chat_id':1,'text':'x','reply_markup':{'inline_keyboard':"
                  + "[[{'text':'x','callback_data':'x','style':'green'}]]}}"),
          Request.of("sendPhoto", "{'chat_id':1,'photo':'x','show_caption_above_media':'false'}"),
          Request.of("getUpdates", "{'allowed_updates':['messages']}"),
          Request.of("sendChatAction", "{'chat_id':1,'action':'thinking'}"),
          Request.of("sendText", "{'chat_id':1,'text':'x'}"));

  @TempDir private static Path folder;

  private static List<Request> recorded = List.of();
  private static @Nullable Map<String, List<Objection>> objections;

  @BeforeAll
  static void record() throws Exception {
    Set<Request> all = new LinkedHashSet<>();
    try (HttpClient http = HttpClient.newHttpClient()) {
      all.addAll(everyReply(http));
      all.addAll(aWebhook(http));
      Set<String> missing = CallsOfTheBot.all();
      missing.removeAll(names(all));
      all.addAll(peopleTalk(http, missing));
    }
    // the compiler takes its time, and finds nothing in a thousand calls that it does not in each
    // kind
    Map<String, Request> kinds = new LinkedHashMap<>();
    all.forEach(request -> kinds.putIfAbsent(request.shape(), request));
    recorded = List.copyOf(kinds.values());
  }

  private static Set<Request> peopleTalk(HttpClient http, Set<String> missing) throws Exception {
    try (TestBot bot = TestBot.start(folder.resolve("talk"))) {
      Recorder recorder = new Recorder(http, bot.address());
      long chat = 0;
      for (List<Act> scene : EverythingPeopleDo.ALONE.values()) {
        play(http, bot, ++chat, scene);
        recorder.collect();
      }
      long group = -1000;
      for (List<Act> scene : EverythingPeopleDo.IN_GROUPS.values()) {
        play(http, bot, --group, List.of(new Act.Do("members", Map.of("bot", true))));
        play(http, bot, group, scene);
      }
      for (String query : EverythingPeopleDo.INLINE) {
        play(http, bot, 1, List.of(new Act.Do("inline", Map.of("query", query))));
      }
      return atRest(recorder, missing);
    }
  }

  private static void play(HttpClient http, TestBot bot, long chat, List<Act> scene)
      throws Exception {
    try (Guest guest = new Guest(http, bot.address(), chat, () -> {})) {
      guest.follow(scene);
    }
  }

  /// All calls, once those that no act awaits have been made, too.
  private static Set<Request> atRest(Recorder recorder, Set<String> awaited) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Set<Request> recorded = recorder.collect();
    while (!names(recorded).containsAll(awaited) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      recorded = recorder.collect();
    }
    return recorded;
  }

  private static Set<String> names(Collection<Request> requests) {
    return requests.stream()
        .map(request -> CallsOfTheBot.small(request.method()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Request> everyReply(HttpClient http) throws Exception {
    try (Sandbox telegram = TestBot.sandbox()) {
      Recorder recorder = new Recorder(http, telegram.address());
      EveryReply.say(http, telegram, recorder::collect);
      return recorder.collect();
    }
  }

  private static Set<Request> aWebhook(HttpClient http) throws Exception {
    Front front = Front.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    try (Sandbox telegram = TestBot.sandboxOf("Not yet named");
        Bot _ =
            new Bot(
                Written.EDITION,
                new Bot.Terms(
                    new TelegramSettings(telegram.token(), telegram.address()),
                    Keeping.in(folder.resolve("webhook")),
                    new Tally(Tally.Words.NOT_KEPT),
                    new Intake.Posting(new WebhookUrl(front.address().resolve("/x")), front)),
                new Running("posted to"));
        front;
        Guest guest = new Guest(http, telegram.address(), 1, () -> {})) {
      front.open();
      guest.follow(List.of(new Act.Say("hi"), new Act.Hear("")));
      return new Recorder(http, telegram.address()).collect();
    }
  }

  @Test
  void everyCallThatLimberCanMakeIsAmongWhatIsJudged() throws Exception {
    assertThat(CallsOfTheBot.all()).contains("sendmessage", "editmessagemedia", "getupdates");
    assertThat(names(recorded))
        .as("add what makes the missing calls to EverythingPeopleDo")
        .containsAll(CallsOfTheBot.all());
  }

  @ParameterizedTest
  @EnumSource
  void whatLimberSendsIsAsOthersDescribeIt(Description description) {
    assertThat(objections(SENT, description)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void eachOfTheseMistakesWouldBeSeen(Description description) {
    List<Request> refused =
        objections(WRONG, description).stream().map(Objection::request).distinct().toList();

    assertThat(refused).containsExactlyElementsOf(MISTAKES);
  }

  private static List<Objection> objections(String file, Description description) {
    if (objections == null) {
      objections = Compiler.objections(Map.of(SENT, recorded, WRONG, MISTAKES));
    }
    List<Objection> found = new ArrayList<>(Objects.requireNonNull(objections.get(file)));
    found.removeIf(objection -> objection.description() != description);
    return found;
  }
}
