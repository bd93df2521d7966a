"""Which lines there are, and what can be changed in one."""

import dataclasses
import functools
import os
import re

# What is generated, has no tests of its own, or is a line of `main`.
LEFT_OUT = {"BuiltInSets", "EmbedPrompts", "CReadline", "broach"}
# Code that is compiled for WebAssembly alone, which no `swift test` builds.
ELSEWHERE = "WebAssembly"


@dataclasses.dataclass(frozen=True)
class Mutant:
    """One change of a part of a row.

    `form` says how the row can hold both, what it was and what it becomes: as a `value`, a
    `condition`, `branches`, a `statement`, an `operator` or a `not` before something.
    """

    floor: str
    path: str
    line: int
    kind: str
    form: str
    row: str
    start: int
    end: int
    new: str

    @property
    def place(self):
        return f"{self.path}:{self.line + 1}"

    @property
    def old(self):
        return self.row[self.start:self.end]

    @property
    def changed(self):
        return self.row[:self.start] + self.new + self.row[self.end:]

    def __str__(self):
        return f"{self.place}: {self.kind}\n  - {self.row.strip()}\n  + {self.changed.strip()}"


def floors(root):
    """The folders of Sources that have code of their own and tests."""
    return [
        name
        for name in sorted(os.listdir(os.path.join(root, "Sources")))
        if name not in LEFT_OUT and os.path.isdir(os.path.join(root, "Tests", f"{name}Tests"))
    ]


@functools.cache
def text(root, path):
    """A file as it was when it was first looked at: whoever works on meanwhile changes nothing."""
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def rows(root, path):
    return text(root, path).split("\n")


def lines(root, floor):
    """All lines of a floor that say something, each as a file and a number counted from 0."""
    found = []
    for folder, _, files in sorted(os.walk(os.path.join(root, "Sources", floor))):
        if ELSEWHERE in folder.split(os.sep):
            continue
        for name in sorted(files):
            if not name.endswith(".swift"):
                continue
            path = os.path.relpath(os.path.join(folder, name), root)
            in_text = False
            for number, row in enumerate(rows(root, path)):
                was_in_text, in_text = in_text, in_text ^ (row.count('"""') % 2 == 1)
                if not was_in_text and says_something(row):
                    found.append((floor, path, number))
    return found


def says_something(row):
    text = row.strip()
    return bool(text) and not text.startswith(("//", "import ", "@", "*", "}", "]", ")"))


def draw(root, numbers, places, seen):
    """A mutant that was not drawn before."""
    while True:
        floor, path, line = numbers.choice(places)
        row = rows(root, path)[line]
        ways = changes(row)
        if not ways:
            continue
        mutant = Mutant(floor, path, line, *numbers.choice(ways))
        if (path, line, mutant.changed) not in seen:
            seen.add((path, line, mutant.changed))
            return mutant


# -- What can be changed ------------------------------------------------------------------------

SWAPS = [
    ("condition negated", "operator", r"(?<= )==(?= )", "!="),
    ("condition negated", "operator", r"(?<= )!=(?= )", "=="),
    ("condition negated", "operator", r"(?<= )&&(?= )", "||"),
    ("condition negated", "operator", r"(?<= )\|\|(?= )", "&&"),
    ("condition negated", "not", r"(?<=[\s(\[{])!(?=[\w(.])", ""),
    ("off by one", "operator", r"(?<= )<(?= )", "<="),
    ("off by one", "operator", r"(?<= )<=(?= )", "<"),
    ("off by one", "operator", r"(?<= )>(?= )", ">="),
    ("off by one", "operator", r"(?<= )>=(?= )", ">"),
    ("off by one", "operator", r"(?<=[\w)])\.\.<(?=[\w(])", "..."),
    ("off by one", "value", r"(?<= [+-] )1\b", "2"),
    ("off by one", "operator", r"(?<= )\+(?= [\w(])", "-"),
    ("off by one", "operator", r"(?<= )-(?= [\w(])", "+"),
    ("constant changed", "value", r"\btrue\b", "false"),
    ("constant changed", "value", r"\bfalse\b", "true"),
    ("constant changed", "value", r"(?<=\?\? )nil\b", ".init()"),
    ("constant changed", "value", r"(?<![\w.$#])\d+(?![\w.])", None),
]
NO_STATEMENT = re.compile(
    r"^(let|var|return|guard|if|else|case|default|func|init|struct|enum|extension|for|while|switch"
    r"|do|throw|try|private|package|static|fileprivate|mutating|typealias|import|indirect|where"
    r"|defer|repeat|package|final|public|protocol|continue|break)\b")


def changes(row):
    """All ways to change a row, each as kind, form, row, start, end and what comes there."""
    code = masked(row)
    found = []

    def add(kind, form, start, end, new):
        found.append((kind, form, row, start, end, new))

    for kind, form, pattern, new in SWAPS:
        for match in re.finditer(pattern, code):
            put = new if new is not None else str(int(match[0]) + 1)
            add(kind, form, match.start(), match.end(), put)
    for match in re.finditer(r"\b(if|while|guard) ([^{}]+?)( else)? \{", code):
        start, end = match.span(2)
        if not re.search(r"\b(let|var|case)\b|,", code[start:end]):
            add("condition negated", "condition", start, end, f"!({row[start:end]})")
    match = re.search(r" \? ", code)
    if match:
        colon = reach(code, match.end(), " :")
        if code[colon:colon + 3] == " : ":
            first, second = row[match.end():colon], row[colon + 3:reach(code, colon + 3, ",")]
            end = colon + 3 + len(second)
            add("branches swapped", "branches", match.end(), end, f"{second} : {first}")
    for start, end in literals(row, len(code.rstrip())):
        add("constant changed", "value", start, end, row[start:end - 1] + 'x"')
    text = code.strip()
    is_whole = all(text.count(a) == text.count(b) for a, b in ("()", "[]", "{}"))
    call = r"^[\w.]+[\w\])?.]*( [-+*|&]?= |\()"
    if is_whole and not NO_STATEMENT.match(text) and re.match(call, text):
        start = len(row) - len(row.lstrip())
        add("statement dropped", "statement", start, len(code.rstrip()), "do {}")
    return found


def masked(row):
    """The row with its strings and its comment blotted out, so that only code is matched."""
    row = re.sub(r'"(?:\\.|[^"\\])*"', lambda match: '"' + "_" * (len(match[0]) - 2) + '"', row)
    return re.sub(r"//.*$", lambda match: " " * len(match[0]), row)


def reach(code, start, stop):
    """Where a stretch of code ends: at `stop`, outside all brackets, or at a bracket that closes."""
    depth = 0
    for at in range(start, len(code)):
        if depth == 0 and code.startswith(stop, at):
            return at
        if code[at] in "([{":
            depth += 1
        elif code[at] in ")]}":
            depth -= 1
            if depth < 0:
                return at - (code[at - 1] == " ")
    return len(code.rstrip())


def literals(row, end):
    """All text literals of a row before some end that say something, those within others too."""
    found, opened, at = [], [], 0  # Beginnings of literals, and None for each bracket within one.
    while at < end:
        in_text = bool(opened) and opened[-1] is not None
        if in_text and row[at] == "\\":
            at += 1
            if row.startswith("(", at):
                opened.append(None)
        elif in_text and row[at] == '"':
            start = opened.pop()
            if at > start + 1:
                found.append((start, at + 1))
        elif row[at] == '"':
            opened.append(at)
        elif opened and not in_text and row[at] == "(":
            opened.append(None)
        elif opened and not in_text and row[at] == ")":
            opened.pop()
        at += 1
    return found
