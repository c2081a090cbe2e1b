// The roll by keyboard, and its count while it changes. The server counts again when it is saved.

const KEYS = { 1: "present", 2: "excused", 3: "unexcused", 4: "online" };
const PRESENT = ["present", "online"];
const COUNTED = [...PRESENT, "excused", "unexcused"];
const roll = document.querySelector("[data-roll]");
const rows = roll ? [...roll.querySelectorAll("[data-row]")] : [];

const statusOf = (row) => row.querySelector("input[type=radio]:checked")?.value;
const isOff = (row) => row.querySelector(".take-off input").checked;
const isOfficial = (row) => row.querySelector("[data-standing]").dataset.standing === "official";

function countWhere(...tests) {
  return rows.filter((row) => !isOff(row) && tests.every((test) => test(row))).length;
}

function refresh() {
  const present = (row) => PRESENT.includes(statusOf(row));
  const counted = (row) => COUNTED.includes(statusOf(row));
  const probationary = (row) => !isOfficial(row);
  const is = (status) => (row) => statusOf(row) === status;
  const here = countWhere(present);
  const all = countWhere(counted);
  const parts = [
    `chính thức ${countWhere(present, isOfficial)}/${countWhere(counted, isOfficial)}`,
    `dự bị ${countWhere(present, probationary)}/${countWhere(counted, probationary)}`,
    `có lý do ${countWhere(is("excused"))}`,
    `không lý do ${countWhere(is("unexcused"))}`,
  ];
  const count = document.querySelector("[data-count]");
  count.replaceChildren(...[`${here}/${all} có mặt`, ...parts].map((text) => {
    const part = document.createElement("span");
    part.textContent = text;
    return part;
  }));
  count.firstElementChild.classList.add("total");
  const confirm = document.querySelector("[data-confirm-roll]");
  if (confirm) confirm.textContent = `Xác nhận: có mặt ${here}/${all}`;
  for (const row of rows) {
    row.querySelector(".reason:not(.remark)").hidden = statusOf(row) !== "excused";
    const rare = [...row.querySelectorAll(".exempt, .elsewhere, .suspended")];
    const chosen = rare.some((label) => label.querySelector("input").checked);
    for (const label of rare) label.hidden = !chosen && !row.classList.contains("open");
    const off = row.querySelector(".take-off input");
    row.querySelector(".take-off").hidden = !off.checked && !row.classList.contains("open");
    row.querySelector(".remark").hidden = !row.classList.contains("open")
      && !row.querySelector(".remark").value;
  }
}

function mark(row, status) {
  const box = row.querySelector(`input[value="${status}"]`);
  box.checked = true;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  refresh();
  if (status === "excused") row.querySelector(".reason").focus();
  else box.focus();
}

function goTo(row) {
  (row?.querySelector("input[type=radio]:checked") ?? row?.querySelector("input[type=radio]"))?.focus();
}

function onKey(event) {
  const row = event.target.closest("[data-row]");
  const at = rows.indexOf(row);
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const next = rows[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    goTo(next);
  } else if (KEYS[event.key] && event.target.type === "radio") {
    event.preventDefault();
    mark(row, KEYS[event.key]);
  } else if (event.key === "Enter" && event.target.matches(".reason")) {
    event.preventDefault(); // Enter in a reason goes on to the next person, it does not save
    goTo(rows[at + 1] ?? row);
  }
}

function addMoreButton(row) {
  const more = document.createElement("button");
  more.type = "button";
  more.className = "more";
  more.textContent = "Khác…";
  more.setAttribute("aria-label", `Trường hợp khác của ${row.querySelector("b").textContent}`);
  more.addEventListener("click", () => {
    row.classList.toggle("open");
    refresh();
  });
  row.querySelector(".choose").append(more);
}

if (rows.length) {
  rows.forEach(addMoreButton);
  roll.addEventListener("keydown", onKey);
  roll.addEventListener("change", refresh);
  refresh();
}
