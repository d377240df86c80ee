/// Chats, the inbox and the outbox in SQL, encrypted.
///
/// Start reading at [limber.store.Store]. This package knows what is kept and how, not why: it has
/// no idea of search, Telegram or time beyond the instants that it is handed.
@NullMarked
package limber.store;

import org.jspecify.annotations.NullMarked;
