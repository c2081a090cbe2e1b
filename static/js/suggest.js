// Suggestions under the search boxes of a page, and "/" to get there.

import { enhance } from "./suggest-box.js";

document.querySelectorAll("input[data-suggest]").forEach(enhance);

// "/" leads to the search box from anywhere on the page where nothing is being typed.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("input, select, textarea, [contenteditable]")) return;
  const box = [...document.querySelectorAll("input[data-suggest]")].find((input) => input.checkVisibility?.() ?? true);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
