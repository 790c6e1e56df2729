"""Collects release facts from the package index into ``build/releases/snapshot.json``; resumable.

What is known already is kept: a second run asks for new releases only.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from packaging.version import Version

sys.path.insert(0, str(Path(__file__).parent))
import index

ROOT = Path(__file__).resolve().parents[3]
SNAPSHOT = ROOT / "build" / "releases" / "snapshot.json"
NAMES = Path(__file__).with_name("distributions.json")


def newest_of_minor(versions: list) -> set:
    """The newest patch of each minor."""
    newest = {}
    for version in sorted(versions, key=Version):
        newest[Version(version).release[:2]] = version
    return set(newest.values())


def pinned() -> dict:
    """Versions in the package sets, by distribution."""
    sets = ROOT / "src" / "knowledge" / "data" / "sets.json"
    found: dict = {}
    for pin in json.loads(sets.read_text())["pins"] if sets.exists() else []:
        name, version = pin.split("==")
        found.setdefault(name, set()).add(version)
    return found


def collect_one(client: index.PipSession, name: str, known: dict, since: str, wanted: str, also: frozenset) -> dict:
    """Facts of one distribution; `wanted` says whose requirements are read ('all', 'newest', 'none')."""
    rows = {}
    found = index.releases(client, name, also)
    listed = [r for r in found if r.date >= since or wanted == "all" or r.version in also]
    newest = newest_of_minor([r.version for r in listed if not r.yanked])
    for release in listed:
        row = {"date": release.date, "python": release.python, "yanked": release.yanked}
        row["wheels"] = sorted(file[:-4].split("-", 2)[2] for file, _ in release.wheels)
        old = known.get(release.version, {})
        if "requires" in old:
            row["requires"] = old["requires"]
        elif (wanted == "all" and Version(release.version).major >= 2) or (
            wanted == "newest" and release.version in newest
        ):
            row["requires"] = index.requirements(client, name, release)
            time.sleep(0.1)
        rows[release.version] = row
    return rows


def main() -> int:
    groups = json.loads(NAMES.read_text())
    done = json.loads(SNAPSHOT.read_text()) if SNAPSHOT.exists() else {}
    client = index.session()
    jobs = [(name, "all") for name in groups["requirements"]]
    jobs += [(name, "newest") for name in groups["companions"] + groups["company"]]
    jobs += [(name, "none") for name in groups["releases"]]
    listed = {name for name, _ in jobs}
    in_sets = pinned()
    jobs += [(name, "none") for name in sorted(in_sets) if name not in listed]
    only = sys.argv[1:]
    for name, wanted in jobs:
        if only and name not in only:
            continue
        done[name] = collect_one(
            client, name, done.get(name, {}), groups["since"], wanted, frozenset(in_sets.get(name, ()))
        )
        SNAPSHOT.parent.mkdir(parents=True, exist_ok=True)
        SNAPSHOT.write_text(json.dumps(done, indent=0, sort_keys=True))
        print(name, len(done[name]), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
