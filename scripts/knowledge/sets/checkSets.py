"""Checks the committed ``sets.json`` without a network: schema, order, completeness, and that every version is a known release."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from packaging.version import Version

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT / "src" / "knowledge" / "data"
PIN = re.compile(r"^[a-z0-9][a-z0-9-]*==[0-9][0-9a-z.]*$")
MUST_HAVE = ("numpy", "protobuf", "ipykernel", "ipython", "h5py", "pandas", "scikit-learn", "scipy", "pillow")


def expand(data: dict) -> list:
    """The members of every set."""
    members: list = []
    for row in data["sets"]:
        base = members[row[5]] if row[5] >= 0 else set()
        members.append((base - set(row[6])) | set(row[7]))
    return members


def known(releases: dict, name: str) -> set:
    """Versions of a distribution in the release table."""
    rows = releases["distributions"].get(name)
    return {row[0] for row in rows} if rows else set(releases["auxiliary"].get(name, "").split())


def problems() -> list:
    """What is wrong, one line each."""
    data = json.loads((DATA / "sets.json").read_text())
    releases = json.loads((DATA / "releases.json").read_text())
    found = [f"no pin: {pin}" for pin in data["pins"] if not PIN.match(pin)]
    if data["pins"] != sorted(set(data["pins"])):
        found.append("pins are not sorted, or repeated")
    for pin in data["pins"]:
        name, version = pin.split("==")
        if version not in known(releases, name):
            found.append(f"no such release: {pin}")
    later = [f"set {number} builds on a later one" for number, row in enumerate(data["sets"]) if row[5] >= number]
    if later:
        return found + later
    identities = set()
    for number, (row, members) in enumerate(zip(data["sets"], expand(data))):
        names = [data["pins"][place].split("==")[0] for place in members]
        missing = {data["heads"][row[2]], *MUST_HAVE} - set(names)
        if missing or len(names) != len(set(names)):
            found.append(f"set {number}: missing {sorted(missing)} or a package twice")
        identity = (*row[:4], frozenset(members))
        if identity in identities:
            found.append(f"set {number} is there twice")
        identities.add(identity)
        if row[4] and data["platforms"][row[1]] != "linux-x86_64":
            found.append(f"set {number} cannot have been proven here")
    # What follows reads the sets' own members.
    return found or order(data) + unreported(data)


def unreported(data: dict) -> list:
    """Sets said to be proven without a report of exactly these pins."""
    import ledger

    proofs = ledger.proofs()
    found = []
    for number, (row, members) in enumerate(zip(data["sets"], expand(data))):
        if not row[4]:
            continue
        pins = sorted(data["pins"][place] for place in members)
        legacy = data["variants"][row[3]] == "tf-keras"
        record = proofs.get(ledger.fingerprint(data["pythons"][row[0]], pins, legacy))
        if record is None or not ledger.passed(record):
            found.append(f"set {number} is called proven without a report")
        else:
            versions = dict(pin.split("==") for pin in pins)
            versions["tensorflow"] = versions[data["heads"][row[2]]]
            found += [f"set {number}: {trouble}" for trouble in contradictions(record["result"], versions, legacy)]
    return found


def contradictions(result: str, versions: dict, legacy: bool) -> list:
    """Where a report's line names other versions than the set: PROOF tensorflow keras numpy implementation …."""
    said = result.split()
    if len(said) < 5:
        return [f"the report says nothing of versions: {result}"]
    tensorflow, keras, numpy, implementation = said[1:5]
    named = {"tensorflow": tensorflow, "numpy": numpy}
    # Older tf.keras is a part of TensorFlow, with a version of its own; some releases say none.
    if implementation in ("keras", "tf_keras") and keras != "-":
        named[implementation.replace("_", "-")] = keras
    found = [f"the report names {n} {v}, the set {versions.get(n)}" for n, v in named.items() if versions.get(n) != v]
    if legacy and implementation != "tf_keras":
        found.append(f"the legacy Keras did not start, but {implementation}")
    return found


def order(data: dict) -> list:
    """Sets stand by TensorFlow minor, Python and platform, so that neighbours are alike."""
    keys = []
    for row, members in zip(data["sets"], expand(data)):
        pins = dict(data["pins"][place].split("==") for place in members)
        release = Version(pins[data["heads"][row[2]]]).release[:2]
        keys.append((release, *row[:2]))
    return [] if keys == sorted(keys) else ["sets are not in order"]


def main() -> int:
    found = problems()
    print("\n".join(found[:40]) if found else "sets.json is in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
