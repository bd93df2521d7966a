"""A copy of the package in which files are changed, and its manifest."""

import contextlib
import json
import os
import shutil
import subprocess

import drawing
import switches

SWITCHES = "Mutants.swift"


class Tree:
    def __init__(self, root):
        self.root = root
        self.place = os.path.join(root, ".build", "mutants", "tree")
        self.number = os.path.join(root, ".build", "mutants", "number")

    def path(self, name):
        return os.path.join(self.place, name)

    def live(self, number):
        """Says which mutant the tests that are started next find alive."""
        with open(self.number, "w", encoding="utf-8") as file:
            file.write(str(number))

    # -- The copy -------------------------------------------------------------------------------

    def copy(self):
        """Brings it up to date; a file that is the same stays as it is, and so does its build."""
        os.makedirs(self.place, exist_ok=True)
        files = subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard"], cwd=self.root,
            stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")
        for name in files:
            old, new = os.path.join(self.root, name), self.path(name)
            if not os.path.isfile(old) or name in ("Package.swift", "Package.resolved"):
                continue
            os.makedirs(os.path.dirname(new), exist_ok=True)
            if not os.path.isfile(new) or read(old) != read(new):
                shutil.copy2(old, new)
        for top in ("Sources", "Tests"):
            for folder, _, names in os.walk(self.path(top)):
                for name in names:
                    path = os.path.join(folder, name)
                    if os.path.relpath(path, self.place) not in files:
                        os.remove(path)
        self.copy_core()

    def copy_core(self):
        """The core of pages is the one that was made for the package itself: it takes minutes."""
        parts = ("BuiltInPage", "destination", "EmbedCore")
        outputs = (".build", "plugins", "outputs")
        old = os.path.join(self.root, *outputs, os.path.basename(self.root), *parts)
        new = self.path(os.path.join(*outputs, os.path.basename(self.place), *parts))
        if os.path.isdir(old) and not os.path.isdir(new):
            shutil.copytree(old, new)

    def keep(self, tests):
        """Gives the copy a manifest of these tests and all below them alone.

        Returns the floors that are kept, each after those that it stands on.
        """
        # In a folder of its own, since it would wait for whatever builds the package.
        scratch = os.path.join(os.path.dirname(self.place), "manifest")
        dump = json.loads(subprocess.run(
            ["swift", "package", "--scratch-path", scratch, "dump-package"], cwd=self.root,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout)
        below = {
            target["name"]: [
                next(iter(needed.values()))[0]
                for needed in target["dependencies"] + (target.get("pluginUsages") or [])]
            for target in dump["targets"]}
        wanted = []

        def want(name):
            for needed in below.get(name, []):
                if needed not in wanted:
                    want(needed)
            wanted.append(name)

        for name in tests:
            want(name)
        checkouts = os.path.join(self.root, ".build", "checkouts")
        packages = {"Yams": "Yams", "ArgumentParser": "swift-argument-parser"}
        paths = ", ".join(
            f'.package(path: "{os.path.join(checkouts, path)}")'
            for name, path in packages.items() if name in wanted)
        names = ", ".join(f'"{name}"' for name in sorted(set(wanted)))
        manifest = os.path.join(self.root, "Package.swift")
        put(self.path("Package.swift"), read(manifest).decode() + (
            f"\nlet kept: Set<String> = [{names}]\n"
            "package.targets.removeAll { !kept.contains($0.name) }\n"
            "package.products.removeAll { !kept.contains($0.name) }\n"
            f"package.dependencies = [{paths}]\n"))
        return wanted

    # -- Changes --------------------------------------------------------------------------------

    def lay(self, floor, switched, alone=()):
        """Writes the files of a floor: with switches for some mutants, and others as they are."""
        changed = {}
        for number, mutant in switched.items():
            changed[mutant.path, mutant.line] = switches.row(mutant, number)
        for mutant in alone:
            changed[mutant.path, mutant.line] = mutant.changed
        paths = {path for _, path, _ in drawing.lines(self.root, floor)}
        for path in sorted(paths):
            rows = drawing.rows(self.root, path)
            for line, row in enumerate(rows):
                rows[line] = changed.get((path, line), row)
            put(self.path(path), "\n".join(rows))
        put(
            self.path(os.path.join("Sources", floor, SWITCHES)),
            switches.source(self.number, switched))

    @contextlib.contextmanager
    def shown(self, path, text):
        """Has a file say something else for as long as nothing is built."""
        place = self.path(path)
        old, times = read(place).decode(), os.stat(place)
        put(place, text)
        try:
            yield
        finally:
            put(place, old)
            os.utime(place, ns=(times.st_atime_ns, times.st_mtime_ns))


def read(path):
    with open(path, "rb") as file:
        return file.read()


def put(path, text):
    """Writes a file, if it does not say that already."""
    if not os.path.isfile(path) or read(path) != text.encode():
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
