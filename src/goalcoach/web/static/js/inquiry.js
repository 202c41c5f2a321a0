// Looks again for what is made beside a page until it is there, and asks for it without loading the page.

import { ask, swap } from "./swap.js";

const [FIRST, LONGEST] = [700, 5000];
const REGIONS = ["asked", "asked-forms"];
const SILENT = "goalcoach does not answer at the moment. This page looks again by itself.";
const OVER = "This page cannot look any further by itself. Load the page again.";
let looking = 0;

/** Look again, less and less often, as long as the page says that an answer is on its way. */
async function look() {
  const turn = ++looking;
  for (let wait = FIRST; document.querySelector("#asked [data-waiting]"); wait = Math.min(wait * 1.4, LONGEST)) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (turn !== looking) return;
    if (document.hidden) continue;
    const { status, doc } = await ask("GET", location.pathname).catch(() => ({ status: 0, doc: null }));
    if (turn !== looking) return;
    const silent = !status || status >= 500;
    if (doc?.getElementById("asked")) take(doc);
    else tell(silent ? SILENT : OVER, true);
    if (!silent && !doc?.getElementById("asked")) return;
  }
}

/** @param {string} words @param {boolean} [seen] */
function tell(words, seen = false) {
  const place = document.getElementById("asked-told");
  if (!place || place.textContent === words) return;
  [place.className, place.textContent] = [seen ? "notice warn" : "sr", words];
}

/** @param {Document} doc */
function take(doc) {
  const before = document.querySelector("#asked [data-waiting]");
  swap(doc, REGIONS);
  document.title = doc.title;
  const ended = before && !document.querySelector("#asked [data-waiting]");
  tell(ended ? (document.getElementById("asked-told")?.dataset.told ?? "The language model has answered.") : "");
}

/** What is typed elsewhere on the page stays: only this region is taken over. @param {SubmitEvent} event */
async function submit(event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.hasAttribute("data-asks")) return;
  event.preventDefault();
  const { doc } = await ask("POST", form.action, new FormData(form)).catch(() => ({ doc: null }));
  if (!doc?.getElementById("asked")) {
    form.submit();
    return;
  }
  take(doc);
  look();
}

document.addEventListener("submit", submit);
look();
