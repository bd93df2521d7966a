"""What a page looks like and can be used with: axe-core, small screens, keys alone, harm."""

import glob
import os
import time

import axe_core_python
import sets
from pages import (Failed, enter, heading, hold, press, script, to_letter, to_question, until, url)
from walking import saying

axe = glob.glob(os.path.join(os.path.dirname(axe_core_python.__file__), "axe.min.js"))[0]
looks = (("light", 1280), ("dark", 320))
unfold = "hands.all('details').forEach((one) => { one.open = true; })"


def bring_axe(engine):
    with open(axe, encoding="utf-8") as file:
        engine.run(file.read())


def hold_flawless(engine, told, what, scheme, width, first=""):
    """axe-core finds nothing in the page as it stands once it is drawn so and the script `first` ran;
    and it is no wider than its window."""
    engine.size(width, 800)
    engine.look(prefers_color_scheme=scheme, prefers_reduced_motion="reduce")
    # Colours are taken from what is drawn, so it has to be drawn in the new scheme.
    engine.wait("""
      const [scheme, width, done] = arguments;
      const next = (what) => requestAnimationFrame(what);
      const look = () => {
        if (innerWidth === width && matchMedia(`(prefers-color-scheme: ${scheme})`).matches) next(() => next(done));
        else next(look);
      };
      look();""", scheme, width)
    engine.run(first)
    found = engine.wait("""
      const done = arguments[0];
      axe.run(document, { resultTypes: ["violations"], iframes: false }).then((result) => done(result.violations.map(
        (one) => [one.id, one.help, ...one.nodes.slice(0, 3).map(
          (node) => [String(node.target), ...node.any.map((check) => check.message)])])), done)""")
    hold(not found, what, scheme, width, found)
    wide = engine.run("return document.documentElement.scrollWidth - innerWidth")
    hold(wide <= 0, what, "is", wide, "pixels too wide at", width)
    told["screens with axe"] += 1


def every_screen(engine, pages, told):
    """axe-core finds nothing on any screen of any set, wide and light, narrow and dark."""
    seen = set()

    def look():
        screen = engine.run("return hands.heading() + hands.all('main *').length")
        if screen in seen:
            return
        seen.add(screen)
        for scheme, width in looks:
            hold_flawless(engine, told, heading(engine), scheme, width, unfold)

    for name in sets.names():
        enter(engine, url(pages.make(name)))
        bring_axe(engine)
        to_letter(engine, saying, look)
        for words in ("Help now", "Back", "What I have said", "Go on", "Show only this"):
            if engine.run("return hands.all('button').some((one) => hands.words(one) === arguments[0])", words):
                press(engine, words)
                look()
    engine.size(1280, 800)
    engine.look(prefers_color_scheme="light")


def keys_alone(engine, pages, told):
    """From the first screen to the letter with keys only; nothing that has focus is covered."""
    tab, enter_key, space, shift = "\ue004", "\ue007", " ", "\ue008"
    engine.size(1280, 500)
    enter(engine, url(pages.make("first-words")))

    def focused():
        return engine.run("""
          const one = hands.root().activeElement;
          if (!one) return null;
          const bar = hands.root().querySelector('.bar').getBoundingClientRect();
          const place = one.getBoundingClientRect();
          const inBar = Boolean(one.closest('.bar'));
          return { words: hands.words(one), kind: one.nodeName + (one.type ? '.' + one.type : ''),
            covered: !inBar && one.id !== 'heading' && place.height < innerHeight / 2
              && (place.top < bar.bottom - 1 || place.bottom > innerHeight + 1) }""")

    def go_to(fits):
        for _ in range(60):
            engine.keys(tab)
            one = focused()
            if one:
                hold(not one["covered"], one, "is covered on", heading(engine))
                if fits(one):
                    return
        raise Failed("the keys do not reach it on", heading(engine))

    for _ in range(40):
        if engine.run("return hands.isEnd()"):
            break
        before = heading(engine)
        hold(focused() and focused()["kind"].startswith("H1"), "the focus is not on", before)
        if engine.run("return hands.all('main .row.go button').some(one => hands.words(one) === 'Skip')"):
            if engine.run("return hands.all('main textarea').length > 0"):
                go_to(lambda one: one["kind"].startswith("TEXTAREA"))
                engine.keys("I felt small. You looked away.")
            elif engine.run("return hands.all('main .option, main .sentence').length > 0"):
                go_to(lambda one: "radio" in one["kind"] or "checkbox" in one["kind"] or one["kind"] == "BUTTON.button" and "felt" in one["words"])
                engine.keys(space)
        words = engine.run("return hands.words(hands.all('main .row.go button.main')[0])")
        go_to(lambda one: one["words"] == words)
        engine.keys(enter_key)
        until(lambda: heading(engine) != before or engine.run("return hands.isEnd()"), "another screen")
    hold("felt small" in engine.run("return hands.letter()"), "no letter by keys alone")
    engine.keys("S", "h")  # capitals are no way to hide
    hold(engine.run("return hands.isThere()"), "a capital hides the page")
    engine.keys(shift, shift, shift)
    until(lambda: engine.run("return !document.getElementById('walk')"), "the plain page")
    engine.size(1280, 800)


