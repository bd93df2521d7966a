// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.

// Elements

// An element with attributes and children; a string becomes a text node. What is no attribute
// becomes a property: "Save page as" writes attributes down, and must not find their words there.
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
// what was scrolled are theirs. Nodes are put in and taken out, never moved.
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

// What holds words. The set's and theirs are in the language of the set.
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

// Sentences are picked in an order, which is written and spoken before each. A whole book pasted
// has a hundred thousand of them: more are drawn as they come to them.
let most = 500;
const sentences = (part) =>
  make("ul", { class: "sentences", role: "list", lang: view.lang, "aria-label": part.label },
    part.items.slice(0, most).map((item) => make("li", { key: item.number },
      make("button", { type: "button", class: "sentence", piece: item, "aria-pressed": String(item.order > 0) },
        make("span", { class: "order" }, item.order > 0 ? String(item.order) : ""),
        words("span", { class: "own" }, item)))),
    part.items.length > most && make("li", { class: "more", key: "more", "aria-hidden": "true" }));

const ahead = new IntersectionObserver(drawMore, { rootMargin: "2000px" });
function drawMore(seen) {
  if (erased || !seen.some((one) => one.isIntersecting)) return;
  most += 500;
  mostLetters += 20000;
  draw();
}

// A button or a switch with what is said of it right below.
function explained(name, control, part) {
  if (!part.said) return make("div", { class: name, key: part.number }, control);
  const id = `said-${part.number}`;
  control.setAttribute("aria-describedby", id);
  return make("div", { class: name, key: part.number }, control,
    words("p", { id, class: "below" }, { words: part.said }));
}

function button(part) {
  const look = part.act === "hide" ? "exit" : part.look;
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
    make("div", { class: "body" }, paragraphs(part.paragraphs)),
    part.isCut && make("div", { class: "more", "aria-hidden": "true" })),
  card: (part) => make("section", { class: "card", lang: view.lang, translate: "no" }, paragraphs(part.paragraphs)),
  fold: (part) => make("details", { class: "fold", open: part.open },
    words("summary", {}, part), make("div", { class: "folded" }, parts(part.parts))),
};

const parts = (list) => list.filter((part) => draws[part.is]).map((part) => draws[part.is](part));

// Of a letter that is as long as a book its beginning is drawn beside the question, at every key;
// more as they come to it, and all of it where it is printed.
let mostLetters = 20000;
function beginning(part) {
  if (part.is !== "letter") return part;
  let left = mostLetters;
  const kept = [];
  for (const runs of part.paragraphs) {
    if (left < 0) break;
    kept.push(runs.map((run) => {
      const t = run.t.slice(0, Math.max(left, 0)).replace(/[\ud800-\udbff]$/, "");
      left -= run.t.length;
      return { ...run, t };
    }));
  }
  return left < 0 ? { ...part, paragraphs: kept, isCut: true } : part;
}

// On a wide screen the letter stands beside the question; on a narrow one it is folded at the
// foot, with its first line in sight.
const wide = matchMedia("print, (min-width: 60rem)");
function beside(letter) {
  const shown = parts(letter.parts.map(beginning));
  return make("aside", { class: "beside", "aria-label": letter.title, translate: "no" }, wide.matches
    ? [words("h2", {}, { words: letter.title }), shown]
    : make("details", { open: letter.open },
      make("summary", {}, words("span", { class: "name" }, { words: letter.title }), " ",
        words("span", { class: "line own", lang: view.lang }, { words: letter.line || "" })),
      make("div", { class: "folded" }, shown)));
}

// Hide and erase is there whatever the core says; but where one card fills the screen to be handed
// over, there is nothing else.
const withExit = (buttons, isCard) => isCard || buttons.some((one) => one.act === "hide")
  ? buttons : buttons.concat({ number: -1, words: texts.hide.hide, act: "hide" });

function draw() {
  if (!view || erased || !core) return;
  const wasCovered = covered.length > 0;
  uncover();
  if (view.screen !== drawn) [most, mostLetters] = [500, 20000];
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
  }
  sheet.querySelectorAll("textarea").forEach(grow);
  ahead.disconnect();
  sheet.querySelectorAll(".more").forEach((one) => ahead.observe(one));
  if (view.say) say(view.say);
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
// too, and asks for a name first. So while another window has the focus, their words stand in a
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
