// Dark or light: what the address says, else what was chosen here before, else what the system says.

import { recall, remember } from "./memory.js";

const KEY = "theme";

export function applyTheme() {
  const wanted = new URLSearchParams(location.search).get("theme") ?? recall(KEY);
  if (wanted === "dark" || wanted === "light") document.documentElement.dataset.theme = wanted;
}

export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

export function toggleTheme() {
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  remember(KEY, theme);
}
