// Suggestions under a box while somebody types; the box works without them all the same.
//
// Any <input data-suggest="address"> becomes a combobox. Choosing a line opens its page; a box that
// also has data-suggest-fill takes the line's value instead. Before either, the box sends
// "suggestion" with the line as its detail, and a listener may prevent what follows.
const PAUSE = 150;
let boxes = 0;

// Enhancing a box twice changes nothing.
export function enhance(input) {
  if (input.getAttribute("role") === "combobox") return;
  const id = `suggestions-${(boxes += 1)}`;
  const list = Object.assign(document.createElement("ul"), { id, className: "suggestions", hidden: true });
  const told = Object.assign(document.createElement("div"), { className: "visually-hidden" });
  let lines = [], active = -1, timer = 0, asked = null;

  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Gợi ý");
  told.setAttribute("role", "status");
  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id, autocomplete: "off" };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  const place = input.closest(".search, .field") ?? input.parentElement;
  place.classList.add("has-suggestions");
  place.append(list, told);

  function show(found) {
    lines = found;
    list.replaceChildren(...lines.map(optionOf));
    list.hidden = !lines.length;
    input.setAttribute("aria-expanded", String(Boolean(lines.length)));
    choose(-1);
    // With a phone's keyboard open there is room for the list only below the top of the screen.
    const inSight = globalThis.visualViewport?.height ?? innerHeight;
    if (lines.length && list.getBoundingClientRect().bottom > inSight) place.scrollIntoView({ block: "start" });
  }

  function optionOf(line, index) {
    const option = document.createElement("li");
    option.id = `${id}-${index}`;
    option.setAttribute("role", "option");
    const label = Object.assign(document.createElement("b"), { textContent: line.label });
    option.append(label, Object.assign(document.createElement("span"), { textContent: line.detail }));
    option.addEventListener("click", () => take(line));
    return option;
  }

  function choose(index) {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    const option = list.children[active];
    if (!option) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function close() {
    clearTimeout(timer);
    asked?.abort();
    show([]);
    told.textContent = "";
  }

  function take(line) {
    close();
    const sent = new CustomEvent("suggestion", { detail: line, bubbles: true, cancelable: true });
    if (!input.dispatchEvent(sent)) return;
    if (!input.hasAttribute("data-suggest-fill")) return location.assign(line.url);
    input.value = line.value;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  async function ask() {
    asked?.abort();
    const text = input.value.trim();
    if (!text) return close();
    asked = new AbortController();
    try {
      const address = new URL(input.dataset.suggest, location.href);
      address.searchParams.set("q", text);
      const answer = await fetch(address, { signal: asked.signal, headers: { Accept: "application/json" } });
      if (!answer.ok) return close();
      const { suggestions } = await answer.json();
      if (text !== input.value.trim() || document.activeElement !== input) return;
      show(suggestions);
      told.textContent = lines.length ? `${lines.length} gợi ý, chọn bằng phím mũi tên.` : "Không có gợi ý.";
    } catch (problem) {
      if (problem.name !== "AbortError") close();
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !list.hidden) {
      // From the last line on to the box itself, and round again.
      const stops = lines.length + 1;
      choose(((active + 1 + step + stops) % stops) - 1);
    } else if (event.key === "ArrowDown" && input.value.trim()) {
      ask();
    } else if (event.key === "Enter" && lines[active]) {
      take(lines[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  // Pressing the mouse on a line would take the focus, and losing the focus closes the list.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("blur", close);
  input.form?.addEventListener("submit", close);
}
