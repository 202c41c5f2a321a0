// Keeps what is typed into long forms in this browser until the server has it.

import { saved } from "./page.js";

/** Keep what is typed in forms that say so, and put it back when the form comes again, until the server answered with a toast. */
function keepTyping() {
  if (document.querySelector("[data-toast]")) saved.write(saved.read("sent"), "");
  // A form that comes back in the answer holds what was sent, or better: a word the server put in its place.
  const answered = "answers" in document.documentElement.dataset ? saved.read("sent") : "";
  saved.write("sent", "");
  document.addEventListener("submit", (event) => {
    const { save, sends } = /** @type {HTMLElement} */ (event.target).dataset;
    if (save || sends) saved.write("sent", save ?? sends ?? "");
  });
  for (const link of document.querySelectorAll("[data-forget]")) {
    link.addEventListener("click", () => saved.write(/** @type {HTMLElement} */ (link).dataset.forget ?? "", ""));
  }
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-save]"))) {
    const name = form.dataset.save ?? "";
    const text = saved.read(name);
    if (text.startsWith("[") && name !== answered) putBack(form, JSON.parse(text));
    const now = () => kept(form).map((each) => [each.name, ticks(each) ? each.checked && each.value : each.value]);
    form.addEventListener("input", () => saved.write(name, JSON.stringify(now())));
  }
}

/** The fields that are kept: hidden ones only where the form says so. @param {HTMLFormElement} form @returns {any[]} */
const kept = (form) => [...form.elements].filter((/** @type {any} */ each) => each.name && !/button|submit/.test(each.type) && (each.type !== "hidden" || "kept" in each.dataset));

/** Whether a field is ticked, not typed. @param {any} field */
const ticks = (field) => /radio|checkbox/.test(field.type);

/** @param {HTMLFormElement} form @param {[string, string | false][]} pairs */
function putBack(form, pairs) {
  let differs = false;
  for (const [name, value] of pairs) {
    if (/^kr-\d+-text$/.test(name) && !kept(form).some((each) => each.name === name)) oneMore(form, name);
    const field = kept(form).find((each) => each.name === name && (!ticks(each) || each.value === value));
    if (!field || value === false || (ticks(field) ? field.checked : field.value === value)) continue;
    [field[ticks(field) ? "checked" : "value"], differs] = [ticks(field) || value, true];
    field.closest("details")?.setAttribute("open", "");
  }
  if (differs) document.getElementById(`${form.dataset.save}-back`)?.removeAttribute("hidden");
}

/** One more row for a key result, as the server makes them. @param {HTMLFormElement} form @param {string} name */
function oneMore(form, name) {
  const rows = form.querySelectorAll("fieldset.kr");
  const [last, number] = [rows[rows.length - 1], name.split("-")[1]];
  const row = /** @type {Element} */ (last?.cloneNode(true));
  for (const each of row?.querySelectorAll("[name], [for]") ?? []) {
    for (const key of ["id", "name", "for"]) if (each.hasAttribute(key)) each.setAttribute(key, (each.getAttribute(key) ?? "").replace(/\d+/, number));
  }
  row?.querySelector("legend")?.replaceChildren(`Key result ${Number(number) + 1}`);
  last?.after(row);
}

keepTyping();
