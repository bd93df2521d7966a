// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.

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
  on("beforeprint", () => {
    if (!root) return;
    mostLetters = Infinity;
    draw();
    root.querySelectorAll("aside details").forEach((letter) => { letter.open = true; });
  });
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
    // Small enough to be made at once. The core is made in the background, while guides are unpacked.
    const unpacker = new WebAssembly.Instance(new WebAssembly.Module(bytesOf(packed("unpacker"))));
    const made = WebAssembly.instantiate(await unpack("core", unpacker.exports), {});
    const files = await unpack("guides", unpacker.exports);
    guides = new TextDecoder().decode(files).split("\0").slice(0, -1);
    core = (await made).instance.exports;
  } catch (problem) {
    return paper(texts.hide.old);
  }
  if (erased) return undefined;
  build();
  guides.forEach((text, place) => tell(events.load, place + 1, text));
  for (const set of texts.sets) tell(events.load, 0, set);
  const [offset, time] = now();
  const kept = storage() && sessionStorage.getItem(keptUnder);
  tell(events.begin, offset, `${time} ${abilities()}${kept ? `\n${kept}` : ""}`);
  return draw();
}

window.addEventListener("keydown", shiftDown, true);
window.addEventListener("keyup", shiftUp, true);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
