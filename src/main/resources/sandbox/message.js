// One message: its bubble and its keyboard, and how an edit changes them in place.

import { element, icon, unseen } from "./element.js";
import { formatted } from "./entities.js";
import { keyboardView } from "./keyboard.js";
import { mediaName, mediaView } from "./media.js";
import { fromBot, isGroup, isOwn, personName } from "./place.js";

const TIME = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const UP_TO_THREE_EMOJI =
  /^(\p{Extended_Pictographic}(\uFE0F|\p{Emoji_Modifier})?(\u200D\p{Extended_Pictographic}\uFE0F?)*){1,3}$/u;

/** A new node for a message; `context` is what entities.js and keyboard.js need. */
export function messageView(message, context) {
  const view = element("article", {
    class: "message",
    "data-message-id": message.message_id,
    "data-from": fromBot(message) ? "bot" : isOwn(message) ? "user" : "other",
    // Focus can rest on the message when the button that had it is gone.
    tabindex: "-1",
  });
  fill(view, message, context);
  return view;
}

/** Shows an edited message in the node of the old one; focus stays where it was. */
export function updateView(view, message, context) {
  const focused = focusIn(view);
  fill(view, message, context);
  if (focused) restoreFocus(view, focused);
}

/** Who wrote it, as it is said to the person who reads. */
export function nameOf(message) {
  if (isOwn(message)) return "You";
  return fromBot(message) ? (message.from.first_name ?? "Bot") : personName(message.from?.id);
}

/** The message in a few words. */
export function wordsOf(message) {
  return message.text ?? message.caption ?? mediaName(message) ?? serviceWords(message) ?? "";
}

export function timeOf(message) {
  return TIME.format(new Date(message.date * 1000));
}

function fill(view, message, context) {
  const happened = serviceWords(message);
  if (happened) {
    view.classList.add("service");
    view.replaceChildren(element("div", { class: "bubble", dir: "auto" }, happened));
    return;
  }
  const text = message.text ?? message.caption ?? "";
  const lone = isLoneEmoji(message) || Boolean(message.sticker);
  view.classList.toggle("lone", lone);
  fillBubble(view, message, text, context);
  fillKeyboard(view, message, context);
}

function fillBubble(view, message, text, context) {
  const media = mediaView(message);
  const old = view.querySelector(":scope > .bubble");
  const bubble = element("div", { class: media && !text ? "bubble bare" : "bubble" });
  const shown = keptMedia(old, media) ?? media;
  const before = [unseen(`${spokenStart(message)} `), senderView(message), replyView(message)];
  const after = [text ? textView(message, text, context) : metaView(message), deedsButton()];
  if (shown && shown !== media) {
    // The node stays where it is: taken out, a video would stop.
    [...old.childNodes].filter((child) => child !== shown).forEach((child) => child.remove());
    old.className = bubble.className;
    old.prepend(...before.filter(Boolean));
    old.append(...after);
    return;
  }
  bubble.append(...[...before, shown, ...after].filter(Boolean));
  if (old) old.replaceWith(bubble);
  else view.append(bubble);
}

function keptMedia(bubble, media) {
  const old = bubble?.querySelector(":scope > .media");
  return old && media && old.dataset.file === media.dataset.file ? old : undefined;
}

function fillKeyboard(view, message, context) {
  const markup = JSON.stringify(message.reply_markup?.inline_keyboard ?? []);
  const old = view.querySelector(":scope > .keyboard");
  view.classList.toggle("with-keyboard", markup !== "[]");
  if (old && view.dataset.markup === markup) return;
  view.dataset.markup = markup;
  old?.remove();
  const keyboard = keyboardView(message, context);
  if (keyboard) view.append(keyboard);
}

/** How a screen reader begins the message: "Ada, 10:42: picture." */
function spokenStart(message) {
  const media = mediaName(message);
  return `${nameOf(message)}, ${timeOf(message)}:${media ? ` ${media}.` : ""}`;
}

/** What happened to the group, where the message tells that. */
function serviceWords(message) {
  const { new_chat_members: added, left_chat_member: left } = message;
  if (added) return `${nameOf(message)} added ${added.map((it) => it.first_name).join(", ")}`;
  if (left)
    return left.id === message.from.id
      ? `${left.first_name} left the group`
      : `${nameOf(message)} removed ${left.first_name}`;
  return undefined;
}

/** In a group the name stands above what others say; the spoken start has said it. */
function senderView(message) {
  if (!isGroup || isOwn(message)) return undefined;
  const colour = `name-${(message.from?.id ?? 0) % 4}`;
  return element("strong", { class: `sender ${colour}`, "aria-hidden": "true" }, nameOf(message));
}

function viaView(message) {
  return message.via_bot
    ? element("span", { class: "via" }, `via @${message.via_bot.username} `)
    : undefined;
}

/** Opens the menu of what one can do with the message; by the keyboard there are other ways. */
function deedsButton() {
  return element(
    "button",
    { type: "button", class: "deeds-button", tabindex: "-1", "aria-label": "More" },
    icon("more"),
  );
}

function replyView(message) {
  const replied = message.reply_to_message;
  if (!replied) return undefined;
  return element(
    "div",
    { class: "reply" },
    unseen("In reply to "),
    element("strong", {}, nameOf(replied)),
    element("span", { dir: "auto" }, quotedWords(message)),
  );
}

/** What the reply quotes, or the beginning of all that it answers. */
function quotedWords({ quote, reply_to_message: replied }) {
  return quote?.text ?? wordsOf(replied);
}

function textView(message, text, context) {
  const id = message.message_id;
  const words = formatted(text, message.entities ?? message.caption_entities, {
    sendText: context.sendText,
    isUnfolded: (key) => context.isUnfolded(`${id} ${key}`),
    setUnfolded: (key, open) => context.setUnfolded(`${id} ${key}`, open),
  });
  return element("div", { class: "text", dir: "auto" }, words, metaView(message));
}

/** The time, and what Telegram puts beside it. It is hidden: the spoken start has said it. */
function metaView(message) {
  const own = isOwn(message);
  return element(
    "span",
    { class: "meta", dir: "ltr", "aria-hidden": "true" },
    viaView(message),
    message.silent ? icon("quiet") : undefined,
    !fromBot(message) && message.edit_date ? "edited " : undefined,
    element("time", { datetime: new Date(message.date * 1000).toISOString() }, timeOf(message)),
    own ? icon("read") : undefined,
  );
}

function isLoneEmoji(message) {
  return UP_TO_THREE_EMOJI.test(message.text ?? "") && !message.reply_markup;
}

const FOCUSABLE = "button:not([tabindex='-1']), a[href], [tabindex='0']";

function focusIn(view) {
  const focused = document.activeElement;
  if (!view.contains(focused) || focused === view) return undefined;
  const place = [...view.querySelectorAll(FOCUSABLE)].indexOf(focused);
  const key = [...view.querySelectorAll(".key")].indexOf(focused);
  return { node: focused, callback: focused.dataset.callback, key, place };
}

/** To the same button if it is still there, else to the one in its place, else to the message. */
function restoreFocus(view, focused) {
  if (view.contains(focused.node)) return;
  const keys = [...view.querySelectorAll(".key")];
  const target =
    focused.key < 0
      ? [...view.querySelectorAll(FOCUSABLE)][focused.place]
      : (keys.find(
          (key) => key.dataset.callback === focused.callback && focused.callback !== undefined,
        ) ?? keys[Math.min(focused.key, keys.length - 1)]);
  (target ?? view).focus({ preventScroll: true });
}
