// Marks, in a table of contents, the part of the text that is being read. Without it the links work all the same.
const links = new Map();
for (const link of document.querySelectorAll(".toc a[href^='#']")) {
  const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (part) links.set(part, link);
}

function markCurrent() {
  let current = null;
  for (const part of links.keys()) {
    if (part.getBoundingClientRect().top < innerHeight / 3) current = part;
  }
  for (const [part, link] of links) {
    if (part === current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

if (links.size) {
  const watcher = new IntersectionObserver(markCurrent, { rootMargin: "0px 0px -66% 0px" });
  for (const part of links.keys()) watcher.observe(part);
}
