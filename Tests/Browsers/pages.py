"""Pages, made as a therapist makes them, and what is put into them to drive them."""

import functools
import http.server
import os
import subprocess
import threading
import time

here = os.path.dirname(os.path.realpath(__file__))


class Failed(Exception):
    """A proof that does not hold."""


def hold(fact, *told):
    if not fact:
        raise Failed(" ".join(str(one) for one in told))


@functools.lru_cache
def script(name):
    with open(os.path.join(here, name), encoding="utf-8") as file:
        return file.read()


class Pages:
    def __init__(self, broach, folder):
        self.broach = broach
        self.folder = folder
        self.made = {}

    def make(self, *sets):
        """The page of these sets; all of them, where none is named."""
        if sets not in self.made:
            path = os.path.join(self.folder, f"page-{len(self.made) + 1}.html")
            done = subprocess.run([self.broach, "page", *sets, "--output", path],
                                  capture_output=True, text=True, stdin=subprocess.DEVNULL)
            hold(done.returncode == 0, "broach page", *sets, done.stderr)
            self.made[sets] = path
        return self.made[sets]


def url(path):
    return "file://" + path


def enter(engine, address):
    """Opens a page and waits for its first screen."""
    engine.open(address)
    engine.run(script("hands.js"))
    until(lambda: engine.run("return hands.isThere()"), "the first screen", 30)


def until(fact, what, seconds=10):
    limit = time.monotonic() + seconds
    while not (found := fact()):
        if time.monotonic() > limit:
            raise Failed(f"waited in vain for {what}")
        time.sleep(0.02)
    return found


def press(engine, words):
    engine.run("hands.press(arguments[0])", words)


def tap(engine, words):
    """Presses as a finger does, for what browsers allow in a tap alone."""
    engine.run("return hands.find(arguments[0])", words).click()


def heading(engine):
    return engine.run("return hands.heading()")


def to_question(engine):
    """Past the opening, to the first question."""
    for _ in range(5):
        if engine.run("return hands.all('main .row.go button').some(one => hands.words(one) === 'Skip')"):
            return
        engine.run("hands.step('')")
    raise Failed("no question comes")


def to_letter(engine, saying, at_each=lambda: None):
    """Walks to the draft, answering all that is asked; gives how many screens there were."""
    for screens in range(1, 100):
        at_each()
        before = engine.run("return [hands.isEnd(), hands.heading()]")
        if not isinstance(before, list):
            raise RuntimeError(f"{engine.name}'s driver has no answer")
        if before[0]:
            return screens
        engine.run("hands.step(arguments[0])", saying)
    raise Failed(f"no end in {engine.name}, at “{before[1]}”")


class Server:
    """A server that hands out a folder and remembers what it was asked for."""

    def __enter__(self):
        asked = self.asked = []

        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *_):
                asked.append(self.path)

        handler = functools.partial(Handler, directory=self.folder)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __init__(self, folder):
        self.folder = folder

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
