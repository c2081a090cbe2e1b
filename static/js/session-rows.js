// Adds and marks off rows of the session form. Without this script one empty row stands ready in
// each list, and a ticked "Bỏ" takes a row off at the next save.

function addRow(name) {
  const list = document.querySelector(`[data-rows="${name}"]`);
  const total = document.querySelector(`[name="${name}-TOTAL_FORMS"]`);
  const holder = document.createElement("div");
  holder.innerHTML = list.querySelector("template").innerHTML.replaceAll("__prefix__", total.value);
  const row = holder.firstElementChild;
  total.value = Number(total.value) + 1;
  list.append(row);
  row.dispatchEvent(new CustomEvent("row:added", { bubbles: true }));
  row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
}

function markOff(box) {
  box.closest("[data-row]").classList.toggle("removed", box.checked);
}

for (const button of document.querySelectorAll("[data-add]")) {
  button.hidden = false;
  button.addEventListener("click", () => addRow(button.dataset.add));
}
document.addEventListener("change", (event) => {
  if (event.target.name?.endsWith("-DELETE")) markOff(event.target);
});
for (const box of document.querySelectorAll('[name$="-DELETE"]')) markOff(box);
