#!/usr/bin/env python3
"""Changes the program in small ways and sees whether a test notices.

    Tests/Mutants/mutants.py [--seed N] [--count N] [--floor NAME] [--skip TESTS] [--list]

Lines are drawn with a seed, which is printed, from all of Sources, so that each floor has its
share; `--floor` draws from one alone. A line is changed in one way: a condition negated, a bound
off by one, a statement dropped, two branches swapped, a constant changed. What does not compile is
drawn again, from the same floor. All are built at once and chosen at run time (`switches.py`); the
few that cannot be are built one by one. For each, the tests of its floor run until one fails; a
mutant that they let live is listed at the end. `--skip` leaves out tests, as `swift test` has it;
`--list` shows what would be drawn and builds nothing.

It works on a copy in .build/mutants, with a manifest that keeps only what those tests need.
"""

import argparse
import contextlib
import os
import random
import signal
import sys

import drawing
from tree import Tree
import trying

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))


class Sample:
    """The mutants that were drawn, each under its number, and how each of them is built."""

    def __init__(self, asked):
        self.numbers = random.Random(asked.seed)
        floors = [asked.floor] if asked.floor else drawing.floors(ROOT)
        self.places = [place for floor in floors for place in drawing.lines(ROOT, floor)]
        self.seen, self.last = set(), asked.count
        drawn = [self.draw(self.places) for _ in range(asked.count)]
        drawn.sort(key=lambda mutant: mutant.floor)
        self.switched = dict(enumerate(drawn, 1))
        self.alone = {}

    def draw(self, places):
        return drawing.draw(ROOT, self.numbers, places, self.seen)

    def draw_again(self, floor):
        self.last += 1
        self.switched[self.last] = self.draw([it for it in self.places if it[0] == floor])
        return self.last

    def of(self, floor, which):
        return {number: it for number, it in which.items() if it.floor == floor}

    def settle(self, tree, floor):
        """Finds out which mutants of a floor can be switched, which must be built alone, and which
        do not compile at all, and draws others for those."""
        while True:
            aside = self.set_aside(tree, floor)
            if not aside:
                return
            self.alone |= aside
            switched = self.of(floor, self.switched)
            while True:
                waiting = {it: self.alone[it] for it in aside if it in self.alone}
                tree.lay(floor, switched, waiting.values())
                is_built, errors, output = trying.build(tree, "--target", floor)
                if is_built:
                    break
                for number in concerned(waiting, errors, output):
                    del self.alone[number]
                    self.draw_again(floor)
                    print(f"     drawn again, it does not compile: {waiting[number].place}")

    def set_aside(self, tree, floor):
        """Takes out of the switched ones what does not compile as such, and one of two in a row."""
        aside, taken = {}, set()
        for number, mutant in self.of(floor, self.switched).items():
            if (mutant.path, mutant.line) in taken:
                aside[number] = self.switched.pop(number)
            taken.add((mutant.path, mutant.line))
        while True:
            switched = self.of(floor, self.switched)
            tree.lay(floor, switched)
            is_built, errors, output = trying.build(tree, "--target", floor)
            if is_built:
                return aside
            for number in concerned(switched, errors, output):
                aside[number] = self.switched.pop(number)


def concerned(mutants, errors, output):
    """The mutants that errors speak of: those of the row, or else the nearest of the file."""
    found = set()
    for path, line in errors:
        near = [(abs(it.line - line), number) for number, it in mutants.items() if it.path == path]
        if near:
            found.add(min(near)[1])
    if not found:
        sys.exit(f"this does not build:\n{output[-3000:]}")
    return found


