"""Walks: every set in every engine, and drafts equal to the native program's."""

import concurrent.futures
import datetime
import os
import subprocess
import time

import sets
import yaml
from pages import Failed, enter, hold, script, to_letter, url

saying = "You looked at the clock while I told you about my sister. I felt small. Then I went home."


def every_set(engine, pages, told):
    """First question from a file, and every set to its letter."""
    for name in sets.names():
        enter(engine, url(pages.make(name)))
        told["screens"] += to_letter(engine, saying)
        hold(engine.run("return hands.isDraft()"), engine.name, name, "ends without a draft")
        hold(engine.run("return hands.letter()"), engine.name, name, "has an empty letter")
        told["walks"] += 1


def native(broach, name, answers, folder):
    path = os.path.join(folder, f"{os.getpid()}-{id(answers)}.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(sets.answers_file(answers))
    done = subprocess.run([broach, "draft", name, "--answers", path], capture_output=True, text=True)
    os.remove(path)
    hold(done.returncode == 0, name, answers, done.stderr)
    return done.stdout


def is_equal(drafts, text):
    """Whether drafts of the page, in whichever order, are the text of `broach draft`."""
    if len(drafts) == 1 and text == drafts[0][1].rstrip("\n") + "\n":
        return True
    titled = [f"{title}\n\n{body.rstrip()}\n" for title, body in drafts]
    return "\n".join(sorted(titled, key=text.find)) == text


walk_script = """
const [asked, seeds, wanders, done] = arguments;
(async () => {
  const fresh = await drive.load();
  const walked = [];
  for (const seed of seeds) {
    try {
      walked.push({ seed, ...drive.walk(await fresh(), asked, seed, wanders) });
    } catch (problem) {
      walked.push({ seed, problem: String(problem) });
    }
  }
  return walked;
})().then(done, (problem) => done([{ problem: String(problem) }]));
"""


def random_drafts(engine, pages, told, drafts, walks, seed, seconds):
    """Random answers, and walks that go back, look elsewhere and change their mind: so many of
    each, or as many as there is time for."""
    names = [name for name in sets.names() if name != "not-now"]
    started = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for place, name in enumerate(names):
            until = started + seconds * (place + 1) / len(names)
            enter(engine, url(pages.make(name)))
            engine.run(script("drive.js"))
            asked = sets.questions(name)
            shares = [count // len(names) + (place < count % len(names)) for count in (walks, drafts)]
            for share, wanders in zip(shares, (True, False)):
                waiting = []
                for start in range(seed, seed + share, 10):
                    if waiting and time.monotonic() > until:
                        break
                    seeds = list(range(start, min(start + 10, seed + share)))
                    for walk in engine.wait(walk_script, asked, seeds, wanders):
                        hold("problem" not in walk, name, "seed", walk.get("seed"), walk.get("problem"))
                        waiting.append((walk, pool.submit(compare, pages, name, walk, wanders)))
                for walk, comparing in waiting:
                    hold(comparing.result(), name, "seed", walk["seed"], "is not the native draft:", walk)
                    told["drafts compared"] += len(walk["drafts"])
                told["random walks" if wanders else "random answers"] += len(waiting)


def compare(pages, name, walk, wanders):
    answers = saved_answers(walk["entry"]) if wanders else walk["answers"]
    if not answers:
        return True  # no answers file can say nothing
    try:
        text = native(pages.broach, name, answers, pages.folder)
    except Failed as problem:
        # A sentence picked before its text was changed stays hers; an answers file cannot say it.
        if wanders and "[not-in-source]" in str(problem):
            return True
        raise
    return is_equal(walk["drafts"], text.replace(datetime.date.today().isoformat(), "2026-11-30"))


def saved_answers(entry):
    """The answers that a saved file holds, as an answers file has them."""
    if not entry:
        return {}
    kept = yaml.load(entry, Loader=yaml.BaseLoader)
    answers = dict(kept.get("names", {}))
    for one in kept.get("answers", []):
        if "text" in one:
            answers[one["question"]] = one["text"].rstrip("\n")
        elif "picked" in one:
            answers[one["question"]] = [sentence["sentence"].rstrip("\n") for sentence in one["picked"]]
        elif "chosen" in one:
            chosen = [choice.get("option", choice.get("own")) for choice in one["chosen"]]
            answers[one["question"]] = chosen if len(chosen) > 1 else chosen[0]
    return answers
