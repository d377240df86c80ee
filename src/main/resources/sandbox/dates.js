// Moments in a message's text, written as the reader's own browser writes them.

import { now } from "./clock.js";
import { element } from "./element.js";

const TICK_MILLIS = 15_000;
const FULL = { dateStyle: "full", timeStyle: "short" };
const PARTS = {
  w: { weekday: "long" },
  t: { hour: "numeric", minute: "2-digit" },
  T: { hour: "numeric", minute: "2-digit", second: "2-digit" },
  d: { day: "numeric", month: "short" },
  D: { day: "numeric", month: "long", year: "numeric" },
};
const UNITS = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/** A date_time entity: `content` is what the sender wrote, shown where no format is asked for. */
export function momentView({ unix_time, date_time_format: format }, content) {
  const date = new Date(unix_time * 1000);
  const node = element(
    "time",
    {
      class: "moment",
      datetime: date.toISOString(),
      title: new Intl.DateTimeFormat(undefined, FULL).format(date),
    },
    format ? written(date, format) : content,
  );
  if (isRelative(format)) node.dataset.relative = String(unix_time);
  return node;
}

function isRelative(format) {
  return format?.toLowerCase() === "r";
}

function written(date, format) {
  return isRelative(format) ? distance(date) : absolute(date, format);
}

/** The parts come in Telegram's order, whatever the order of the letters: weekday, time, date. */
function absolute(date, format) {
  return Object.entries(PARTS)
    .filter(([letter]) => format.includes(letter))
    .map(([letter, look]) =>
      new Intl.DateTimeFormat(undefined, withYear(letter, look, date)).format(date),
    )
    .join(", ");
}

function withYear(letter, look, date) {
  const other = letter === "d" && date.getFullYear() !== now().getFullYear();
  return other ? { ...look, year: "numeric" } : look;
}

function distance(date) {
  const seconds = Math.round((date - now()) / 1000);
  const [unit, size] = UNITS.find(([, least]) => Math.abs(seconds) >= least) ?? UNITS.at(-1);
  const amount = Math.trunc(seconds / size);
  return new Intl.RelativeTimeFormat(undefined, { numeric: "auto" }).format(amount, unit);
}

setInterval(() => {
  document.querySelectorAll("time[data-relative]").forEach((node) => {
    const words = distance(new Date(Number(node.dataset.relative) * 1000));
    if (node.textContent !== words) node.textContent = words;
  });
}, TICK_MILLIS);
