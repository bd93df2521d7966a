// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.

// Hide and erase: nothing of theirs is left in the page, in its storage, in the core's memory or
// where Back leads, and ordinary words stand there.
function erase() {
  if (erased) return;
  erased = true;
  unsaved = false;
  clearTimeout(timer);
  waiting.clear();
  written.clear();
  covered = [];
  cloth.replaceSync("");
  try { sessionStorage.removeItem(keptUnder); } catch (refused) { /* nothing was kept */ }
  if (root) root.querySelectorAll("input, textarea").forEach((area) => { area.value = ""; });
  const plain = texts.hide;
  document.title = plain.title;
  page.className = "plain";
  page.removeAttribute("style");
  document.body.replaceChildren(make("main", { class: "plain" },
    make("h1", {}, plain.title), plain.words.map((line) => make("p", {}, line))));
  window.scrollTo(0, 0);
  try {
    history.replaceState(null, "");
    if (core) new Uint8Array(core.memory.buffer).fill(0);
  } catch (gone) { /* a core that stopped may have no memory left */ }
  host = root = stage = bar = sheet = spoken = core = view = texts = undefined;
}

// The browser's Back is the page's Back, as long as there is a screen to go back to.
let guarded = false;
function guardBack() {
  if (guarded || erased || !view || view.back === undefined) return;
  guarded = true;
  try { history.pushState(null, ""); } catch (refused) { guarded = false; }
}

function goBack() {
  if (erased || !guarded) return;
  guarded = false;
  if (!view || view.back === undefined) return history.back();
  flush();
  answer(view.back, "");
}

// Shift, three times within five seconds and by itself: capitals are typed with it too.
let shifts = [];
let isAlone = false;
function shiftDown(pressed) {
  if (pressed.key === "Shift") {
    isAlone = isAlone || !pressed.repeat;
    return;
  }
  isAlone = false;
  shifts = [];
}

function shiftUp(released) {
  if (released.key !== "Shift" || !isAlone || !texts) return;
  isAlone = false;
  const time = performance.now();
  shifts = shifts.filter((earlier) => time - earlier < 5000).concat(time);
  if (shifts.length >= 3) erase();
}

// What goes wrong

function notice(line) {
  const place = sheet || document.getElementById("worksheet");
  const old = place.parentNode.querySelector(".notice");
  if (old && old.textContent === line) return old;
  if (old) old.remove();
  const shown = make("p", { class: "notice", role: "alert" }, line);
  place.before(shown);
  return shown;
}

// The core stopped. The screen stays as it is, and every word they typed can be copied.
function stop() {
  if (erased) return;
  const line = texts.hide.trap;
  if (!stage || drawn === undefined) return paper(line);
  uncover();
  const letters = [view.letter ? view.letter.parts : [], view.main].flat()
    .filter((part) => part.paragraphs)
    .map((part) => part.paragraphs.map((runs) => runs.map((run) => run.t).join("")).join("\n\n"));
  const all = [...written.values()].map((text) => text()).concat(letters);
  const area = make("textarea", {
    class: "read", rows: "8", readonly: "", "aria-label": line, ...unread(),
    value: all.filter((text) => text.trim()).join("\n\n"),
  });
  const copy = make("button", { type: "button", class: "main" }, texts.hide.copy);
  copy.addEventListener("click", async () => {
    if (await acts.copy({ text: area.value }) === "done") say(texts.hide.copied);
    else area.select();
  });
  notice(line).after(make("div", { class: "stopped" }, area, make("div", { class: "row" }, copy)));
  for (const control of stage.querySelectorAll(".sheet :is(button, input), .bar button:not(.exit)")) {
    control.disabled = !isField(control);
  }
  window.scrollTo(0, 0);
}

// The worksheet, where no walk can be had, and one line that says why.
function paper(line) {
  page.classList.remove("walking");
  if (host) host.remove();
  host = root = stage = sheet = undefined;
  notice(line);
}
