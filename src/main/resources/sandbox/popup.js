// A small menu that a button opens.

import { element } from "./element.js";

/** Makes `menu` the menu of `button`. `itemsOf()` gives the items anew at each opening. */
export function popupMenu(button, menu, itemsOf) {
  menu.setAttribute("role", "menu");
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", menu.id);

  const open = () => {
    menu.replaceChildren(...itemsOf());
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    items(menu)[0]?.focus();
  };
  const close = (returnsFocus) => {
    if (menu.hidden) return;
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (returnsFocus) button.focus();
  };

  button.addEventListener("click", () => (menu.hidden ? open() : close(true)));
  menu.addEventListener("click", () => close(true));
  menu.addEventListener("keydown", (event) => menuKey(menu, event, close));
  closeOnOutsidePress(menu, button, close);
}

/** Opens a menu that has no button of its own; afterwards the focus goes back to `origin`. */
export function openPopup(menu, menuItems, origin) {
  menu.setAttribute("role", "menu");
  menu.replaceChildren(...menuItems);
  menu.hidden = false;
  const close = (returnsFocus) => {
    menu.hidden = true;
    listening.abort();
    if (returnsFocus) origin.focus({ preventScroll: true });
  };
  const listening = new AbortController();
  const options = { signal: listening.signal };
  menu.addEventListener("click", () => close(false), options);
  menu.addEventListener("keydown", (event) => menuKey(menu, event, close), options);
  closeOnOutsidePress(menu, menu, close, options);
  items(menu)[0]?.focus();
}

/** Calls `close` when a press lands neither on the panel nor on its button. */
export function closeOnOutsidePress(panel, button, close, options) {
  const closeOutside = (event) => {
    if (!panel.contains(event.target) && !button.contains(event.target)) close(false);
  };
  document.addEventListener("pointerdown", closeOutside, options);
}

export function actionItem(text, action) {
  return element(
    "button",
    { type: "button", role: "menuitem", tabindex: "-1", onclick: action },
    text,
  );
}

export function linkItem(text, href, current) {
  return element(
    "a",
    { href, role: "menuitem", tabindex: "-1", "aria-current": current && "page" },
    text,
  );
}

export function separator() {
  return element("hr");
}

function items(menu) {
  return [...menu.querySelectorAll("[role=menuitem]")];
}

function menuKey(menu, event, close) {
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    close(true);
  } else moveFocus(menu, event);
}

function moveFocus(menu, event) {
  const all = items(menu);
  const at = all.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  all.at(next % all.length).focus();
}
