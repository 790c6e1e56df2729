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
_COLUMNS = "| environment | Python | versions | names there | names absent | arguments taken | arguments refused | keywords called |"


def _cell(count) -> str:
    return f"{count.right} / {len(count.unknown)} / {len(count.wrong)}"


def _total(results: list) -> str:
    """One line over the table."""
    all_counts = [count for _, _, counts in results for count in counts.values()]
    right = sum(count.right for count in all_counts)
    unknown = sum(len(count.unknown) for count in all_counts)
    wrong = sum(len(count.wrong) for count in all_counts)
    answers = right + unknown + wrong
    return f"{len(results)} environments, {answers} answers: {right} right, {unknown} unknown, {wrong} wrong.\n"


def report(results: list, path: Path) -> None:
    """Writes the table of all results: ``(name, release, counts by kind)`` each."""
    lines = [_HEAD, _total(results), _COLUMNS, "| --- " * 8 + "|"]
    for name, release, counts in results:
        shown = ", ".join(f"{package} {version}" for package, version in sorted(release.versions.items()))
        lines.append("| " + " | ".join([name, release.python, shown, *map(_cell, counts.values())]) + " |")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
