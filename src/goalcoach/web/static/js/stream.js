// Reads an answer while it is being made, over server-sent events, through broken connections.

const ENDS = new Set(["done", "stopped", "failed", "interrupted"]);
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;

/**
 * @typedef {{ kind: string, data: any }} Step
 */

/**
 * The steps of an answer, each once and in order, until the one that ends it.
 * @param {string} url
 * @param {(lost: boolean) => void} tell called when the connection is lost, and when it is back
 * @returns {AsyncGenerator<Step>}
 */
export async function* steps(url, tell) {
  let last = "";
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      const headers = { Accept: "text/event-stream", ...(last ? { "Last-Event-ID": last } : {}) };
      const response = await fetch(url, { headers, cache: "no-store" });
      if (response.status >= 400 && response.status < 500) return;
      if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
      tell(false);
      for await (const block of blocks(response.body)) {
        const { id, kind, text } = fields(block);
        if (id) last = id;
        if (!kind) continue;
        wait = FIRST_WAIT;
        yield { kind, data: text ? JSON.parse(text) : {} };
        if (ENDS.has(kind)) return;
      }
    } catch {
      tell(true);
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** @param {ReadableStream<Uint8Array>} body @returns {AsyncGenerator<string>} */
async function* blocks(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (rest + value).replaceAll("\r\n", "\n").split("\n\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
}

/** @param {string} block */
function fields(block) {
  const found = { id: "", kind: "", text: "" };
  for (const line of block.split("\n")) {
    const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (name === "id") found.id = value;
    if (name === "event") found.kind = value;
    if (name === "data") found.text += value;
  }
  return found;
}

/**
 * Text with **bold** and paragraphs as nodes; everything else stays the characters it is.
 * @param {string} text
 * @returns {Node[]}
 */
export function painted(text) {
  return text.split(/\n{2,}/).filter(Boolean).map((paragraph) => {
    const p = document.createElement("p");
    paragraph.split("**").forEach((part, index) => {
      const holder = index % 2 ? document.createElement("strong") : document.createElement("span");
      holder.textContent = part;
      if (part) p.append(holder);
    });
    return p;
  });
}
