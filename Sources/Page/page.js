// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.
//
// The script of a page. It draws the views of the core and tells it what the person did. It decides
// nothing: which question comes, what a reply means and what the letter says is known to the core
// (PageCore, the same Swift as the terminal's), and every sentence comes from there or from the
// page's texts. What she wrote stands in fields and text nodes only, never in markup.
//
// No `?.` and no `??`: an old browser must get far enough to say why it shows the paper version.
(() => {
  "use strict";

  const event = { load: 0, begin: 1, press: 2, typed: 3, opened: 4, time: 5, shown: 6 };
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

  async function inflate(base64) {
    const bytes = Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
  }

  // Tells the core of an event; its answer is the view. A core that trapped or is out of memory is
  // not asked again, and what she wrote stays on the screen.
  function tell(kind, number, text) {
    if (!core) return false;
    try {
      const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
      const room = core.page_room(bytes.length) >>> 0;
      new Uint8Array(core.memory.buffer).set(bytes, room);
      const count = core.page_event(kind, number, bytes.length) >>> 0;
      if (count === 0) return true;
      const answer = new Uint8Array(core.memory.buffer, core.page_view() >>> 0, count);
      view = JSON.parse(new TextDecoder().decode(answer));
      (view.do || []).forEach(keep);
      return true;
    } catch (problem) {
      core = undefined;
      stop();
      return false;
    }
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

  // Elements

  // An element with attributes and children; a string becomes a text node. What is no attribute
  // becomes a property: "Save page as" writes attributes down, and must not find her words there.
  const properties = ["checked", "piece", "key", "value", "open"];
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === undefined || value === false) continue;
      if (properties.includes(key)) element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children.flat(3).filter((child) => child !== undefined && child !== false));
    return element;
  }

  const isField = (node) => node.nodeName === "TEXTAREA" || node.type === "text";
  const alike = (old, fresh) =>
    old.nodeName === fresh.nodeName && old.key === fresh.key && old.type === fresh.type;

  // Makes `old` look like `fresh` without replacing what stays: the focus, the caret, open folds and
  // what was scrolled are hers. Nodes are put in and taken out, never moved.
  function update(old, fresh) {
    if (old.nodeType === Node.TEXT_NODE) {
      if (old.data !== fresh.data) old.data = fresh.data;
      return;
    }
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && name !== "open" && name !== "style") old.removeAttribute(name);
    }
    for (const { name, value } of [...fresh.attributes]) {
      if (name !== "open" && old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    old.piece = fresh.piece;
    if (isField(old)) {
      const isHers = root.activeElement === old || waiting.has(old);
      if (!isHers && old.value !== fresh.value) old.value = fresh.value;
      return;
    }
    if (old.nodeName === "INPUT") old.checked = fresh.checked;
    const before = [...old.childNodes];
    let next = 0;
    for (const child of [...fresh.childNodes]) {
      let found = next;
      while (found < before.length && !alike(before[found], child)) found += 1;
      if (found === before.length) {
        old.insertBefore(child, before[next] || null);
        continue;
      }
      for (; next < found; next += 1) before[next].remove();
      update(before[found], child);
      next = found + 1;
    }
    for (; next < before.length; next += 1) before[next].remove();
  }

  // Drawing

  // Not read along by spelling services, writing assistants, translators and password managers.
  const unread = () => ({
    autocomplete: "off", spellcheck: view.spell ? "true" : "false", writingsuggestions: "false",
    translate: "no", "data-gramm": "false", "data-gramm_editor": "false", "data-ms-editor": "false",
    "data-enable-grammarly": "false", "data-lt-active": "false", "data-1p-ignore": "",
    "data-lpignore": "true", "data-bwignore": "", "data-form-type": "other",
  });

  // What holds words. The set's and hers are in the language of the set.
  const words = (name, attributes, part) => make(name, {
    dir: "auto", lang: part.by === "set" || part.runs ? view.lang : undefined, ...attributes,
  }, part.runs ? part.runs.map((run) => make("span", { class: run.own ? "own" : "ours" }, run.t)) : part.words);

  const paragraphs = (list) => list.map((runs) => words("p", {}, { runs }));

  // A label that says what the heading says is not written twice.
  function label(name, attributes, part) {
    const heading = view.main.find((other) => other.is === "heading");
    if (!part.label || (heading && heading.words === part.label)) return undefined;
    return words(name, attributes, { words: part.label, by: part.by });
  }

  function field(part) {
    const id = `field-${part.number}`;
    const name = label("label", { for: id }, part);
    const isLong = part.lines > 1;
    const typed = make(isLong ? "textarea" : "input", {
      id, piece: part, class: part.read && "read", lang: view.lang, value: part.value,
      ...(isLong ? { rows: part.lines } : { type: "text" }),
      "aria-labelledby": name ? undefined : "heading", "aria-describedby": part.hint && `${id}-hint`,
      readonly: part.read && "", ...unread(),
    });
    typed.dir = direction(typed);
    return make("div", { class: "field", key: id }, name,
      part.hint && words("p", { id: `${id}-hint`, class: "hint" }, { words: part.hint }), typed);
  }

  // As dir="auto", which takes a browser minutes for a text of two million letters.
  function direction(area) {
    const start = area.value.slice(0, 999).match(/\p{L}/u);
    return start ? (/[\u0590-\u08ff\ufb1d-\ufefc]/.test(start[0]) ? "rtl" : "ltr") : view.dir || "ltr";
  }

  function options(part) {
    const id = `options-${part.number}`;
    const name = label("legend", { id }, part);
    return make("fieldset", { class: "options", key: id, "aria-labelledby": name ? id : "heading" }, name,
      part.items.map((item) => make("label", { class: "option", key: item.number },
        make("input", {
          type: part.many ? "checkbox" : "radio", name: id, checked: item.on, piece: item, autocomplete: "off",
        }),
        words("span", {}, item))));
  }

  // Sentences are picked in an order, which is written and spoken before each.
  const sentences = (part) =>
    make("ul", { class: "sentences", role: "list", lang: view.lang, "aria-label": part.label },
      part.items.map((item) => make("li", { key: item.number },
        make("button", { type: "button", class: "sentence", piece: item, "aria-pressed": String(item.order > 0) },
          make("span", { class: "order" }, item.order > 0 ? String(item.order) : ""),
          words("span", { class: "own" }, item)))));

  // A button or a switch with what is said of it right below.
  function explained(name, control, part) {
    if (!part.said) return make("div", { class: name, key: part.number }, control);
    const id = `said-${part.number}`;
    control.setAttribute("aria-describedby", id);
    return make("div", { class: name, key: part.number }, control,
      words("p", { id, class: "below" }, { words: part.said }));
  }

  function button(part) {
    const look = part.act && part.act.act === "hide" ? "exit" : part.look;
    const pressed = words("button", { type: "button", class: look, piece: part, key: part.number }, part);
    return part.said ? explained("way", pressed, part) : pressed;
  }

  function toggle(part) {
    const box = make("input", { type: "checkbox", role: "switch", checked: part.on, piece: part, autocomplete: "off" });
    const shown = explained("switch", box, part);
    shown.prepend(make("label", {}, box, words("span", {}, part)));
    return shown;
  }

  const places = (part) => make("ul", { class: "places", role: "list" }, part.items.map((place) =>
    make("li", {}, words("span", {}, place), place.call && words("a",
      { href: `tel:${place.call.replace(/[^0-9+*#]/g, "")}` }, { words: place.link || place.call }))));

  const draws = {
    heading: (part) => words("h1", { id: "heading", tabindex: "-1" }, part),
    subheading: (part) => words("h2", {}, part),
    text: (part) => words("p", { class: part.look || "said" }, part),
    field, options, sentences, switch: toggle, places,
    buttons: (part) => make("div", { class: `row ${part.row || "go"}` }, part.items.map(button)),
    letter: (part) => make("section", { class: "letter", lang: view.lang, translate: "no" },
      part.to && words("p", { class: "to own" }, { words: part.to }),
      part.subject && words("p", { class: "subject own" }, { words: part.subject }),
      make("div", { class: "body" }, paragraphs(part.paragraphs))),
    card: (part) => make("section", { class: "card", lang: view.lang, translate: "no" }, paragraphs(part.paragraphs)),
    fold: (part) => make("details", { class: "fold", open: part.open },
      words("summary", {}, part), make("div", { class: "folded" }, parts(part.parts))),
  };

  const parts = (list) => list.filter((part) => draws[part.is]).map((part) => draws[part.is](part));

  // On a wide screen the letter stands beside the question; on a narrow one it is folded at the
  // foot, with its first line in sight.
  const wide = matchMedia("print, (min-width: 60rem)");
  function beside(letter) {
    const shown = parts(letter.parts);
    return make("aside", { class: "beside", "aria-label": letter.title, translate: "no" }, wide.matches
      ? [words("h2", {}, { words: letter.title }), shown]
      : make("details", { open: letter.open },
        make("summary", {}, words("span", { class: "name" }, { words: letter.title }), " ",
          words("span", { class: "line own", lang: view.lang }, { words: letter.line || "" })),
        make("div", { class: "folded" }, shown)));
  }

  // Hide and erase is there whatever the core says; but where one card fills the screen to be handed
  // over, there is nothing else.
  const withExit = (buttons, isCard) => isCard || buttons.some((one) => one.act && one.act.act === "hide")
    ? buttons : buttons.concat({ number: -1, words: texts.hide.hide, act: { act: "hide" } });

  function draw() {
    if (!view || erased || !core) return;
    const wasCovered = covered.length > 0;
    uncover();
    const isCard = view.main.some((part) => part.is === "card");
    const fresh = make("div", { class: `sheet ${isCard ? "alone" : view.letter ? "two" : "one"}` },
      make("main", { tabindex: "-1" }, parts(view.main)), view.letter && beside(view.letter));
    stage.dir = view.dir || "ltr";
    document.title = view.title;
    update(bar, make("header", { class: "bar" }, withExit(view.bar || [], isCard).map(button)));
    if (view.screen === drawn) {
      const focused = root.activeElement;
      update(sheet, fresh);
      if (focused && !root.activeElement) focusHeading();
    } else {
      sheet.replaceWith(fresh);
      sheet = fresh;
      drawn = view.screen;
      window.scrollTo(0, 0);
      focusHeading();
      tell(event.shown, drawn, "");
    }
    sheet.querySelectorAll("textarea").forEach(grow);
    if (view && view.say) say(view.say);
    if (wasCovered) cover();
  }

  function focusHeading() {
    (root.getElementById("heading") || sheet.querySelector("main")).focus({ preventScroll: true });
  }

  // Emptied first, since the same words a second time are else not spoken.
  function say(line) {
    spoken.textContent = "";
    setTimeout(() => { if (!erased) spoken.textContent = line; }, 60);
  }

  // A field grows with its text where the style sheet cannot do it; not with a whole book.
  const grows = CSS.supports("field-sizing: content");
  function grow(area) {
    if (grows || area.value.length > 20000) return;
    area.style.height = "auto";
    area.style.height = `${Math.min(area.scrollHeight + 4, window.innerHeight * 0.6)}px`;
  }

  // The bar stays in sight above a phone's keyboard and under a pinch, where "sticky" does not
  // reach; and what has focus is kept clear of it.
  function fit() {
    if (erased) return;
    page.style.setProperty("--bar", `${bar.offsetHeight}px`);
    const seen = window.visualViewport;
    if (!seen) return;
    const moved = seen.offsetTop > 1 || seen.offsetLeft > 1 || seen.scale > 1.01;
    bar.style.transform = moved ? `translate(${seen.offsetLeft}px, ${seen.offsetTop}px)` : "";
    bar.style.width = moved ? `${seen.width}px` : "";
  }

  // "Save page as" writes down what stands in a document, in Chromium what stands in shadow roots
  // too, and asks for a name first. So while another window has the focus, her words stand in a
  // style sheet made on the spot: that looks the same, and nothing writes it down.
  const cloth = isNew && new CSSStyleSheet();
  let covered = [];
  function cover() {
    if (!root || covered.length > 0) return;
    covered = [...root.querySelectorAll(".own")].map((own) => [own, own.textContent]);
    covered.forEach(([own, text], place) => {
      const quoted = text.replace(/["\\\0-\x1f\x7f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
      own.textContent = "";
      own.setAttribute("data-covered", place);
      cloth.insertRule(`[data-covered="${place}"]::before { content: "${quoted}" }`);
    });
  }

  function uncover() {
    for (const [own, text] of covered) {
      own.textContent = text;
      own.removeAttribute("data-covered");
    }
    if (covered.length > 0) cloth.replaceSync("");
    covered = [];
  }

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
      tell(event.typed, number, text);
    }
    requestAnimationFrame(() => setTimeout(() => {
      pace = Math.min(10000, Math.max(150, 3 * (performance.now() - started - 40)));
    }));
    return true;
  }

  // A button as the last view has it: what it copies or saves is what was typed last.
  function newest(number, node) {
    if (node === null || typeof node !== "object") return undefined;
    if (node.number === number && node.act) return node;
    return Object.values(node).map((inner) => newest(number, inner)).find(Boolean);
  }

  function press(part) {
    if (erased || !part) return;
    if (part.act && part.act.act === "hide") return erase();
    flush();
    if (!part.act) return answer(part.number, "");
    tell(event.time, ...now());
    const { act } = newest(part.number, [view.bar, view.main, view.letter]) || part;
    if (act.act === "open") return chooseFile(part.number);
    // Begun inside the tap, since browsers allow it nowhere else.
    Promise.resolve(acts[act.act] ? acts[act.act](act) : "failed").then((result) => answer(part.number, result));
  }

  function answer(number, text) {
    if (tell(event.press, number, text)) draw();
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
      follow({ href: url, download: act.name });
      setTimeout(() => URL.revokeObjectURL(url), 30000);
      unsaved = false;
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
      if (tell(event.opened, number, bytes)) draw();
    });
    root.append(chooser);
    chooser.click();
  }

  // Hide and erase: nothing of hers is left in the page, in its storage, in the core's memory or
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

  // The core stopped. The screen stays as it is, and every word she typed can be copied.
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

  // The beginning

  function build() {
    host = document.getElementById("walk");
    // Where "Save page as" goes past shadow roots, or past what is marked as hidden; the style
    // sheet shows it all the same.
    root = host.attachShadow({ mode: "open" });
    bar = make("header", { class: "bar" });
    sheet = make("div", { class: "sheet" });
    spoken = make("p", { class: "spoken", role: "status" });
    stage = make("form", { class: "stage", lang: "en", autocomplete: "off", novalidate: "" }, bar, sheet, spoken);
    root.append(document.querySelector("style").cloneNode(true), stage);
    root.adoptedStyleSheets = [cloth];

    stage.addEventListener("submit", (sent) => sent.preventDefault());
    stage.addEventListener("input", ({ target }) => { if (isField(target)) typed(target); });
    stage.addEventListener("change", ({ target }) => { if (!isField(target)) press(target.piece); });
    stage.addEventListener("click", ({ target }) => {
      const pressed = target.closest("button, a");
      if (pressed && pressed.piece) press(pressed.piece);
      else if (pressed && pressed.href) stays();
    });
    stage.addEventListener("focusin", ({ target }) => { if (target.matches(".read")) target.select(); });
    stage.addEventListener("keydown", (pressed) => {
      if (pressed.key !== "Enter" || pressed.isComposing || pressed.target.type !== "text") return;
      pressed.preventDefault();
      const main = sheet.querySelector("main button.main");
      if (main && !pressed.target.readOnly) press(main.piece);
    });
    const on = (happened, action) => window.addEventListener(happened, action, true);
    on("popstate", goBack);
    on("pagehide", flush);
    on("beforeprint", () => root && root.querySelectorAll("aside details").forEach((letter) => { letter.open = true; }));
    on("beforeunload", (leaving) => { if (unsaved) leaving.preventDefault(); });
    on("blur", ({ target }) => { if (target === window) cover(); });
    on("focus", ({ target }) => { if (target === window) setTimeout(() => { if (document.hasFocus()) uncover(); }, 1500); });
    on("pointerdown", uncover);
    on("keydown", uncover);
    document.addEventListener("visibilitychange", () => { if (document.hidden && flush()) draw(); });
    wide.addEventListener("change", draw);
    new ResizeObserver(fit).observe(bar);
    if (!window.visualViewport) return;
    visualViewport.addEventListener("resize", fit);
    visualViewport.addEventListener("scroll", fit);
  }

  async function begin() {
    texts = JSON.parse(document.getElementById("texts").textContent);
    if (!isNew) return paper(texts.hide.old);
    let guides;
    try {
      const files = await inflate(document.getElementById("guides").textContent);
      guides = new TextDecoder().decode(files).split("\0").slice(0, -1);
      const bytes = await inflate(document.getElementById("core").textContent);
      core = (await WebAssembly.instantiate(bytes, {})).instance.exports;
    } catch (problem) {
      return paper(texts.hide.old);
    }
    if (erased) return undefined;
    build();
    guides.forEach((text, place) => tell(event.load, place + 1, text));
    for (const set of texts.sets) tell(event.load, 0, set);
    const [offset, time] = now();
    const kept = storage() && sessionStorage.getItem(keptUnder);
    tell(event.begin, offset, `${time} ${abilities()}${kept ? `\n${kept}` : ""}`);
    return draw();
  }

  window.addEventListener("keydown", shiftDown, true);
  window.addEventListener("keyup", shiftUp, true);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
