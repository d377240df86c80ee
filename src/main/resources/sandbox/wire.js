// The only place that talks to the server.

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
];

export function fileAddress(fileId) {
  return `/sandbox/files/${encodeURIComponent(fileId)}`;
}

export function fetchBot() {
  return call("/sandbox/bot");
}

/** Sends `{text}` or `{kind, caption}`; gives the Message, or throws with the server's reason. */
export function postMessage(chat, message) {
  return call(`/sandbox/chats/${chat}/messages`, message);
}

/** Presses an inline button; gives `{callback_query_id}`. */
export function postPress(chat, messageId, data) {
  return call(`/sandbox/chats/${chat}/presses`, { message_id: messageId, data });
}

export function postBlock(chat, blocked) {
  return call(`/sandbox/chats/${chat}/blocks`, { blocked });
}

/** Hands each event to `listeners[name]`, and whether the line stands to `listeners.online`. */
export function listen(chat, listeners) {
  const source = new EventSource(`/sandbox/chats/${chat}/events`);
  source.onopen = () => listeners.online(true);
  source.onerror = () => {
    listeners.online(false);
    // EventSource tries again by itself, but not after an answer that it takes for final.
    if (source.readyState === EventSource.CLOSED)
      setTimeout(() => listen(chat, listeners), RETRY_MILLIS);
  };
  for (const name of EVENTS) {
    source.addEventListener(name, (event) => listeners[name](JSON.parse(event.data)));
  }
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
