"""Writes ``src/knowledge/data/releases.json`` from the collected snapshot; ``--check`` looks at the committed file only.

A distribution that the snapshot says nothing of keeps its rows, so that a new release asks the index about few names.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[3]
SNAPSHOT = ROOT / "build" / "releases" / "snapshot.json"
OUTPUT = ROOT / "src" / "knowledge" / "data" / "releases.json"
NAMES = Path(__file__).with_name("distributions.json")
UNPUBLISHED = Path(__file__).with_name("unpublished.json")

_TENSORFLOW_EXTRA = re.compile(r"""extra == ["'](tensorflow|tf)["']""")
_STACK = ("tensorflow", "tf-keras")

_PLATFORMS = (
    (re.compile(r"(manylinux|linux).*x86_64"), "linux-x86_64"),
    (re.compile(r"(manylinux|linux).*aarch64"), "linux-aarch64"),
    (re.compile(r"macosx.*arm64"), "macos-arm64"),
    (re.compile(r"macosx.*x86_64"), "macos-x86_64"),
    (re.compile(r"win_amd64"), "windows-x86_64"),
    (re.compile(r"^any$"), "any"),
)


class Table:
    """A list without repeats and the place of each member."""

    def __init__(self, first: tuple = ()) -> None:
        self.items: list = list(first)
        self._place: dict = {json.dumps(item): number for number, item in enumerate(self.items)}

    def place(self, item: object) -> int:
        """Place of a member, added if need be."""
        key = json.dumps(item)
        if key not in self._place:
            self._place[key] = len(self.items)
            self.items.append(item)
        return self._place[key]


def python_of(tag: str) -> str:
    """'cp311' → '3.11'; '' for a tag of no one minor."""
    found = re.fullmatch(r"cp3(\d+)", tag)
    return f"3.{found.group(1)}" if found else ""


def wheel_groups(tags: list) -> list:
    """Wheel tags as groups of Python minors with the platforms that have them all."""
    by_platform: dict = {}
    for tag in tags:
        pythons, _, platforms = tag.split("-")[-3:]
        for pattern, platform in _PLATFORMS:
            for python in pythons.split("."):
                if pattern.search(platforms) and python_of(python):
                    by_platform.setdefault(platform, set()).add(python_of(python))
    groups: dict = {}
    for platform, found in sorted(by_platform.items()):
        ordered = tuple(sorted(found, key=lambda python: int(python[2:])))
        groups.setdefault(ordered, []).append(platform)
    return [[list(pythons), platforms] for pythons, platforms in sorted(groups.items())]


def normal(line: str) -> str:
    """One spelling for a requirement line ('name (>=1)' in old wheels); '' for an extra or what cannot be read.

    What an extra called after TensorFlow asks of it holds for every use beside TensorFlow, and is kept without the extra.
    """
    try:
        requirement = Requirement(line)
    except InvalidRequirement:
        return ""
    if requirement.marker and "extra ==" in str(requirement.marker):
        if not _TENSORFLOW_EXTRA.search(str(requirement.marker)) or requirement.name.replace("_", "-") not in _STACK:
            return ""
        requirement.marker = None
    return str(requirement)


def published(name: str, version: str, facts: dict) -> list:
    """Requirement lines of a release, those known from its own release notes included."""
    more = json.loads(UNPUBLISHED.read_text()).get(name, {}).get(".".join(version.split(".")[:2]))
    return [line for line in map(normal, [*facts["requires"], *([more] if more else [])]) if line]


def row(version: str, facts: dict, tables: dict) -> list:
    """[version, date, python, requires, wheels] with trailing -1 cut; `requires` and `wheels` may be missing."""
    coded: list = [version, facts["date"], tables["pythons"].place(facts["python"])]
    if facts.get("requires") is not None:
        places = sorted({tables["lines"].place(line) for line in facts["requires"]})
        coded.append(tables["requires"].place(places))
    if facts.get("wheels"):
        coded += [-1] * (4 - len(coded))
        coded.append(tables["wheels"].place(facts["wheels"]))
    return coded


def decoded(row: list, shared: dict) -> dict:
    """The facts of a row, the places in the shared lists looked up."""
    _, date, python, requires, wheels = [*row, -1, -1][:5]
    lines = [shared["lines"][place] for place in shared["requires"][requires]] if requires >= 0 else None
    groups = shared["wheels"][wheels] if wheels >= 0 else []
    return {"date": date, "python": shared["pythons"][python], "requires": lines, "wheels": groups}


def collected(snapshot: dict, groups: dict) -> dict:
    """Distribution -> version -> facts, from what was collected."""
    with_wheels = groups["requirements"] + groups["companions"]
    return {
        name: {
            version: {
                "date": facts["date"],
                "python": facts["python"] or "",
                "requires": None if facts.get("requires") is None else published(name, version, facts),
                "wheels": wheel_groups(facts["wheels"]) if name in with_wheels else [],
            }
            for version, facts in releases.items()
            if not facts["yanked"]
        }
        for name, releases in snapshot.items()
    }


def committed() -> tuple:
    """Distribution -> version -> facts, and distribution -> versions of the auxiliary ones, as the table has them."""
    if not OUTPUT.exists():
        return {}, {}
    data = json.loads(OUTPUT.read_text())
    known = {name: {row[0]: decoded(row, data) for row in rows} for name, rows in data["distributions"].items()}
    return known, {name: versions.split() for name, versions in data["auxiliary"].items()}


def content(merge: bool = True) -> dict:
    """What the file holds; without `merge` only what was collected."""
    groups = json.loads(NAMES.read_text())
    fresh = collected(json.loads(SNAPSHOT.read_text()) if SNAPSHOT.exists() else {}, groups)
    known, others = committed() if merge else ({}, {})
    tables = {"pythons": Table(("",)), "lines": Table(), "requires": Table(), "wheels": Table()}
    full = [*groups["requirements"], *groups["companions"], *groups["company"], *groups["releases"]]
    distributions, auxiliary = {}, {}
    newest = json.loads(OUTPUT.read_text())["asOf"] if merge and OUTPUT.exists() else ""
    for name in sorted({*known, *others, *fresh}):
        releases = fresh.get(name, known.get(name, dict.fromkeys(others.get(name, ()))))
        ordered = sorted(releases, key=Version)
        newest = max([newest, *(releases[version]["date"] for version in ordered if releases[version])])
        if name in full:
            distributions[name] = [row(version, releases[version], tables) for version in ordered]
        else:
            auxiliary[name] = " ".join(ordered)
    names = sorted(set(groups["names"]) - set(distributions) - set(auxiliary))
    shared = {key: table.items for key, table in tables.items()}
    return {
        "$schema": "./releases.schema.json",
        "asOf": newest,
        **shared,
        "distributions": distributions,
        "auxiliary": auxiliary,
        "names": names,
    }


def compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def render(data: dict) -> str:
    """JSON with one shared item, and one distribution, a line."""
    parts = []
    for key, value in data.items():
        if isinstance(value, dict):
            body = ",\n".join(f"{compact(name)}:{compact(rows)}" for name, rows in value.items())
            parts.append(f'"{key}": {{\n{body}\n}}')
        elif key in ("lines", "requires", "wheels"):
            body = ",\n".join(compact(item) for item in value)
            parts.append(f'"{key}": [\n{body}\n]')
        else:
            parts.append(f'"{key}": {compact(value)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        sys.path.insert(0, str(Path(__file__).parent))
        import check

        return check.main()
    data = content()
    OUTPUT.write_text(render(data))
    releases = sum(len(rows) for rows in data["distributions"].values())
    print(len(data["distributions"]), "distributions,", releases, "releases,", OUTPUT.stat().st_size, "bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
