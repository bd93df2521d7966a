// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.

// The page on which a set is written
//
// It shares core.js, drawing.js and doing.js with the pages of clients. What is wrong with a text,
// what its letters say and what a client's page holds is known to its core; every sentence comes from
// there or stands in the page. What a client will see is the client's page itself, in a frame.

const asked = { load: 0, check: 1, page: 2, note: 3 };
const roles = { set: 0, languages: 1, signpost: 2, catalog: 3, core: 4, guides: 5, unpacker: 6, style: 7, script: 8 };
const rewritten = 7; // the event that tells a client's page of another text
const shownFindings = 100;
const at = (id) => document.getElementById(id);
const area = at("set");
const kept = JSON.parse(at("kept").textContent);

let setName = kept.name; // what the set goes by; empty while its title names it
let fileName = setName && `${setName}.yaml`; // under what it is saved
let found; // what the core said of the text last
let frame;
let spokenLast;
let speaking;

// Asks the core; its answer is bytes. One that trapped is not asked again, and the text stays.
function ask(kind, number, text) {
  if (!core) return undefined;
  try {
    const bytes = new TextEncoder().encode(text);
    const room = core.page_room(bytes.length) >>> 0;
    new Uint8Array(core.memory.buffer).set(bytes, room);
    const count = core.write_event(kind, number, bytes.length) >>> 0;
    return new Uint8Array(core.memory.buffer, core.page_view() >>> 0, count).slice();
  } catch (problem) {
    core = undefined;
    stop();
    return undefined;
  }
}

const read = (bytes) => new TextDecoder().decode(bytes);

function stop() {
  clearTimeout(timer);
  tellAll(kept.words.stopped);
}

function tellAll(line, id = "told") {
  at(id).textContent = line;
  at(id).hidden = !line;
  say(line);
}

// The text

// Looks at the text at each pause in typing; the longer that takes, the longer is the pause.
function edited() {
  unsaved = true;
  clearTimeout(timer);
  timer = setTimeout(check, pace);
}

function check(again) {
  clearTimeout(timer);
  const started = performance.now();
  const answer = ask(asked.check, 0, `${setName}\n${area.value}`);
  if (!answer) return;
  found = view = JSON.parse(read(answer));
  pace = Math.min(10000, Math.max(400, 4 * (performance.now() - started)));
  area.lang = found.lang;
  drawFindings();
  drawLetters();
  tryOut(again === true);
}

// Keeps how far a line is set in for the line that Enter begins.
function setIn(pressed) {
  if (pressed.key !== "Enter" || pressed.isComposing || pressed.shiftKey || pressed.ctrlKey || pressed.metaKey) return;
  const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  const [blanks] = /^ */.exec(area.value.slice(start, area.selectionStart));
  if (blanks && document.execCommand("insertText", false, `\n${blanks}`)) pressed.preventDefault();
}

// Goes to a place of the text, and into the middle of what is in sight, which no browser does alone.
function select(start, end) {
  showView("text");
  const measure = make("div", { class: "measure", "aria-hidden": "true" }, area.value.slice(0, start));
  measure.style.width = `${area.clientWidth}px`;
  area.after(measure);
  const { scrollHeight } = measure;
  measure.remove();
  area.focus();
  area.setSelectionRange(start, end);
  area.scrollTop = scrollHeight - area.clientHeight / 2;
  area.scrollIntoView({ block: "nearest" });
}

// What was found

function place(one) {
  const jump = make("button", { type: "button", class: "quiet" }, one.place);
  jump.addEventListener("click", () => select(one.start, one.end));
  return jump;
}

// The line with what is meant marked in it.
function row(one) {
  const letters = [...one.row];
  const end = one.endLine > one.line ? letters.length : one.endColumn - 1;
  const [from, to] = [one.column - 1, Math.max(end, one.column)];
  return make("pre", { translate: "no" }, letters.slice(0, from).join(""),
    make("mark", {}, letters.slice(from, to).join("") || " "), letters.slice(to).join(""));
}

