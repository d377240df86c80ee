// A sheet: a small dialog with a title that comes up from below, for what needs more than a menu.

import { element, byId, icon } from "./element.js";

/** Opens the sheet with these nodes and gives a function that closes it. */
export function openSheet(title, ...content) {
  const sheet = byId("sheet");
  const close = () => sheet.close();
  sheet.replaceChildren(
    element(
      "header",
      {},
      element("h2", { id: "sheet-title" }, title),
      element(
        "button",
        { type: "button", class: "round quiet", "aria-label": "Close", onclick: close },
        icon("close"),
      ),
    ),
    ...content.filter(Boolean),
  );
  // A press beside the sheet lands on the dialog itself.
  sheet.onclick = (event) => {
    if (event.target === sheet) close();
  };
  if (!sheet.open) sheet.showModal();
  return close;
}

/** A row of a sheet that does something. */
export function sheetRow(words, detail, action) {
  return element(
    "button",
    { type: "button", class: "sheet-row", onclick: action },
    element("span", { dir: "auto" }, words),
    detail ? element("small", { dir: "auto" }, detail) : undefined,
  );
}
