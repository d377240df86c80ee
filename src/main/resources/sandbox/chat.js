// The chat page: what the server tells goes into one state, and from there onto the page.
//
// Start reading at the end, where everything is wired. The other files each do one job: wire.js
// talks to the server, message.js draws a message (entities.js, media.js, keyboard.js), commands.js
// and popup.js are the menus, scroll.js keeps the place.

import { commandMenu } from "./commands.js";
import { element, byId, unseen } from "./element.js";
import { showBusy } from "./keyboard.js";
import { fromBot, messageView, updateView } from "./message.js";
import { recall, remember } from "./memory.js";
import { alertDialog, copy, showNotice, toast } from "./notice.js";
import { actionItem, linkItem, popupMenu, separator } from "./popup.js";
import { scrollKeeper } from "./scroll.js";
import { applyTheme, isDark, toggleTheme } from "./theme.js";
import { fetchBot, listen, postBlock, postMessage, postPress } from "./wire.js";

const TYPING_MILLIS = 5000;
const PRESS_MILLIS = 15_000;
const GROUP_SECONDS = 600;
const HIGHEST_CHAT = "highest chat";
const ATTACHMENTS = {
  Sticker: "sticker",
  "Voice message": "voice",
  Photo: "photo",
  Location: "location",
  Contact: "contact",
};

const state = {
  chat: chatInAddress(),
  bot: { name: "Bot", commands: [] },
  online: false,
  blocked: false,
  /** Message id → the Message as it is shown. */
  messages: new Map(),
  /** Message id → emoji. */
  reactions: new Map(),
  /** Presses whose answer is awaited, as "message id, data". */
  busy: new Set(),
  /** Callback query id → the promise of its answer, which may come before the press returns. */
  answers: new Map(),
  /** Unfolded quotes, as "message id offset", so that an edit does not fold them. */
  unfolded: new Set(),
  unread: 0,
  historyShown: false,
  typingTimer: undefined,
};

// ---- messages

const drawing = {
  sendText,
  press,
  copy,
  notice: toast,
  isBusy: (message, data) => state.busy.has(pressKey(message.message_id, data)),
  isUnfolded: (key) => state.unfolded.has(key),
  setUnfolded(key, open) {
    if (open) state.unfolded.add(key);
    else state.unfolded.delete(key);
    // The reader looks at the quote: it must not slide away to keep the bottom in view.
    scroll.measure();
  },
};

function showHistory({ messages, notice }) {
  showNotice({ text: notice });
  const log = byId("log");
  // A history after a reconnect must not be read out again.
  log.setAttribute("aria-busy", "true");
  const ids = new Set(messages.map((message) => message.message_id));
  const missed = messages.filter(
    (message) => fromBot(message) && !state.messages.has(message.message_id),
  );
  for (const id of [...state.messages.keys()]) if (!ids.has(id)) removeMessage(id);
  messages.forEach(putMessage);
  arrange();
  log.removeAttribute("aria-busy");
  if (!state.historyShown) scroll.toBottom();
  else if (!scroll.isAtBottom()) state.unread += missed.length;
  state.historyShown = true;
  showUnread();
  loadBot();
}

function messageArrived(message) {
  const own = !fromBot(message);
  const isNew = !state.messages.has(message.message_id);
  if (!own) showTyping(false);
  putMessage(message);
  if (isNew) viewOf(message.message_id).classList.add("fresh");
  if (isNew && !own && !scroll.isAtBottom()) state.unread++;
  arrange();
  if (own && isNew) scroll.toBottom();
  showUnread();
}

function messageEdited(message) {
  // An edit of a message that was never shown is no news.
  if (state.messages.has(message.message_id)) putMessage(message);
}

function messageDeleted({ message_id }) {
  removeMessage(message_id);
  arrange();
}

/** Draws a message where its id belongs; one that is shown is drawn anew only if it differs. */
function putMessage(message) {
  const id = message.message_id;
  // After a restart of the server the same id may be the other side's message.
  if (state.messages.has(id) && fromBot(state.messages.get(id)) !== fromBot(message))
    removeMessage(id);
  const shown = state.messages.get(id);
  state.messages.set(id, message);
  if (!shown) insertInOrder(messageView(message, drawing), id);
  else if (JSON.stringify(shown) !== JSON.stringify(message))
    updateView(viewOf(id), message, drawing);
  else return;
  showReaction(id);
}

function insertInOrder(view, id) {
  // From the end, where nearly every message belongs. A day mark has no id and is passed over.
  let before = null;
  let earlier = byId("log").lastElementChild;
  while (earlier && !(messageId(earlier) <= id)) {
    before = earlier;
    earlier = earlier.previousElementSibling;
  }
  byId("log").insertBefore(view, before);
}

