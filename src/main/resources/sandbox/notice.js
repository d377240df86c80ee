// Short words that are no messages: a toast that goes by itself, an alert that waits for OK, and the
// notice at the top of the page.

import { element, byId } from "./element.js";

const TOAST_MILLIS = 4000;

let noticeTimer;

export function toast(text) {
  const node = element("div", { class: "toast", dir: "auto" }, text);
  byId("toasts").replaceChildren(node);
  setTimeout(() => node.remove(), TOAST_MILLIS);
}

export function alertDialog(text) {
  byId("alert-text").textContent = text;
  // A second alert while one is open takes its place; showModal would throw.
  if (!byId("alert").open) byId("alert").showModal();
}

/** Words of the program behind the page; empty takes them away, with `millis` they go by themselves. */
export function showNotice({ text, millis }) {
  clearTimeout(noticeTimer);
  const notice = byId("notice");
  // Setting the same words again would make some screen readers say them again.
  if (notice.textContent !== text) notice.textContent = text;
  if (millis) noticeTimer = setTimeout(() => showNotice({ text: "" }), millis);
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied");
  } catch {
    toast("The browser did not allow copying.");
  }
}
