// Suggests documents while a number or name is typed, and tells at once when the words give another
// day than the document's own. Without this script the same is found out at saving.

import { enhance as suggestUnder } from "./suggest-box.js";

const list = document.querySelector("[data-date-check]");

async function ask(url, parameters) {
  const answer = await fetch(`${url}?${new URLSearchParams(parameters)}`);
  return answer.ok ? answer.json() : {};
}

function part(row, name) {
  return row.querySelector(`[name$="-${name}"]`);
}

function take(row, choice) {
  const isStub = choice.id === null;
  part(row, "resolution").value = choice.id ?? "";
  part(row, "make_stub").checked = isStub;
  row.querySelector("[data-stub]").hidden = !isStub;
  if (!isStub) part(row, "typed").value = choice.value;
  part(row, "in_article").checked = Boolean(choice.is_public);
  checkDate(row);
}

async function checkDate(row) {
  const holder = row.querySelector("[data-date-warning]");
  const parameters = {
    "van-ban": part(row, "resolution").value,
    "nguyen-van": part(row, "as_written").value,
  };
  const answer = parameters["van-ban"] && parameters["nguyen-van"]
    ? await ask(list.dataset.dateCheck, parameters)
    : {};
  holder.hidden = !answer.differs;
  let note = holder.querySelector(".note");
  if (!note) {
    note = document.createElement("p");
    note.className = "note";
    note.setAttribute("role", "status");
    holder.prepend(note);
  }
  note.textContent = answer.differs
    ? `Lời văn ghi ${answer.written}; văn bản ban hành ngày ${answer.issued}. Chọn cách xử lý bên dưới.`
    : "";
}

// After a save that left doubt: the documents that may be meant, to choose from.
function takeFound(row, box) {
  take(row, { id: box.value, value: box.dataset.value, is_public: "public" in box.dataset });
}

function enhance(row) {
  const box = part(row, "typed");
  row.querySelector("[data-stub]").hidden = !part(row, "make_stub").checked;
  suggestUnder(box);
  box.addEventListener("suggestion", (event) => {
    event.preventDefault();
    take(row, event.detail);
  });
  box.addEventListener("input", () => {
    part(row, "resolution").value = "";
    row.querySelector("[data-found]")?.remove();
  });
  row.querySelector("[data-found]")?.addEventListener("change", (event) => takeFound(row, event.target));
  part(row, "as_written").addEventListener("change", () => checkDate(row));
  checkDate(row);
}

if (list) {
  for (const row of list.querySelectorAll("[data-citation]")) enhance(row);
  list.addEventListener("row:added", (event) => enhance(event.target));
}
