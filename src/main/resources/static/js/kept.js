// Keeps what is typed into a report on the device as it is typed, and fills it in again when the page is opened anew: after a line that
// broke, a battery that died, a tab closed by mistake. Where somebody else wrote meanwhile, both stand: theirs in the form, one's own on offer.
const DAYS = 30 * 24 * 3600 * 1000;
const words = document.querySelector("[data-kept-person]")?.dataset;
const PREFIX = `mandala.kept.${words?.keptPerson}.`;

const fields = (form) => [...form.elements].filter((it) => it.name && it.type !== "hidden" && it.type !== "submit");
const values = (form) => Object.fromEntries(fields(form).map((it) => [it.name, it.value]));
// 1.000.000 and 1000000, 12,50 and 12,5: a form gives back what was typed in its own spelling
const plain = (value) => value.trim().replace(/\.(?=\d{3})/g, "").replace(/,(\d*?)0+$/, ",$1").replace(/,$/, "");
const same = (one, other) => plain(one) === plain(other);
const version = (form) => form.elements.version?.value ?? "";

function forget(key) {
  try { localStorage.removeItem(key); } catch { /* a device that keeps nothing */ }
}

function kept(key) {
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
}

function keep(form, key) {
  try {
    localStorage.setItem(key, JSON.stringify({ version: version(form), at: Date.now(), values: values(form) }));
  } catch { /* full, or forbidden: the form works as ever */ }
}

function tell(form, said, ...deeds) {
  const note = document.createElement("p");
  note.className = "note";
  note.setAttribute("role", "status");
  note.append(said);
  for (const [label, deed] of deeds) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-small";
    button.textContent = label;
    button.addEventListener("click", () => { note.remove(); deed(); });
    note.append(" ", button);
  }
  form.before(note);
}

function set(form, given) {
  for (const it of fields(form)) if (it.name in given) it.value = given[it.name];
}

function offer(form, key) {
  const there = kept(key);
  if (!there) return;
  if (Date.now() - there.at > DAYS) return forget(key);
  const before = values(form);
  if (Object.keys(before).every((name) => !(name in there.values) || same(before[name], there.values[name]))) {
    if (there.version !== version(form)) forget(key); // it arrived
    return;
  }
  const drop = [words.keptDrop, () => { set(form, before); forget(key); }];
  if (there.version !== version(form)) {
    return tell(form, words.keptOvertaken, [words.keptUse, () => { set(form, there.values); keep(form, key); }], drop);
  }
  set(form, there.values);
  tell(form, words.keptFilled, drop);
}

for (const form of document.querySelectorAll("form[data-kept]")) {
  const key = PREFIX + new URL(form.action).pathname;
  offer(form, key);
  form.addEventListener("input", () => keep(form, key));
  // what waits in the outbox is kept there
  form.addEventListener("outbox", () => forget(key));
}
