// The text and the fields beside each other: a field shows where it was read, a mark leads back.

const rows = document.querySelectorAll("[data-where]");
const marks = document.querySelectorAll("[data-mark]");
const source = document.querySelector("[data-source]");

function show(name) {
  for (const mark of marks) mark.classList.toggle("shown", mark.dataset.mark === name);
}

function fieldOf(link) {
  return link.closest(".read, fieldset, .panel")?.querySelector("input:not([type=hidden]), select, textarea");
}

for (const link of rows) {
  const name = link.dataset.where;
  link.closest(".read, [data-row], fieldset")?.addEventListener("focusin", () => show(name));
  link.addEventListener("click", () => {
    source.open = true;
    show(name);
  });
}

for (const mark of marks) {
  const link = [...rows].find((row) => row.dataset.where === mark.dataset.mark);
  if (!link) continue;
  mark.classList.add("leads");
  mark.addEventListener("click", () => {
    show(mark.dataset.mark);
    const field = fieldOf(link);
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: "center" });
  });
}

// Who may have chaired, one press away from the list of all members.
for (const picks of document.querySelectorAll("[data-pick]")) {
  const list = document.querySelector(`[name="${picks.dataset.pick}"]`);
  picks.hidden = false;
  for (const button of picks.querySelectorAll("button")) {
    button.addEventListener("click", () => {
      list.value = button.value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
      for (const one of picks.querySelectorAll("button")) {
        one.setAttribute("aria-pressed", String(one === button));
      }
    });
  }
}

// On a phone the text stands above the fields: folded, so that the fields are in sight.
if (source && matchMedia("(max-width: 63.99rem)").matches) source.open = false;
