// Dark or light: what the address says, else what was chosen here before, else what the system says.

const KEY = "theme";

export function applyTheme() {
  const wanted = new URLSearchParams(location.search).get("theme") ?? remembered();
  if (wanted === "dark" || wanted === "light") document.documentElement.dataset.theme = wanted;
}

export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

export function toggleTheme() {
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that stores nothing keeps the theme until the page is left.
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
