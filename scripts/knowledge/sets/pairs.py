"""Tries pin suggestions on random (environment, need) pairs: installable beside what stays, and fewest changes.

For each pair the engine is asked. What it answers is put together with all installed packages that it leaves alone
and given to the resolver, for that Python and platform; and the number of changed packages is compared with the fewest
over all known sets, found by trying. Where it says that no set exists, none may. ``--write`` puts the figures into
docs/pins.md.

Usage: pairs.py [--pairs 200] [--seed 2026 ...] [--commandline 20] [--write]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "scripts" / "environments")]
import environments
import plan
import resolve
from draw import COMPANIONS, Drawer
from minimal import Sets
from packaging.specifiers import SpecifierSet
from tables import Releases

OUT = ROOT / "docs" / "pins.md"
PROGRAM = ROOT / "bin" / "keras-doctor"
#: Each was new when it was first tried; what went wrong then was repaired by rule.
SEEDS = (2026, 314159, 20261127, 31337, 8675309, 112358, 271828, 161803, 577215)


def ask(questions: list) -> list:
    """Answers of the engine, in order."""
    lines = "\n".join(json.dumps(question) for question in questions)
    script = Path(__file__).with_name("suggest.mjs")
    done = subprocess.run(["node", str(script)], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def ask_command_line(question: dict) -> list:
    """The requirements of the first set that `keras-doctor pins` names."""
    environment = question["environment"]
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(environment, file)
        file.flush()
        command = [str(PROGRAM), "pins", "--python", environment["python"], "--platform", environment["platform"]]
        command += ["--environment", file.name, "--format", "json"]
        command += ["--needs", *(f"{name}{need}" for name, need in question["needs"].items())]
        done = subprocess.run(command, capture_output=True, text=True)
    rows = json.loads(done.stdout or "[]")
    return rows[0]["requirements"] if rows else []


def after(question: dict, answer: dict) -> dict:
    """What the environment holds when the suggestion is installed."""
    pins = dict(requirement.split("==") for requirement in answer["requirements"])
    return {**question["environment"]["installed"], **pins}


def resolves(question: dict, versions: dict) -> str:
    """'' if exactly these versions can be installed together, else what the resolver says."""
    environment = question["environment"]
    python = ".".join(environment["python"].split(".")[:2])
    command = [*environments.compile_for(python), "--config-file", str(resolve.configuration())]
    command += ["--python-platform", plan.PLATFORMS[environment["platform"]]]
    command += [flag for name in resolve.BINARY for flag in ("--only-binary", name)]
    pins = "\n".join(f"{name}=={version}" for name, version in versions.items())
    done = subprocess.run([*command, "-"], input=pins, capture_output=True, text=True)
    return "" if done.returncode == 0 else " ".join(done.stderr.split())


def unmet(question: dict, versions: dict) -> list:
    """Needs that the result does not meet."""
    heads = [name for name in versions if name in ("tensorflow", "tensorflow-cpu", "tensorflow-macos")]
    return [
        f"{name}{need}"
        for name, need in question["needs"].items()
        for holder in ((heads or ["tensorflow"])[:1] if name == "tensorflow" else [name])
        if not SpecifierSet(need).contains(versions.get(holder, "0"), prereleases=True)
    ]


def with_companions(question: dict, answer: dict) -> dict:
    """The question, the libraries that are put in taken as there: they ask for something as well."""
    environment = question["environment"]
    added = {change["package"]: change["to"] for change in answer["changes"] if change["from"] is None}
    needed = {name: version for name, version in added.items() if name in COMPANIONS and name in question["needs"]}
    return {**question, "environment": {**environment, "installed": {**environment["installed"], **needed}}}


def at_odds(question: dict, answer: dict) -> bool:
    """Does a library that is there and stays ask for what cannot be installed, beside nothing else even?"""
    changed = {change["package"] for change in answer["changes"]}
    installed = question["environment"]["installed"]
    return any(resolves(question, {name: installed[name]}) for name in COMPANIONS if name in installed.keys() - changed)


def verdict(question: dict, answer: dict, sets: Sets) -> tuple:
    """(word, detail) of one answer: see WORDS."""
    if answer["feasible"] != "yes":
        there = sets.fitting(question)
        # A companion may have no release for any of the sets.
        known = [name for name in question["needs"] if name in ("tensorflow", "keras", "tf-keras", "numpy", "protobuf")]
        return ("missed", there[0][0].key) if there and known == list(question["needs"]) else ("none", answer["why"])
    beside = {conflict.split(" ")[0] for conflict in answer.get("conflicts", [])}
    # A distribution of TensorFlow that is named as unsuited is not the one that holds what is needed.
    versions = {name: version for name, version in after(question, answer).items() if name not in beside}
    if unmet(question, versions):
        return "unmet", " ".join(unmet(question, versions))
    trouble = resolves(question, versions)
    if trouble:
        return ("before" if at_odds(question, answer) else "refused"), trouble
    changed = sum(change["from"] is not None for change in answer["changes"])
    fewest = sets.fewest(with_companions(question, answer), changed)
    if fewest is not None:
        return "more", f"{changed} changed, {fewest} would do"
    return "conflict" if beside else "right", " ".join(sorted(beside))


WORDS = {
    "right": "installable beside everything that stays, and no known set needs fewer changes",
    "conflict": "the same, without installed packages that the answer itself names as unsuited",
    "none": "no known set holds what is needed, and the answer says so",
    "more": "installable, but another known set needs fewer changes",
    "before": "a library that was there before cannot be installed at all, so that nothing is said of the answer",
    "refused": "the resolver refuses it beside what stays",
    "unmet": "the result does not hold what was needed",
    "missed": "called impossible, though a set exists",
}
GOOD = ("right", "conflict", "none", "before")


def page(counts: dict, pairs: int) -> str:
    """docs/pins.md, for the counts of each seed."""
    rows = [
        f"| {word} | {meaning} | {' | '.join(str(count[word]) for count in counts.values())} |"
        for word, meaning in WORDS.items()
    ]
    return "\n".join(
        [
            "# Pin suggestions, tried",
            "",
            "Written by `scripts/knowledge/sets/pairs.py --write`; not edited by hand.",
            "",
            f"{pairs} random pairs of an environment and a need for each seed. Each answer is put together",
            "with all installed packages that it leaves alone and given to the resolver for that Python and platform; the",
            "number of changed packages is compared with the fewest over all known sets, found by trying.",
            "",
            f"| answer | meaning | {' | '.join(f'seed {seed}' for seed in counts)} |",
            f"| --- | --- |{' --- |' * len(counts)}",
            *rows,
            "",
            "The fixes of a diagnosis choose otherwise among the sets: a step of a TensorFlow minor is as dear as a changed",
            "package, and a set that was not started as dear as four. The rest of the program was written for releases near",
            "the installed one, and fewer packages from a distant release break more of it than more packages from a near",
            "one. Within the set that is chosen only what must change is changed, exactly as here.",
            "",
        ]
    )


def tried(seed: int, options: argparse.Namespace) -> tuple:
    """(counts of the words, how often the command line answers otherwise) for the pairs of a seed."""
    releases = Releases()
    drawer, sets = Drawer(seed, releases), Sets(releases)
    questions = [drawer.question() for _ in range(options.pairs)]
    answers = ask(questions)
    differ = 0
    for question, answer in list(zip(questions, answers))[: options.commandline]:
        if ask_command_line(question) != answer["requirements"]:
            differ += 1
            print("the command line answers otherwise:", json.dumps(question))
    counts: Counter = Counter()
    with ThreadPoolExecutor(6) as pool:
        verdicts = pool.map(lambda pair: verdict(*pair, sets), zip(questions, answers))
        for number, (question, answer, (word, detail)) in enumerate(zip(questions, answers, verdicts)):
            counts[word] += 1
            if word not in GOOD:
                environment = question["environment"]
                needs = " ".join(f"{name}{need}" for name, need in question["needs"].items())
                where = f"{environment['python']} {environment['platform']}"
                print(f"{number} {word}: {where}: {needs} -> {' '.join(answer['requirements'])}\n    {detail[:700]}")
    print(f"seed {seed}:", dict(counts), flush=True)
    return counts, differ


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument("--seed", type=int, nargs="+", default=list(SEEDS))
    parser.add_argument("--commandline", type=int, default=20, help="pairs that the command line is asked as well")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    results = {seed: tried(seed, options) for seed in options.seed}
    counts = {seed: count for seed, (count, _) in results.items()}
    if options.write:
        OUT.write_text(page(counts, options.pairs))
        subprocess.run(
            [str(ROOT / "node_modules/.bin/prettier"), "--log-level", "warn", "--write", str(OUT)], check=True
        )
    wrong = any(word not in GOOD for count in counts.values() for word in count)
    return 1 if wrong or any(differ for _, differ in results.values()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
