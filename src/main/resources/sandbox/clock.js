// What time it is in the sandbox, and the control that lets time pass at once.

import { element, byId } from "./element.js";
import { toast } from "./notice.js";
import { openSheet } from "./sheet.js";
import { postClock } from "./wire.js";

const TICK_MILLIS = 10_000;
const STEPS = { "1 hour": "PT1H", "1 day": "P1D", "1 week": "P7D" };
const MOMENT = new Intl.DateTimeFormat(undefined, {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
});

let aheadMillis = 0;

/** The sandbox's time, which is later than the real one once time was skipped. */
export function now() {
  return new Date(Date.now() + aheadMillis);
}

/** Follows what the server says about the time. */
export function showClock({ ahead_millis }) {
  aheadMillis = ahead_millis;
  showTime();
}

function showTime() {
  const clock = byId("clock");
  clock.hidden = aheadMillis === 0;
  const words = MOMENT.format(now());
  if (clock.textContent !== words) clock.textContent = words;
}

/** Asks how far to skip. */
export function skipTime() {
  const until = element("input", {
    type: "datetime-local",
    id: "skip-until",
    required: true,
    min: localMinute(now()),
    value: localMinute(now()),
  });
  const close = openSheet(
    "Skip time",
    element("p", {}, `It is ${MOMENT.format(now())} here. What you skip is over at once, for the bot too.`),
    element(
      "div",
      { class: "sheet-keys" },
      ...Object.entries(STEPS).map(([name, forward]) =>
        element("button", { type: "button", onclick: () => skip({ forward }) }, `+ ${name}`),
      ),
    ),
    element(
      "form",
      { class: "sheet-form", onsubmit: goTo },
      element("label", { for: "skip-until" }, "Until"),
      until,
      element("button", {}, "Go"),
    ),
  );

  async function skip(how) {
    try {
      await postClock(how);
      close();
    } catch (error) {
      toast(error.message);
    }
  }

  function goTo(event) {
    event.preventDefault();
    skip({ to: new Date(until.value).toISOString() });
  }
}

/** As a datetime-local field writes it. */
function localMinute(date) {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

setInterval(showTime, TICK_MILLIS);