const finding = (one) => make("li", { class: one.severity },
  make("p", {}, make("strong", {}, one.kind), ". ", place(one)),
  make("p", {}, one.words), row(one), one.mend && make("p", { class: "mend" }, one.mend),
  one.notes.map((note) => make("p", {}, note.words, ". ", note.place && place(note))));

function drawFindings() {
  at("summary").textContent = found.summary;
  at("findings").replaceChildren(...found.findings.slice(0, shownFindings).map(finding));
  if (found.isSet) drawAsks();
  clearTimeout(speaking);
  if (found.say !== spokenLast) speaking = setTimeout(() => say(spokenLast = found.say), 1500);
}

// What the set does not say itself is asked for the note.
function drawAsks() {
  for (const one of document.querySelectorAll("#asks [data-ask]")) {
    one.hidden = !found.asks.includes(one.dataset.ask);
  }
  at("asks").hidden = found.asks.length === 0;
}

function drawLetters() {
  if (!found.isSet) return;
  const letters = found.letters.map((letter) =>
    make("article", {}, make("h3", { dir: "auto", lang: found.lang }, letter.title), draws.letter(letter)));
  at("letters").replaceChildren(...letters, ...(letters.length ? [] : [kept.words.noLetters]));
}

// The trial: a client's page in a frame, which goes on in the text as it is now.

function tryOut(again) {
  at("stale").hidden = found.isSet;
  if (!found.isSet) at("stale").textContent = frame ? kept.words.stale : kept.words.notYet;
  else if (!frame || !frame.inert && !goOn(again)) openFrame();
}

function goOn(again) {
  const inner = frame.contentWindow;
  if (!inner || !inner.tell || !inner.tell(rewritten, again ? 1 : 0, `handed-out ${frame.name}\n${area.value}`)) return false;
  // The frame does not take the focus from who is typing.
  const { focusHeading } = inner;
  inner.focusHeading = () => {};
  inner.draw();
  inner.focusHeading = focusHeading;
  return true;
}

function openFrame() {
  const bytes = ask(asked.page, 0, `${ownName()}\n${area.value}`);
  if (!bytes || bytes.length === 0) return;
  if (frame) frame.remove();
  const fresh = frame = make("iframe", {
    title: at("trial-title").textContent, name: ownName(), inert: "",
    sandbox: "allow-scripts allow-same-origin allow-downloads",
  });
  frame.srcdoc = read(bytes);
  at("trial").append(frame);
  // While it comes up it does not take the focus either.
  const before = document.activeElement;
  let focusHeading;
  let patience = 2000;
  (function wait() {
    if (frame !== fresh) return;
    const inner = fresh.contentWindow;
    if (!focusHeading && inner && inner.focusHeading) {
      ({ focusHeading } = inner);
      inner.focusHeading = () => {};
    }
    if (goOn(true)) {
      inner.focusHeading = focusHeading;
      fresh.inert = false;
      if (document.activeElement === fresh) before.focus({ preventScroll: true });
    } else if (patience > 0) setTimeout(wait, 10);
    patience -= 1;
  })();
}

// Saving and opening

const ownName = () => setName || (found && found.name) || "set";

// What is saved beside the set leaves it as unsaved as it was.
function saveBeside(as, type, text) {
  const before = unsaved;
  acts.save({ name: as, type, text });
  unsaved = before;
  tellAll(kept.words.saved, "handed-out");
}

function saveSet() {
  acts.save({ name: fileName || `${ownName()}.yaml`, type: "text/plain", text: area.value });
  tellAll(kept.words.saved);
}

function savePage() {
  const bytes = ask(asked.page, 0, `${ownName()}\n${area.value}`);
  if (!bytes || bytes.length === 0) tellAll(kept.words.mendFirst, "handed-out");
  else saveBeside("notes.html", "text/html", bytes);
}