hostile = r"""broach: 1
title: "</script><img src=x onerror=window.harm=1>"
about: "<b onmouseover=window.harm=2>\"'</style></textarea>"
for: client
language: en
author: "javascript:window.harm=3"
steps:
  - ask: "</h1><script>window.harm=4</script>What?"
    id: what
    kind: text
    short: yes
    help: "<!-- ]]> &lt; window.harm=5 \\u003cscript>"
    example: "<svg onload=window.harm=6>"
  - ask: "<iframe srcdoc='<script>parent.harm=7</script>'>Which?"
    id: which
    kind: choice
    short: yes
    options:
      - "<a href=javascript:window.harm=8>one</a>"
      - "two </template>"
drafts:
  - id: note
    title: "</title><script>window.harm=9</script>"
    kind: note
    body: |
      <script>window.harm=10</script> {what}
      {which}
"""


def hostile_set(engine, pages, told):
    """A set that tries to be markup is shown as it was typed, and nothing of it runs."""
    path = os.path.join(pages.folder, "hostile.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(hostile)
    enter(engine, url(pages.make(path)))
    to_question(engine)
    hold(heading(engine) == "</h1><script>window.harm=4</script>What?", heading(engine))
    to_letter(engine, "</textarea><script>window.harm=11</script>")
    letter = engine.run("return hands.letter()")
    hold("<script>window.harm=10</script>" in letter.lower() and "harm=11" in letter, letter)
    hold(engine.run("return window.harm === undefined"), "the set runs")
    strange = engine.run("""return [...document.querySelectorAll('*'), ...hands.all('*')].filter((one) =>
      ['IMG', 'IFRAME', 'SVG', 'B', 'OBJECT'].includes(one.nodeName.toUpperCase())
      || [...one.attributes].some((name) => name.name.startsWith('on'))).length""")
    hold(strange == 0, strange, "elements came out of the set")


broken = """
const real = WebAssembly.instantiate;
WebAssembly.instantiate = async (...all) => {
  const { instance } = await real(...all);
  const exports = { ...instance.exports };
  exports.page_event = (kind, number, count) => {
    if (window.breaks) throw new WebAssembly.RuntimeError("unreachable");
    return instance.exports.page_event(kind, number, count);
  };
  return { instance: { exports } };
};
"""


def before_the_page(engine, source):
    return engine.cdp("Page.addScriptToEvaluateOnNewDocument", source=source)["identifier"]


def core_stops(engine, pages, told):
    """A core that traps: what she wrote stays, and can be copied."""
    mark = before_the_page(engine, broken)
    enter(engine, url(pages.make("first-words")))
    to_question(engine)
    engine.run("hands.type('I felt small.')")
    engine.run("window.breaks = true; hands.press('Go on')")
    hold(engine.run("return hands.all('main textarea')[0].value") == "I felt small.", "the field is empty")
    held = engine.run("return hands.root().querySelector('.stopped textarea').value")
    hold("I felt small." in held, "nothing to copy:", held)
    hold(engine.run("return hands.root().querySelector('.notice').textContent.length > 20"), "nothing is said")
    press(engine, "Hide and erase")
    hold("small" not in engine.run("return document.body.innerText"), "it is not erased")
    engine.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=mark)


def old_browser(engine, pages, told):
    """Without WebAssembly, or without DecompressionStream: the worksheet, and why."""
    for missing in ("WebAssembly", "DecompressionStream"):
        mark = before_the_page(engine, f"delete window.{missing}")
        engine.open(url(pages.make("first-words")))
        shown = until(lambda: engine.run("return document.querySelector('.notice') && document.body.innerText"), "the line")
        hold("What has stayed with you?" in shown, missing, "no worksheet")
        engine.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=mark)


def two_million(engine, pages, told):
    """Two million letters pasted leave the page usable."""
    enter(engine, url(pages.make("first-words")))
    to_question(engine)
    started = time.monotonic()
    engine.run("hands.type('You said it again. I went quiet. '.repeat(62500).trim())")
    press(engine, "Go on")
    before = until(lambda: heading(engine) == "Which of your sentences must be heard?" or None, "the next question", 120)
    hold(before, "it stays")
    press(engine, "Back")
    until(lambda: engine.run("return hands.all('main textarea').length > 0"), "the text", 60)
    length = engine.run("return hands.all('main textarea')[0].value.length")
    hold(length == 33 * 62500 - 1, "letters are gone:", length, "are there")
    press(engine, "Hide and erase")
    told["seconds for two million letters"] = round(time.monotonic() - started, 1)
