"""Collects release facts from the package index into ``build/releases/snapshot.json``; resumable.

What is known already is kept: a second run asks for new releases only.

Usage: collect.py [--only NAME ...] [--pins]      the second: what the sets hold and the table does not know
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from packaging.version import Version

sys.path.insert(0, str(Path(__file__).parent))
import index

import build

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
    """Versions in the package sets, by distribution: those of the data, and what was resolved here since."""
    sets, resolved = ROOT / "src" / "knowledge" / "data" / "sets.json", ROOT / "build" / "sets" / "resolved.json"
    pins = json.loads(sets.read_text())["pins"] if sets.exists() else []
    records = json.loads(resolved.read_text()).values() if resolved.exists() else ()
    found: dict = {}
    for pin in {*pins, *(pin for record in records for pin in record["pins"] or ())}:
        name, version = pin.split("==")
        found.setdefault(name, set()).add(version)
    return found


def unknown() -> list:
    """Distributions of which a set holds a version that the release table does not have."""
    known, others = build.committed()
    return [name for name, versions in pinned().items() if versions - {*known.get(name, ()), *others.get(name, ())}]


def collect_one(client: index.PyPISimple, name: str, known: dict, since: str, wanted: str, also: frozenset) -> dict:
    """Facts of one distribution; `wanted` says whose requirements are read ('all', 'newest', 'none')."""
    rows = {}
    found = index.releases(client, name, also)
    listed = [r for r in found if r.date >= since or wanted == "all" or r.version in also]
    newest = newest_of_minor([r.version for r in listed if not r.yanked])
    for release in listed:
        row = {"date": release.date, "python": release.python, "yanked": release.yanked}
        row["wheels"] = sorted(wheel.filename[:-4].split("-", 2)[2] for wheel in release.wheels)
        old = known.get(release.version, {})
        if "requires" in old:
            row["requires"] = old["requires"]
        elif (wanted == "all" and Version(release.version).major >= 2) or (
            wanted == "newest" and release.version in newest
        ):
            row["requires"] = index.requirements(client, release)
            time.sleep(0.1)
        rows[release.version] = row
    return rows


def jobs() -> list:
    """(name, whose requirements are read) of every distribution of the table."""
    groups = json.loads(NAMES.read_text())
    found = [(name, "all") for name in groups["requirements"]]
    found += [(name, "newest") for name in groups["companions"] + groups["company"]]
    found += [(name, "none") for name in groups["releases"]]
    listed = {name for name, _ in found}
    return found + [(name, "none") for name in sorted(pinned()) if name not in listed]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these distributions alone")
    parser.add_argument("--pins", action="store_true")
    options = parser.parse_args()
    only = unknown() if options.pins else options.only
    since, in_sets = json.loads(NAMES.read_text())["since"], pinned()
    done = json.loads(SNAPSHOT.read_text()) if SNAPSHOT.exists() else {}
    wanted = [job for job in jobs() if only is None or job[0] in only]
    client = index.session()
    for number, (name, whose) in enumerate(wanted, 1):
        also = frozenset(in_sets.get(name, ()))
        done[name] = collect_one(client, name, done.get(name, {}), since, whose, also)
        SNAPSHOT.parent.mkdir(parents=True, exist_ok=True)
        scratch = SNAPSHOT.with_suffix(".partial")
        scratch.write_text(json.dumps(done, indent=0, sort_keys=True))
        scratch.replace(SNAPSHOT)
        print(f"{number} of {len(wanted)}: {name}, {len(done[name])} releases", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
