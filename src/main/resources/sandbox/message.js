// One message: its bubble and its keyboard, and how an edit changes them in place.

import { element, icon, unseen } from "./element.js";
import { formatted } from "./entities.js";
import { keyboardView } from "./keyboard.js";
import { mediaName, mediaView } from "./media.js";

const TIME = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const UP_TO_THREE_EMOJI =
  /^(\p{Extended_Pictographic}(\uFE0F|\p{Emoji_Modifier})?(\u200D\p{Extended_Pictographic}\uFE0F?)*){1,3}$/u;

/** A new node for a message; `context` is what entities.js and keyboard.js need. */
export function messageView(message, context) {
  const view = element("article", {
    class: "message",
    "data-message-id": message.message_id,
    "data-from": fromBot(message) ? "bot" : "user",
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

export function fromBot(message) {
  return message.from?.is_bot === true;
}

export function timeOf(message) {
  return TIME.format(new Date(message.date * 1000));
}

function fill(view, message, context) {
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
  const before = [unseen(`${spokenStart(message)} `), replyView(message)];
  const after = [text ? textView(message, text, context) : metaView(message)];
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
  return `${senderOf(message)}, ${timeOf(message)}:${media ? ` ${media}.` : ""}`;
}

function senderOf(message) {
  return fromBot(message) ? (message.from.first_name ?? "Bot") : "You";
}

function replyView(message) {
  const replied = message.reply_to_message;
  if (!replied) return undefined;
  return element(
    "div",
    { class: "reply" },
    unseen("In reply to "),
    element("strong", {}, senderOf(replied)),
    element("span", { dir: "auto" }, replied.text ?? replied.caption ?? mediaName(replied)),
  );
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
  const own = !fromBot(message);
  return element(
    "span",
    { class: "meta", dir: "ltr", "aria-hidden": "true" },
    own && message.edit_date ? "edited " : undefined,
    element("time", { datetime: new Date(message.date * 1000).toISOString() }, timeOf(message)),
    own ? icon("read") : undefined,
  );
}

function isLoneEmoji(message) {
  return UP_TO_THREE_EMOJI.test(message.text ?? "") && !message.reply_markup;
}

const FOCUSABLE = "button, a[href], [tabindex='0']";

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
