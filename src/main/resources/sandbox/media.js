// What a message carries besides its text: pictures, animations, files and placeholders.

import { element, icon, unseen, byId } from "./element.js";
import { fileAddress } from "./wire.js";

const MEGABYTE = 1024 * 1024;

/** What is sent with the message, in words, or undefined for a text. */
export function mediaName(message) {
  return kindOf(message)?.name;
}

/**
 * The node of the message's media, or undefined for a text. `data-file` names the file, so that an
 * edit that keeps the file can keep the node, and with it an animation's place.
 */
export function mediaView(message) {
  const kind = kindOf(message);
  if (!kind) return undefined;
  const node = kind.view(message);
  node.classList.add("media");
  node.dataset.file = `${kind.name} ${kind.file?.(message) ?? ""}`;
  return node;
}

// The order matters: an animation carries a document too, for clients that know no animations.
const KINDS = [
  { field: "animation", name: "animation", view: animation, file: (m) => m.animation.file_id },
  { field: "photo", name: "picture", view: photo, file: (m) => largest(m.photo).file_id },
  { field: "sticker", name: "sticker", view: sticker },
  { field: "voice", name: "voice message", view: voice },
  { field: "video", name: "video", view: video, file: (m) => m.video.file_id },
  { field: "audio", name: "audio file", view: audio, file: (m) => m.audio.file_id },
  { field: "document", name: "file", view: file, file: (m) => m.document.file_id },
  { field: "location", name: "location", view: location },
  {
    field: "contact",
    name: "contact",
    view: (m) => placeholder("👤", m.contact.first_name ?? "Contact"),
  },
  { field: "poll", name: "poll", view: (m) => placeholder("📊", m.poll.question ?? "Poll") },
  {
    field: "dice",
    name: "dice",
    view: (m) => placeholder(m.dice.emoji ?? "🎲", String(m.dice.value)),
  },
];

function kindOf(message) {
  const known = KINDS.find((kind) => message[kind.field]);
  if (known || message.text !== undefined) return known;
  return { name: "message", view: () => placeholder("❔", "This page cannot show this message") };
}

/** What a picture shows, as far as it is known: by its file's name, or by the first words under it. */
function shownBy(message, fileName) {
  const name = (fileName ?? "").replace(/\.[^.]*$/, "").replace(/[-_]+/g, " ");
  return name.trim() || (message.caption ?? "").split("\n")[0].trim();
}

/** The label of a button, with what the picture shows. */
function labelled(deed, shown) {
  return shown ? `${deed}: ${shown}` : deed;
}

function photo(message) {
  const size = largest(message.photo);
  const address = fileAddress(size.file_id);
  const shown = shownBy(message);
  return element(
    "button",
    {
      type: "button",
      class: "picture",
      "aria-label": labelled("Open the picture", shown),
      onclick: () => openViewer(address, shown),
    },
    // width and height keep the room before the bytes arrive, so that nothing jumps.
    element("img", { src: address, alt: shown, width: size.width, height: size.height }),
  );
}

function largest(sizes) {
  return sizes.reduce((best, size) => (size.width > best.width ? size : best));
}

function openViewer(address, shown) {
  const viewer = byId("viewer");
  viewer.querySelector("img").src = address;
  viewer.querySelector("img").alt = shown;
  viewer.showModal();
}

/** A moving picture that a click stops and starts; it waits for the click where motion is unwanted. */
function animation(message) {
  const { file_id, file_name, mime_type, width, height } = message.animation;
  const address = fileAddress(file_id);
  const shown = shownBy(message, file_name);
  const moving = (mime_type ?? "").startsWith("video/")
    ? element("video", { src: address, width, height, loop: true, playsinline: true })
    : element("img", { src: address, alt: shown, width, height });
  moving.muted = true;
  // A GIF cannot be paused: its frame is drawn on a canvas that covers it.
  const still = element("canvas", { hidden: true });
  const button = element(
    "button",
    { type: "button", class: "picture animation" },
    moving,
    still,
    element("span", { class: "badge" }, "GIF"),
    element("span", { class: "play" }, icon("play")),
  );
  const play = (plays) => {
    button.classList.toggle("paused", !plays);
    const deed = plays ? "Pause the animation" : "Play the animation";
    button.setAttribute("aria-label", labelled(deed, shown));
    if (moving instanceof HTMLVideoElement) playVideo(moving, plays);
    else coverWithFrame(moving, still, plays);
  };
  button.addEventListener("click", () => play(button.classList.contains("paused")));
  const wantsMotion = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  play(wantsMotion);
  if (!wantsMotion)
    moving.addEventListener("load", () => play(!button.classList.contains("paused")));
  return button;
}

function playVideo(video, plays) {
  if (!plays) video.pause();
  // A browser may refuse to play by itself; the button then still does it.
  else video.play().catch(() => {});
}

function coverWithFrame(image, canvas, plays) {
  canvas.hidden = plays;
  if (plays || !image.naturalWidth) return;
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext("2d").drawImage(image, 0, 0);
}

function video(message) {
  const { file_id, width, height } = message.video;
  return element("video", {
    src: fileAddress(file_id),
    width,
    height,
    controls: true,
    playsinline: true,
  });
}

function audio(message) {
  return element("audio", { src: fileAddress(message.audio.file_id), controls: true });
}

function sticker(message) {
  return element("span", { class: "sticker" }, message.sticker.emoji ?? "🩹");
}

function voice(message) {
  const bars = Array.from({ length: 28 }, (_, i) => {
    const bar = element("i");
    bar.style.height = `${25 + 70 * Math.abs(Math.sin(i * 1.7) * Math.cos(i * 0.6))}%`;
    return bar;
  });
  return element(
    "span",
    { class: "voice" },
    element("span", { class: "disc" }, icon("play")),
    element("span", { class: "wave", "aria-hidden": "true" }, ...bars),
    element("span", { class: "length" }, clock(message.voice.duration ?? 0), unseen(" long")),
  );
}

function file(message) {
  const { file_id, file_name, file_size } = message.document;
  return element(
    "a",
    { class: "file", href: fileAddress(file_id, file_name), target: "_blank", rel: "noopener" },
    element("span", { class: "disc" }, icon("file")),
    element(
      "span",
      { class: "file-words" },
      element("strong", {}, file_name ?? "File"),
      element("small", {}, weight(file_size)),
    ),
    unseen(", opens or is saved"),
  );
}

function location({ location: { latitude, longitude } }) {
  return placeholder("📍", "Location", `${latitude}, ${longitude}`);
}

function placeholder(sign, words, detail) {
  return element(
    "span",
    { class: "file" },
    element("span", { class: "disc", "aria-hidden": "true" }, sign),
    element(
      "span",
      { class: "file-words" },
      element("strong", {}, words),
      detail ? element("small", {}, detail) : undefined,
    ),
  );
}

function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function weight(bytes = 0) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < MEGABYTE
    ? `${Math.round(bytes / 1024)} KB`
    : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
