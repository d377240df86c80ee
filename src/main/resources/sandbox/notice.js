// Short words that are no messages: a toast that goes by itself, an alert that waits for OK.

import { element, byId } from "./element.js";

const TOAST_MILLIS = 4000;

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

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied");
  } catch {
    toast("The browser did not allow copying.");
  }
}
