// The bar at the top: whose chat it is, whether the bot is typing, and the menu of chats.

import { skipTime } from "./clock.js";
import { byId } from "./element.js";
import { recall, remember } from "./memory.js";
import { addressOf, chat, chatName, isGroup, me } from "./place.js";
import { actionItem, linkItem, popupMenu, separator } from "./popup.js";
import { isDark, toggleTheme } from "./theme.js";

const TYPING_MILLIS = 5000;
const HIGHEST_CHAT = "highest chat";
const GROUPS = [-1001, -1002];

let online = false;
let botName = "Bot";
let typingTimer;

/** `membershipItem()` gives the menu's item that lets the bot in or out. */
export function header(membershipItem) {
  popupMenu(byId("chats"), byId("chats-menu"), () => chatItems(membershipItem));
  rememberChat();
  byId("chat-name").textContent = chatName(chat);
}

export function showName(name) {
  const title = isGroup ? chatName(chat) : name;
  botName = name;
  document.title = isGroup ? `${title} · ${name}` : `${name} · ${chatName(chat)}`;
  byId("name").textContent = title;
  byId("avatar").textContent = [...title][0] ?? "";
}

export function setOnline(isOnline) {
  online = isOnline;
  showStatus();
}

/** Telegram shows a chat action for five seconds, or until a message comes. */
export function showTyping(typing) {
  clearTimeout(typingTimer);
  typingTimer = typing ? setTimeout(() => showTyping(false), TYPING_MILLIS) : undefined;
  showStatus();
}

function showStatus() {
  const words = status();
  // Setting the same words again would make some screen readers say them again.
  if (byId("status").textContent !== words) byId("status").textContent = words;
  byId("status").classList.toggle("typing", online && Boolean(typingTimer));
}

function status() {
  if (!online) return "connecting…";
  if (isGroup) return typingTimer ? `${botName} is typing…` : "group";
  return typingTimer ? "typing…" : "bot";
}

function chatItems(membershipItem) {
  const highest = Math.max(3, chat, Number(recall(HIGHEST_CHAT)));
  const privates = [...new Set([1, 2, 3, me, highest])].sort((a, b) => a - b);
  const groups = [...new Set([...GROUPS, ...(isGroup ? [chat] : [])])];
  const link = (other) => linkItem(chatName(other), addressOf(other), other === chat);
  return [
    ...privates.map(link),
    linkItem("New chat", addressOf(highest + 1), false),
    ...groups.map(link),
    separator(),
    actionItem("Skip time…", skipTime),
    actionItem(isDark() ? "Light theme" : "Dark theme", toggleTheme),
    membershipItem(),
  ];
}

/** The next chat that is new comes after the highest that was ever open. */
function rememberChat() {
  if (chat > Number(recall(HIGHEST_CHAT))) remember(HIGHEST_CHAT, String(chat));
}
