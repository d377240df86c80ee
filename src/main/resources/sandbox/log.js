// The messages on the page: drawn where their ids belong, with day marks between them.

import { now } from "./clock.js";
import { element, byId, unseen } from "./element.js";
import { messageView, updateView } from "./message.js";
import { fromBot, isOwn } from "./place.js";

const GROUP_SECONDS = 600;

/**
 * `drawing` is what message.js needs; `scroll` is the keeper of scroll.js; `changed()` is called
 * when messages have come or gone, `lost()` when the focus was on one that is gone.
 */
export function messageLog({ drawing, scroll, changed, lost }) {
  /** Message id → the Message as it is shown. */
  const messages = new Map();
  /** Message id → emoji. */
  const reactions = new Map();
  const log = byId("log");
  let historyShown = false;

  /** Shows what the server has; gives how many messages of others are new since the last time. */
  function showHistory(all) {
    // A history after a reconnect must not be read out again.
    log.setAttribute("aria-busy", "true");
    const ids = new Set(all.map((message) => message.message_id));
    const missed = all.filter((it) => !isOwn(it) && !messages.has(it.message_id));
    for (const id of [...messages.keys()]) if (!ids.has(id)) remove(id);
    all.forEach(put);
    arrange();
    log.removeAttribute("aria-busy");
    const first = !historyShown;
    historyShown = true;
    if (first) scroll.toBottom();
    return first ? 0 : missed.length;
  }

  /** Shows a message; gives whether it is new here. */
  function arrived(message) {
    const isNew = !messages.has(message.message_id);
    put(message);
    if (isNew) viewOf(message.message_id).classList.add("fresh");
    arrange();
    if (isNew && isOwn(message)) scroll.toBottom();
    return isNew;
  }

  function edited(message) {
    // An edit of a message that was never shown is no news.
    if (messages.has(message.message_id)) put(message);
  }

  function deleted({ message_id }) {
    remove(message_id);
    arrange();
  }

  /** Draws a message where its id belongs; one that is shown is drawn anew only if it differs. */
  function put(message) {
    const id = message.message_id;
    // After a restart of the server the same id may be the other side's message.
    if (messages.has(id) && fromBot(messages.get(id)) !== fromBot(message)) remove(id);
    const shown = messages.get(id);
    messages.set(id, message);
    if (!shown) insertInOrder(messageView(message, drawing), id);
    else if (JSON.stringify(shown) !== JSON.stringify(message))
      updateView(viewOf(id), message, drawing);
    else return;
    showReaction(id);
  }

  function insertInOrder(view, id) {
    // From the end, where nearly every message belongs. A day mark has no id and is passed over.
    let before = null;
    let earlier = log.lastElementChild;
    while (earlier && !(idOf(earlier) <= id)) {
      before = earlier;
      earlier = earlier.previousElementSibling;
    }
    log.insertBefore(view, before);
  }

  function remove(id) {
    const view = viewOf(id);
    if (!view) return;
    const neighbour = view.nextElementSibling ?? view.previousElementSibling;
    const hadFocus = view.contains(document.activeElement);
    view.remove();
    messages.delete(id);
    if (!hadFocus) return;
    if (neighbour?.matches(".message")) neighbour.focus();
    else lost();
  }

  /** Sets what depends on neighbours: day marks, and which bubbles belong together. */
  function arrange() {
    for (const mark of log.querySelectorAll(".day:not(:has(+ .message))")) mark.remove();
    const views = [...log.querySelectorAll(".message")];
    const shown = views.map((view) => messages.get(idOf(view)));
    views.forEach((view, i) => {
      const [before, message, after] = [shown[i - 1], shown[i], shown[i + 1]];
      markDay(view, !before || dayOf(before) !== dayOf(message) ? dayName(message) : undefined);
      view.classList.toggle("first", !belongTogether(before, message));
      view.classList.toggle("last", !belongTogether(message, after));
    });
    changed();
  }

  function reacted({ message_id, emoji }) {
    if (emoji) reactions.set(message_id, emoji);
    else reactions.delete(message_id);
    showReaction(message_id);
  }

  function showReaction(id) {
    const bubble = viewOf(id)?.querySelector(".bubble");
    bubble?.querySelector(".reaction")?.remove();
    const emoji = reactions.get(id);
    if (emoji)
      bubble
        ?.querySelector(".meta")
        .before(element("span", { class: "reaction" }, unseen("Reaction "), emoji));
  }

  return {
    showHistory,
    arrived,
    edited,
    deleted,
    reacted,
    arrange,
    viewOf,
    message: (id) => messages.get(id),
    /** The newest message that is as wished, or undefined. */
    newest: (wish) => [...messages.values()].filter(wish).at(-1),
    isEmpty: () => historyShown && messages.size === 0,
  };
}

/** The node of a message. */
export function viewOf(id) {
  return byId("log").querySelector(`[data-message-id="${Number(id)}"]`);
}

/** The id of the message that a node shows, NaN for a day mark. */
export function idOf(view) {
  return Number(view.dataset.messageId);
}

/** A right mark stays: put in anew, it would be read out anew. */
function markDay(view, name) {
  const mark = view.previousElementSibling?.matches(".day")
    ? view.previousElementSibling
    : undefined;
  if (mark?.textContent === name) return;
  mark?.remove();
  if (name) view.before(element("div", { class: "day" }, element("span", {}, name)));
}

function belongTogether(a, b) {
  return (
    Boolean(a && b) &&
    a.from?.id === b.from?.id &&
    dayOf(a) === dayOf(b) &&
    b.date - a.date < GROUP_SECONDS
  );
}

function dayOf(message) {
  return new Date(message.date * 1000).toDateString();
}

function dayName(message) {
  const date = new Date(message.date * 1000);
  const today = now();
  const yesterday = now();
  yesterday.setDate(today.getDate() - 1);
  if (date.toDateString() === today.toDateString()) return "Today";
  if (date.toDateString() === yesterday.toDateString()) return "Yesterday";
  const year = date.getFullYear() === today.getFullYear() ? undefined : "numeric";
  return date.toLocaleDateString("en", { day: "numeric", month: "long", year });
}
