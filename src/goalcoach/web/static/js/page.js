// What pages need: menus that close, toasts that go, what went wrong, colours that switch, boxes that Enter sends, typing that is forgotten in time, words for what takes long.
// Everything here is an extra: without it the page works by plain links and forms.

const TOAST_SECONDS = 10;
const LOST = "Connection lost. What you typed is kept; trying again.";

/** Close open menus and confirmations when somebody leaves them by Esc or by a click elsewhere. */
function closeMenus() {
  const open = () => document.querySelectorAll("details.menu[open], details.confirm[open]");
  document.addEventListener("click", (event) => {
    for (const menu of open()) if (!menu.contains(/** @type {Node} */ (event.target))) menu.removeAttribute("open");
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of open()) {
      const inside = menu.contains(document.activeElement);
      menu.removeAttribute("open");
      if (inside) menu.querySelector("summary")?.focus();
    }
  });
}

/** Take toasts away after a while, but never while somebody is in them. */
export function fadeToasts() {
  for (const toast of document.querySelectorAll("[data-toast]")) {
    const later = () => setTimeout(() => (toast.matches(":hover, :focus-within") ? later() : toast.remove()), TOAST_SECONDS * 1000);
    later();
  }
}

/** Switch colours without loading the page again; the server keeps the choice. */
function switchColours() {
  for (const form of document.querySelectorAll("form[data-theme-form]")) {
    const button = form.querySelector("button");
    if (!button) continue;
    /** @param {string} other the colours to offer next */
    const offer = (other) => {
      button.value = other;
      button.textContent = other === "dark" ? "Use dark colours" : "Use light colours";
    };
    if (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches) offer("light");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const body = new URLSearchParams({ theme: button.value, next: "/" });
      document.documentElement.dataset.theme = button.value;
      offer(button.value === "dark" ? "light" : "dark");
      fetch(form.getAttribute("action") ?? "", { method: "POST", body, redirect: "manual" }).catch(() => {});
    });
  }
}

/** Where typing is kept in this browser until the server has it. */
export const saved = {
  /** @param {string} name */
  read: (name) => localStorage.getItem(`goalcoach:${name}`) ?? "",
  /** @param {string} name @param {string} text */
  write: (name, text) => (text ? localStorage.setItem(`goalcoach:${name}`, text) : localStorage.removeItem(`goalcoach:${name}`)),
};

/** Forget typing when somebody signs out, or somebody else signs in: the next person at this browser must not find it. */
function forgetOthers() {
  const who = document.documentElement.dataset.who;
  if (who && saved.read("who") !== who) localStorage.clear();
  if (who) saved.write("who", who);
  for (const form of document.querySelectorAll('form[action="/sign-out"]')) {
    form.addEventListener("submit", () => localStorage.clear());
  }
}

/** Enter in a box sends it where its form says so, unless a word is being composed, a line is meant or the button is away. */
function sendByEnter() {
  document.addEventListener("keydown", (event) => {
    const form = event.target instanceof HTMLTextAreaElement ? event.target.form : null;
    const send = /** @type {HTMLElement | null | undefined} */ (form?.querySelector("[data-send]"));
    if (!send || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!send.classList.contains("hidden")) form?.requestSubmit(send);
  });
}

/** Say that an answer takes its time, and send the form once only. */
function sayWaiting() {
  for (const form of document.querySelectorAll("form[data-waits]")) {
    form.addEventListener("submit", (event) => {
      if (form.hasAttribute("aria-busy")) return event.preventDefault();
      form.setAttribute("aria-busy", "true");
      const words = document.getElementById(/** @type {HTMLElement} */ (form).dataset.waits ?? "");
      words?.removeAttribute("hidden");
      words?.scrollIntoView({ block: "center" });
      addEventListener("pagehide", () => [form.removeAttribute("aria-busy"), words?.setAttribute("hidden", "")], { once: true });
    });
  }
}

/** Copy the text of a field; where the browser does not let us, mark it, so that a key does it. */
function copyFields() {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", async () => {
      const field = /** @type {HTMLInputElement} */ (document.getElementById(/** @type {HTMLElement} */ (button).dataset.copy ?? ""));
      field.select();
      const copied = await navigator.clipboard?.writeText(field.value).then(() => true, () => false);
      button.textContent = copied ? "Copied" : "Press Ctrl+C";
    });
  }
}

/** Print the page. */
function printPages() {
  for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
}

/** Say that the connection is lost, or take that back. @param {boolean} yes */
export function lost(yes) {
  if (yes) bar(LOST);
  else document.getElementById("lost")?.replaceChildren();
}

/** Tell of a page that came in place of the conversation. @param {Document | null} doc */
export function unexpected(doc) {
  const signIn = doc && !doc.documentElement.dataset.who && doc.querySelector('form[action="/sign-in"], a[href^="/sign-in"]');
  const text = signIn ? "You are signed out. What you typed is kept. " : (doc?.querySelector("main h1 + p")?.textContent ?? "This did not work. Try again.");
  const link = document.createElement("a");
  [link.href, link.textContent] = [`/sign-in?next=${encodeURIComponent(location.pathname)}`, "Sign in"];
  bar(text, ...(signIn ? [link] : []));
}

/** @param {string} text @param {Node[]} more */
function bar(text, ...more) {
  const box = document.createElement("p");
  box.className = "notice warn";
  box.append(text, ...more);
  document.getElementById("lost")?.replaceChildren(box);
}

/** The keyboard goes on at what the page asks about; where it says what was done, what was pressed is gone: then in the content, not before the menu. */
function landFocus() {
  const asks = document.querySelector("[data-focus]");
  const told = !location.hash && document.querySelector("[data-toast]") ? document.getElementById("main") : null;
  /** @type {HTMLElement | null} */ (asks ?? told)?.focus({ preventScroll: !asks });
}

closeMenus();
copyFields();
printPages();
sendByEnter();
sayWaiting();
fadeToasts();
switchColours();
forgetOthers();
landFocus();
