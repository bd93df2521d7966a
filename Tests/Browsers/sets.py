"""What the tests know of the sets, read by another reader of YAML than broach's own."""

import glob
import os

import yaml

root = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
guides = {"languages", "mirror", "signpost", "catalog", "findings", "new", "new-words"}


def names():
    """The built-in sets, in alphabetical order."""
    files = glob.glob(os.path.join(root, "prompts", "*.yaml"))
    found = {os.path.basename(file)[: -len(".yaml")] for file in files}
    return sorted(name for name in found if not name.endswith(".examples") and name not in guides)


def read(name):
    with open(os.path.join(root, "prompts", name + ".yaml"), encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.BaseLoader)


def questions(name):
    """Every question of a set, with what can be seen of it on a screen."""
    asked = []

    def gather(steps):
        for step in steps:
            if "ask" in step:
                options = [one["label"] if isinstance(one, dict) else one
                           for one in step.get("options", [])]
                asked.append({"id": step["id"], "ask": step["ask"],
                              "kind": step.get("kind", "text"), "options": options})
            gather(step.get("steps", []))

    gather(read(name)["steps"])
    return asked


def answers_file(answers):
    """Answers as `broach draft` takes them."""

    def shown(value, margin):
        if isinstance(value, int):
            return str(value)
        if "\n" in value:
            lines = "\n".join(margin + line if line else "" for line in value.split("\n"))
            return "|\n" + lines
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'

    lines = ["answers:"]
    for name, value in answers.items():
        if isinstance(value, list):
            lines += [f"  {name}:"] + [f"    - {shown(one, '      ')}" for one in value]
        else:
            lines.append(f"  {name}: {shown(value, '    ')}")
    return "\n".join(lines if answers else ["answers: {}"]) + "\n"
