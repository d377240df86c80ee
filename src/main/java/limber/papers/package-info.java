/// Files that people take along of what is kept of them: all of it, a page for whoever treats them,
/// and their plan for a calendar. Start at [limber.papers.Papers].
///
/// Pure: from a conversation and the corpus to bytes. It knows neither Telegram nor the store; how
/// a conversation is written as JSON it is given.
@NullMarked
package limber.papers;

import org.jspecify.annotations.NullMarked;
