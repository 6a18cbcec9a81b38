// Keeps what is typed into a report on the device as it is typed, and fills it in again when the page is opened anew: after a line that
// broke, a battery that died, a tab closed by mistake. Once the report has another version than was typed upon, what was kept is dropped.
const DAYS = 30 * 24 * 3600 * 1000;
const words = document.querySelector("[data-kept-person]")?.dataset;
const PREFIX = `mandala.kept.${words?.keptPerson}.`;

const fields = (form) => [...form.elements].filter((it) => it.name && it.type !== "hidden" && it.type !== "submit");
const values = (form) => Object.fromEntries(fields(form).map((it) => [it.name, it.value]));
const version = (form) => form.elements.version?.value ?? "";

function forget(key) {
  try { localStorage.removeItem(key); } catch { /* a device that keeps nothing */ }
}

function kept(key) {
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
}

function fill(form, key) {
  const there = kept(key);
  if (!there) return;
  if (there.version !== version(form) || Date.now() - there.at > DAYS) return forget(key);
  const changed = fields(form).filter((it) => it.name in there.values && it.value !== there.values[it.name]);
  if (changed.length === 0) return;
  const before = values(form);
  for (const it of changed) it.value = there.values[it.name];
  const note = document.createElement("p");
  const drop = document.createElement("button");
  note.className = "note";
  note.setAttribute("role", "status");
  drop.type = "button";
  drop.className = "button button-small";
  drop.textContent = words.keptDrop;
  drop.addEventListener("click", () => {
    for (const it of fields(form)) it.value = before[it.name];
    forget(key);
    note.remove();
  });
  note.append(words.keptFilled + " ", drop);
  form.before(note);
}

for (const form of document.querySelectorAll("form[data-kept]")) {
  const key = PREFIX + new URL(form.action).pathname;
  fill(form, key);
  form.addEventListener("input", () => {
    try {
      localStorage.setItem(key, JSON.stringify({ version: version(form), at: Date.now(), values: values(form) }));
    } catch { /* full, or forbidden: the form works as ever */ }
  });
  // what waits in the outbox is kept there
  form.addEventListener("outbox", () => forget(key));
}