function removeMessage(id) {
  const view = viewOf(id);
  if (!view) return;
  const neighbour = view.nextElementSibling ?? view.previousElementSibling;
  const hadFocus = view.contains(document.activeElement);
  view.remove();
  state.messages.delete(id);
  if (!hadFocus) return;
  if (neighbour?.matches(".message")) neighbour.focus();
  else focusChat();
}

/** Sets what depends on neighbours: day marks, and which bubbles belong together. */
function arrange() {
  const log = byId("log");
  for (const mark of log.querySelectorAll(".day:not(:has(+ .message))")) mark.remove();
  const views = [...log.querySelectorAll(".message")];
  const messages = views.map((view) => state.messages.get(messageId(view)));
  views.forEach((view, i) => {
    const [before, message, after] = [messages[i - 1], messages[i], messages[i + 1]];
    markDay(view, !before || dayOf(before) !== dayOf(message) ? dayName(message) : undefined);
    view.classList.toggle("first", !belongTogether(before, message));
    view.classList.toggle("last", !belongTogether(message, after));
  });
  showEmptiness();
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
    fromBot(a) === fromBot(b) &&
    dayOf(a) === dayOf(b) &&
    b.date - a.date < GROUP_SECONDS
  );
}

function dayOf(message) {
  return new Date(message.date * 1000).toDateString();
}

function dayName(message) {
  const date = new Date(message.date * 1000);
  const now = new Date();
  const yesterday = new Date();
  yesterday.setDate(now.getDate() - 1);
  if (date.toDateString() === now.toDateString()) return "Today";
  if (date.toDateString() === yesterday.toDateString()) return "Yesterday";
  const year = date.getFullYear() === now.getFullYear() ? undefined : "numeric";
  return date.toLocaleDateString("en", { day: "numeric", month: "long", year });
}

function reacted({ message_id, emoji }) {
  if (emoji) state.reactions.set(message_id, emoji);
  else state.reactions.delete(message_id);
  showReaction(message_id);
}

function showReaction(id) {
  const bubble = viewOf(id)?.querySelector(".bubble");
  bubble?.querySelector(".reaction")?.remove();
  const emoji = state.reactions.get(id);
  if (emoji)
    bubble
      ?.querySelector(".meta")
      .before(element("span", { class: "reaction" }, unseen("Reaction "), emoji));
}

function viewOf(id) {
  return byId("log").querySelector(`[data-message-id="${Number(id)}"]`);
}

function messageId(view) {
  return Number(view.dataset.messageId);
}

// ---- sending

async function sendText(text) {
  await send({ text });
}

/** Sends and shows what was sent; gives whether it went through. */
async function send(message) {
  try {
    const sent = await postMessage(state.chat, message);
    if (!state.messages.has(sent.message_id)) messageArrived(sent);
    return true;
  } catch (error) {
    toast(`Not sent: ${error.message}`);
    return false;
  }
}

async function sendInput() {
  const input = byId("input");
  const text = input.value;
  if (!text.trim()) return;
  setInput("");
  input.focus();
  const sent = await send({ text });
  // What could not be sent comes back, unless something else is being written.
  if (!sent && !input.value) setInput(text);
}

function setInput(text) {
  const input = byId("input");
  input.value = text;
  inputChanged();
}

function fitInput() {
  const input = byId("input");
  input.style.height = "auto";
  input.style.height = `${input.scrollHeight}px`;
}

function inputChanged() {
  const input = byId("input");
  fitInput();
  byId("send").classList.toggle("idle", !input.value.trim());
  commands.typed(input.value);
}

function inputKey(event) {
  if (commands.handleKey(event) || event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    sendInput();
  }
}

// ---- pressing inline buttons

async function press(message, data) {
  const key = pressKey(message.message_id, data);
  if (state.busy.has(key)) return;
  setBusy(message.message_id, data, true);
  try {
    const { callback_query_id } = await postPress(state.chat, message.message_id, data);
    const answer = answerTo(callback_query_id).promise;
    // An answer that comes too late for the button is still shown.
    answer.then(showAnswer).then(() => state.answers.delete(callback_query_id));
    await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, PRESS_MILLIS))]);
  } catch (error) {
    toast(`Not pressed: ${error.message}`);
  } finally {
    setBusy(message.message_id, data, false);
  }
}

function pressKey(id, data) {
  return `${id}, ${data}`;
}

function setBusy(id, data, busy) {
  if (busy) state.busy.add(pressKey(id, data));
  else state.busy.delete(pressKey(id, data));
  viewOf(id)
    ?.querySelectorAll("[data-callback]")
    .forEach((button) => button.dataset.callback === data && showBusy(button, busy));
}

function answerTo(queryId) {
  if (!state.answers.has(queryId)) state.answers.set(queryId, Promise.withResolvers());
  return state.answers.get(queryId);
}

function answered(answer) {
  answerTo(answer.callback_query_id).resolve(answer);
}

