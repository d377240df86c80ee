// Links that Telegram's apps follow themselves: deep links to this bot, and links to share.

import { element } from "./element.js";
import { toast } from "./notice.js";
import { addressOf, chat, chatName, isGroup, me } from "./place.js";
import { openSheet, sheetRow } from "./sheet.js";

const HOSTS = ["t.me", "telegram.me", "telegram.dog"];
const CHATS = [1, 2, 3, -1001, -1002];

/** `botName()` is the bot's username; `sendText(text)` writes to the bot here. */
export function followLinks({ botName, sendText }) {
  document.addEventListener("click", (event) => {
    const address = event.target.closest?.("#log a[href]")?.href;
    const follow = address && deedOf(new URL(address));
    if (!follow) return;
    event.preventDefault();
    follow();
  });

  /** What the page does for the link itself, or undefined for one that the browser opens. */
  function deedOf(url) {
    const to = telegramLink(url);
    if (!to) return undefined;
    if (to.name === "share") return () => share(to.query);
    if (to.name.toLowerCase() !== botName().toLowerCase()) return undefined;
    if (to.query.has("start")) return () => start(to.query.get("start"));
    if (to.query.has("startgroup")) return () => chooseChat("Add to a group", "", isGroupId);
    return () => toast("That is this bot.");
  }

  function start(parameter) {
    if (isGroup) location.href = addressOf(me, { start: parameter });
    else sendText(parameter ? `/start ${parameter}` : "/start");
  }
}

/** Asks in which chat to go on, with words to begin with. */
export function chooseChat(title, text, allowed = () => true) {
  openSheet(
    title,
    text ? element("p", { dir: "auto" }, text) : undefined,
    ...CHATS.filter(allowed).map((other) =>
      sheetRow(chatName(other), other === chat ? "this chat" : "", () => {
        location.href = addressOf(other, { text, from: other < 0 ? me : undefined });
      }),
    ),
  );
}

export function isGroupId(id) {
  return id < 0;
}

function share(query) {
  const text = [query.get("url"), query.get("text")].filter(Boolean).join("\n");
  chooseChat("Share with", text);
}

/** A link of Telegram's as `{name, query}`; that to share has the name "share". */
function telegramLink(url) {
  if (url.protocol === "tg:") {
    const name = url.host === "msg_url" ? "share" : url.searchParams.get("domain");
    return name ? { name, query: url.searchParams } : undefined;
  }
  if (!HOSTS.includes(url.host)) return undefined;
  return { name: url.pathname.split("/")[1], query: url.searchParams };
}
