"""What leaves a page, and what stays: requests, the browser's files, saved pages, prints."""

import base64
import glob
import json
import os
import subprocess
import time

import engines
from pages import (Failed, Server, enter, heading, hold, press, tap, to_letter, to_question,
                   until, url)

# Words that stand nowhere else.
typed = ("Quittenmarmelade", "Nachtfalterin", "Zimtschnecke")


def holds(path, words):
    """Those of the words that a file holds: as UTF-8, as UTF-16, or packed as Firefox packs."""
    with open(path, "rb") as file:
        content = file.read()
    contents = [content]
    if content.startswith(b"mozLz40\0"):
        import lz4.block

        contents.append(lz4.block.decompress(content[8:]))
    return [word for word in words for held in contents
            if word.encode() in held or word.encode("utf-16-le") in held]


def found_in(folder, words=typed):
    found = []
    for path in glob.glob(os.path.join(folder, "**"), recursive=True, include_hidden=True):
        if os.path.isfile(path):
            try:
                found += [f"{word} in {path}" for word in holds(path, words)]
            except OSError:
                pass
    return found


def write(engine):
    """Types words with the keys, and a line; ends at the letter."""
    to_question(engine)
    engine.run("hands.all('main textarea')[0].focus()")
    engine.keys(f"{typed[0]} was what you said. {typed[1]} is what I felt. {typed[2]} is left.")
    until(lambda: typed[0] in engine.run("return hands.root().querySelector('.beside').textContent"),
          "the letter to grow")


def no_request(engine, pages, told):
    """Opened from a server, walked and hidden: the file is all that was asked for."""
    path = pages.make("first-words")
    with Server(os.path.dirname(path)) as server:
        enter(engine, server.address + os.path.basename(path))
        to_letter(engine, "I felt small.")
        press(engine, "Hide and erase")
        time.sleep(0.5)
        hold(server.asked == ["/" + os.path.basename(path)], engine.name, "asked for", server.asked)
    if engine.name == "Chromium":
        engine.driver.get_log("performance")
        enter(engine, url(path))
        to_letter(engine, "I felt small.")
        sent = [json.loads(one["message"])["message"] for one in engine.driver.get_log("performance")]
        asked = {one["params"]["request"]["url"] for one in sent
                 if one["method"] == "Network.requestWillBeSent"}
        hold(asked <= {url(path)}, "asked for", asked)
        told_errors = [one for one in engine.driver.get_log("browser") if one["level"] == "SEVERE"]
        hold(not told_errors, told_errors)


def nothing_on_disk(make, pages, told):
    """None of the words typed is in the browser's files after Hide and erase."""
    engine = make()
    try:
        enter(engine, url(pages.make("first-words")))
        write(engine)
        time.sleep(2)  # both write their sessions down by a clock of their own
        to_letter(engine, f"{typed[2]} again.")
        press(engine, "Hide and erase")
        plain = engine.run("return document.title + document.body.innerText")
        hold(not any(word in plain for word in typed), engine.name, "shows", plain)
        engine.run("history.back()")
        time.sleep(0.5)
        back = engine.run("return document.body ? document.body.innerText : ''")
        hold(not any(word in back for word in typed), engine.name, "brings back", back)
        time.sleep(2)
    finally:
        engine.quit(keep_profile=True)
    found = found_in(engine.profile)
    subprocess.run(["rm", "-rf", engine.profile], check=True)
    hold(not found, engine.name, "keeps", found)


