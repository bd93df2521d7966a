// The script of a page. It draws the views of the core and tells it what the person did. It decides
// nothing: which question comes, what a reply means and what the letter says is known to the core
// (PageCore, the same Swift as the terminal's), and every sentence comes from there or from the
// page's texts. What she wrote stands in fields and text nodes only, never in markup.
//
// No `?.`, no `??`: an old browser must get far enough to say why it shows the paper version.
(() => {
  "use strict";

  const event = { load: 0, begin: 1, press: 2, typed: 3, opened: 4, time: 5, shown: 6 };
  const guides = ["1", "2", "3", "4"];
  const keptUnder = "notes";
  const largestFile = 16 * 1024 * 1024;
  const page = document.documentElement;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  let texts; // what stands in the file: sets, guides, and the few words needed without a core
  let core; // what the core exports, while it runs
  let view; // the last answer of the core
  let drawn; // the number of the screen that is drawn
  let erased = false;
  let unsaved = false;
  let stage, bar, sheet, spoken, host, root;

  // Nothing is painted before the first screen; without a first screen the worksheet is.
  page.classList.add("walking");

  // Elements

  // An element with attributes and children; a child that is a string becomes a text node. What is
  // no attribute (value, checked, the part it was drawn from) is set as a property: "Save page as"
  // writes attributes down, and it must not find her words there.
  const properties = ["checked", "indeterminate", "open", "piece", "key"];
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value === undefined || value === false || value === null) continue;
      if (properties.includes(key)) element[key] = value;
      else element.setAttribute(key, value === true ? "" : value);
    }
    for (const child of children.flat(3)) {
      if (child === undefined || child === null || child === false) continue;
      element.append(child);
    }
    return element;
  }

  const isField = (node) =>
    node.nodeName === "TEXTAREA" || (node.nodeName === "INPUT" && node.type === "text");

  const alike = (old, fresh) =>
    old.nodeName === fresh.nodeName && old.key === fresh.key && old.type === fresh.type;

  // Makes `old` look like `fresh` without replacing what stays: focus, the caret, open folds and
  // the scroll position are hers. Nodes are only inserted and removed, never moved.
  function update(old, fresh) {
    if (old.nodeType === Node.TEXT_NODE) {
      if (old.data !== fresh.data) old.data = fresh.data;
      return;
    }
    for (const { name } of Array.from(old.attributes)) {
      if (name !== "open" && !fresh.hasAttribute(name)) old.removeAttribute(name);
    }
    for (const { name, value } of Array.from(fresh.attributes)) {
      if (name !== "open" && old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    old.piece = fresh.piece;
    if (isField(old)) {
      const hers = root.activeElement === old || waiting.has(old);
      if (!hers && old.value !== fresh.value) old.value = fresh.value;
      return;
    }
    if (old.nodeName === "INPUT") old.checked = fresh.checked;
    const before = Array.from(old.childNodes);
    let next = 0;
    for (const child of Array.from(fresh.childNodes)) {
      const found = before.findIndex((node, place) => place >= next && alike(node, child));
      if (found < 0) {
        old.insertBefore(child, before[next] || null);
        continue;
      }
      for (; next < found; next += 1) before[next].remove();
      update(before[found], child);
      next = found + 1;
    }
    for (; next < before.length; next += 1) before[next].remove();
  }

  // The core

  async function inflate(base64) {
    const letters = atob(base64.trim());
    const bytes = new Uint8Array(letters.length);
    for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
  }

  // Tells the core of an event, and takes its answer as the view. Where the core traps or runs out
  // of memory it is not asked again, and what she wrote stays on the screen.
  function tell(kind, number, text) {
    if (!core) return false;
    try {
      const bytes = typeof text === "string" ? encoder.encode(text) : text;
      const room = core.page_room(bytes.length) >>> 0;
      new Uint8Array(core.memory.buffer).set(bytes, room);
      const count = core.page_event(kind, number, bytes.length) >>> 0;
      if (count === 0) return true;
      const answer = new Uint8Array(core.memory.buffer, core.page_view() >>> 0, count);
      view = JSON.parse(decoder.decode(answer));
      (view.do || []).forEach(keep);
      return true;
    } catch (problem) {
      core = undefined;
      stop();
      return false;
    }
  }

  function clock() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    const day = [String(now.getFullYear()).padStart(4, "0"), two(now.getMonth() + 1), two(now.getDate())];
    const hour = [two(now.getHours()), two(now.getMinutes()), two(now.getSeconds())];
    return { offset: -now.getTimezoneOffset(), text: `${day.join("-")}T${hour.join(":")}` };
  }

  function tellTime() {
    const { offset, text } = clock();
    tell(event.time, offset, text);
  }

  // What this browser can do; a way out that is not there is not shown.
  function abilities() {
    const found = ["mail"];
    if (navigator.clipboard || document.queryCommandSupported("copy")) found.push("clipboard");
    if (navigator.share) found.push("share");
    if (storage()) found.push("storage");
    if (window.print) found.push("print");
    return found.join(" ");
  }

  function storage() {
    try {
      const tried = `${keptUnder}?`;
      sessionStorage.setItem(tried, tried);
      sessionStorage.removeItem(tried);
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

  // Drawing

  const writing = () => ({
    autocomplete: "off", spellcheck: view.spell ? "true" : "false", writingsuggestions: "false",
    translate: "no", "data-gramm": "false", "data-gramm_editor": "false",
    "data-enable-grammarly": "false", "data-lt-active": "false", "data-ms-editor": "false",
    "data-1p-ignore": true, "data-lpignore": "true", "data-bwignore": true, "data-form-type": "other",
  });

  const heading = () => (view.main.find((part) => part.is === "heading") || { words: "" }).words;

  // A label that only repeats the heading is not written a second time.
  const named = (label, id) =>
    label === undefined || label === heading() ? { "aria-labelledby": "heading" } : { "aria-labelledby": id };

  const runs = (pieces) => pieces.map((run) =>
    make("span", { class: run.own ? "own" : "ours" }, run.t));

  // A paragraph or what else holds words. The set's and hers are in the set's language.
  function words(name, attributes, part) {
    const lang = part.by === "set" || part.runs ? view.lang : undefined;
    return make(name, { dir: "auto", lang, ...attributes }, part.runs ? runs(part.runs) : part.words);
  }

  function button(part) {
    const id = `said-${part.number}`;
    const look = part.act && part.act.act === "hide" ? "exit" : part.look;
    const pressed = make("button", {
      type: "button", class: look, piece: part, key: `b${part.number}`, "aria-describedby": part.said && id,
    }, part.words);
    if (!part.said) return pressed;
    return make("div", { class: "way", key: `w${part.number}` }, pressed, words("p", { id, class: "said" }, { words: part.said }));
  }

  function field(part) {
    const id = `field-${part.number}`;
    const hint = part.hint ? words("p", { id: `${id}-hint`, class: "hint" }, { words: part.hint }) : undefined;
    const repeated = part.label === undefined || part.label === heading();
    const label = repeated ? undefined : words("label", { for: id }, { words: part.label, by: part.by });
    const long = part.lines > 1;
    const typed = make(long ? "textarea" : "input", {
      id, piece: part, key: `f${part.number}`, dir: "auto", class: part.read ? "read" : undefined,
      type: long ? undefined : "text", rows: long ? part.lines : undefined,
      "aria-labelledby": repeated ? "heading" : undefined,
      "aria-describedby": part.hint && `${id}-hint`, readonly: part.read === true,
      ...writing(),
    });
    typed.value = part.value || "";
    return make("div", { class: "field", key: `d${part.number}` }, label, hint, typed);
  }

  function options(part) {
    const id = `options-${part.number}`;
    const repeated = part.label === undefined || part.label === heading();
    return make("fieldset", { class: "options", key: `s${part.number}`, ...named(part.label, id) },
      repeated ? undefined : words("legend", { id }, { words: part.label, by: part.by }),
      part.items.map((item) => make("label", { class: "option", key: `l${item.number}` },
        make("input", {
          type: part.many ? "checkbox" : "radio", name: id, checked: item.on, piece: item,
          autocomplete: "off",
        }),
        words("span", {}, item))));
  }

  // Sentences are picked in an order, which is written and spoken before each.
  function sentences(part) {
    return make("ul", { class: "sentences", role: "list", lang: view.lang, "aria-label": part.label },
      part.items.map((item) => make("li", { key: `l${item.number}` },
        make("button", {
          type: "button", class: "sentence", piece: item, "aria-pressed": item.order > 0 ? "true" : "false",
        }, make("span", { class: "order" }, item.order > 0 ? `${item.order}` : ""),
        words("span", { class: "own" }, item)))));
  }

  function toggle(part) {
    const id = `said-${part.number}`;
    return make("div", { class: "switch", key: `t${part.number}` },
      make("label", {},
        make("input", {
          type: "checkbox", role: "switch", checked: part.on, piece: part, autocomplete: "off",
          "aria-describedby": part.said && id,
        }),
        words("span", {}, part)),
      part.said && words("p", { id, class: "said" }, { words: part.said }));
  }

  function places(part) {
    return make("ul", { class: "places", role: "list" }, part.items.map((place) =>
      make("li", {}, words("span", {}, place),
        place.call && make("a", { href: `tel:${place.call.replace(/[^0-9+*#]/g, "")}`, dir: "auto" },
          place.link || place.call))));
  }

  const paragraphs = (list) => list.map((pieces) => words("p", {}, { runs: pieces }));

  const opened = (node, part) => {
    node.open = part.open === true;
    return node;
  };

  const draws = {
    heading: (part) => words("h1", { id: "heading", tabindex: "-1" }, part),
    subheading: (part) => words("h2", {}, part),
    text: (part) => words("p", { class: part.look || "said" }, part),
    field, options, sentences, switch: toggle, places,
    buttons: (part) => make("div", { class: `row ${part.row || "go"}` }, part.items.map(button)),
    letter: (part) => make("section", { class: "letter", translate: "no", "aria-label": part.subject || view.title },
      part.to && words("p", { class: "to" }, { words: part.to }),
      part.subject && words("p", { class: "subject" }, { words: part.subject }),
      make("div", { class: "body" }, paragraphs(part.paragraphs))),
    card: (part) => make("section", { class: "card", translate: "no" }, paragraphs(part.paragraphs)),
    fold: (part) => opened(make("details", { class: "fold" },
      words("summary", {}, part), make("div", { class: "folded" }, parts(part.parts))), part),
  };

  const parts = (list) => (list || []).filter((part) => draws[part.is]).map((part) => draws[part.is](part));

  // On a wide screen the letter stands beside the question; on a narrow one it is folded at the
  // foot, with its first line in sight.
  const wide = matchMedia("(min-width: 60rem)");

  function aside(letter) {
    if (wide.matches) {
      return make("aside", { class: "beside", key: "wide", "aria-labelledby": "letter", translate: "no" },
        words("h2", { id: "letter" }, { words: letter.title }), parts(letter.parts));
    }
    return opened(make("details", { class: "beside", key: "narrow", translate: "no" },
      make("summary", {},
        words("span", { class: "name" }, { words: letter.title }), " ",
        words("span", { class: "line" }, { words: letter.line || "" })),
      make("div", { class: "folded" }, parts(letter.parts))), letter);
  }

  function draw() {
    if (!view || erased) return;
    const another = view.screen !== drawn;
    const folded = another ? undefined : sheet.querySelector("details.beside");
    const kind = view.main.some((part) => part.is === "card") ? "sheet alone" : view.letter ? "sheet two" : "sheet";
    const fresh = make("div", { class: kind },
      make("main", {}, parts(view.main)), view.letter && aside(view.letter));
    stage.dir = view.dir || "ltr";
    document.title = view.title;
    update(bar, make("header", { class: "bar" }, (view.bar || []).map(button)));
    if (another) {
      sheet.replaceWith(fresh);
      sheet = fresh;
      drawn = view.screen;
      window.scrollTo(0, 0);
      focusHeading();
      tell(event.shown, view.screen, "");
    } else {
      const focused = root.activeElement;
      update(sheet, fresh);
      if (folded && !folded.isConnected && focused) focusHeading();
      if (focused && !root.activeElement) focusHeading();
    }
    fit();
    sheet.querySelectorAll("textarea").forEach(grow);
    if (view.say) say(view.say);
  }

  function focusHeading() {
    const target = root.getElementById("heading");
    if (target) target.focus({ preventScroll: true });
  }

  // Said to who listens. Emptied first, since the same words a second time are else not spoken.
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
  // reach, and what has focus is kept clear of it.
  function fit() {
    const seen = window.visualViewport;
    page.style.setProperty("--bar", `${bar.offsetHeight}px`);
    if (!seen) return;
    const moved = seen.offsetTop > 1 || seen.offsetLeft > 1 || seen.scale > 1.01;
    bar.style.transform = moved ? `translate(${seen.offsetLeft}px, ${seen.offsetTop}px)` : "";
    bar.style.width = moved ? `${seen.width}px` : "";
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
    written.set(`${drawn}/${area.piece.number}`, area);
    grow(area);
    // Slower where an answer takes long, so that even a pasted book leaves the page usable.
    if (timer === undefined) timer = setTimeout(() => { if (flush()) draw(); }, pace);
  }

  // Tells the core what was typed, before anything else happens.
  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return false;
    const started = performance.now();
    for (const [area, number] of Array.from(waiting)) {
      waiting.delete(area);
      written.set(`${drawn}/${number}`, area.value);
      tell(event.typed, number, area.value);
    }
    requestAnimationFrame(() => setTimeout(() => {
      pace = Math.min(5000, Math.max(150, 3 * (performance.now() - started - 40)));
    }));
    return true;
  }

  // The newest words of a button: what an act copies or saves is what was typed last.
  function newest(number, node = [view.bar, view.main, view.letter]) {
    if (node === null || typeof node !== "object") return undefined;
    if (node.number === number && node.act) return node;
    for (const inner of Object.values(node)) {
      const found = newest(number, inner);
      if (found) return found;
    }
    return undefined;
  }

  function press(part) {
    if (erased || !part) return;
    flush();
    if (!part.act) return answer(part.number, "");
    if (part.act.act === "hide") return erase();
    tellTime();
    const { act } = newest(part.number) || part;
    if (act.act === "open") return chooseFile(part.number);
    // Begun inside the tap, since browsers allow it nowhere else.
    Promise.resolve(acts[act.act] ? acts[act.act](act) : "failed").then((result) => answer(part.number, result));
  }

  function answer(number, text) {
    if (tell(event.press, number, text)) draw();
    remember();
  }

  // Acts: what only a browser can do. Each says done, failed or unknown, and claims no more.

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
      leaveFor(make("a", { href: act.address }));
      return "unknown";
    },
    save: (act) => {
      const url = URL.createObjectURL(new Blob([act.text], { type: `${act.type};charset=utf-8` }));
      leaveFor(make("a", { href: url, download: act.name }));
      setTimeout(() => URL.revokeObjectURL(url), 30000);
      unsaved = false;
      return "unknown";
    },
    print: () => {
      window.print();
      return "unknown";
    },
  };

  function leaveFor(link) {
    const before = unsaved;
    unsaved = false; // another app opens, this page stays: no warning
    root.append(link);
    link.click();
    link.remove();
    setTimeout(() => { unsaved = unsaved || before; }, 1000);
  }

  function copyBySelecting(text) {
    const area = make("textarea", { class: "unseen", readonly: true, "aria-hidden": "true" });
    const focused = root.activeElement;
    area.value = text;
    root.append(area);
    area.select();
    let done = false;
    try { done = document.execCommand("copy"); } catch (refused) { done = false; }
    area.remove();
    if (focused) focused.focus({ preventScroll: true });
    return done;
  }

  function chooseFile(number) {
    const chooser = make("input", { type: "file", class: "unseen", "aria-hidden": "true", tabindex: "-1" });
    chooser.addEventListener("change", async () => {
      const file = chooser.files[0];
      chooser.remove();
      if (!file) return;
      let bytes = new Uint8Array();
      try {
        bytes = new Uint8Array(await file.slice(0, largestFile + 1).arrayBuffer());
      } catch (unreadable) { /* the core says of nothing that it is nothing */ }
      if (tell(event.opened, number, bytes)) draw();
    });
    root.append(chooser);
    chooser.click();
  }

  // Hide and erase: nothing of hers is left in the page, its storage, the core's memory or where
  // Back leads, and ordinary words stand there.
  function erase() {
    if (erased) return;
    erased = true;
    unsaved = false;
    clearTimeout(timer);
    waiting.clear();
    written.clear();
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
      if (core) new Uint8Array(core.memory.buffer).fill(0);
      history.replaceState(null, "");
    } catch (gone) { /* a core that stopped may have no memory left */ }
    core = view = texts = stage = bar = sheet = spoken = host = root = undefined;
  }

  // The browser's Back is the page's Back, as long as there is a screen to go back to.
  let guarded = false;
  function remember() {
    if (guarded || erased || !view || view.back === undefined) return;
    guarded = true;
    try { history.pushState(null, ""); } catch (refused) { guarded = false; }
  }

  function wentBack() {
    if (erased || !guarded) return;
    guarded = false;
    if (!view || view.back === undefined) return history.back();
    flush();
    answer(view.back, "");
  }

  // Shift, three times within five seconds and by itself: capitals are typed with it too.
  let shifts = [];
  let alone = false;
  function shiftDown(pressed) {
    if (pressed.key === "Shift") {
      alone = !pressed.repeat || alone;
      return;
    }
    alone = false;
    shifts = [];
  }

  function shiftUp(released) {
    if (released.key !== "Shift" || !alone || erased) return;
    alone = false;
    const now = performance.now();
    shifts = shifts.filter((time) => now - time < 5000).concat(now);
    if (shifts.length >= 3 && texts) erase();
  }

  // What goes wrong

  function notice(line) {
    const old = root && root.querySelector(".notice");
    if (old) old.remove();
    const shown = make("p", { class: "notice", role: "alert" }, line);
    if (sheet) sheet.before(shown);
    else document.getElementById("worksheet").before(shown);
    return shown;
  }

  // The core stopped. The screen stays as it is, and every word she typed can be copied.
  function stop() {
    if (erased) return;
    const line = texts.hide.trap;
    if (!stage || drawn === undefined) return paper(line);
    const letter = [view.letter ? view.letter.parts : [], view.main].flat()
      .filter((part) => part.is === "letter")
      .map((part) => part.paragraphs.map((pieces) => pieces.map((run) => run.t).join("")).join("\n\n"));
    const typedWords = Array.from(written.values()).map((held) => held.value === undefined ? held : held.value);
    const area = make("textarea", { class: "read", rows: "8", readonly: true, "aria-label": line, ...writing() });
    area.value = typedWords.concat(letter).filter((text) => text.trim() !== "").join("\n\n");
    const copy = make("button", { type: "button", class: "main" }, texts.hide.copy);
    copy.addEventListener("click", async () => {
      if (await acts.copy({ text: area.value }) === "done") say(texts.hide.copied);
      else area.select();
    });
    const shown = notice(line);
    shown.after(make("div", { class: "stopped" }, area, make("div", { class: "row" }, copy)));
    for (const control of sheet.querySelectorAll("button, input[type=radio], input[type=checkbox]")) {
      control.disabled = true;
    }
    window.scrollTo(0, 0);
  }

  // The worksheet, where no walk can be had, with one line that says why.
  function paper(line) {
    page.classList.remove("walking");
    if (host) host.remove();
    sheet = root = undefined;
    if (line) notice(line);
  }

  // The beginning

  function build() {
    host = document.getElementById("walk");
    // "Save page as" goes past a shadow root and past what is marked as hidden. The style sheet
    // shows it all the same.
    root = host.attachShadow({ mode: "open" });
    bar = make("header", { class: "bar" });
    sheet = make("div", { class: "sheet" });
    spoken = make("p", { class: "spoken", role: "status", "aria-live": "polite" });
    stage = make("form", { class: "stage", lang: "en", autocomplete: "off", novalidate: true }, bar, sheet, spoken);
    root.append(document.querySelector("style").cloneNode(true), stage);

    stage.addEventListener("submit", (sent) => sent.preventDefault());
    stage.addEventListener("input", (happened) => {
      if (isField(happened.target)) typed(happened.target);
    });
    stage.addEventListener("change", (happened) => {
      if (!isField(happened.target)) press(happened.target.piece);
    });
    stage.addEventListener("click", (happened) => {
      const pressed = happened.target.closest("button");
      if (pressed && !pressed.disabled) press(pressed.piece);
    });
    stage.addEventListener("focusin", (happened) => {
      if (happened.target.classList.contains("read")) happened.target.select();
    });
    stage.addEventListener("keydown", (pressed) => {
      if (pressed.key !== "Enter" || pressed.isComposing || pressed.target.type !== "text") return;
      pressed.preventDefault();
      const main = sheet.querySelector("main button.main");
      if (main && !pressed.target.readOnly) press(main.piece);
    });
    wide.addEventListener("change", draw);
    window.addEventListener("popstate", wentBack);
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", () => { if (document.hidden && flush()) draw(); });
    window.addEventListener("beforeunload", (leaving) => {
      if (unsaved) leaving.preventDefault();
    });
    if (window.visualViewport) {
      visualViewport.addEventListener("resize", fit);
      visualViewport.addEventListener("scroll", fit);
    }
  }

  async function begin() {
    texts = JSON.parse(document.getElementById("texts").textContent);
    if (!window.WebAssembly || !window.DecompressionStream) return paper(texts.hide.old);
    try {
      const bytes = await inflate(document.getElementById("core").textContent);
      core = (await WebAssembly.instantiate(bytes, {})).instance.exports;
    } catch (problem) {
      return paper(texts.hide.old);
    }
    if (erased) return undefined;
    for (const role of guides) if (texts.guides[role] !== undefined) tell(event.load, Number(role), texts.guides[role]);
    for (const set of texts.sets) tell(event.load, 0, set);
    const { offset, text } = clock();
    const kept = storage() && sessionStorage.getItem(keptUnder);
    if (core) build();
    tell(event.begin, offset, `${text} ${abilities()}${kept ? `\n${kept}` : ""}`);
    return draw();
  }

  window.addEventListener("keydown", shiftDown, true);
  window.addEventListener("keyup", shiftUp, true);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
