// Saves each mark as it is chosen. Without this file every question has its own button, and a page comes back instead.
const progress = document.getElementById("kemajuan");

// How many of a section's questions are marked: those whose mark has been saved at least once.
function count(section) {
  const forms = [...section.querySelectorAll("form[data-marking]")];
  const part = section.querySelector("[data-part]");
  const marked = forms.filter(it => Number(it.elements.version.value) > 0).length;
  part.textContent = part.dataset.pattern.replace("{0}", marked).replace("{1}", forms.length);
}

for (const form of document.querySelectorAll("form[data-marking]")) {
  const button = form.querySelector("[data-save]");
  if (!button) continue;
  const state = form.querySelector("[role=status]");
  const note = form.querySelector("textarea[name=note]");
  let timer = 0;
  let queue = Promise.resolve();
  button.hidden = true;

  const chosen = () => form.querySelector("input[name=mark]:checked");
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { queue = queue.then(() => save(crypto.randomUUID())); }, 300);
  };

  form.addEventListener("change", () => { if (chosen()) soon(); });
  form.addEventListener("submit", (event) => { event.preventDefault(); if (chosen()) soon(); });

  async function save(key) {
    state.textContent = form.dataset.wait;
    const body = new URLSearchParams(new FormData(form));
    body.delete("_once");
    let answer;
    try {
      answer = await fetch(form.action, { method: "POST", body, headers: { "Accept": "application/json", "Idempotency-Key": key } });
    } catch {
      return failed(form.dataset.failed);
    }
    const told = await answer.json().catch(() => ({}));
    if (!answer.ok) return failed(told.detail || form.dataset.failed);
    form.elements.version.value = told.revision;
    state.textContent = told.savedAt;
    state.className = "saved";
    button.hidden = true;
    progress.textContent = progress.dataset.pattern.replace("{0}", told.marked).replace("{1}", told.total);
    count(form.closest("section"));
    if (note && note.value.trim()) note.closest("details").querySelector("summary").textContent = note.value.trim();
  }

  function failed(words) {
    state.textContent = words;
    state.className = "bad small";
    button.hidden = false;
  }
}

// A digit chooses the mark of the question one is in; J and K go to the next and the one before. In a text they are letters.
const forms = [...document.querySelectorAll("form[data-marking]")];
document.addEventListener("keydown", (event) => {
  const here = forms.indexOf(event.target.closest("form[data-marking]"));
  if (here < 0 || event.target.matches("textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { j: 1, k: -1 }[event.key.toLowerCase()];
  if (step) return go(forms[here + step]);
  const radio = forms[here].querySelector(`input[name=mark][value="${CSS.escape(event.key)}"]:enabled`);
  if (!radio) return;
  radio.focus();
  if (!radio.checked) radio.click();
});

function go(form) {
  const radio = form && (form.querySelector("input[name=mark]:checked") || form.querySelector("input[name=mark]"));
  if (!radio) return;
  form.scrollIntoView({ block: "center" });
  radio.focus({ preventScroll: true });
}
