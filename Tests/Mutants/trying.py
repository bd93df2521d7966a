"""Builds the copy, and runs tests until the first fails."""

import ctypes
import os
import re
import selectors
import signal
import subprocess
import sys
import time

# What the tests of a floor are, where they are more than those with its name: a sentence is read
# where it is said.
READERS = {"Words": ["WordsTests", "PromptTests", "PageTests", "PageCoreTests", "BroachCLITests"]}
# No run needs what debuggers read.
PLAIN = ["-debug-info-format", "none"]
FAILED = re.compile(r"^\W*✘ (.*)")
ERROR = re.compile(r"^(/[^:]+):(\d+):\d+: error: (.*)", re.MULTILINE)
BECOME_SUBREAPER = 36


def tests(floor):
    return READERS.get(floor, [f"{floor}Tests"])


def build(tree, *words):
    """Builds, and returns whether it did, the places of all errors as path and line, and the text."""
    environment = dict(os.environ, BROACH_CORE="keep")
    done = subprocess.run(
        ["swift", "build", *PLAIN, *words], cwd=tree.place, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = done.stdout.decode("utf-8", "replace")
    places = {
        (os.path.relpath(path, tree.place), int(line) - 1)
        for path, line, _ in ERROR.findall(output)}
    return done.returncode == 0, places, output


class Run:
    """One run of the tests of a floor, up to the first that fails.

    It has a process group of its own, and what leaves that group comes back to this process when
    its parent ends; so nothing outlives the run.
    """

    def __init__(self, tree, floor, skip=None, seconds=None):
        """The clock starts with the first line that is printed."""
        words = ["swift", "test", "--skip-build", "--disable-xctest"]
        words += ["--filter", f"^({'|'.join(tests(floor))})\\."]
        words += ["--skip", skip] if skip else []
        self.failed, self.is_late, self.output, self.started = None, False, b"", None
        adopt_orphans()
        self.process = subprocess.Popen(
            words, cwd=tree.place, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, start_new_session=True)
        try:
            self.watch(seconds)
        finally:
            self.end()

    def watch(self, seconds):
        pipe = self.process.stdout.fileno()
        with selectors.DefaultSelector() as selector:
            selector.register(pipe, selectors.EVENT_READ)
            row = b""
            while True:
                left = seconds and self.started and self.started + seconds - time.monotonic()
                if left is not None and left <= 0:
                    self.is_late = True
                    return
                if not selector.select(left):
                    continue
                piece = os.read(pipe, 1 << 16)
                if not piece:
                    self.process.wait()
                    return
                self.started = self.started or time.monotonic()
                self.output += piece
                *whole, row = (row + piece).split(b"\n")
                for line in whole:
                    if match := FAILED.match(line.decode("utf-8", "replace")):
                        self.failed = match[1]
                        return

    def end(self):
        self.seconds = time.monotonic() - (self.started or time.monotonic())
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.stdout.close()
        code = self.process.wait()
        end_orphans()
        if code != 0 and not self.failed and not self.is_late:
            last = self.output.decode("utf-8", "replace").strip().split("\n")[-1]
            self.failed = f"the end of the run, with {code}: {last}"

    @property
    def outcome(self):
        return "timed out" if self.is_late else "killed" if self.failed else "survived"


def adopt_orphans():
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(BECOME_SUBREAPER, 1, 0, 0, 0)


def end_orphans():
    """Ends what a run left behind; what that leaves behind comes here too."""
    children = f"/proc/self/task/{os.getpid()}/children"
    while os.path.exists(children):
        with open(children, encoding="ascii") as file:
            orphans = [int(number) for number in file.read().split()]
        if not orphans:
            return
        for orphan in orphans:
            os.kill(orphan, signal.SIGKILL)
            os.waitpid(orphan, 0)
