// Inline keyboards: rows of buttons under a bubble.

import { element, icon, unseen } from "./element.js";
import { safeAddress } from "./entities.js";

const STYLES = ["primary", "success", "danger"];

/**
 * The keyboard of a message, or undefined when it has none.
 *
 * `context` has `press(message, data)`, `isBusy(message, data)`, `copy(text)`, `notice(text)`,
 * `writeInline(query)` and `sendInline(query)`: begin an inline query here or in another chat.
 */
export function keyboardView(message, context) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return undefined;
  return element(
    "div",
    { class: "keyboard", role: "group", "aria-label": "Buttons" },
    ...rows.map((row) =>
      element(
        "div",
        { class: "row" },
        ...row.map((button) => buttonView(message, button, context)),
      ),
    ),
  );
}

/** Shows whether the answer to a press of this button is still awaited. */
export function showBusy(button, busy) {
  button.classList.toggle("busy", busy);
  // Not `disabled`, which would lose the focus.
  button.setAttribute("aria-busy", String(busy));
}

function buttonView(message, button, context) {
  const kind = STYLES.includes(button.style) ? `key ${button.style}` : "key";
  const label = element("span", { class: "key-label", dir: "auto" }, button.text);
  if (button.url) {
    const href = safeAddress(button.url);
    return element(
      "a",
      { class: kind, href, target: "_blank", rel: "noopener noreferrer" },
      label,
      icon("open"),
      unseen(", opens in a new tab"),
    );
  }
  if (button.copy_text) {
    const copy = () => context.copy(button.copy_text.text);
    return element(
      "button",
      { type: "button", class: kind, onclick: copy },
      label,
      icon("copy"),
      unseen(", copies"),
    );
  }
  if (button.callback_data !== undefined)
    return callbackButton(message, button, kind, label, context);
  const inline = inlineDeed(button, context);
  if (inline)
    return element("button", { type: "button", class: kind, onclick: inline }, label, icon("inline"));
  const refuse = () => context.notice("This page does not know what this button does.");
  return element("button", { type: "button", class: kind, onclick: refuse }, label);
}

/** What a button does that begins an inline query, or undefined. */
function inlineDeed(button, context) {
  const {
    switch_inline_query_current_chat: here,
    switch_inline_query: elsewhere,
    switch_inline_query_chosen_chat: chosen,
  } = button;
  if (here !== undefined) return () => context.writeInline(here);
  if (elsewhere !== undefined) return () => context.sendInline(elsewhere);
  if (chosen !== undefined) return () => context.sendInline(chosen.query ?? "");
  return undefined;
}

function callbackButton(message, button, kind, label, context) {
  const data = button.callback_data;
  const node = element(
    "button",
    {
      type: "button",
      class: kind,
      "data-callback": data,
      onclick: () => context.press(message, data),
    },
    label,
  );
  showBusy(node, context.isBusy(message, data));
  return node;
}
