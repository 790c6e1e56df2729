"""Checks the index against live environments, over their complete public name space.

    python scripts/knowledge/api/verify.py [--collected] [--report] NAME...

Every environment is collected anew (``--collected`` takes what lies in
``build/collected``), then the real engine is asked about every public name, every
member of a class and every argument, and about everything that the index has and the
environment does not. ``--report`` writes ``docs/api-index.md``.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from axes import place
from collectAll import QUIET, plan, prepared
from merge import accepted, members_of
from paths import COLLECTED, COLLECTOR, HERE, ROOT, environments, read

#: Where the rows come from, by whether the environments were read anew.
SOURCES = {
    True: "The environments were read anew for this table.",
    False: (
        "The rows come from the collections that the index was built from: they show that merging, packing and "
        "the engine lose nothing, not that the collector saw everything."
    ),
}
_PACKAGES = {"tensorflow": "tensorflow", "keras": "keras", "tf_keras": "tf-keras"}


@dataclass
class Counts:
    """Answers of the engine by what is true: there or taken, absent or refused."""

    right: int = 0
    unknown: int = 0
    wrong: list = field(default_factory=list)

    def add(self, expected: str, got: str, what: str) -> None:
        """Counts one answer."""
        if got == expected:
            self.right += 1
        elif got == "unknown":
            self.unknown += 1
        else:
            self.wrong.append(what)

    def text(self) -> str:
        """'12345 right, 3 unknown, 0 wrong'."""
        return f"{self.right} right, {self.unknown} unknown, {len(self.wrong)} wrong"


def ask(queries: list) -> list:
    """Answers of the engine to queries, in order."""
    text = "\n".join(map(json.dumps, queries)) + "\n"
    done = subprocess.run(
        ["node", str(HERE / "ask.mjs")], input=text, capture_output=True, text=True, cwd=ROOT, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def collected(name: str, again: bool) -> dict:
    """The collection of an environment, made now or read."""
    if not again:
        return read(COLLECTED / (name + ".json"))
    definition = plan()[name]
    with tempfile.TemporaryDirectory() as folder, prepared(name, definition) as (python, variables):
        out = Path(folder, "names.json")
        command = ["nice", "-n", "10", python, "-W", "ignore", str(COLLECTOR / "collect.py"), str(out)]
        command += [definition["only"]] if definition.get("only") else []
        environment = {**environments.variables("no-tensorflow"), **QUIET, **variables}
        subprocess.run(command, env=environment, cwd=folder, capture_output=True, check=True)
        return read(out)


def versions_of(data: dict) -> dict:
    """Versions by distribution, as the engine wants them."""
    return {_PACKAGES[root]: version for root, version in data["versions"].items()}


def roots_of(data: dict) -> tuple:
    """Which names of the index this environment can speak of."""
    only = data.get("only")
    return tuple(root + "." for root in data["versions"] if only in (None, root))


def names_and_members(data: dict) -> tuple:
    """All public dotted names, members included, and the signatures of callables."""
    names, signatures = set(), {}
    for name, (_, identity) in data["public"].items():
        if ".test.mock." in name or (name + ".").startswith(("tensorflow.compat.v2.", "tensorflow.v2.")):
            continue
        names.add(name)
        if identity is None:
            continue
        signatures[name] = data["details"][identity]["parameters"]
        if data["details"][identity]["kind"] == "class":
            for member, (kind, text, _) in members_of(identity, data["details"]).items():
                names.add(f"{name}.{member}")
                if kind == "method":
                    signatures[f"{name}.{member}"] = text
    return names, signatures


def check(name: str, again: bool) -> tuple:
    """Counts of one environment: names there, names absent, arguments taken, arguments refused."""
    data = collected(name, again)
    versions, roots = versions_of(data), roots_of(data)
    names, signatures = names_and_members(data)
    there, absent, taken, refused = Counts(), Counts(), Counts(), Counts()
    private = set(data["private"]) | set(data["accidental"])
    others = [n for n in ask([["names"]])[0] if n.startswith(roots) and n not in names and n not in private]
    if data.get("only"):
        others = [n for n in others if place(n, data["versions"])[0] in ("k", "f")]
    queries = [("yes", there, ["exists", n, versions]) for n in sorted(names)]
    queries += [("no", absent, ["exists", n, versions]) for n in others]
    for callee, text in sorted(signatures.items()):
        if text is None:
            continue
        tokens = [token for token in accepted(text, None).split(",") if token]
        explicit = [t.strip("!=") for t in tokens if not t.startswith(("*", "/"))]
        queries += [("yes", taken, ["accepts", callee, argument, versions]) for argument in explicit]
        if "**" not in text:
            queries.append(("no", refused, ["accepts", callee, "zz_no_such_argument", versions]))
    answers = ask([query for _, _, query in queries])
    for (expected, counts, query), got in zip(queries, answers):
        counts.add(expected, got, ".".join(map(str, query[1:-1])))
    return data["versions"], {
        "names there": there,
        "names absent": absent,
        "arguments taken": taken,
        "arguments refused": refused,
    }


def report(results: list, again: bool) -> None:
    """Writes the table of all results."""
    lines = [
        "# The API index and how it was checked",
        "",
        "`src/knowledge/data/apiIndex.json` is generated: `scripts/collect` reads the public name space of an installed",
        "TensorFlow or Keras inside its own environment (names, signatures, members) and finds out by calling which",
        "keywords a `**kwargs` really takes; `scripts/knowledge/api/collectAll.py` does so for every release in",
        "`releases.json`; `build.py` merges the collections. `prove/` runs both sides of every replacement on the same",
        "inputs. Versions between two releases that disagree, and versions newer than the newest, are answered with",
        "`unknown`.",
        "",
        "Written by `scripts/knowledge/api/verify.py --report`. Each row is an environment: the engine was asked about",
        "every public name and member, about every public name of the index that is not there, and about every",
        "argument. Cells: right / unknown / wrong.",
        "",
        SOURCES[again],
        "Arguments are those that signatures name; keywords behind `**kwargs` are not asked again here.",
        "",
        "| environment | versions | names there | names absent | arguments taken | arguments refused |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, versions, counts in results:
        cells = [f"{c.right} / {c.unknown} / {len(c.wrong)}" for c in counts.values()]
        shown = ", ".join(f"{root.replace('_', '-')} {version}" for root, version in sorted(versions.items()))
        lines.append("| " + " | ".join([name, shown, *cells]) + " |")
    (ROOT / "docs" / "api-index.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(arguments: list) -> int:
    """Runs the command; the result is the exit code."""
    names = [one for one in arguments if not one.startswith("--")]
    if not names:
        print(__doc__, file=sys.stderr)
        return 2
    results = []
    for name in names:
        versions, counts = check(name, "--collected" not in arguments)
        results.append((name, versions, counts))
        for what, count in counts.items():
            print(f"{name}: {what}: {count.text()}", *count.wrong[:8], flush=True)
    if "--report" in arguments:
        report(results, "--collected" not in arguments)
    return 1 if any(count.wrong for _, _, counts in results for count in counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
