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

// Select2 draws its boxes once the page is ready, after modules have run.
window.addEventListener("load", () => nameBoxes(document));
document.addEventListener("formset:added", (event) => setTimeout(() => nameBoxes(event.target)));
