// From a text and its Bot API entities to nodes. Offsets and lengths count UTF-16 code units, which
// is what JavaScript's strings count too.

import { momentView } from "./dates.js";
import { element, icon } from "./element.js";

const SAFE_PROTOCOLS = ["http:", "https:", "tg:", "mailto:"];
const BLOCKS = ["blockquote", "expandable_blockquote", "pre"];

/**
 * The text as nodes.
 *
 * `context` says what a reader's actions do: `sendText(text)` for a tapped command, and
 * `isUnfolded(key)`, `setUnfolded(key, open)` for folded quotes, whose key is their offset.
 */
export function formatted(text, entities, context) {
  return formattedRange(text, 0, text.length, outermostFirst(entities ?? []), context);
}

/** The address if it is one that a message may link to, else undefined. */
export function safeAddress(address) {
  try {
    return SAFE_PROTOCOLS.includes(new URL(address).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

function outermostFirst(entities) {
  const depth = (entity) => (BLOCKS.includes(entity.type) ? 0 : 1);
  return [...entities].sort(
    (a, b) => a.offset - b.offset || b.length - a.length || depth(a) - depth(b),
  );
}

function formattedRange(text, from, to, entities, context) {
  const nodes = document.createDocumentFragment();
  let at = from;
  let waiting = entities;
  while (waiting.length > 0) {
    const [entity, ...others] = waiting;
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) {
      waiting = others;
      continue;
    }
    appendText(nodes, text.slice(at, start));
    const inside = others.filter((other) => other.offset < end);
    const content = formattedRange(text, start, end, inside, context);
    nodes.append(wrapped(entity, content, text.slice(start, end), context));
    waiting = outermostFirst([
      ...others.filter((other) => other.offset >= end),
      ...tails(inside, end),
    ]);
    at = end;
  }
  appendText(nodes, text.slice(at, to));
  return nodes;
}

/** What of these entities reaches past `end`: elements nest, so an overlap goes on as a second one. */
function tails(entities, end) {
  return entities
    .filter((entity) => entity.offset + entity.length > end)
    .map((entity) => ({ ...entity, offset: end, length: entity.offset + entity.length - end }));
}

function appendText(nodes, text) {
  // A block already ends its line; the line break behind it would show as an empty line.
  const afterBlock = nodes.lastChild?.classList?.contains("block");
  const shown = afterBlock && text.startsWith("\n") ? text.slice(1) : text;
  if (shown) nodes.append(shown);
}

function wrapped(entity, content, text, context) {
  switch (entity.type) {
    case "bold":
      return element("strong", {}, content);
    case "italic":
      return element("em", {}, content);
    case "underline":
      return element("u", {}, content);
    case "strikethrough":
      return element("s", {}, content);
    case "code":
      return element("code", {}, content);
    case "pre":
      return element("pre", { class: "block", "data-language": entity.language }, content);
    case "spoiler":
      return spoiler(content);
    case "blockquote":
      return element("blockquote", { class: "block" }, icon("quote"), content);
    case "expandable_blockquote":
      return foldedQuote(String(entity.offset), content, context);
    case "bot_command":
      return element(
        "button",
        { type: "button", class: "link", onclick: () => context.sendText(text) },
        content,
      );
    case "text_link":
      return link(entity.url, content);
    case "url":
      return link(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`, content);
    case "email":
      return link(`mailto:${text}`, content);
    case "mention":
      return link(`https://t.me/${text.slice(1)}`, content);
    case "text_mention":
      return link(`tg://user?id=${Number(entity.user?.id)}`, content);
    case "hashtag":
    case "cashtag":
      return element("span", { class: "tag" }, content);
    case "date_time":
      return momentView(entity, content);
    case "custom_emoji":
      return element("span", { class: "emoji" }, content);
    default:
      // A kind that this page does not know still shows its words.
      return element("span", {}, content);
  }
}

function link(address, content) {
  const href = safeAddress(address);
  if (!href) return element("span", {}, content);
  return element("a", { href, target: "_blank", rel: "noopener noreferrer" }, content);
}

function spoiler(content) {
  // Not a <button>: a spoiler breaks over lines as text does, and a button cannot.
  const node = element(
    "span",
    { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden words, show them" },
    content,
  );
  const show = () => {
    node.classList.add("shown");
    ["role", "tabindex", "aria-label"].forEach((name) => node.removeAttribute(name));
  };
  node.addEventListener("click", show);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    show();
  });
  return node;
}

function foldedQuote(key, content, context) {
  const words = element("div", { class: "fold" }, content);
  const arrow = element("button", { type: "button", class: "unfold" }, icon("down"));
  const quote = element("blockquote", { class: "block foldable" }, icon("quote"), words, arrow);
  const show = (open) => {
    quote.classList.toggle("open", open);
    arrow.setAttribute("aria-expanded", String(open));
    arrow.setAttribute("aria-label", open ? "Show less" : "Show more");
  };
  const set = (open) => {
    show(open);
    context.setUnfolded(key, open);
  };
  quote.addEventListener("click", (event) => {
    const choosesWords = !document.getSelection().isCollapsed;
    const onWords = event.target.closest("a, .spoiler, button.link");
    if (!choosesWords && !onWords && isLong(quote, words)) set(!quote.classList.contains("open"));
  });
  // Focus on a link in the folded part would be invisible.
  words.addEventListener("focusin", () => set(true));
  show(context.isUnfolded(key));
  new ResizeObserver(() => quote.classList.toggle("short", !isLong(quote, words))).observe(words);
  return quote;
}

/** Whether there is anything to unfold: a quote of up to three lines shows without an arrow. */
function isLong(quote, words) {
  return quote.classList.contains("open") || words.scrollHeight > words.clientHeight + 1;
}
