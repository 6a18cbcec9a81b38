// The light and dark switch. Without this script the page follows the system's own setting and the switch stays hidden.
// Loaded in the head and not deferred, so that a chosen theme stands before the first paint.
(() => {
  const root = document.documentElement;
  const chosen = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const keep = theme => { try { localStorage.setItem("theme", theme); } catch { /* storage is switched off: the choice lasts for this page */ } };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => { root.dataset.theme = chosen() ?? (dark.matches ? "dark" : "light"); };

  follow();
  dark.addEventListener("change", follow); // a system that turns dark in the evening takes the open page along

  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-theme-switch]");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
      keep(root.dataset.theme);
    });
  });
})();
