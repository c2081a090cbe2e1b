// Two of Django's widgets leave boxes without a name for screen readers: autocomplete, and date with time.
function nameBoxes(root) {
  for (const select of root.querySelectorAll("select.admin-autocomplete")) {
    const box = select.nextElementSibling?.querySelector(".select2-selection");
    const label = select.labels[0]?.textContent.replace(/:\s*$/, "").trim();
    if (!box || !label) continue;
    for (const part of [box, ...box.querySelectorAll("[role=textbox]")]) {
      part.removeAttribute("aria-labelledby");
      part.setAttribute("aria-label", label);
    }
  }
  for (const pair of root.querySelectorAll("p.datetime")) {
    const label = pair.closest(".form-row, td")?.querySelector("label, legend")?.textContent.trim() ?? "";
    pair.querySelectorAll("input").forEach((input, i) => {
      input.setAttribute("aria-label", `${label} ${i ? "giờ" : "ngày"}`.trim());
    });
  }
}

// Select2 draws a box some time after the page is ready, and one more for each row that is added.
nameBoxes(document);
new MutationObserver((changes) => {
  const drawn = changes.flatMap((change) => [...change.addedNodes]);
  if (drawn.some((node) => node.matches?.(".select2, .form-row, .inline-related"))) nameBoxes(document);
}).observe(document.getElementById("main"), { childList: true, subtree: true });
