#!/usr/bin/env python3
"""Changes the program in small ways and sees whether a test notices.

    Tests/Mutants/mutants.py [--seed N] [--count N] [--floor NAME] [--seconds N] [--skip TESTS]
      [--list]

Lines are drawn with a seed, which is printed, from all of Sources, so that each floor has its
share; `--floor` draws from one alone. A line is changed in one way: a condition negated, a bound
off by one, a statement dropped, two branches swapped, a constant changed. What does not compile is
drawn again. The tests of the floor then run with a time limit; a mutant that they let live is
listed at the end. `--skip` leaves out tests that take long, as `swift test` has it; `--list` shows
what would be drawn and builds nothing.

It works on a copy in .build/mutants, with a manifest that keeps only what those tests need.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
COPY = os.path.join(ROOT, ".build", "mutants", "tree")
# What is generated, has no tests of its own, or is a line of `main`.
LEFT_OUT = {"BuiltInSets", "EmbedPrompts", "CReadline", "broach"}


# -- Drawing ----------------------------------------------------------------------------------


def floors():
    """The folders of Sources that have code of their own and tests."""
    names = sorted(os.listdir(os.path.join(ROOT, "Sources")))
    return [
        name
        for name in names
        if name not in LEFT_OUT and os.path.isdir(os.path.join(ROOT, "Tests", f"{name}Tests"))
    ]


def lines(floor):
    """All lines of a floor that say something, each as a file and a number counted from 0."""
    found = []
    for folder, _, files in sorted(os.walk(os.path.join(ROOT, "Sources", floor))):
        for name in sorted(files):
            if not name.endswith(".swift"):
                continue
            path = os.path.relpath(os.path.join(folder, name), ROOT)
            rows = open(os.path.join(ROOT, path), encoding="utf-8").read().split("\n")
            in_text = False
            for number, row in enumerate(rows):
                was_in_text, in_text = in_text, in_text ^ (row.count('"""') % 2 == 1)
                if not was_in_text and says_something(row):
                    found.append((floor, path, number))
    return found


def says_something(row):
    text = row.strip()
    return bool(text) and not text.startswith(("//", "import ", "@", "*", "}", "]", ")"))


def masked(row):
    """The row with its strings and its comment blotted out, so that only code is matched."""
    row = re.sub(r'"(?:\\.|[^"\\])*"', lambda match: '"' + "_" * (len(match[0]) - 2) + '"', row)
    return re.sub(r"//.*$", lambda match: " " * len(match[0]), row)


SWAPS = [
    ("condition negated", r" == ", " != "),
    ("condition negated", r" != ", " == "),
    ("condition negated", r" && ", " || "),
    ("condition negated", r" \|\| ", " && "),
    ("condition negated", r"(?<=[\s(\[{])!(?=[\w(.])", ""),
    ("off by one", r" < ", " <= "),
    ("off by one", r" <= ", " < "),
    ("off by one", r" > ", " >= "),
    ("off by one", r" >= ", " > "),
    ("off by one", r"(?<=[\w)])\.\.<(?=[\w(])", "..."),
    ("off by one", r" \+ 1\b", " + 2"),
    ("off by one", r" - 1\b", " - 2"),
    ("off by one", r" \+ (?=[\w(])", " - "),
    ("off by one", r" - (?=[\w(])", " + "),
    ("constant changed", r"\btrue\b", "false"),
    ("constant changed", r"\bfalse\b", "true"),
    ("constant changed", r"\?\? nil\b", "?? .init()"),
    ("constant changed", r"(?<![\w.$#])\d+(?![\w.])", None),
]
NO_STATEMENT = re.compile(
    r"^(let|var|return|guard|if|else|case|default|func|init|struct|enum|extension|for|while|switch"
    r"|do|throw|try|private|package|static|fileprivate|mutating|typealias|import|indirect|where"
    r"|defer|repeat|package|final|public|protocol|continue|break)\b")


