// Keeps what is written on the device while there is no line, and sends each form once when it is back, in the order they were written.
// The same form written anew takes the place of the one that waits. Without this file a form is sent by its button as ever.
const state = document.querySelector("[data-outbox-state]");
const { person, waiting, done, refused, again, month, signedOff, signIn } = state.dataset;
const KEY = "mandala.outbox." + person;
let token = tokenOf(document);
let sending = false;
let signedOut = false;

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
      const answer = await send(entry);
      if (signedOut || answer.status >= 500 || answer.status === 429) break; // later, or after signing in
      settle(entry, answer.ok);
    }
  } catch {
    // no line: what waits stays where it is
  } finally {
    sending = false;
    show();
  }
}

/** With the token of the session as it is now: what waits may have been written in one that ended. */
async function send(entry) {
  signedOut = false;
  const answer = await post(entry);
  if (answer.status !== 403) return answer;
  token = await presentToken();
  signedOut = token === undefined;
  return signedOut ? answer : post(entry);
}

function post(entry) {
  const body = new URLSearchParams(entry.body);
  body.set("_csrf", token);
  return fetch(entry.url, { method: "POST", body });
}

/** None where this person is not signed in any more. */
async function presentToken() {
  const answer = await fetch(location.href);
  if (answer.status >= 500) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[data-outbox-state]")?.dataset.person === person ? tokenOf(page) : undefined;
}

function tokenOf(page) {
  return page.querySelector("[name=_csrf]")?.value;
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
    handOver(entry);
  }
  write(all);
  show();
}

/** So that the form it is mended in, with kept.js, begins with what was refused. */
function handOver(entry) {
  const values = Object.fromEntries(new URLSearchParams(entry.body));
  const kept = { version: values.version, at: Date.now(), values };
  localStorage.setItem(`mandala.kept.${person}.${new URL(entry.url).pathname}`, JSON.stringify(kept));
}

/** What was refused of this page's month and does not lie here as it did then was mended elsewhere. */
function forgetMended() {
  const lies = (it) => [...document.forms].some((form) => form.action === it.url
    && form.elements.version.value === new URLSearchParams(it.body).get("version"));
  const all = read();
  const left = all.filter((it) => !it.refused || !it.url.endsWith("/" + month) || lies(it));
  if (left.length < all.length) write(left);
}

function show() {
  const all = read();
  const wrong = all.filter((it) => it.refused);
  const left = all.length - wrong.length;
  state.replaceChildren(left > 0 ? (signedOut ? signedOff : waiting).replace("{0}", left) : done);
  if (left > 0 && signedOut) state.append(" ", linked(location.href, signIn));
  for (const it of wrong) {
    const line = document.createElement("p");
    line.append(refused.replace("{0}", it.name) + " ", linked(it.url, again));
    state.append(line);
  }
}

function linked(address, words) {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = words;
  return link;
}

addEventListener("online", flush);
setInterval(flush, 5000);
forgetMended();
show();
flush();
