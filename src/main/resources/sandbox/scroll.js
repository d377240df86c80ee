// Keeps the newest message in view as long as the reader is at the bottom.

import { byId } from "./element.js";

const NEAR_PIXELS = 40;

/** `unreadSeen()` is called when the reader comes to the bottom. */
export function scrollKeeper({ unreadSeen }) {
  const scroller = byId("scroller");
  const button = byId("to-bottom");
  let atBottom = true;

  function measure() {
    atBottom = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PIXELS;
    button.hidden = atBottom;
    if (atBottom) unreadSeen();
  }

  function toBottom() {
    scroller.scrollTop = scroller.scrollHeight;
    measure();
  }

  scroller.addEventListener("scroll", measure, { passive: true });
  button.addEventListener("click", () => {
    toBottom();
    byId("input").focus({ preventScroll: true });
  });
  // Also pictures that load and a window or an on-screen keyboard that changes the height.
  const follow = new ResizeObserver(() => (atBottom ? toBottom() : measure()));
  follow.observe(scroller);
  follow.observe(byId("log"));

  return { toBottom, measure, isAtBottom: () => atBottom };
}