function showAnswer({ text, show_alert }) {
  if (!text) return;
  if (show_alert) alertDialog(text);
  else toast(text);
}

// ---- the header and the edges of the page

async function loadBot() {
  try {
    state.bot = { ...state.bot, ...(await fetchBot()) };
  } catch {
    // It is asked for again with the next history.
    return;
  }
  const { name, description, commands: list } = state.bot;
  document.title = `${name} · Chat ${state.chat}`;
  byId("name").textContent = name;
  byId("avatar").textContent = [...name][0] ?? "";
  byId("description").textContent = description ?? "";
  commands.setCommands(list ?? []);
  showEmptiness();
}

function showStatus() {
  const status = state.online ? (state.typingTimer ? "typing…" : "bot") : "connecting…";
  // Setting the same words again would make some screen readers say them again.
  if (byId("status").textContent !== status) byId("status").textContent = status;
  byId("status").classList.toggle("typing", state.online && Boolean(state.typingTimer));
}

function showTyping(typing) {
  clearTimeout(state.typingTimer);
  state.typingTimer = typing ? setTimeout(() => showTyping(false), TYPING_MILLIS) : undefined;
  showStatus();
}

function setOnline(online) {
  state.online = online;
  showStatus();
}

function showUnread() {
  byId("unread").textContent = state.unread || "";
  byId("to-bottom-label").textContent = state.unread
    ? `Go to the newest message, ${state.unread} unread`
    : "Go to the newest message";
}

function showEmptiness() {
  const empty = state.historyShown && state.messages.size === 0;
  byId("empty").hidden = !empty || !state.bot.description;
  byId("start").hidden = !empty || state.blocked;
}

async function setBlocked(blocked) {
  try {
    await postBlock(state.chat, blocked);
  } catch (error) {
    toast(error.message);
    return;
  }
  state.blocked = blocked;
  byId("unblock").hidden = !blocked;
  byId("composer").hidden = blocked;
  showEmptiness();
  if (blocked) byId("unblock").focus();
  else focusChat();
}

/** To the message box, or to the messages where the focus would open a keyboard over them. */
function focusChat() {
  byId(isTouched() ? "scroller" : "input").focus({ preventScroll: true });
}

function isTouched() {
  return matchMedia("(pointer: coarse)").matches;
}

function chatInAddress() {
  const chat = Number(new URLSearchParams(location.search).get("chat") ?? 1);
  return Number.isSafeInteger(chat) && chat > 0 ? chat : 1;
}

function chatItems() {
  const highest = Math.max(3, state.chat, Number(recall(HIGHEST_CHAT)));
  const listed = [...new Set([1, 2, 3, state.chat, highest])].sort((a, b) => a - b);
  return [
    ...listed.map((chat) => linkItem(`Chat ${chat}`, `?chat=${chat}`, chat === state.chat)),
    linkItem("New chat", `?chat=${highest + 1}`, false),
    separator(),
    actionItem(isDark() ? "Light theme" : "Dark theme", toggleTheme),
    state.blocked
      ? actionItem("Unblock the bot", () => setBlocked(false))
      : actionItem("Stop and block the bot", () => setBlocked(true)),
  ];
}

/** The next chat that is new comes after the highest that was ever open. */
function rememberChat() {
  if (state.chat > Number(recall(HIGHEST_CHAT))) remember(HIGHEST_CHAT, String(state.chat));
}

function attachItems() {
  return Object.entries(ATTACHMENTS).map(([name, kind]) => actionItem(name, () => send({ kind })));
}

// ---- wiring

applyTheme();
const scroll = scrollKeeper({
  focusChat,
  unreadSeen() {
    state.unread = 0;
    showUnread();
  },
});
const commands = commandMenu({
  sendText,
  complete(text) {
    setInput(text);
    byId("input").focus();
  },
});
popupMenu(byId("chats"), byId("chats-menu"), chatItems);
popupMenu(byId("attach"), byId("attach-menu"), attachItems);

rememberChat();
byId("chat-name").textContent = `Chat ${state.chat}`;
byId("input").addEventListener("input", inputChanged);
window.addEventListener("resize", fitInput);
byId("input").addEventListener("keydown", inputKey);
byId("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  sendInput();
});
byId("start").addEventListener("click", () => {
  focusChat();
  sendText("/start");
});
byId("unblock").addEventListener("click", () => setBlocked(false));
byId("viewer").addEventListener("click", () => byId("viewer").close());
inputChanged();
if (!isTouched()) focusChat();

listen(state.chat, {
  online: setOnline,
  history: showHistory,
  message: messageArrived,
  edit: messageEdited,
  delete: messageDeleted,
  typing: () => showTyping(true),
  answer: answered,
  commands: loadBot,
  reaction: reacted,
  notice: showNotice,
});
