"""The page on which a set is written: from a mistake to a client's page."""

import os
import subprocess
import time

from looking import before_the_page, bring_axe, hold_flawless
from pages import Failed, enter, hold, to_letter, until, url

saying = "You looked at the clock. I felt small."


def page(pages, *sets):
    """The page to write on; with a set, its text stands there."""
    made = ("--write", *sets)
    if made not in pages.made:
        path = os.path.join(pages.folder, f"write-{len(pages.made) + 1}.html")
        done = subprocess.run([pages.broach, "page", *made, "--output", path],
                              capture_output=True, text=True, stdin=subprocess.DEVNULL)
        hold(done.returncode == 0, "broach page", *made, done.stderr)
        pages.made[made] = path
    return pages.made[made]


def begin(engine, address):
    """Past the six lines, to where the text was checked once and can be tried out."""
    engine.open(address)
    until(lambda: engine.run("return document.querySelectorAll('#before li').length") == 6, "the six lines")
    engine.run("document.getElementById('begin').click()")
    until(lambda: is_checked(engine), "the first check", 60)


def replace(engine, old, new):
    """Changes the text as typing does, and waits until it was looked at."""
    engine.run("""
      const [old, fresh] = arguments;
      const area = document.getElementById('set');
      document.getElementById('summary').textContent = '';
      area.focus();
      area.value = area.value.replace(old, fresh);
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));""", old, new)
    until(lambda: is_checked(engine), "the check", 60)


def is_checked(engine):
    return engine.run("return document.getElementById('summary').textContent !== ''")


def errors(engine):
    return engine.run("return document.querySelectorAll('#findings li.error').length")


def may_leave(engine):
    """Whether the page lets itself be closed without asking."""
    return engine.run("return window.dispatchEvent(new Event('beforeunload', { cancelable: true }))")


def inside(engine, script, *arguments):
    """Runs a script where `hands` are those of the trial."""
    return engine.run(f"""
      const frame = document.querySelector('#trial iframe').contentWindow;
      const root = () => frame.document.getElementById('walk').shadowRoot;
      const all = (what) => [...root().querySelectorAll(what)];
      const words = (one) => one.textContent.trim();
      const heading = () => words(root().getElementById('heading') || root().querySelector('main'));
      {script}""", *arguments)


def trial_is_open(engine):
    return engine.run("""
      const frame = document.querySelector('#trial iframe');
      if (!frame || frame.inert || !frame.contentDocument) return false;
      const walk = frame.contentDocument.getElementById('walk');
      return Boolean(walk && walk.shadowRoot && walk.shadowRoot.getElementById('heading'));""")


def trial_step(engine):
    """One step of the trial towards its letter."""
    return inside(engine, """
      const buttons = all('main .row.go button');
      const mayAnswer = buttons.some((one) => words(one) === 'Skip');
      const [field] = all('main textarea, main input[type=text]');
      const [option] = all('main .option input');
      if (mayAnswer && option) option.click();
      else if (mayAnswer && field) {
        field.value = arguments[0];
        field.dispatchEvent(new frame.InputEvent('input', { bubbles: true, composed: true }));
      }
      (all('main .row.go button.main')[0] || buttons[0]).click();""", saying)


def trial_letter(engine):
    return inside(engine, """
      return all('main .row.away').length > 0 ? words(root().querySelector('main .letter .body')) : null""")


