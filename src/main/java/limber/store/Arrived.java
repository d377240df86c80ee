package limber.store;

import limber.talk.ChatId;
import limber.talk.Incoming;

/// Something in the inbox that is not done.
///
/// @param sequence its place in the inbox; within a chat the lower goes first
/// @param chat where it came from
/// @param what what it was
public record Arrived(long sequence, ChatId chat, Incoming what) {}