def changes(rows, number):
    """All ways to change a row: what it is called, and the row as it would be."""
    row = rows[number]
    code = masked(row)
    found = []
    for kind, pattern, new in SWAPS:
        for match in re.finditer(pattern, code):
            put = new if new is not None else str(int(row[match.start():match.end()]) + 1)
            found.append((kind, row[:match.start()] + put + row[match.end():]))
    for match in re.finditer(r"\b(if|while|guard) ([^{}]+?)( else)? \{", code):
        condition = row[match.start(2):match.end(2)]
        if not re.search(r"\b(let|var|case)\b|,", masked(condition)):
            new = f"{match[1]} !({condition}){match[3] or ''} {{"
            found.append(("condition negated", row[:match.start()] + new + row[match.end():]))
    match = re.search(r" \? ([^?:]+) : ([^?:,)]+)", code)
    if match:
        first, second = row[match.start(1):match.end(1)], row[match.start(2):match.end(2)]
        new = f" ? {second} : {first}"
        found.append(("branches swapped", row[:match.start()] + new + row[match.end():]))
    for match in re.finditer(r'"_+"', code):
        found.append(("constant changed", row[:match.end() - 1] + "x" + row[match.end() - 1:]))
    text = code.strip()
    is_whole = all(text.count(a) == text.count(b) for a, b in ("()", "[]", "{}"))
    if is_whole and not NO_STATEMENT.match(text) and re.match(r"^[\w.]+[\w\])?.]*( [-+*|&]?= |\()", text):
        found.append(("statement dropped", re.match(r"\s*", row)[0] + "do {}"))
    return found


def draw(numbers, places, seen):
    """A mutant: where it is, what is done, and the whole file with it."""
    while True:
        floor, path, number = numbers.choice(places)
        rows = open(os.path.join(ROOT, path), encoding="utf-8").read().split("\n")
        ways = changes(rows, number)
        if not ways:
            continue
        kind, row = numbers.choice(ways)
        if (path, number, row) in seen:
            continue
        seen.add((path, number, row))
        old, rows[number] = rows[number], row
        return floor, f"{path}:{number + 1}", kind, old.strip(), row.strip(), path, "\n".join(rows)


# -- Trying -----------------------------------------------------------------------------------


def run(*words, seconds=None):
    try:
        done = subprocess.run(
            words, cwd=COPY, timeout=seconds, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout.decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        return None, ""


def copy():
    """Brings the copy up to date; a file that is the same stays as it is, and so does its build."""
    os.makedirs(COPY, exist_ok=True)
    files = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, stdout=subprocess.PIPE,
        check=True).stdout.decode().split("\n")
    for name in files:
        old, new = os.path.join(ROOT, name), os.path.join(COPY, name)
        if not os.path.isfile(old) or name in ("Package.swift", "Package.resolved"):
            continue
        os.makedirs(os.path.dirname(new), exist_ok=True)
        if not os.path.isfile(new) or open(old, "rb").read() != open(new, "rb").read():
            shutil.copy2(old, new)
    for folder, _, names in os.walk(os.path.join(COPY, "Sources")):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), COPY)
            if path not in files:
                os.remove(os.path.join(COPY, path))


