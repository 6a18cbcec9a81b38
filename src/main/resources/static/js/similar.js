// Shows beside a form what resembles the text in it, a moment after the last key. Without this file the page of what was saved shows it.
const place = document.querySelector("[data-similar]");
const form = place.closest("form");
const state = place.querySelector("[data-state]");
const found = place.querySelector("[data-found]");
const asked = { name: ["name"], description: place.dataset.text.split(" "), lead: [place.dataset.agency], area: ["area"] };
const LONGEST = 2000; // of an address
const nothingYet = found.innerHTML;
let timer = 0;
let running = new AbortController();

form.addEventListener("input", (event) => {
  if (Object.values(asked).flat().includes(event.target.name)) soon(500);
});
if (written("name")) soon(0);

function soon(pause) {
  clearTimeout(timer);
  timer = setTimeout(look, pause);
}

function written(what) {
  return asked[what].map((field) => form.elements[field]?.value.trim() ?? "").filter((text) => text).join(". ").slice(0, LONGEST);
}

async function look() {
  running.abort();
  if (written("name").length + written("description").length < 4) return show(nothingYet, "");
  running = new AbortController();
  const { signal } = running;
  const slow = setTimeout(() => tell(place.dataset.looking), 400);
  try {
    const question = new URLSearchParams({ except: place.dataset.self ?? "" });
    for (const what of Object.keys(asked)) question.set(what, written(what));
    const answer = await fetch(place.dataset.similar + "?" + question, { headers: { "X-Part": "found" }, signal });
    if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
    const html = await answer.text();
    clearTimeout(slow);
    if (!signal.aborted) show(html);
  } catch {
    clearTimeout(slow);
    if (!signal.aborted) tell(place.dataset.failed);
  }
}

function show(html, words) {
  found.innerHTML = html;
  tell(words ?? found.querySelector("[data-sum]")?.dataset.sum ?? "");
  if (found.querySelector("[data-again]")) soon(2000);
}

function tell(words) {
  if (state.textContent !== words) state.textContent = words;
}
