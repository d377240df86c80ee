package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.MessageId;
import limber.talk.Reply;
import limber.talk.Utterance;
import limber.talk.Where;

/// Keeps what was said, and fails first as it is told to.
final class RecordingMouth implements Mouth {

  /// Something that was said.
  ///
  /// @param message the message that it became or changed
  record Said(ChatId chat, Utterance utterance, MessageId message) {

    Reply reply() {
      return utterance.reply();
    }
  }

  private final AtomicInteger messages = new AtomicInteger(1);
  private final BlockingQueue<Said> said = new LinkedBlockingQueue<>();
  private final Map<ChatId, Queue<Delivery>> failures = new ConcurrentHashMap<>();
  private final Set<ChatId> broken = ConcurrentHashMap.newKeySet();
  private final Map<ChatId, CountDownLatch> stuck = new ConcurrentHashMap<>();

  /// The next tries in a chat come to this instead.
  void failNext(ChatId chat, Delivery... deliveries) {
    failures.computeIfAbsent(chat, any -> new ArrayDeque<>()).addAll(List.of(deliveries));
  }

  /// Whoever speaks in this chat waits until the latch opens.
  void stick(ChatId chat, CountDownLatch until) {
    stuck.put(chat, until);
  }

  /// The next try in a chat ends in an error that is no exception.
  void breakNext(ChatId chat) {
    broken.add(chat);
  }

  @Override
  public Delivery say(ChatId chat, Utterance utterance, Optional<MessageId> live)
      throws InterruptedException {
    CountDownLatch latch = stuck.get(chat);
    if (latch != null) {
      latch.await();
    }
    if (broken.remove(chat)) {
      throw new StackOverflowError();
    }
    Queue<Delivery> next = failures.get(chat);
    Delivery failure = next == null ? null : next.poll();
    if (failure != null) {
      return failure;
    }
    Optional<MessageId> message =
        switch (utterance.where()) {
          case Where.Anew(), Where.AsLive() ->
              Optional.of(new MessageId(messages.getAndIncrement()));
          case Where.InPlaceOf(MessageId there) -> Optional.of(there);
          case Where.KeysOf(MessageId there) -> Optional.of(there);
          case Where.OnLive() -> live;
        };
    message.ifPresent(there -> said.add(new Said(chat, utterance, there)));
    return message.<Delivery>map(Delivery.Delivered::new).orElseGet(Delivery.Dropped::new);
  }

  /// The next thing said, in any chat.
  Said next() {
    try {
      Said next = said.poll(20, TimeUnit.SECONDS);
      assertThat(next).as("something was said within 20 seconds").isNotNull();
      return Objects.requireNonNull(next);
    } catch (InterruptedException hurried) {
      throw new AssertionError(hurried);
    }
  }

  /// Whether nothing more was said up to now.
  boolean silent() {
    return said.isEmpty();
  }
}
