"""Checks the committed ``releases.json`` without a network: order, places in the shared lists, readable specifiers."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT / "src" / "knowledge" / "data" / "releases.json"
DATE = re.compile(r"^20\d\d-\d\d-\d\d$")
CORE = ("tensorflow", "tensorflow-cpu", "keras", "tf-keras", "numpy", "protobuf", "h5py")


def sorted_versions(versions: list) -> bool:
    return versions == sorted(set(versions), key=Version)


def of_distribution(name: str, rows: list, data: dict) -> list:
    """What is wrong with the rows of one distribution."""
    found = []
    if not rows or not sorted_versions([row[0] for row in rows]):
        found.append(f"{name}: empty, unsorted or repeated versions")
    for version, date, python, *rest in rows:
        requires, wheels = (*rest, -1, -1)[:2]
        if not DATE.match(date) or date > data["asOf"]:
            found.append(f"{name} {version}: date {date}")
        if not (
            0 <= python < len(data["pythons"]) and requires < len(data["requires"]) and wheels < len(data["wheels"])
        ):
            found.append(f"{name} {version}: a place outside the shared lists")
    return found


def readable(data: dict) -> list:
    """Lines and ranges that the Python packaging library cannot read."""
    found = []
    for line in data["lines"]:
        try:
            Requirement(line)
        except InvalidRequirement:
            found.append(f"no requirement: {line}")
    for python in data["pythons"]:
        try:
            SpecifierSet(python)
        except InvalidSpecifier:
            found.append(f"no Python range: {python}")
    return found


def main() -> int:
    data = json.loads(DATA.read_text())
    found = readable(data)
    for name, rows in data["distributions"].items():
        found += of_distribution(name, rows, data)
    for name, versions in data["auxiliary"].items():
        if not sorted_versions(versions.split()):
            found.append(f"{name}: unsorted or repeated versions")
    for group in ("distributions", "auxiliary"):
        if list(data[group]) != sorted(data[group]):
            found.append(f"{group} are not sorted")
    found += [f"{name} is not there" for name in CORE if name not in data["distributions"]]
    print("\n".join(found[:40]) if found else "releases.json is in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