def kept_in_tab(engine, pages, told):
    """Kept in the tab only when asked, found again after a reload, and gone with Hide and erase."""
    for asks in (False, True):
        enter(engine, url(pages.make("first-words")))
        if asks:
            press(engine, "Keep it in this tab")
        write(engine)
        engine.run("hands.all('main .row.go button')[0].click()")
        held = engine.run("return JSON.stringify({ ...sessionStorage }) + localStorage.length + document.cookie")
        hold(any(word in held for word in typed) == asks, engine.name, "asked" if asks else "unasked", held[:300])
    enter(engine, url(pages.make("first-words")))  # the page comes anew in the same tab
    to_letter(engine, "")
    hold(typed[0] in engine.run("return hands.letter()"), engine.name, "does not find what the tab kept")
    press(engine, "Hide and erase")
    hold(engine.run("return sessionStorage.length") == 0, engine.name, "keeps it in the tab")


def saved_as_page(pages, told):
    """“Save page as” takes nothing along that was typed."""
    engine = engines.Chromium()
    try:
        enter(engine, url(pages.make("first-words")))
        write(engine)
        saved = engine.cdp("Page.captureSnapshot", format="mhtml")["data"]
        saved = saved.replace("=\r\n", "").replace("=\n", "")
        hold(not any(word in saved for word in typed), "Chromium saves it in one file")
        # As while the window that asks for a name has the focus.
        engine.run("window.dispatchEvent(new FocusEvent('blur'))")
        held = engine.run("return document.documentElement.outerHTML + hands.root().innerHTML")
        hold(not any(word in held for word in typed), "what is written down holds it")
        engine.run("window.dispatchEvent(new PointerEvent('pointerdown'))")
        hold(typed[0] in engine.run("return hands.root().querySelector('.beside').textContent"),
             "it does not come back")
    finally:
        engine.quit()
    engine = engines.Firefox(arguments=["-remote-allow-system-access"])
    try:
        enter(engine, url(pages.make("first-words")))
        write(engine)
        path = os.path.join(pages.folder, "saved.html")
        with engine.driver.using_context("chrome"):
            engine.driver.execute_async_script(firefox_saves, script_args=[path])
        hold(os.path.getsize(path) > 1000, "Firefox saves nothing")
        hold(not holds(path, typed), "Firefox saves it")
    finally:
        engine.quit()


firefox_saves = """
const [path, done] = arguments;
const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
file.initWithPath(path);
const persist = Cc["@mozilla.org/embedding/browser/nsWebBrowserPersist;1"]
  .createInstance(Ci.nsIWebBrowserPersist);
gBrowser.selectedBrowser.frameLoader.startPersistence(null, {
  onDocumentReady(page) {
    persist.progressListener = {
      QueryInterface: ChromeUtils.generateQI(["nsIWebProgressListener", "nsISupportsWeakReference"]),
      onStateChange(_, request, flags) { if (flags & Ci.nsIWebProgressListener.STATE_STOP) done(); },
      onProgressChange() {}, onLocationChange() {}, onStatusChange() {}, onSecurityChange() {},
      onContentBlockingEvent() {},
    };
    persist.saveDocument(page, file, null, null, 0, 0);
  },
  onError: done,
});
"""


def text_of_print(engine, folder):
    """What is printed, page by page, with the browser's own head and foot switched on."""
    path = os.path.join(folder, "print.pdf")
    printed = engine.cdp("Page.printToPDF", displayHeaderFooter=True, preferCSSPageSize=True,
                         paperWidth=8.27, paperHeight=11.69)
    with open(path, "wb") as file:
        file.write(base64.b64decode(printed["data"]))
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
    return done.stdout.split("\f")[:-1]


def printed(pages, told):
    """The letter is printed from the walk, and no address of a file with it."""
    engine = engines.Chromium()
    try:
        for width in (1280, 360):
            engine.size(width, 740)
            enter(engine, url(pages.make("first-words")))
            write(engine)
            from_question = "".join(text_of_print(engine, pages.folder))
            hold(typed[0] in from_question, width, "prints no letter from a question")
            to_letter(engine, "")
            text = "".join(text_of_print(engine, pages.folder))
            hold(typed[0] in text, width, "prints no letter:", text)
            for other in ("file:", "html", "Hide and erase", "Keep this out", "Copy"):
                hold(other not in text and other not in from_question, width, "prints", other)
            told["prints"] += 2
        engine.cdp("Emulation.setScriptExecutionDisabled", value=True)
        for name in ("first-words", "crossed-a-line", "own-my-side"):
            engine.open(url(pages.make(name)))
            worksheet(engine, pages, name)
            told["prints"] += 1
    finally:
        engine.quit()


