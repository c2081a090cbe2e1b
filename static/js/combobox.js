// An input with a list of suggestions, by keyboard, mouse and screen reader (WAI-ARIA combobox).
//
// combobox(input, { find, take, wait }): `find(text, signal)` gives a promise of choices, each with
// `label` and `detail`; `take(choice)` is called with the one picked. Nothing is picked unasked.

let made = 0;

export function combobox(input, { find, take, wait = 150 }) {
  const list = document.createElement("ul");
  const told = document.createElement("span");
  list.id = `choices-${(made += 1)}`;
  list.className = "choices-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Gợi ý");
  list.hidden = true;
  told.className = "unseen";
  told.setAttribute("role", "status");
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) input.setAttribute(name, value);
  const holder = document.createElement("div");
  holder.className = "combobox";
  input.replaceWith(holder);
  holder.append(input, list, told);

  let choices = [];
  let active = -1;
  let timer = 0;
  let asking = null;

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function point(to) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = (to + choices.length) % choices.length;
    const option = list.children[active];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function pick(index) {
    const choice = choices[index];
    close();
    take(choice);
  }

  function line(choice, index) {
    const option = document.createElement("li");
    const label = document.createElement("b");
    const detail = document.createElement("span");
    option.id = `${list.id}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    label.textContent = choice.label;
    detail.textContent = choice.detail;
    option.append(label, " ", detail);
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      pick(index);
    });
    return option;
  }

  async function look() {
    asking?.abort();
    asking = new AbortController();
    try {
      choices = await find(input.value, asking.signal);
    } catch {
      return; // a newer question is under way, or the network is gone: typing goes on
    }
    list.replaceChildren(...choices.map(line));
    active = -1;
    list.hidden = !choices.length;
    input.setAttribute("aria-expanded", String(choices.length > 0));
    told.textContent = choices.length ? `${choices.length} gợi ý` : "Không có gợi ý";
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    if (input.value.trim()) timer = setTimeout(look, wait);
    else close();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      point(event.key === "ArrowDown" ? active + 1 : active < 0 ? choices.length - 1 : active - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      pick(active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
}
