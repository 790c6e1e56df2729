"""Checks the index against what releases themselves answer, over the complete public name space.

    python scripts/knowledge/api/verify.py --questions          # what to ask, into build/collected/questions.json
    python scripts/knowledge/api/verify.py [--anew] NAME...     # compares; --anew asks the environments first
    python scripts/knowledge/api/verify.py --report             # everything that was asked, into docs/api-index.md

``scripts/collect/answers.py`` asks an environment, by ``getattr`` and ``inspect.signature``, about every public
name that the index has from any release; ``collectAll.py answers`` does so for all, and ``others`` the same of private
paths and of TensorFlow's names under ``tensorflow.compat.v2``. Then the real engine is asked the same: is the name
there, and does it take each argument that it has in any release?
"""

from __future__ import annotations

import json
import multiprocessing
import subprocess
import sys
from dataclasses import dataclass, field
from typing import ClassVar

from asked import in_scope
from axes import SECOND
from collectAll import plan, run
from merge import collections, instances
from paths import COLLECTED, HERE, ROOT, read, write
from verifyReport import OTHER, PUBLIC, report

_PACKAGES = {"tensorflow": "tensorflow", "keras": "keras", "tf_keras": "tf-keras"}
QUESTIONS = COLLECTED / "questions.json"
OTHERS = COLLECTED / "others.json"
_NO_SUCH = "zz_no_such_argument"
PROCESSES = 4


@dataclass(frozen=True)
class Shown:
    """What the report shows of an environment."""

    python: str
    versions: dict


@dataclass
class Counts:
    """Answers of the engine by what is true: there or taken, absent or refused."""

    right: int = 0
    unknown: list = field(default_factory=list)
    wrong: list = field(default_factory=list)

    def add(self, expected: str, got: str, what: str) -> None:
        """Counts one answer, a letter: y yes, n no, u unknown."""
        if got == expected:
            self.right += 1
        else:
            (self.unknown if got == "u" else self.wrong).append(what)

    def text(self) -> str:
        """'12345 right, 3 unknown, 0 wrong'."""
        return f"{self.right} right, {len(self.unknown)} unknown, {len(self.wrong)} wrong"