def keep(floor):
    """Gives the copy a manifest of the floor's tests and all below them alone."""
    dump = json.loads(subprocess.run(
        ["swift", "package", "dump-package"], cwd=ROOT, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, check=True).stdout)
    below = {
        target["name"]: [
            next(iter(needed.values()))[0] for needed in target["dependencies"]
        ] + [next(iter(use.values()))[0] for use in target.get("pluginUsages") or []]
        for target in dump["targets"]}
    wanted, waiting = set(), [f"{floor}Tests"]
    while waiting:
        name = waiting.pop()
        if name not in wanted:
            wanted.add(name)
            waiting += below.get(name, [])
    checkouts = os.path.join(ROOT, ".build", "checkouts")
    packages = {"Yams": "Yams", "ArgumentParser": "swift-argument-parser"}
    kept = [path for name, path in packages.items() if name in wanted]
    manifest = open(os.path.join(ROOT, "Package.swift"), encoding="utf-8").read()
    names = ", ".join(f'"{name}"' for name in sorted(wanted))
    paths = ", ".join(f'.package(path: "{os.path.join(checkouts, path)}")' for path in kept)
    manifest += (
        f"\nlet kept: Set<String> = [{names}]\n"
        "package.targets.removeAll { !kept.contains($0.name) }\n"
        "package.products.removeAll { !kept.contains($0.name) }\n"
        f"package.dependencies = [{paths}]\n")
    place = os.path.join(COPY, "Package.swift")
    if not os.path.isfile(place) or open(place, encoding="utf-8").read() != manifest:
        open(place, "w", encoding="utf-8").write(manifest)


def prepare(floor, tests, seconds):
    """Builds and tests the floor as it is.

    Returns how long a test run may take: long enough for a machine that is busy.
    """
    keep(floor)
    code, output = run("swift", "build", "--build-tests")
    if code != 0:
        sys.exit(f"{floor} does not build:\n{output[-3000:]}")
    start = time.time()
    code, output = run(*tests, seconds=3600)
    if code != 0:
        sys.exit(f"the tests of {floor} fail without any change:\n{output[-3000:]}")
    return seconds or int((time.time() - start) * 5) + 60


def attempt(path, text, tests, seconds):
    """What becomes of a mutant: `uncompiled`, `killed`, `timed out` or `survived`."""
    place = os.path.join(COPY, path)
    whole = open(place, encoding="utf-8").read()
    open(place, "w", encoding="utf-8").write(text)
    try:
        code, _ = run("swift", "build", "--build-tests", seconds=1800)
        if code != 0:
            return "uncompiled"
        code, _ = run(*tests, seconds=seconds)
        return "timed out" if code is None else "survived" if code == 0 else "killed"
    finally:
        open(place, "w", encoding="utf-8").write(whole)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--seed", type=int, default=None)
    options.add_argument("--count", type=int, default=120)
    options.add_argument("--floor", default=None)
    options.add_argument("--seconds", type=int, default=None, help="the most a test run may take")
    options.add_argument("--skip", default=None, help="tests that are left out")
    options.add_argument("--list", action="store_true")
    asked = options.parse_args()
    seed = asked.seed if asked.seed is not None else random.SystemRandom().randrange(1 << 32)
    numbers = random.Random(seed)
    names = [asked.floor] if asked.floor else floors()
    places = [place for name in names for place in lines(name)]
    tests = ["swift", "test", "--skip-build"] + (["--skip", asked.skip] if asked.skip else [])
    print(f"seed {seed}: {asked.count} mutants of {len(places)} lines", flush=True)
    seen, outcomes, survivors, limit = set(), {}, [], None
    # All are drawn at once, so that each floor is built once; what does not compile is drawn again
    # from its own floor.
    drawn = sorted((draw(numbers, places, seen) for _ in range(asked.count)), key=lambda it: it[0])
    if not asked.list:
        copy()
    ready = None
    for mutant in drawn:
        floor = mutant[0]
        if not asked.list and floor != ready:
            limit = prepare(floor, tests, asked.seconds)
            ready = floor
        while True:
            _, where, kind, old, new, path, text = mutant
            outcome = "drawn" if asked.list else attempt(path, text, tests, limit)
            if outcome != "uncompiled":
                break
            mutant = draw(numbers, [place for place in places if place[0] == floor], seen)
        told = f"{where}: {kind}\n  - {old}\n  + {new}"
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
        print(f"{sum(outcomes.values()):4} {outcome:10} {told}", flush=True)
        if outcome == "survived":
            survivors.append(told)
    print(", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items())))
    if survivors:
        print(f"\n{len(survivors)} survived:")
        print("\n".join(survivors))


if __name__ == "__main__":
    main()
