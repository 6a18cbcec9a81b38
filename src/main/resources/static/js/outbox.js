// Keeps what is written on the device while there is no line, and sends each form once when it is back, in the order they were written.
// The same form written anew takes the place of the one that waits. Without this file a form is sent by its button as ever.
const state = document.querySelector("[data-outbox-state]");
const { person, waiting, done, refused, again } = state.dataset;
const KEY = "mandala.outbox." + person;
let sending = false;

const read = () => JSON.parse(localStorage.getItem(KEY) || "[]");
const write = (all) => localStorage.setItem(KEY, JSON.stringify(all));

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-outbox]");
  if (!form) return;
  event.preventDefault();
  form.dispatchEvent(new Event("outbox"));
  keep({ url: form.action, name: form.dataset.outbox, body: new URLSearchParams(new FormData(form, event.submitter)).toString() });
  flush();
});

function keep(entry) {
  const all = read();
  const at = all.findIndex((it) => it.url === entry.url);
  if (at < 0) all.push(entry); else all[at] = entry;
  write(all);
  show();
}

async function flush() {
  if (sending) return;
  sending = true;
  try {
    for (let entry; (entry = read().find((it) => !it.refused)); ) {
      const answer = await fetch(entry.url, { method: "POST", body: new URLSearchParams(entry.body) });
      if (answer.status >= 500 || answer.status === 429 || new URL(answer.url).pathname === "/masuk") break; // later, or after signing in
      settle(entry, answer.ok);
    }
  } catch {
    // no line: what waits stays where it is
  } finally {
    sending = false;
    show();
  }
}

/** Takes out what was sent; what was refused stays to be looked at. What was written anew meanwhile is left alone. */
function settle(entry, taken) {
  const all = read();
  const at = all.findIndex((it) => it.url === entry.url && it.body === entry.body);
  if (at < 0) return;
  if (taken) {
    all.splice(at, 1);
    [...document.forms].find((it) => it.action === entry.url)?.closest("section").remove(); // it does not lie with this person any more
  } else {
    all[at].refused = true;
  }
  write(all);
  show();
}

function show() {
  const all = read();
  const wrong = all.filter((it) => it.refused);
  const left = all.length - wrong.length;
  state.replaceChildren(left > 0 ? waiting.replace("{0}", left) : done);
  for (const it of wrong) {
    const line = document.createElement("p");
    const link = document.createElement("a");
    link.href = it.url;
    link.textContent = again;
    line.append(refused.replace("{0}", it.name) + " ", link);
    state.append(line);
  }
}

addEventListener("online", flush);
setInterval(flush, 5000);
show();
flush();