def a_set(engine, pages, told):
    """A mistake is found at its line, mended, tried out to its letter, saved and handed out."""
    begin(engine, url(page(pages)))
    hold(errors(engine) == 0, "the small set has mistakes")
    until(lambda: trial_is_open(engine), "the trial", 60)
    replace(engine, "kind: text", "kind: txt")
    first = engine.run("""
      const one = document.querySelector('#findings li');
      const button = one.querySelector('button');
      button.click();
      const area = document.getElementById('set');
      const place = area.value.slice(0, area.selectionStart).split('\\n').length;
      return { words: one.textContent, line: place, said: button.textContent,
               marked: area.value.slice(area.selectionStart, area.selectionEnd), focus: document.activeElement === area,
               stale: !document.getElementById('stale').hidden }""")
    hold(first["said"].startswith(f"Line {first['line']},") and "txt" in first["marked"], first)
    hold("text" in first["words"] and first["focus"] and first["stale"], first)
    replace(engine, "kind: txt", "kind: text")
    hold(errors(engine) == 0, "it is still found")
    replace(engine, "What has stayed with you?", "What do you still think of?")
    for _ in range(30):
        if trial_letter(engine):
            break
        trial_step(engine)
    letter = trial_letter(engine)
    hold(letter and "I felt small" in letter, "the trial has no letter:", letter)
    replace(engine, "Since then, {since}", "Ever since, {since}")
    until(lambda: "Ever since" in (trial_letter(engine) or ""), "the letter of the new text")
    hold(engine.run("return document.activeElement.id") == "set", "the trial took the focus")
    letters = engine.run("return document.getElementById('letters').textContent")
    hold("(What do you still think of?)" in letters, letters)

    saved = hand_out(engine)
    hold(saved["set"]["text"] == engine.run("return document.getElementById('set').value"), "another text is saved")
    hold(saved["set"]["name"].endswith(".yaml") and saved["page"]["name"] == "notes.html", saved["set"]["name"])
    hold("Subject: As we agreed" in saved["note"]["text"], saved["note"]["text"])
    hold(may_leave(engine), "it counts as unsaved")
    path = os.path.join(pages.folder, f"made-{engine.name}.html")
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(saved["page"]["text"])
    checked = subprocess.run([pages.broach, "check", path], capture_output=True, text=True)
    hold(checked.returncode == 0 and "letter for letter" in " ".join(checked.stderr.split()), checked.stderr)
    told["requests of a page to write on"] += engine.run("return performance.getEntriesByType('resource').length")
    hold(told["requests of a page to write on"] == 0, "it asks for something")
    enter(engine, url(path))
    to_letter(engine, saying)
    hold("I felt small" in engine.run("return hands.letter()"), "the client's page has no letter")
    told["sets written"] += 1


def hand_out(engine):
    """What the three buttons save, taken where the browser would be given it."""
    engine.run("""
      window.given = [];
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      URL.createObjectURL = (blob) => { window.given.push({ blob }); return createObjectURL.call(URL, blob); };
      HTMLAnchorElement.prototype.click = function () { window.given[window.given.length - 1].name = this.download; };
      for (const id of ['save', 'save-page', 'save-note']) document.getElementById(id).click();
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;""")
    given = engine.wait("""
      const done = arguments[arguments.length - 1];
      Promise.all(window.given.map((one) => one.blob.text().then((text) => ({ name: one.name, text }))))
        .then(done, (problem) => done(String(problem)));""")
    hold(len(given) == 3, "not all of it was saved:", given)
    return dict(zip(("set", "page", "note"), given))


def with_mistakes(engine, pages, told):
    """A set with mistakes, and a text that is none, can be opened, mended and left."""
    path = os.path.join(pages.folder, "spoiled.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write("broach: 1\ntitle: Mine </textarea>\nsteps:\n  - aks: What?\n    id: what\n    kind: line\n"
                   "drafts:\n  - id: card\n    kind: card\n    body: |\n      {what}\n")
    begin(engine, url(page(pages, path)))
    place = engine.run("return document.querySelector('#findings button').textContent")
    hold(place.startswith("Line 4,"), "the mistake is not at its line:", place)
    hold(not engine.run("return document.querySelector('#trial iframe')"), "there is something to try out")
    hold(may_leave(engine), "it asks though nothing was changed")
    replace(engine, "aks", "ask")
    until(lambda: trial_is_open(engine), "the trial", 60)
    hold(not may_leave(engine), "it does not ask")
    replace(engine, "Mine", "Mine <img src=x onerror=window.harm=1>")
    hold(engine.run("return window.harm === undefined && document.querySelectorAll('img').length === 0"), "the text runs")


def looks(engine, pages, told):
    """axe-core finds nothing, wide and light, narrow and dark, in each view, with findings and without."""
    engine.open(url(page(pages)))
    bring_axe(engine)

    def look(what):
        for scheme, width in (("light", 1280), ("dark", 320), ("dark", 1280), ("light", 320)):
            hold_flawless(engine, told, what, scheme, width)

    look("the six lines")
    engine.run("document.getElementById('begin').click()")
    until(lambda: trial_is_open(engine), "the trial", 60)
    for view in ("text", "trial", "letters"):
        engine.run("showView(arguments[0])", view)
        look(view)
    engine.run("showView('text')")
    replace(engine, "kind: text", "kind: txt")
    look("a mistake")
    engine.run("unsaved = false")
    engine.size(1280, 800)
    engine.look(prefers_color_scheme="light")


