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
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      close(true);
    } else moveFocus(menu, event);
  });
  closeOnOutsidePress(menu, button, close);
}

/** Calls `close` when a press lands neither on the panel nor on its button. */
export function closeOnOutsidePress(panel, button, close) {
  document.addEventListener("pointerdown", (event) => {
    if (!panel.contains(event.target) && !button.contains(event.target)) close(false);
  });
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

function moveFocus(menu, event) {
  const all = items(menu);
  const at = all.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  all.at(next % all.length).focus();
}
