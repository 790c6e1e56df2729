"""What was resolved and proven so far: the committed data, and what this machine added to it.

``proofs.json`` beside this file holds the report of every proof, by fingerprint; it is written by the prover and committed.
``build/sets/resolved.json`` is the resolver's scratch file; where it is not there, the committed sets stand for it.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
from collections import Counter
from pathlib import Path

import checkSets
import plan

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT / "src" / "knowledge" / "data"
RESOLVED = ROOT / "build" / "sets" / "resolved.json"
PROOFS = Path(__file__).with_name("proofs.json")
PLATFORM = "linux-x86_64"
"""The platform whose sets are started here."""


def fingerprint(python: str, pins: list, legacy: bool) -> str:
    """Identity of a proof: the Python minor, every pin, and whether the legacy switch is set."""
    return hashlib.sha256("\n".join([python, str(legacy), *pins]).encode()).hexdigest()[:16]


def name_of(job: plan.Job, pins: list) -> str:
    """The fingerprint of a job's set."""
    return fingerprint(job.python, pins, job.variant == "tf-keras")


def committed() -> dict:
    """The sets of the committed data, in the resolver's form: key -> record."""
    data = json.loads((DATA / "sets.json").read_text())
    found: dict = {}
    groups: Counter = Counter()
    for row, members in zip(data["sets"], checkSets.expand(data)):
        pins = sorted(data["pins"][place] for place in members)
        versions = dict(pin.split("==") for pin in pins)
        head = data["heads"][row[2]]
        place = (versions[head].split(".")[1], data["pythons"][row[0]], data["platforms"][row[1]], head)
        variant = data["variants"][row[3]]
        # The first of a stack is the one whose Keras was left to the resolver.
        groups[(*place, variant)] += 1
        keras = -1 if groups[(*place, variant)] == 1 else int(versions["keras"].split(".")[1])
        job = plan.Job(int(place[0]), *place[1:], variant, keras)
        found[job.key] = {"pins": pins, "error": ""}
    return found


def resolved() -> dict:
    """Everything known to be resolved, by key; what this machine resolved counts more."""
    fresh = json.loads(RESOLVED.read_text()) if RESOLVED.exists() else {}
    return {**committed(), **fresh}


def proofs() -> dict:
    """Fingerprint -> {key, result} of every set that was started."""
    return json.loads(PROOFS.read_text()) if PROOFS.exists() else {}


def passed(record: dict) -> bool:
    """Did the set start, train, save and load?"""
    return record["result"].startswith("PROOF")


def add(fresh: dict) -> None:
    """Adds proofs to the committed file; several provers may run at once."""
    lock = ROOT / "build" / "sets" / "proofs.lock"
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        # In the order of the sets, so that what belongs together stands together.
        rows = sorted({**proofs(), **fresh}.items(), key=lambda row: (*order(plan.job(row[1]["key"])), row[0]))
        lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(record)}" for name, record in rows)
        PROOFS.write_text(f"{{\n{lines}\n}}\n")


def order(job: plan.Job) -> tuple:
    """By TensorFlow and Python first: neighbours share most pins."""
    python = int(job.python.split(".")[1])
    platform = list(plan.PLATFORMS).index(job.platform)
    return (job.minor, python, platform, job.head, job.variant, job.keras)
