package limber.store;

import limber.talk.ChatId;
import limber.talk.Utterance;

/// Something in the outbox.
///
/// @param sequence its place in the outbox; within a chat the lower goes first
/// @param chat where it goes
/// @param utterance what to say
public record Queued(long sequence, ChatId chat, Utterance utterance) {}
