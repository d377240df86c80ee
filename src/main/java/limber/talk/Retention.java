package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import limber.coach.Presence;
import limber.coach.ReminderTimes;

/// Forgets whoever was away for as long as the operator keeps people, and tells them before.
///
/// @param custody how long that is
record Retention(Custody custody) implements Subject {

  private static final Duration WARNED = Duration.ofDays(Custody.WARNED_DAYS);

  /// When somebody is told whose clock shows night.
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  /// Anything at all that somebody does begins the time anew.
  @Override
  public Chat present(Chat chat, Instant now) {
    return chat.everyday(
        chat.everyday().with(kept().map(kept -> counting(kept, now)).orElseGet(Presence::none)));
  }

  @Override
  public Optional<Turn> woken(Chat chat, Instant now) {
    Presence presence = chat.everyday().presence();
    if (kept().isEmpty()) {
      return presence.next().map(_ -> Turn.saying(with(chat, Presence.none())));
    }
    Duration kept = kept().get();
    if (presence.seen().isEmpty()) {
      // kept since before anybody was forgotten
      return Optional.of(Turn.saying(with(chat, counting(kept, now))));
    }
    Instant until = presence.seen().get().plus(kept);
    return presence
        .next()
        .filter(due -> !now.isBefore(due))
        .map(_ ->
            switch (presence.stage()) {
              case HERE -> away(chat, until, now);
              case WARNED, GONE -> Turn.saying(OwnData.forgotten(chat));
            });
  }

  /// Tells somebody that they will be forgotten, at a time that is theirs. Nobody is told where
  /// nothing may be said to them, and no group is.
  private Turn away(Chat chat, Instant until, Instant now) {
    Presence presence = chat.everyday().presence();
    if (now.isBefore(until.minus(WARNED))) {
      return Turn.saying(with(chat, presence.due(until.minus(WARNED))));
    }
    if (chat.id().isGroup() || !Unasked.isNothingWaiting(chat, now)) {
      return now.isBefore(until)
          ? Turn.saying(with(chat, presence.due(until)))
          : Turn.saying(OwnData.forgotten(chat));
    }
    return atNight(chat, now)
        .map(morning -> Turn.saying(with(chat, presence.due(morning))))
        .orElseGet(() -> warned(chat, presence, now));
  }

  private static Turn warned(Chat chat, Presence presence, Instant now) {
    int away = (int) Duration.between(presence.seen().orElse(now), now).toDays();
    return Turn.saying(
        with(chat, presence.warned(now.plus(WARNED))),
        new DataReply.SoonForgotten(away, Custody.WARNED_DAYS));
  }

  /// The next morning, where somebody's clock shows night. Where it is not known what it shows, the
  /// time is that of the day at which they were here last.
  private static Optional<Instant> atNight(Chat chat, Instant now) {
    Optional<ZoneId> zone = chat.training().wishes().zone();
    return zone.map(now::atZone)
        .filter(there -> ReminderTimes.isNight(there.toLocalTime()))
        .map(there -> morningAfter(there).toInstant());
  }

  private static ZonedDateTime morningAfter(ZonedDateTime night) {
    ZonedDateTime morning = night.toLocalDate().atTime(MORNING).atZone(night.getZone());
    return morning.isAfter(night) ? morning : morning.plusDays(1);
  }

  private Optional<Duration> kept() {
    return custody.forgetAfterDays().map(Duration::ofDays);
  }

  private static Presence counting(Duration kept, Instant now) {
    return Presence.here(now, now.plus(kept).minus(WARNED));
  }

  private static Chat with(Chat chat, Presence presence) {
    return chat.everyday(chat.everyday().with(presence));
  }
}
