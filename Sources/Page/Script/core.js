// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.
//
// The script of a page. It draws the views of the core and tells it what the person did. It decides
// nothing: which question comes, what a reply means and what the letter says is known to the core
// (PageCore, the same Swift as the terminal's), and every sentence comes from there or from the
// page's texts. What they wrote stands in fields and text nodes only, never in markup.
//
// Five files become one script, in this order: core, drawing, doing, erasing, beginning.
// No `?.` and no `??`: an old browser must get far enough to say why it shows the paper version.
"use strict";

const events = { load: 0, begin: 1, press: 2, typed: 3, opened: 4, act: 5 };
const keptUnder = "notes";
const largestFile = 16 * 1024 * 1024;
const page = document.documentElement;
const isNew = window.WebAssembly && window.DecompressionStream;

let texts; // what stands in the file: the sets, and the few words needed without a core
let core; // what the core exports, while it runs
let view; // its last answer
let drawn; // the number of the screen that is drawn
let erased = false;
let unsaved = false;
let host, root, stage, bar, sheet, spoken;

// Nothing is painted before the first screen; where there will be none, the worksheet is.
if (isNew) page.classList.add("walking");

// The core

const packed = (id) => document.getElementById(id).textContent;
const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

// What the file carries is packed as every browser unpacks it; or, a third smaller, as a module of
// its own does, a piece at a time, so that the browser can make it faster while it runs.
async function unpack(id, unpacker) {
  const letters = packed(id);
  if (letters[0] !== "!") {
    const stream = new Blob([bytesOf(letters)]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }
  const { memory, unpack_room: room, unpack_begin: begin, unpack_more: more } = unpacker;
  const { unpack_whole: whole, unpack_start: start } = unpacker;
  const place = room(letters.length) >>> 0;
  new TextEncoder().encodeInto(letters, new Uint8Array(memory.buffer, place, letters.length));
  begin(letters.length);
  const piece = 1 << 16;
  let [before, count] = [0, more(piece) >>> 0];
  while (count - before >= piece) [before, count] = [count, more(piece) >>> 0];
  count = whole() >>> 0;
  return new Uint8Array(memory.buffer, start() >>> 0, count);
}

// Hands the core an event; gives its answer. A core that trapped or is out of memory is not asked
// again, and what they wrote stays on the screen.
function hand(kind, number, text) {
  if (!core) return undefined;
  try {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    const room = core.page_room(bytes.length) >>> 0;
    new Uint8Array(core.memory.buffer).set(bytes, room);
    const count = core.page_event(kind, number, bytes.length) >>> 0;
    if (count === 0) return undefined;
    const answer = new Uint8Array(core.memory.buffer, core.page_view() >>> 0, count);
    return JSON.parse(new TextDecoder().decode(answer));
  } catch (problem) {
    core = undefined;
    stop();
    return undefined;
  }
}

// Tells the core what happened; it answers with the view.
function tell(kind, number, text) {
  const answer = hand(kind, number, text);
  if (!answer) return false;
  view = answer;
  (view.do || []).forEach(keep);
  return true;
}

const now = () => {
  const two = (number) => String(number).padStart(2, "0");
  const time = new Date();
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  const hour = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(":");
  return [-time.getTimezoneOffset(), `${day}T${hour}`];
};

// What this browser can do: a way that is not there is not shown.
function abilities() {
  const can = {
    mail: true, print: window.print, share: navigator.share, storage: storage(),
    clipboard: navigator.clipboard || document.queryCommandSupported("copy"),
  };
  return Object.keys(can).filter((name) => can[name]).join(" ");
}

function storage() {
  try {
    sessionStorage.setItem(`${keptUnder}?`, "");
    sessionStorage.removeItem(`${keptUnder}?`);
    return sessionStorage;
  } catch (refused) {
    return undefined;
  }
}

function keep(act) {
  try {
    if (act.act === "forget") sessionStorage.removeItem(keptUnder);
    if (act.act !== "keep") return;
    sessionStorage.setItem(keptUnder, act.text);
    unsaved = false;
  } catch (refused) {
    notice(texts.hide.refused);
  }
}
