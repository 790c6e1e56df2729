"""Checks the index of companions against what their releases answered, and writes ``docs/companions-index.md``.

    python scripts/knowledge/companions/verifyCompanions.py [--report]

``collectCompanions.py answers`` asked every release for every name that some release of its library showed, by
``getattr``, ``import`` and ``inspect.signature``. The real engine is asked the same.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "api"))

from collectCompanions import answers, known_releases, libraries, result
from paths import ROOT, read
from verify import Counts, Engine
from verifyReport import cell

PAGE = ROOT / "docs" / "companions-index.md"
KINDS = ("names there", "names absent", "arguments taken", "arguments refused")
_NO_SUCH = "zz_no_such_argument"
_HEAD = """# The index of companions and how it was checked

`src/knowledge/data/companions.json` holds the public names of libraries that are used beside TensorFlow and Keras. It is
generated: `scripts/knowledge/companions/collectCompanions.py` puts each release of `companions.json` in front of a named
environment of its time and reads what shows; then it asks the release, by `getattr`, `import` and `inspect.signature`, for
every name that any release of the library showed. `build.py` merges both; an answer counts more than what showed.

Written by `scripts/knowledge/companions/verifyCompanions.py --report`: each row is a release that was asked; the engine was asked the
same. Where a callable has a `**kwargs`, only the arguments that it names are compared: nobody called it. Cells: right /
unknown / wrong. transformers lists all of its names itself and imports each when it is asked for, so that its releases were
read and not asked. Of private modules only their being there is kept.
"""


def check(library: str, version: str, engine: Engine) -> dict | None:
    """Counts by kind of one release; None where it was not asked."""
    there = answers(library, version)
    if there is None:
        return None
    counts = {kind: Counts() for kind in KINDS}
    versions = {library: version}
    questions = read(result(library, version).with_name(f"{library}.questions.json"))
    # What the file leaves out (modules that are too deep) it says nothing about.
    said = {name: engine.lookup(name) for name in questions}
    known = [name for name, one in said.items() if one["status"] == "known"]
    for name, got in zip(known, engine.ask("exists-all", known, versions)):
        counts["names there" if name in there else "names absent"].add("y" if name in there else "n", got, name)
    public = [name for name in known if said[name]["visibility"] == "public"]
    callables = [name for name in public if there.get(name) not in (None, "?")]
    asked = []
    for name, ever in zip(callables, engine.ask("arguments", callables)):
        live = set(there[name].split())
        asked.append((name, sorted((live if "**" in live else {*live, *ever, _NO_SUCH}) - {"**"})))
    for (name, arguments), letters in zip(asked, engine.ask("accepts-all", asked, versions)):
        live = set(there[name].split())
        for argument, got in zip(arguments, letters):
            taken = argument in live
            kind = "arguments taken" if taken else "arguments refused"
            counts[kind].add("y" if taken else "n", got, f"{name}.{argument}")
    return counts


def _page(rows: list) -> str:
    found = [count for _, _, counts in rows for count in counts.values()]
    right, wrong = sum(one.right for one in found), sum(len(one.wrong) for one in found)
    unknown = sum(len(one.unknown) for one in found)
    total = (
        f"{len(rows)} releases, {right + unknown + wrong} answers: {right} right, {unknown} unknown, {wrong} wrong.\n"
    )
    lines = [_HEAD, total, "| " + " | ".join(["library", "release", *KINDS]) + " |", "| --- " * (2 + len(KINDS)) + "|"]
    lines += [
        "| " + " | ".join([library, version, *map(cell, counts.values())]) + " |" for library, version, counts in rows
    ]
    return "\n".join(lines) + "\n"


def main(arguments: list) -> int:
    """Runs the command; the result is the exit code."""
    engine, rows = Engine("companions"), []
    for name, library in sorted(libraries().items()):
        for version in known_releases(name, library):
            counts = check(name, version, engine)
            if counts is None:
                continue
            rows.append((name, version, counts))
            for kind, count in counts.items():
                if count.wrong or count.unknown:
                    print(f"{name}=={version}: {kind}: {count.text()}", *(count.wrong + count.unknown)[:6], flush=True)
    engine.close()
    page = _page(rows)
    print(page[len(_HEAD) :].split("\n")[1])
    if "--report" in arguments:
        PAGE.write_text(page, encoding="utf-8")
    return 1 if any(count.wrong for _, _, counts in rows for count in counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
