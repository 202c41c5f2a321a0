// Asks the server for a page and takes regions out of it. The server's HTML stays the only truth.

/**
 * @typedef {{ status: number, doc: Document | null, url: string }} Answer
 */

/**
 * A page as a document that runs nothing. Rejects when no answer came at all.
 * @param {string} method
 * @param {string} url
 * @param {FormData} [data]
 * @returns {Promise<Answer>}
 */
export function ask(method, url, data) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.responseType = "document";
    request.timeout = 20_000;
    request.setRequestHeader("Accept", "text/html");
    request.setRequestHeader("X-Goalcoach-Swap", "1");
    request.onload = () => resolve({ status: request.status, doc: request.responseXML, url: request.responseURL });
    request.onerror = request.ontimeout = () => reject(new Error("no answer"));
    request.send(data ? new URLSearchParams(/** @type {any} */ (data)) : null);
  });
}

/**
 * Replace what is in the regions by what the document holds there, keeping focus and half-typed edits.
 * @param {Document} doc
 * @param {string[]} ids
 * @param {Element | null} [finished] a part whose edits were sent and are not to be kept
 */
export function swap(doc, ids, finished = null) {
  for (const id of ids) {
    const [old, fresh] = [document.getElementById(id), doc.getElementById(id)];
    if (!old || !fresh) continue;
    const nodes = [...fresh.childNodes].map((node) => document.importNode(node, true));
    const edits = halfTyped(old, finished);
    const focus = old.contains(document.activeElement) ? document.activeElement : null;
    replaceChanged(old, nodes);
    for (const edit of edits) putBack(old, edit);
    if (focus && !focus.isConnected) refocus(old, focus);
  }
}

/** Put the nodes in the region; what is the same at its beginning and end stays, so that a press on it is not lost. @param {Element} region @param {Node[]} nodes */
function replaceChanged(region, nodes) {
  const old = [...region.childNodes];
  const shorter = Math.min(old.length, nodes.length);
  let [first, last] = [0, 0];
  while (first < shorter && old[first].isEqualNode(nodes[first])) first += 1;
  while (last < shorter - first && old[old.length - 1 - last].isEqualNode(nodes[nodes.length - 1 - last])) last += 1;
  for (const node of old.slice(first, old.length - last)) node.remove();
  for (const node of nodes.slice(first, nodes.length - last)) region.insertBefore(node, old[old.length - last] ?? null);
}

/** @param {Element} region @param {Element | null} finished */
function halfTyped(region, finished) {
  return [...region.querySelectorAll("details[data-keep][open]")]
    .filter((each) => each !== finished)
    .map((each) => ({ name: /** @type {HTMLElement} */ (each).dataset.keep ?? "", area: each.querySelector("textarea") }))
    .map(({ name, area }) => ({ name, text: area?.value ?? "", dirty: area?.value !== area?.defaultValue }));
}

/** An edit whose place is gone moves to the one that is there. @param {Element} region @param {{ name: string, text: string, dirty: boolean }} edit */
function putBack(region, { name, text, dirty }) {
  const place = region.querySelector(`details[data-keep="${name}"]`) ?? (dirty ? region.querySelector("details[data-keep]") : null);
  const area = place?.querySelector("textarea");
  if (!place || !area) return;
  place.setAttribute("open", "");
  area.value = text;
}

/** @param {Element} region @param {Element} focus */
function refocus(region, focus) {
  const again = focus.id ? document.getElementById(focus.id) : null;
  const heading = region.querySelector("h2");
  heading?.setAttribute("tabindex", "-1");
  (again ?? heading ?? document.getElementById("text"))?.focus({ preventScroll: Boolean(again) });
}
