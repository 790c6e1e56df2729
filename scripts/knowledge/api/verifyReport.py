"""Writes what ``verify.py`` found into ``docs/api-index.md``."""

from __future__ import annotations

from pathlib import Path

_HEAD = """# The API index and how it was checked

`src/knowledge/data/apiIndex.json` is generated: `scripts/collect` reads the public name space of an installed
TensorFlow or Keras inside its own environment (names, signatures, members) and finds out by calling which
keywords a `**kwargs` really takes; `scripts/knowledge/api/collectAll.py` does so for every release in
`releases.json`; `build.py` merges the collections. `prove/` runs both sides of every replacement on the same
inputs. Versions between two releases that disagree, and versions newer than the newest, are answered with
`unknown`.

Written by `scripts/knowledge/api/verify.py --report`. Each row is an environment that was asked live:
`scripts/collect/answers.py`, which shares no code with the collector, ran in it and looked up, with `getattr` and
`import`, every public name and member that the index has from any release; of what can be called it read the
arguments with `inspect.signature` (of a class: what both `__new__` and `__init__` take). Then the engine was asked
the same: is the name there, and does it take each argument that it has in any release, or one that no release has?
The last column is about the keywords behind a `**kwargs`: true is what happened when `scripts/collect/calls.py` called
it in that environment (patch releases borrow it from another patch of their minor and were not called).
Attributes that only instances have are not asked here. Cells: right / unknown / wrong.
"""
PUBLIC = ("names there", "names absent", "arguments taken", "arguments refused", "keywords called")
OTHER = ("private there", "private absent", "second there", "second absent", "second arguments")
_OTHERS = """
## Private paths and the second spelling

The same environments, asked for every private name that the index has (a private name is there when `getattr`, `import`
or `from … import` finds it) and for every public name of `tensorflow`, members among them, as `tensorflow.compat.v2`
has it. The index answers the second spelling by a rule (it shows the first; in TensorFlow 1 what TensorFlow 2 shows)
and by entries of its own where releases answered otherwise.
"""


def cell(count) -> str:
    """Right, unknown and wrong answers of one kind."""
    return f"{count.right} / {len(count.unknown)} / {len(count.wrong)}"


def _total(results: list, kinds: tuple) -> str:
    """One line over a table."""
    all_counts = [counts[kind] for _, _, counts in results for kind in kinds]
    right = sum(count.right for count in all_counts)
    unknown = sum(len(count.unknown) for count in all_counts)
    wrong = sum(len(count.wrong) for count in all_counts)
    answers = right + unknown + wrong
    return f"{len(results)} environments, {answers} answers: {right} right, {unknown} unknown, {wrong} wrong.\n"


def _table(results: list, kinds: tuple) -> list:
    lines = [
        _total(results, kinds),
        "| " + " | ".join(["environment", "Python", "versions", *kinds]) + " |",
        "| --- " * (3 + len(kinds)) + "|",
    ]
    for name, release, counts in results:
        shown = ", ".join(f"{package} {version}" for package, version in sorted(release.versions.items()))
        cells = (cell(counts[kind]) for kind in kinds)
        lines.append("| " + " | ".join([name, release.python, shown, *cells]) + " |")
    return lines


def report(results: list, path: Path) -> None:
    """Writes the tables of all results: ``(name, release, counts by kind)`` each."""
    asked = [one for one in results if any(one[2][kind].right for kind in OTHER)]
    lines = [_HEAD, *_table(results, PUBLIC), _OTHERS, *_table(asked, OTHER)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