class Engine:
    """The real engine in a process of its own."""

    def __init__(self, *which: str):
        """``which``: 'companions' for the index of the libraries beside TensorFlow and Keras."""
        self._process = subprocess.Popen(
            ["node", str(HERE / "ask.mjs"), *which], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )

    def ask(self, *query):
        """The answer to one query of ``ask.mjs``."""
        self._process.stdin.write(json.dumps(query) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def lookup(self, symbol: str) -> dict:
        """All that the index says of a name."""
        return self.ask("lookup", symbol, None)

    def close(self) -> None:
        """Ends the process."""
        self._process.stdin.close()
        self._process.wait()


class Release:
    """What one environment answered."""

    def __init__(self, name: str, collected: dict):
        """``collected`` is what the collector saw in the same environment."""
        data = read(COLLECTED / (name + ".answers.json"))
        self.there, self.python, self.only = data["there"], data["python"], data["only"]
        self.versions = {_PACKAGES[root]: version for root, version in data["versions"].items()}
        roots = [data["only"]] if data["only"] else list(data["versions"])
        self.asked = [one for one in read(QUESTIONS) if one.split(".")[0] in roots]
        self.on_instances, self.called = set(), {}
        self.is_called = bool(collected["calls"]["accepts"])
        own_calls = (COLLECTED / (name + ".calls.json")).exists()
        attributes, accepts = collected["calls"]["attributes"], collected["calls"]["accepts"]
        seen = instances(collected)
        for one, (_, identity) in collected["public"].items():
            found = [*attributes.get(identity, ()), *seen.get(identity, ())]
            self.on_instances.update(f"{one}.{attribute}" for attribute in found)
            if own_calls and identity in accepts:
                self.called[one] = accepts[identity]

    def may_be_on_instances(self, name: str) -> bool:
        """Attributes of instances are no names of the class; where nothing was made and called, any may be one."""
        if self.is_called:
            return name in self.on_instances
        return self.there.get(name.rpartition(".")[0]) is not None


def _check_names(release: Release, counts: dict, engine: Engine) -> None:
    names = [name for name in release.asked if name in release.there or not release.may_be_on_instances(name)]
    for name, got in zip(names, engine.ask("exists-all", names, release.versions)):
        there = name in release.there
        counts["names there" if there else "names absent"].add("y" if there else "n", got, name)


def _check_arguments(release: Release, counts: dict, engine: Engine) -> None:
    callables = [name for name in release.asked if release.there.get(name) not in (None, "?")]
    questions = []
    for name, ever in zip(callables, engine.ask("arguments", callables)):
        live = set(release.there[name].split())
        named = {*ever, *live, _NO_SUCH} - {"**"}
        # What an open ``**kwargs`` takes is known where it was called.
        known = named if "**" not in live or name in release.called else named & live
        questions.append((name, sorted(known)))
    for (name, arguments), letters in zip(questions, engine.ask("accepts-all", questions, release.versions)):
        live, called = set(release.there[name].split()), release.called.get(name, {"open": False, "names": ()})
        for argument, got in zip(arguments, letters):
            what = f"{name}.{argument}"
            if argument in live:
                counts["arguments taken"].add("y", got, what)
            elif "**" not in live:
                counts["arguments refused"].add("n", got, what)
            else:
                taken = called["open"] or argument in called["names"]
                counts["keywords called"].add("y" if taken else "n", got, what)


def _is_no_question(release: Release, name: str, got: str, engine: Engine) -> bool:
    """Names that an environment lacks: attributes of instances, and private names that the index has no more."""
    if name.startswith(SECOND):
        # Beside a Keras that alone was called nobody looked at instances of TensorFlow's own classes.
        first = name.replace(SECOND, "tensorflow.", 1)
        return got != "n" and (
            engine.lookup(name).get("kind") == "value" or release.only or release.may_be_on_instances(first)
        )
    return got == "u" and engine.lookup(name)["status"] == "never"


def _check_others(release: Release, collected: dict, counts: dict, engine: Engine) -> None:
    """Private names and second spellings, where the environment was asked for them."""
    path = COLLECTED / (collected["name"] + ".others.json")
    there = read(path)["there"] if path.exists() else {}
    names = [one for one in read(OTHERS) if in_scope(one, collected)] if path.exists() else []
    for name, got in zip(names, engine.ask("exists-all", names, release.versions)):
        kind = "second" if name.startswith(SECOND) else "private"
        if name in there or not _is_no_question(release, name, got, engine):
            counts[f"{kind} there" if name in there else f"{kind} absent"].add("y" if name in there else "n", got, name)
    callables = [one for one in names if one.startswith(SECOND) and there.get(one) not in (None, "?")]
    questions = []
    for name, ever in zip(callables, engine.ask("arguments", callables)):
        live = set(there[name].split())
        questions.append((name, sorted(({*ever, *live, _NO_SUCH} if "**" not in live else live) - {"**"})))
    for (name, arguments), letters in zip(questions, engine.ask("accepts-all", questions, release.versions)):
        live = set(there[name].split())
        for argument, got in zip(arguments, letters):
            counts["second arguments"].add("y" if argument in live else "n", got, f"{name}.{argument}")


def check(name: str, collected: dict, engine: Engine) -> tuple:
    """The release and the counts of one environment."""
    release = Release(name, collected)
    counts = {kind: Counts() for kind in (*PUBLIC, *OTHER)}
    _check_names(release, counts, engine)
    _check_arguments(release, counts, engine)
    _check_others(release, collected, counts, engine)
    return release, counts


def _prepare(names: list, arguments: list, engine: Engine) -> bool:
    """Writes what to ask and asks, as far as wanted; tells whether that went well."""
    if "--questions" in arguments or ("--anew" in arguments and not QUESTIONS.exists()):
        write(QUESTIONS, engine.ask("questions"), indent=0)
        # Private names that no release had when it was asked left the index, and are asked for all the same.
        before = read(OTHERS) if OTHERS.exists() else []
        write(OTHERS, sorted({*before, *engine.ask("others")}), indent=0)
    asked_anew = names if "--anew" in arguments else ()
    return all(run(name, plan()[name], ["names", "answers", "others"]) for name in asked_anew)


class Worker:
    """What a process that checks has: the collections, shared, and an engine of its own."""

    found: ClassVar[dict] = {}
    engine: ClassVar[Engine | None] = None

    @classmethod
    def start(cls) -> None:
        """Called in each process."""
        cls.engine = Engine()

    @classmethod
    def check(cls, name: str) -> tuple:
        """``(name, what the report shows of the environment, counts)``."""
        release, counts = check(name, cls.found[name], cls.engine)
        return name, Shown(release.python, release.versions), counts


def _checked_all(names: list):
    """The results of all environments, in order, several checked at a time."""
    Worker.found = {one["name"]: one for one in collections()} if names else {}
    # Forked, so that the collections are read once.
    with multiprocessing.get_context("fork").Pool(PROCESSES, Worker.start) as pool:
        yield from pool.imap(Worker.check, names)


def _run(arguments: list, engine: Engine) -> int:
    names = [one for one in arguments if not one.startswith("--")]
    if not arguments or not _prepare(names, arguments, engine):
        print(__doc__, file=sys.stderr)
        return 2
    if "--report" in arguments and not names:
        names = [name for name in plan() if (COLLECTED / (name + ".answers.json")).exists()]
    results = []
    for name, release, counts in _checked_all(names):
        results.append((name, release, counts))
        for what, count in counts.items():
            print(f"{name}: {what}: {count.text()}", *(count.wrong + count.unknown)[:8], flush=True)
    if "--report" in arguments:
        report(results, ROOT / "docs" / "api-index.md")
    return 1 if any(count.wrong for _, _, counts in results for count in counts.values()) else 0


def main(arguments: list) -> int:
    """Runs the command; the result is the exit code."""
    engine = Engine()
    try:
        return _run(arguments, engine)
    finally:
        engine.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
