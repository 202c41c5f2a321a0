// The conversation: sends without loading the page, and takes over what the server says. Answers grow in answer.js.

import { Answer } from "./answer.js";
import { fadeToasts, lost, saved, unexpected } from "./page.js";
import { ask, swap } from "./swap.js";

const REGIONS = ["log", "chips", "draft", "draft-count", "step", "key", "text-problem", "send", "toasts"];

class Thread extends HTMLElement {
  connectedCallback() {
    this.form = /** @type {HTMLFormElement} */ (document.getElementById("say"));
    this.area = /** @type {HTMLTextAreaElement} */ (document.getElementById("text"));
    this.answer = new Answer(this, lost, () => this.refresh());
    this.store = `say-${this.dataset.conversation}`;
    this.waiting = new Map();
    this.changes = 0;
    if (!this.area.value) this.area.value = saved.read(this.store);
    saved.write("start", "");
    this.area.addEventListener("input", () => saved.write(this.store, this.area.value));
    this.addEventListener("click", (event) => this.show(event));
    document.addEventListener("submit", (event) => this.submit(event));
    document.addEventListener("visibilitychange", () => document.hidden || this.waiting.size || this.answer.running || this.refresh());
    this.answer.follow();
    this.answer.watch();
  }

  /** The two panes on a narrow screen. @param {Event} event */
  show(event) {
    const button = /** @type {Element} */ (event.target).closest("[data-pane]");
    if (!(button instanceof HTMLElement)) return;
    this.dataset.show = button.dataset.pane;
    for (const each of this.querySelectorAll("[data-pane]")) each.setAttribute("aria-pressed", String(each === button));
    if (this.dataset.show === "draft") this.scrollIntoView();
    else this.answer.follow();
  }

  /** Whatever is pressed is done, one after the other and after the answer; what is on its way is not sent again. @param {SubmitEvent} event */
  async submit(event) {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (!form.hasAttribute("data-swap")) return;
    event.preventDefault();
    if (this.waiting.has(form.action)) return;
    const data = new FormData(form, event.submitter);
    const typed = form === this.form ? this.say(data) : "";
    const part = form.closest("details[data-keep]");
    const before = [...this.waiting.values()].at(-1);
    const sending = (async () => {
      if (form.id !== "stop") await this.turnOf(event.submitter, before);
      await this.send(form.action, data, typed, part);
    })();
    this.waiting.set(form.action, sending);
    await sending.finally(() => this.waiting.delete(form.action));
  }

  /**
   * Wait for what was pressed before and for an answer on its way: the server refuses what is decided meanwhile.
   * @param {HTMLElement | null} button
   * @param {Promise<void> | undefined} before
   */
  async turnOf(button, before) {
    await before;
    if (button && this.answer.running) button.textContent = "After the answer …";
    while (this.answer.running) await this.answer.ended;
  }

  /** @param {string} url @param {FormData} data @param {string} typed @param {Element | null} part */
  async send(url, data, typed, part) {
    this.changes += 1;
    const { status, doc } = await this.insist("POST", url, data);
    this.changes += 1;
    if (typed && status < 300) saved.write(this.store, this.area.value);
    else if (typed) this.area.value ||= typed;
    // What was decided in another tab: the conversation as it stands, and then why this did not go.
    if (status === 409) await this.refresh();
    this.take(doc, status < 300 ? part : null);
  }

  /** Show what is said at once, and clear the box for the next thing. @param {FormData} data */
  say(data) {
    const chip = String(data.get("chip") ?? "");
    const text = chip || this.area.value.trim();
    if (!text) return "";
    const [item, who, said] = ["li", "span", "p"].map((name) => document.createElement(name));
    item.className = "msg mine";
    [who.className, who.textContent] = ["who", "You"];
    [said.className, said.textContent, said.dir] = ["said", text, "auto"];
    item.append(who, said);
    document.getElementById("log")?.append(item);
    document.getElementById("chips")?.replaceChildren();
    this.answer.follow();
    this.area.focus();
    if (chip) return "";
    this.area.value = "";
    return text;
  }

  /** Ask until an answer comes: the key in a form makes a second time harmless. @param {string} method @param {string} url @param {FormData} [data] */
  async insist(method, url, data) {
    for (let wait = 500; ; wait = Math.min(wait * 2, 8000)) {
      try {
        const answer = await ask(method, url, data);
        lost(false);
        return answer;
      } catch {
        lost(true);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  /** Take over what the server says; a page that is not this conversation is told in words. @param {Document | null} doc @param {Element | null} [part] */
  take(doc, part = null) {
    if (!doc?.getElementById("log")) {
      unexpected(doc);
      return;
    }
    const bottom = this.answer.atBottom();
    const before = this.querySelectorAll("#log > li").length;
    swap(doc, REGIONS, part);
    fadeToasts();
    if (bottom) this.answer.follow();
    else if (this.querySelectorAll("#log > li").length > before) this.answer.offerJump();
    this.answer.watch();
  }

  /** Look again; what was asked for while something was being sent is out of date when it comes: look anew. */
  async refresh() {
    const changes = this.changes;
    const { doc } = await this.insist("GET", location.pathname);
    if (changes !== this.changes) await this.refresh();
    else if (doc) this.take(doc);
  }
}

customElements.define("gc-thread", Thread);
