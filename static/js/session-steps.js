// The session form as a walk: one step in sight at a time. Without this script all steps stand
// below each other on the page.

const form = document.querySelector("[data-session]");
const links = [...document.querySelectorAll("[data-steps] a")];
const steps = links.map((link) => document.querySelector(link.hash)).filter(Boolean);
const field = document.querySelector("[data-step-field]");

function show(id, { focus = false } = {}) {
  const wanted = steps.find((step) => step.id === id) ?? steps[0];
  for (const step of steps) step.hidden = step !== wanted;
  for (const link of links) {
    const here = link.hash === `#${wanted.id}`;
    if (here) {
      link.setAttribute("aria-current", "step");
      link.closest("ol").scrollTo({ left: link.offsetLeft - 80 });
    } else link.removeAttribute("aria-current");
  }
  field.value = wanted.id;
  for (const button of document.querySelectorAll("[data-only-on]")) {
    button.hidden = button.dataset.onlyOn !== wanted.id;
  }
  if (focus) {
    const heading = wanted.querySelector("h2");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }
}

function addNextButtons() {
  steps.slice(0, -1).forEach((step, index) => {
    const next = document.createElement("a");
    next.className = "button quiet next";
    next.href = `#${steps[index + 1].id}`;
    next.textContent = `Tiếp theo: ${links.find((link) => link.hash === next.hash).firstChild.data.trim()}`;
    const row = document.createElement("p");
    row.className = "buttons";
    row.append(next);
    step.append(row);
  });
}

if (steps.length) {
  addNextButtons();
  const firstWrong = steps.find((step) => step.querySelector(".errorlist"));
  show(firstWrong?.id ?? location.hash.slice(1));
  // The browser jumps to the step of the address; what has just happened is told above it, but
  // what is wrong is told where it stands.
  const mistake = firstWrong?.querySelector(".errorlist").parentElement;
  addEventListener("load", () => {
    if (!mistake) return scrollTo({ top: 0, behavior: "instant" });
    mistake.scrollIntoView({ block: "center", behavior: "instant" });
    mistake.querySelector("input:not([type=hidden]), select, textarea")?.focus({ preventScroll: true });
  });
  addEventListener("hashchange", () => show(location.hash.slice(1), { focus: true }));
}

// Enter in a reason presses the button beside it, not the one that saves.
form?.addEventListener("keydown", (event) => {
  const own = event.target.closest("[data-own-button]");
  if (event.key !== "Enter" || event.isComposing || !own || !event.target.matches("input")) return;
  event.preventDefault();
  own.querySelector("button").click();
});

// Leaving with unsaved changes asks first; sending the form is no leaving.
let changed = false;
let sending = false;
function noteChange() {
  if (changed) return;
  changed = true;
  const told = document.querySelector("[data-saved]");
  told.textContent = "Có thay đổi chưa lưu";
  told.classList.add("unsaved");
}
if (form?.querySelector(".errorlist")) noteChange();
form?.addEventListener("input", noteChange);
globalThis.CKEDITOR?.on("instanceReady", ({ editor }) => editor.on("change", noteChange));
form?.addEventListener("submit", (event) => { sending = !event.defaultPrevented; });
addEventListener("beforeunload", (event) => {
  const edited = Object.values(globalThis.CKEDITOR?.instances ?? {}).some((one) => one.checkDirty());
  if ((changed || edited) && !sending) event.preventDefault();
});
