// What the page remembers between visits. A browser that stores nothing forgets, and no more.

export function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage may be switched off or full.
  }
}

/** What was remembered, or null. */
export function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
