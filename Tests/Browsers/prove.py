"""Proves the page in browsers: prove.py BROACH [PROOF…]

Every proof is named as it runs, and says what failed in it; at the end stand the numbers of walks,
drafts, screens and engines. It takes some five minutes on two cores: random answers and walks are
tried for as long as there is time, and a proof that would begin too late is left out and named.
With EVERYTHING=1 nothing is left out. DRAFTS, WALKS and SEED in the environment say how many random
answers and random walks are compared, and where they begin."""

import collections
import os
import shutil
import sys
import tempfile
import time
import traceback

import engines
import figures
import leaving
import looking
import walking
import writing
from pages import Failed, Pages


everything = os.environ.get("EVERYTHING", "") != ""
# No proof begins after so many seconds.
latest = float("inf") if everything else 300


def each_engine(proof, told, makers):
    for make in makers:
        engine = make()
        try:
            proof(engine)
        finally:
            engine.quit()


def patiently(proof):
    """Again where a driver lost its browser, or could not start it; what the page fails, fails."""
    for _ in range(2):
        try:
            return proof()
        except Failed:
            raise
        except Exception as problem:
            print(f"   once more: {(str(problem) or repr(problem)).splitlines()[0]}", flush=True)
    return proof()


def proofs(pages, told, makers):
    drafts = int(os.environ.get("DRAFTS", "10000" if everything else "300"))
    walks = int(os.environ.get("WALKS", "1000" if everything else "100"))
    seconds = float("inf") if everything else 45
    seed = int(os.environ.get("SEED", str(int(time.time()))))
    chromium = [engines.Chromium]

    def on(which, proof, *more):
        return lambda: each_engine(lambda engine: proof(engine, pages, told, *more), told, which)

    def disk():
        for make in makers:
            leaving.nothing_on_disk(make, pages, told)

    def figure():
        missed = figures.size(pages, told, 550_000)
        engine = engines.Chromium()
        try:
            missed += figures.first_screen(engine, pages, told, 200)
            missed += figures.reply(engine, pages, told, 16)
        finally:
            engine.quit()
        # A machine at work is no place to fail for milliseconds; what is missed is said.
        for one in missed:
            print(f"   missed: {one}", flush=True)

    return {
        "every set, from its first question to its letter": on(makers, walking.every_set),
        f"random answers and walks as `broach draft` has them, seed {seed}":
            on(chromium, walking.random_drafts, drafts, walks, seed, seconds),
        "no request but the file": on(makers, leaving.no_request),
        "every screen with axe-core": on(chromium, looking.every_screen),
        "keys alone": on(chromium, looking.keys_alone),
        "saved, opened again, and resumed": lambda: leaving.entry_there_and_back(pages, told),
        "kept in the tab": on(makers, leaving.kept_in_tab),
        "nothing on the disk": disk,
        "saved as a page": lambda: leaving.saved_as_page(pages, told),
        "printed": lambda: leaving.printed(pages, told),
        "a hostile set": on(makers, looking.hostile_set),
        "a core that stops": on(chromium, looking.core_stops),
        "an old browser": on(chromium, looking.old_browser),
        "two million letters": on(chromium, looking.two_million),
        "a set written, tried out and handed out": on(makers, writing.a_set),
        "a set with mistakes": on(makers, writing.with_mistakes),
        "the page to write on with axe-core": on(chromium, writing.looks),
        "the page to write on by keys": on(chromium, writing.by_keys),
        "nothing lost while writing": on(chromium, writing.nothing_lost),
        "figures of writing": on(chromium, writing.figures),
        "figures": figure,
    }


def main():
    broach, asked = os.path.realpath(sys.argv[1]), sys.argv[2:]
    folder = tempfile.mkdtemp(prefix="pages-")
    told = collections.Counter()
    makers, missing = [], []
    for make in engines.everyone:
        try:
            make().quit()
            makers.append(make)
        except Exception as problem:
            missing.append(f"{make.name} cannot be tried here: {str(problem).splitlines()[0]}")
    for one in missing:
        print(one, flush=True)
    failed, late = [], []
    begun = time.monotonic()
    try:
        for name, proof in proofs(Pages(broach, folder), told, makers).items():
            if asked and not any(one in name for one in asked):
                continue
            started = time.monotonic()
            if started - begun > latest:
                late.append(name)
                print(f"no time for: {name}", flush=True)
                continue
            try:
                patiently(proof)
                print(f"✔ {name} ({time.monotonic() - started:.0f} s)", flush=True)
            except Failed as problem:
                failed.append(name)
                print(f"✘ {name}: {str(problem)[:2000]}", flush=True)
            except Exception:
                failed.append(name)
                print(f"✘ {name}:\n{traceback.format_exc()[-2000:]}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    numbers = ", ".join(f"{count} {what}" for what, count in told.items())
    minutes = (time.monotonic() - begun) / 60
    if late:
        print(f"{len(late)} proofs were left out; EVERYTHING=1 tries all.")
    print(f"The page in {len(makers)} engines ({', '.join(make.name for make in makers)}): {numbers}; {minutes:.1f} minutes.")
    required = os.environ.get("CI") == "true"
    sys.exit(1 if failed or (required and missing) else 0)


if __name__ == "__main__":
    main()
