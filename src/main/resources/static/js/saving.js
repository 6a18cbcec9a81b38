// Saves a form as it is typed, a moment after the last key. Without this file the form is saved by its button.
const form = document.getElementById("isian");
const state = form.querySelector("[data-state]");
let timer = 0;
let queue = Promise.resolve();

const soon = () => {
  clearTimeout(timer);
  timer = setTimeout(() => { queue = queue.then(save); }, 1200);
};
form.addEventListener("input", soon);
form.addEventListener("submit", () => clearTimeout(timer));

async function save() {
  tell(form.dataset.saving, "muted small");
  const body = new URLSearchParams(new FormData(form));
  body.delete("_once");
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body, headers: { "Accept": "application/json", "Idempotency-Key": crypto.randomUUID() } });
  } catch {
    return tell(form.dataset.failed, "bad small");
  }
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) return tell(told.detail || form.dataset.failed, "bad small");
  form.elements.version.value = told.version;
  tell(form.dataset.saved.replace("{0}", told.savedAt), "saved");
}

function tell(words, kind) {
  state.textContent = words;
  state.className = kind;
}
