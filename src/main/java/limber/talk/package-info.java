/// The conversation: one pure function from a chat and what was heard to the next chat and replies.
///
/// Start reading at [limber.talk.Talk], then the sealed types that it switches over:
/// [limber.talk.Heard], [limber.talk.Place], [limber.talk.Reply] and [limber.talk.Press]. A reply
/// says what is meant; how it looks is not known here. Neither are clock, network, search, store or
/// Telegram: facts come in as data, wishes go out as data.
@NullMarked
package limber.talk;

import org.jspecify.annotations.NullMarked;
