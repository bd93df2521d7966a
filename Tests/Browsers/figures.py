"""Figures of a page: its size, its first question, a reply with a long letter."""

import os
import statistics

from pages import enter, hold, script, url
from looking import before_the_page

clock = """
(() => {
  const look = () => {
    const walk = document.getElementById("walk");
    if (walk && walk.shadowRoot && walk.shadowRoot.getElementById("heading")) {
      requestAnimationFrame(() => { window.firstScreen = performance.now(); });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
"""


def size(pages, told, limit):
    count = os.path.getsize(pages.make("first-words"))
    told["bytes of a page with one set"] = count
    return [] if count < limit else [f"a page with one set has {count} bytes, not {limit}"]


def first_screen(engine, pages, told, limit):
    mark = before_the_page(engine, clock)
    times = []
    for _ in range(9):
        enter(engine, url(pages.make("first-words")))
        times.append(engine.wait(
            "const done = arguments[0]; const look = () => window.firstScreen ? done(window.firstScreen)"
            " : requestAnimationFrame(look); look();"))
    engine.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=mark)
    median = statistics.median(times)
    told["ms to the first screen"] = round(median)
    return [] if median < limit else [f"the first screen takes {median:.0f} ms, not {limit}"]


reply_script = """
const [sentence, done] = arguments;
(async () => {
  const fresh = await drive.load();
  const talk = await fresh();
  while (!talk.button(/^Skip/)) talk.press(talk.buttons.find((one) => one.look === "main"));
  const text = Array.from({ length: 200 }, (_, place) => sentence.replace("#", place)).join(" ");
  talk.type(talk.find("field")[0], text);
  const times = [];
  for (let letter = 0; letter < 40; letter += 1) {
    const started = performance.now();
    talk.type(talk.find("field")[0], text + "x".repeat(letter));
    times.push(performance.now() - started);
  }
  return { times, words: text.split(" ").length };
})().then(done, (problem) => done(String(problem)));
"""


def reply(engine, pages, told, limit):
    """What a letter typed costs the core, with 2,000 words in the letter."""
    enter(engine, url(pages.make("first-words")))
    engine.run(script("drive.js"))
    # Ten words, two hundred times.
    found = engine.wait(reply_script, "You said # and I did not know what then.")
    hold(isinstance(found, dict) and found["words"] == 2000, found)
    median = statistics.median(found["times"])
    told["ms for a reply with 2,000 words"] = round(median, 1)
    return [] if median < limit else [f"a reply takes {median:.1f} ms, not {limit}"]
