"""Compares the committed release table with what the package index says now; the snapshot of ``collect.py`` stands for it.

Only what was collected is compared, so that a sample will do: ``collect.py --only keras``, then this. Releases newer than
the table are told, and no difference.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from packaging.version import Version

import build


def plain(fact: object) -> object:
    """A fact as JSON has it; the order of requirement lines says nothing."""
    read = json.loads(json.dumps(fact))
    return sorted(read, key=str) if isinstance(read, list) else read


def differences(old: dict, new: dict) -> list:
    """Lines about releases that both tables could have and that are not the same in them."""
    found = []
    for name, rows in new["distributions"].items():
        before = {row[0]: build.decoded(row, old) for row in old["distributions"].get(name, [])}
        now = {row[0]: build.decoded(row, new) for row in rows}
        newest = max(map(Version, before), default=Version("0"))
        known = {version: facts for version, facts in now.items() if Version(version) <= newest}
        found += [f"{name} {version}: not in the table" for version in known if version not in before]
        found += [f"{name} {version}: not in the index" for version in before if version not in now]
        for version in before.keys() & known.keys():
            keys = [key for key in before[version] if plain(before[version][key]) != plain(known[version][key])]
            found += [f"{name} {version}: {key} {before[version][key]} now {known[version][key]}" for key in keys]
    return found


def main() -> int:
    old, new = json.loads(build.OUTPUT.read_text()), build.content(merge=False)
    found = differences(old, new)
    count = sum(len(rows) for rows in new["distributions"].values())
    later = sum(
        Version(row[0]) > max(map(Version, (r[0] for r in old["distributions"].get(name, [["0"]]))))
        for name, rows in new["distributions"].items()
        for row in rows
    )
    print("\n".join(found[:40]))
    print(
        f"{len(new['distributions'])} distributions, {count} releases: {len(found)} differ, {later} newer than the table"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
