// Asks the rules about what is being typed, 400 ms after the last key, and shows what they say beside it.

import { ask } from "./swap.js";

const PAUSE = 400;

class Check extends HTMLElement {
  connectedCallback() {
    const form = this.closest("form");
    this.turn = 0;
    form?.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.check(form), PAUSE);
    });
  }

  /** @param {HTMLFormElement} form */
  async check(form) {
    const turn = ++this.turn;
    const place = document.getElementById(this.dataset.into ?? "");
    if (!place) return;
    if (!this.querySelector("textarea")?.value.trim()) {
      place.replaceChildren();
      return;
    }
    const { status, doc } = await ask("POST", this.dataset.endpoint ?? "", new FormData(form)).catch(() => ({ status: 0, doc: null }));
    const found = doc?.getElementById("found");
    if (turn !== this.turn || status !== 200 || !found) return;
    place.replaceChildren(...[...found.childNodes].map((node) => document.importNode(node, true)));
  }
}

customElements.define("gc-check", Check);