function saveNote() {
  const chosen = (one) => document.querySelector(`input[name=${one}]:checked`).value;
  const said = [chosen("reader"), chosen("messages"), at("replies").value, at("address").value];
  const answer = ask(asked.note, 0, `${said.join("\n")}\n${area.value}`);
  if (!answer) return;
  const note = JSON.parse(read(answer));
  if (note.refused) tellAll(note.refused, "handed-out");
  else saveBeside("note.txt", "text/plain", note.text);
}

function openFile() {
  const chooser = make("input", { type: "file", id: "chooser", class: "unseen", "aria-hidden": "true", tabindex: "-1" });
  chooser.addEventListener("change", async () => {
    const [file] = chooser.files;
    chooser.remove();
    if (file) take(file);
  });
  document.body.append(chooser);
  chooser.click();
}

async function take(file) {
  let text;
  try {
    if (file.size > largestFile) throw file;
    text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch (problem) {
    tellAll(kept.words.unreadable);
    return;
  }
  if (unsaved && !confirm(kept.words.replaces)) return;
  replace(text);
  fileName = file.name;
  [setName] = fileName.split(".");
  unsaved = false;
  tellAll("");
  check(true);
}

// Undo brings the old text back; a whole book is put there at once, since that cannot be undone.
function replace(text) {
  area.focus();
  area.select();
  if (text.length > 200000 || !document.execCommand("insertText", false, text)) area.value = text;
  area.setSelectionRange(0, 0);
  area.scrollTop = 0;
}

// The views: on a narrow screen one of three, on a wide one the text and one of the others.

function showView(chosen) {
  document.body.dataset.view = chosen;
  const shown = wide.matches && chosen === "text" ? "trial" : chosen;
  for (const one of document.querySelectorAll(".views button")) {
    one.setAttribute("aria-pressed", String(one.dataset.view === shown));
  }
}

// The beginning

async function start() {
  root = document.body;
  spoken = at("spoken");
  try {
    const unpacker = (await WebAssembly.instantiate(bytesOf(packed("unpacker")), {})).instance.exports;
    const [languages, , signpost, catalog] = read(await unpack("guides", unpacker)).split("\0");
    core = (await WebAssembly.instantiate(await unpack("writing", unpacker), {})).instance.exports;
    const texts = [
      [roles.languages, languages], [roles.signpost, signpost], [roles.catalog, catalog],
      ...kept.sets.map((set) => [roles.set, set]),
      [roles.core, packed("core")], [roles.guides, packed("guides")], [roles.unpacker, packed("unpacker")],
      [roles.style, packed("page-style")], [roles.script, packed("page-script")],
    ];
    for (const [role, text] of texts) ask(asked.load, role, text);
  } catch (problem) {
    core = undefined;
    tellAll(kept.words.old);
  }
  check();
}

function begin() {
  at("before").hidden = true;
  at("desk").hidden = false;
  window.scrollTo(0, 0);
  at("desk-title").focus({ preventScroll: true });
  showView("text");
  start();
}

const pressed = { begin, save: saveSet, open: openFile, again: () => check(true), "save-page": savePage, "save-note": saveNote };
for (const [id, action] of Object.entries(pressed)) at(id).addEventListener("click", action);
for (const one of document.querySelectorAll(".views button")) {
  one.addEventListener("click", () => showView(one.dataset.view));
}
area.addEventListener("input", edited);
area.addEventListener("keydown", setIn);
at("spelling").addEventListener("change", ({ target }) => { area.spellcheck = target.checked; });
wide.addEventListener("change", () => showView(document.body.dataset.view));
window.addEventListener("beforeunload", (leaving) => { if (unsaved) leaving.preventDefault(); });
new ResizeObserver(([{ target }]) => page.style.setProperty("--bar", `${target.offsetHeight}px`)).observe(document.querySelector(".bar"));
