// Where the page is: which chat it shows and who writes there, as its address says.

const asked = new URLSearchParams(location.search);
const group = Number(asked.get("group"));

export const isGroup = Number.isSafeInteger(group) && group < 0;

/** The chat's id; that of a group is negative. */
export const chat = isGroup ? group : numberOr(asked.get("chat"), 1);

/** The id of the person who writes. In a private chat it is the chat's. */
export const me = isGroup ? numberOr(asked.get("from"), 1) : chat;

/** What a deep link hands to the bot, or undefined. */
export const startParameter = /^[A-Za-z0-9_-]{1,64}$/.exec(asked.get("start") ?? "")?.[0];

/** What another page has begun to write here, or "". */
export const draft = asked.get("text") ?? "";

/** The address of a chat's page, with what is to be done there: `{from, start, text}`. */
export function addressOf(other, todo = {}) {
  const query = new URLSearchParams(other < 0 ? { group: other } : { chat: other });
  for (const [name, value] of Object.entries(todo)) if (value) query.set(name, value);
  return `?${query}`;
}

export function chatName(other) {
  return other < 0 ? `Group ${String(-other).replace(/^100/, "")}` : `Chat ${other}`;
}

/** What somebody is called who looks on: the first person is "You" only to themselves. */
export function personName(id) {
  return id === me && id === 1 ? "You" : `Guest ${id}`;
}

export function fromBot(message) {
  return message.from?.is_bot === true;
}

/** Whether the message is of the person who writes here. */
export function isOwn(message) {
  return !fromBot(message) && (!isGroup || message.from?.id === me);
}

/** Forgets what was to be done here, so that a reload does not ask for it again. */
export function forgetTodo() {
  history.replaceState(null, "", addressOf(chat, isGroup ? { from: me } : {}));
}

function numberOr(text, otherwise) {
  const number = Number(text ?? otherwise);
  return Number.isSafeInteger(number) && number > 0 ? number : otherwise;
}
