// An answer while it grows: painted as it comes, announced once, and kept in view unless somebody reads elsewhere.

import { painted, steps } from "./stream.js";

const LONG = 10_000;
const LATE = "Taking longer than usual. You can stop it.";

export class Answer {
  /**
   * @param {HTMLElement} thread
   * @param {(lost: boolean) => void} tell
   * @param {() => Promise<void>} refresh takes over the conversation as the server has it
   */
  constructor(thread, tell, refresh) {
    this.thread = thread;
    this.tell = tell;
    this.refresh = refresh;
    this.log = /** @type {HTMLElement} */ (thread.querySelector("[data-log]"));
    this.running = "";
    this.ended = Promise.resolve();
  }

  /** Follow the answer on its way, if there is one. */
  watch() {
    const item = /** @type {HTMLElement | null} */ (this.thread.querySelector("[data-run]"));
    if (!item || this.running === item.dataset.run) return;
    this.running = item.dataset.run ?? "";
    this.ended = this.grow(item);
  }

  /** @param {HTMLElement} item */
  async grow(item) {
    const said = /** @type {HTMLElement} */ (item.querySelector(".said"));
    const wait = item.querySelector("[data-wait]");
    let late = false;
    const waiting = setTimeout(() => {
      late = true;
      if (wait) wait.textContent = LATE;
      this.tellAloud(LATE);
    }, LONG);
    let text = "";
    for await (const { kind, data } of steps(item.dataset.events ?? "", this.tell)) {
      if (kind === "sentence") text += data.text;
      if (kind === "replaced") text = data.text;
      if (this.thread.hasAttribute("data-whole") || !text) continue;
      const bottom = this.atBottom();
      said.replaceChildren(...painted(text));
      if (wait && !late) wait.textContent = "The coach goes on";
      if (bottom) this.follow();
    }
    clearTimeout(waiting);
    await this.refresh();
    if (this.running === item.dataset.run) this.running = "";
    this.announce();
  }

  /** One polite word of the finished answer; the growing text itself is never a live region. */
  announce() {
    const newest = [...this.thread.querySelectorAll(".msg.coach")].at(-1);
    this.tellAloud(newest?.textContent?.replace(/\s+/g, " ").trim() ?? "");
  }

  /** @param {string} text */
  tellAloud(text) {
    const place = document.getElementById("announce");
    if (place) place.textContent = text;
  }

  scroller() {
    const inner = getComputedStyle(this.log).overflowY === "auto";
    return inner ? this.log : /** @type {HTMLElement} */ (document.scrollingElement);
  }

  atBottom() {
    const box = this.scroller();
    return box.scrollHeight - box.scrollTop - box.clientHeight < 160;
  }

  /** Show the newest message: from its first line when it is taller than the view. */
  follow() {
    const last = this.thread.querySelector("#log > li:last-child");
    const box = this.scroller();
    this.thread.querySelector(".jump")?.remove();
    if (!last) return;
    if (last.getBoundingClientRect().height > box.clientHeight * 0.6) last.scrollIntoView({ block: "start" });
    else box.scrollTop = box.scrollHeight;
  }

  /** A way down for somebody who was reading further up. */
  offerJump() {
    if (this.thread.querySelector(".jump")) return;
    const button = document.createElement("button");
    [button.type, button.className, button.textContent] = ["button", "btn small jump", "New answer ↓"];
    button.addEventListener("click", () => this.follow());
    this.log.append(button);
  }
}
