// CKEditor 4 calls its functions from attributes such as onclick="CKEDITOR.tools.callFunction(7,this)",
// which the page's policy forbids for good reason: it cannot tell them from an attacker's. Here the
// same calls are made by listeners that read the number, and nothing else, from the attribute.

const CALL = /CKEDITOR\.tools\.callFunction\((\d+)(?:,\s*(this|event|'[^']*'))?\)/;
const EVENTS = ["click", "keydown", "focus", "mouseover"];

function callAsWritten(event) {
  const attribute = `on${event.type}`;
  const element = event.target.closest?.(`[${attribute}*="CKEDITOR.tools.callFunction("]`);
  const call = element?.getAttribute(attribute).match(CALL);
  if (!call) return;
  const [, number, what] = call;
  const given = { this: element, event }[what] ?? what?.slice(1, -1);
  const answer = CKEDITOR.tools.callFunction(Number(number), given);
  if (event.type === "click" || answer === false) event.preventDefault();
}

// The text stands in a frame whose first lines, a script, would say that it is ready.
function startAsWritten(frame) {
  const script = frame.contentDocument?.getElementById("cke_actscrpt");
  const call = script?.textContent.match(/callFunction\(\s*(\d+)\s*,\s*window\s*\)/);
  if (call) CKEDITOR.tools.callFunction(Number(call[1]), frame.contentWindow);
}

function listenIn(page) {
  if (page.listensForEditor) return;
  page.listensForEditor = true;
  for (const name of EVENTS) page.addEventListener(name, callAsWritten, true);
}

function onPanel(event) {
  // The list of headings is drawn in a frame of its own.
  const frame = event.data?.element?.$?.querySelector("iframe");
  if (frame?.contentDocument) listenIn(frame.contentDocument);
}

listenIn(document);
document.addEventListener("load", ({ target }) => {
  if (target.matches?.("iframe.cke_wysiwyg_frame")) startAsWritten(target);
}, true);
globalThis.CKEDITOR?.on("instanceCreated", ({ editor }) => editor.on("panelShow", onPanel));
for (const editor of Object.values(globalThis.CKEDITOR?.instances ?? {})) {
  editor.on("panelShow", onPanel);
}

// The dialogs' words that CKEditor's own Vietnamese lacks, or says in a way nobody here would.
globalThis.CKEDITOR?.on("instanceCreated", ({ editor }) => editor.on("langLoaded", () => {
  Object.assign(editor.lang.format, { tag_h2: "Đề mục", tag_h3: "Đề mục nhỏ", tag_p: "Đoạn văn" });
}));
globalThis.CKEDITOR?.on("dialogDefinition", ({ data }) => {
  if (data.name !== "link") return;
  const page = data.definition.getContents("info");
  page.get("linkDisplayText").label = "Chữ hiển thị";
  page.get("url").label = "Địa chỉ trang";
  page.get("protocol").default = "https://";
});
