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
  addMovers(row);
  row.dispatchEvent(new CustomEvent("row:added", { bubbles: true }));
  row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
}

// "Lên" and "Xuống" take the place of the typed number, which stays for the server to read.
function addMovers(row) {
  const place = row.querySelector("[data-place]");
  if (!place) return;
  place.hidden = true;
  for (const [word, step] of [["Lên", -1], ["Xuống", 1]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "move";
    button.textContent = word;
    button.addEventListener("click", () => {
      move(row, step);
      button.focus(); // a row that is moved loses the focus
    });
    place.parentElement.insertBefore(button, place);
  }
}

function move(row, step) {
  const rows = [...row.parentElement.querySelectorAll(":scope > [data-row]")];
  const other = rows[rows.indexOf(row) + step];
  if (!other) return;
  if (step < 0) other.before(row);
  else other.after(row);
  number(row.parentElement);
  row.dispatchEvent(new Event("input", { bubbles: true }));
  row.scrollIntoView({ block: "nearest" });
}

// After a save that was refused the rows come in their old order, with the numbers of the new one.
function arrange(list) {
  const place = (row) => Number(row.querySelector("[data-place] input")?.value) || Infinity;
  const rows = [...list.querySelectorAll(":scope > [data-row]")];
  const sorted = rows.toSorted((one, other) => (place(one) < place(other) ? -1 : Number(place(one) > place(other))));
  if (sorted.some((row, index) => row !== rows[index])) list.prepend(...sorted);
}

function number(list) {
  list.querySelectorAll(":scope > [data-row] [data-place] input").forEach((box, index) => {
    box.value = index + 1;
  });
}

function markOff(box) {
  box.closest("[data-row]").classList.toggle("removed", box.checked);
}

function isUntouched(row, list) {
  const boxesIn = (place) => [...place.querySelectorAll('input:not([name$="-ORDER"]), select, textarea')];
  const fresh = boxesIn(list.querySelector("template").content);
  const boxes = boxesIn(row);
  return boxes.length === fresh.length
    && boxes.every((box, at) => box.value === fresh[at].value && box.checked === fresh[at].checked);
}

// An untouched empty row is only in the way where rows are, or where most sessions have none.
function dropEmptyRow(list) {
  const rows = list.querySelectorAll(":scope > [data-row]");
  const row = rows[rows.length - 1];
  if (rows.length === 1 && !("optional" in list.dataset)) return;
  if (!row || row.querySelector(".errorlist") || !isUntouched(row, list)) return;
  row.remove();
  const total = document.querySelector(`[name="${list.dataset.rows}-TOTAL_FORMS"]`);
  total.value = Number(total.value) - 1;
}

for (const list of document.querySelectorAll("[data-rows]")) {
  dropEmptyRow(list);
  arrange(list);
  for (const row of list.querySelectorAll(":scope > [data-row]")) addMovers(row);
}
for (const button of document.querySelectorAll("[data-add]")) {
  button.hidden = false;
  button.addEventListener("click", () => addRow(button.dataset.add));
}
document.addEventListener("change", (event) => {
  if (event.target.name?.endsWith("-DELETE")) markOff(event.target);
});
for (const box of document.querySelectorAll('[name$="-DELETE"]')) markOff(box);