def by_keys(engine, pages, told):
    """With keys alone: begin, type, hear what is wrong, go there, mend it, save."""
    tab, enter_key = "\ue004", "\ue007"
    engine.size(1280, 800)
    engine.open(url(page(pages)))

    def go_to(fits, what):
        for _ in range(60):
            engine.keys(tab)
            if engine.run(f"const one = document.activeElement; return Boolean(one && ({fits}))"):
                return
        raise Failed("the keys do not reach", what)

    go_to("one.id === 'begin'", "Begin")
    engine.keys(enter_key)
    until(lambda: is_checked(engine), "the first check", 60)
    hold(engine.run("return document.activeElement.id") == "desk-title", "the focus is lost")
    go_to("one.id === 'set'", "the text")
    engine.run("const area = document.getElementById('set'); const at = area.value.indexOf('kind: text') + 8; area.setSelectionRange(at, at)")
    engine.keys("x", "x")
    until(lambda: engine.run("return found.errors > 0"), "the mistake")
    until(lambda: "Line" in engine.run("return document.getElementById('spoken').textContent"), "what is said of it")
    go_to("one.closest('#findings')", "the mistake")
    engine.keys(enter_key)
    hold(engine.run("return document.activeElement.id === 'set' && document.getElementById('set').selectionStart > 0"), "it does not lead there")
    engine.keys("t", "e", "x", "t")
    until(lambda: engine.run("return found.errors === 0"), "the mended text")
    rows = engine.run("const area = document.getElementById('set'); area.setSelectionRange(area.value.indexOf('kind: text') + 10, area.value.indexOf('kind: text') + 10); return area.value.split('\\n').length")
    engine.keys(enter_key)
    hold(engine.run("const area = document.getElementById('set'); const at = area.selectionStart; return area.value.slice(at - 5, at)") == "\n    ", "Enter loses the indent")
    hold(engine.run("return document.getElementById('set').value.split('\\n').length") == rows + 1, "Enter is lost")
    engine.run("unsaved = false")


breaking = """
const real = WebAssembly.instantiate;
WebAssembly.instantiate = async (...all) => {
  const { instance } = await real(...all);
  const exports = { ...instance.exports };
  const event = exports.write_event;
  if (event) exports.write_event = (...all) => {
    if (window.breaks) throw new WebAssembly.RuntimeError("unreachable");
    return event(...all);
  };
  return { instance: { exports } };
};
"""


def nothing_lost(engine, pages, told):
    """A core that stops, a browser too old, and a very long paste leave her text, which can be saved."""
    mark = before_the_page(engine, breaking)
    begin(engine, url(page(pages)))
    engine.run("window.breaks = true; const area = document.getElementById('set'); area.value += '# mine\\n'; area.dispatchEvent(new InputEvent('input', { bubbles: true }))")
    until(lambda: engine.run("return !document.getElementById('told').hidden"), "what is said of it")
    saved = engine.run("window.given = ''; acts.save = (act) => { window.given = act.text; }; document.getElementById('save').click(); return window.given")
    hold(saved.endswith("# mine\n"), "the text is gone")
    engine.run("unsaved = false")
    engine.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=mark)
    mark = before_the_page(engine, "delete window.WebAssembly")
    engine.open(url(page(pages)))
    engine.run("document.getElementById('begin').click()")
    until(lambda: engine.run("return !document.getElementById('told').hidden"), "that it is too old")
    hold(engine.run("return document.getElementById('set').value.length > 1000"), "there is no text")
    engine.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=mark)
    for what, text in (("prose", "'You said it again. I went quiet. '.repeat(31250)"),
                       ("mistakes", "'  - aks: What?\\n'.repeat(60000)")):
        begin(engine, url(page(pages)))
        started = time.monotonic()
        engine.run(f"const area = document.getElementById('set'); window.checkedBefore = found; area.value += {text}; area.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))")
        until(lambda: engine.run("return found !== window.checkedBefore"), "a look at a million letters", 120)
        told[f"seconds for a million letters of {what}"] = round(time.monotonic() - started, 1)
        hold(engine.run("return document.getElementById('set').value.length > 900000"), "letters are gone")
        engine.run("unsaved = false")


def figures(engine, pages, told):
    """What a look at a text costs, and the page itself."""
    begin(engine, url(page(pages, "first-words")))
    times = engine.run("""
      const times = [];
      for (let count = 0; count < 20; count += 1) {
        const started = performance.now();
        ask(asked.check, 0, `x\\n${area.value}# ${count}`);
        times.push(performance.now() - started);
      }
      return times.sort((one, other) => one - other)""")
    told["ms for a check"] = round(times[len(times) // 2], 1)
    told["bytes of a page to write on"] = os.path.getsize(page(pages, "first-words"))