class Trial:
    """Runs the tests for each mutant, and counts."""

    def __init__(self, tree, sample, floors, skip):
        """The floors come one after another, and those whose tests take longest come last."""
        self.tree, self.sample, self.skip = tree, sample, skip
        self.floors = sorted(
            floors, key=lambda floor: (len(trying.tests(floor)), floors.index(floor)))
        self.limits, self.outcomes, self.survivors = {}, {}, []

    def limit(self, floor):
        """How long a run may take; the tests must pass without any mutant."""
        if floor not in self.limits:
            self.tree.live(0)
            run = trying.Run(self.tree, floor, self.skip)
            if run.failed:
                text = run.output.decode("utf-8", "replace")
                sys.exit(f"the tests of {floor} fail without any mutant:\n{text[-3000:]}")
            self.limits[floor] = 2 * run.seconds + 60
            print(f"     {floor}: {run.seconds:.0f} s without any mutant", flush=True)
        return self.limits[floor]

    def all_switched(self):
        """Tests find the sources as they would be with the one mutant, however they are built."""
        mutants = [
            it for floor in self.floors for it in self.sample.of(floor, self.sample.switched).items()]
        with contextlib.ExitStack() as plain:
            for path in {mutant.path for _, mutant in mutants}:
                plain.enter_context(self.tree.shown(path, drawing.text(ROOT, path)))
            for number, mutant in mutants:
                limit = self.limit(mutant.floor)
                rows = drawing.rows(ROOT, mutant.path)
                rows[mutant.line] = mutant.changed
                self.tree.live(number)
                with self.tree.shown(mutant.path, "\n".join(rows)):
                    self.tell(mutant, trying.Run(self.tree, mutant.floor, self.skip, limit))

    def all_alone(self):
        self.tree.live(0)
        waiting = [
            it for floor in self.floors for it in self.sample.of(floor, self.sample.alone).values()]
        while waiting:
            mutant = waiting.pop(0)
            switched = self.sample.of(mutant.floor, self.sample.switched)
            self.tree.lay(mutant.floor, switched, [mutant])
            if trying.build(self.tree, "--build-tests")[0]:
                limit = self.limits.get(mutant.floor, 600)
                self.tell(mutant, trying.Run(self.tree, mutant.floor, self.skip, limit))
            else:
                again = self.sample.draw_again(mutant.floor)
                waiting.insert(0, self.sample.switched.pop(again))
            self.tree.lay(mutant.floor, switched)

    def tell(self, mutant, run):
        self.outcomes[run.outcome] = self.outcomes.get(run.outcome, 0) + 1
        print(f"{sum(self.outcomes.values()):4} {run.outcome:9} {run.seconds:3.0f} s  {mutant}")
        if run.failed:
            print(f"  by {run.failed[:150]}")
        sys.stdout.flush()
        if run.outcome == "survived":
            self.survivors.append(mutant)

    def sum_up(self):
        print(", ".join(f"{count} {outcome}" for outcome, count in sorted(self.outcomes.items())))
        if self.survivors:
            print(f"\n{len(self.survivors)} survived:")
            print("\n".join(str(mutant) for mutant in self.survivors))


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options.add_argument("--count", type=int, default=120)
    options.add_argument("--floor", default=None)
    options.add_argument("--skip", default=None, help="tests that are left out")
    options.add_argument("--list", action="store_true")
    asked = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    sample = Sample(asked)
    print(f"seed {asked.seed}: {asked.count} mutants of {len(sample.places)} lines", flush=True)
    if asked.list:
        print("\n".join(f"{number:4} {it}" for number, it in sample.switched.items()))
        return
    tree = Tree(ROOT)
    tree.copy()
    drawn = {mutant.floor for mutant in sample.switched.values()}
    kept = tree.keep(sorted({name for floor in drawn for name in trying.tests(floor)}))
    floors = [name for name in kept if name in drawn]
    for floor in floors:
        sample.settle(tree, floor)
        print(f"     {floor}: settled", flush=True)
    is_built, _, output = trying.build(tree, "--build-tests")
    if not is_built:
        sys.exit(f"this does not build:\n{output[-3000:]}")
    trial = Trial(tree, sample, floors, asked.skip)
    trial.all_switched()
    trial.all_alone()
    trial.sum_up()


if __name__ == "__main__":
    main()