def worksheet(engine, pages, name):
    """Printed without scripts: the questions in their order, and none torn by a page's end."""
    import sets

    sheets = [" ".join(sheet.split()) for sheet in text_of_print(engine, pages.folder)]
    whole = " ".join(sheets)
    hold("file:" not in whole, name, "prints the file's address")
    for question in sets.questions(name):
        asked = " ".join(question["ask"].split())
        hold(asked in whole, name, "has no question", asked)
        lasts = [" ".join(one.split()) for one in question["options"][:1] + question["options"][-1:]]
        together = [sheet for sheet in sheets if asked in sheet and all(one in sheet for one in lasts)]
        hold(together, name, "tears", asked)


def entry_there_and_back(pages, told):
    """Saved on the page, opened on it again, and taken up by the program."""
    folder = os.path.join(pages.folder, "downloads")
    os.makedirs(folder, exist_ok=True)
    engine = engines.Chromium(downloads=folder)
    try:
        enter(engine, url(pages.make("first-words")))
        write(engine)
        tap(engine, "Save what I wrote")
        path = until(lambda: next(iter(glob.glob(os.path.join(folder, "only-for-me-*.txt"))), None), "the file")
        to_letter(engine, "")
        letter = engine.run("return hands.letter()")
        tap(engine, "Save what I wrote")
        path = until(lambda: next((one for one in glob.glob(os.path.join(folder, "only-for-me-*.txt"))
                                   if one != path), None), "the second file")
        for file in (path, resumed(pages, path)):
            enter(engine, url(pages.make("first-words")))
            open_file(engine, file)
            until(lambda: heading(engine) != "First words", "what was saved")
            to_letter(engine, "")
            hold(engine.run("return hands.letter()") == letter, file, "opens as another letter")
        enter(engine, url(pages.make("first-words")))
        bad = os.path.join(folder, "bad.txt")
        with open(bad, "w", encoding="utf-8") as file:
            file.write("a shopping list\n" * 1000)
        open_file(engine, bad)
        until(lambda: "not a file that was saved here" in engine.run("return hands.root().textContent"), "what is wrong")
        told["files opened"] += 3
    finally:
        engine.quit()


def open_file(engine, path):
    tap(engine, "Open what I saved")
    engine.run("return hands.root().querySelector('input[type=file]')").send_keys(path)


def resumed(pages, path):
    """Takes the file up in a terminal; gives the entry that the notebook then keeps."""
    import pty

    home = os.path.join(pages.folder, "home")
    os.makedirs(home, exist_ok=True)
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(HOME=home, XDG_DATA_HOME=home, TERM="xterm", LC_ALL="C.UTF-8")
        os.execv(pages.broach, [pages.broach, "resume", path])
    shown, limit = b"", time.monotonic() + 20
    os.set_blocking(terminal, False)
    while time.monotonic() < limit and typed[0].encode() not in shown:
        try:
            shown += os.read(terminal, 65536)
        except BlockingIOError:
            time.sleep(0.05)
        except OSError:
            break
        if shown.rstrip().endswith(b">"):
            shown += b"\n"
            os.write(terminal, b"\r")
    os.close(terminal)
    os.waitpid(child, 0)
    hold(typed[0].encode() in shown, "broach resume shows", shown.decode(errors="replace")[-500:])
    kept = [one for one in glob.glob(os.path.join(home, "broach", "**"), recursive=True)
            if os.path.isfile(one) and holds(one, typed[:1])]
    hold(kept, "the notebook keeps nothing of it")
    return kept[0]
