// Before the form is sent: is the person still signed in? If not, nothing is sent, nothing is lost:
// they sign in in another tab, come back and press the button again.

const form = document.querySelector("[data-session]");
const notice = document.querySelector("[data-signed-out]");
let checked = false;

async function state() {
  const answer = await fetch(form.dataset.alive, { redirect: "error" });
  return answer.ok ? answer.json() : null;
}

form?.addEventListener("submit", async (event) => {
  if (checked) return;
  event.preventDefault();
  let now = null;
  try {
    now = await state();
  } catch {
    // Signed out (the answer would be a redirect), or no network: the notice speaks of both.
  }
  notice.hidden = now !== null;
  if (now === null) {
    notice.scrollIntoView({ block: "center" });
    notice.focus();
    return;
  }
  form.querySelector("[name=csrfmiddlewaretoken]").value = now.token; // signing in gave a new one
  checked = true;
  form.requestSubmit(event.submitter);
  checked = false;
});
