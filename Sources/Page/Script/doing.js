// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.

// What the person does

const waiting = new Map(); // fields whose last letters the core has not heard of yet
const written = new Map(); // what was typed on every screen, should the core stop
let timer;
let pace = 150;

function typed(area) {
  if (!area.piece || area.piece.read) return;
  unsaved = true;
  waiting.set(area, area.piece.number);
  written.set(`${drawn}/${area.piece.number}`, () => area.value);
  area.dir = direction(area);
  grow(area);
  if (timer === undefined) timer = setTimeout(() => { if (flush()) draw(); }, pace);
}

// Tells the core what was typed, before anything else happens. Where an answer and its picture
// take long, the next waits longer, so that even a pasted book leaves the page usable.
function flush() {
  clearTimeout(timer);
  timer = undefined;
  if (waiting.size === 0) return false;
  const started = performance.now();
  for (const [area, number] of [...waiting]) {
    const text = area.value;
    waiting.delete(area);
    written.set(`${drawn}/${number}`, () => text);
    tell(events.typed, number, text);
  }
  requestAnimationFrame(() => setTimeout(() => {
    pace = Math.min(10000, Math.max(150, 3 * (performance.now() - started - 40)));
  }));
  return true;
}

// What a button copies or saves is asked for when it is tapped: it is what was typed last.
function press(part) {
  if (erased || !part) return;
  if (part.act === "hide") return erase();
  flush();
  if (!part.act) return answer(part.number, "");
  if (part.act === "open") return chooseFile(part.number);
  const act = hand(events.act, part.number, now().join(" "));
  // Begun inside the tap, since browsers allow it nowhere else.
  Promise.resolve(act ? acts[act.act](act) : "failed").then((result) => answer(part.number, result));
}

function answer(number, text) {
  if (tell(events.press, number, text)) draw();
  guardBack();
}

// What only a browser can do. Each act says done, failed or unknown, and claims no more.
const acts = {
  copy: async (act) => {
    try {
      await navigator.clipboard.writeText(act.text);
      return "done";
    } catch (refused) {
      return copyBySelecting(act.text) ? "done" : "failed";
    }
  },
  share: async (act) => {
    try {
      await navigator.share({ title: act.title, text: act.text });
      return "done";
    } catch (refused) {
      return "failed";
    }
  },
  // A letter too long for a link is copied first, to be pasted into the mail.
  mail: async (act) => {
    if (!act.address.startsWith("mailto:")) return "failed";
    if (act.text && await acts.copy(act) !== "done") return "failed";
    follow({ href: act.address });
    return "unknown";
  },
  save: (act) => {
    const url = URL.createObjectURL(new Blob([act.text], { type: `${act.type};charset=utf-8` }));
    unsaved = false;
    follow({ href: url, download: act.name });
    setTimeout(() => URL.revokeObjectURL(url), 30000);
    return "unknown";
  },
  print: () => {
    window.print();
    return "unknown";
  },
};

function follow(attributes) {
  const link = make("a", { class: "unseen", ...attributes });
  root.append(link);
  stays();
  link.click();
  link.remove();
}

// Another app opens and this page stays: no warning that something is unsaved.
function stays() {
  const before = unsaved;
  unsaved = false;
  setTimeout(() => { unsaved = unsaved || (before && !erased); }, 1000);
}

function copyBySelecting(text) {
  const area = make("textarea", { class: "unseen", readonly: "", "aria-hidden": "true", value: text });
  const focused = root.activeElement;
  root.append(area);
  area.select();
  let isDone = false;
  try { isDone = document.execCommand("copy"); } catch (refused) { /* said by the result */ }
  area.remove();
  if (focused) focused.focus({ preventScroll: true });
  return isDone;
}

function chooseFile(number) {
  const chooser = make("input", { type: "file", class: "unseen", "aria-hidden": "true", tabindex: "-1" });
  chooser.addEventListener("change", async () => {
    const file = chooser.files[0];
    chooser.remove();
    if (!file || erased) return;
    let bytes = new Uint8Array();
    try {
      bytes = new Uint8Array(await file.slice(0, largestFile + 1).arrayBuffer());
    } catch (unreadable) { /* the core says of nothing that it is nothing */ }
    if (tell(events.opened, number, bytes)) draw();
  });
  root.append(chooser);
  chooser.click();
}
