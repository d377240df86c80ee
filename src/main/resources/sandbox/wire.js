// The only place that talks to the server. What is done in the chat is done by who writes here.

import { chat, me } from "./place.js";

const RETRY_MILLIS = 2000;
const EVENTS = [
  "history",
  "message",
  "edit",
  "delete",
  "typing",
  "answer",
  "commands",
  "reaction",
  "notice",
  "clock",
  "inline",
  "standing",
];

/** Where a file is; the name is what a browser shows and saves it by. */
export function fileAddress(fileId, name) {
  const file = `/sandbox/files/${encodeURIComponent(fileId)}`;
  return name ? `${file}/${encodeURIComponent(name)}` : file;
}

export function fetchBot() {
  return call("/sandbox/bot");
}

/**
 * Sends `{text}` or `{kind, caption}`, perhaps with `reply_to_message_id`; gives the Message, or
 * throws with the server's reason.
 */
export function postMessage(message) {
  return callHere("messages", message);
}

/** Changes the words of an own message; gives the Message. */
export function postEdit(messageId, text) {
  return callHere("edits", { message_id: messageId, text });
}

/** Presses an inline button; gives `{callback_query_id}`. */
export function postPress(messageId, data) {
  return callHere("presses", { message_id: messageId, data });
}

/** Asks in inline mode; gives `{inline_query_id}`, with `answer` if it is known already. */
export function postInline(query, offset) {
  return callHere("inline", { query, offset });
}

/** Sends a result of an inline query; gives the Message. */
export function postChoice(queryId, resultId) {
  return callHere("choices", { inline_query_id: queryId, result_id: resultId });
}

export function postBlock(blocked) {
  return callHere("blocks", { blocked });
}

/** Adds the bot to the group or removes it. */
export function postMember(added) {
  return callHere("members", { bot: added });
}

/** Moves the sandbox's clock: `{forward}` by an ISO duration, `{to}` an ISO moment. */
export function postClock(how) {
  return call("/sandbox/clock", how);
}

/** Hands each event to `listeners[name]`, and whether the line stands to `listeners.online`. */
export function listen(listeners) {
  const source = new EventSource(`/sandbox/chats/${chat}/events`);
  source.onopen = () => listeners.online(true);
  source.onerror = () => {
    listeners.online(false);
    // EventSource tries again by itself, but not after an answer that it takes for final.
    if (source.readyState === EventSource.CLOSED)
      setTimeout(() => listen(listeners), RETRY_MILLIS);
  };
  for (const name of EVENTS) {
    source.addEventListener(name, (event) => listeners[name](JSON.parse(event.data)));
  }
}

function callHere(what, body) {
  return call(`/sandbox/chats/${chat}/${what}`, { ...body, from: me });
}

async function call(path, body) {
  const response = await fetch(
    path,
    body && {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    },
  );
  const text = await response.text();
  if (response.ok) return text ? JSON.parse(text) : {};
  throw new Error(reasonIn(text) ?? `The server answered ${response.status}.`);
}

function reasonIn(text) {
  try {
    return JSON.parse(text).error;
  } catch {
    return undefined;
  }
}
