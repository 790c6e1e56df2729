"""Writes ``src/knowledge/data/sets.json`` from what was resolved and proven; ``--check`` looks at the committed file only.

A set whose proof failed is left out: it is known not to work.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(Path(__file__).parent))
import ledger
import plan
import report
import requires
from tables import Releases

DATA = ROOT / "src" / "knowledge" / "data"


def usable() -> list:
    """(job, pins, proven) of every set that was resolved and not refuted, in a stable order."""
    proofs = ledger.proofs()
    result, seen = [], set()
    for key, record in ledger.resolved().items():
        job, pins = plan.job(key), record["pins"]
        if not pins:
            continue
        proof = proofs.get(ledger.name_of(job, pins)) if job.platform == ledger.PLATFORM else None
        same = (job.python, job.platform, job.head, job.variant, tuple(pins))
        if (proof and not ledger.passed(proof)) or same in seen:
            continue
        seen.add(same)
        result.append((job, pins, proof is not None))
    return sorted(result, key=lambda item: ledger.order(item[0]))


def rows(found: list) -> dict:
    """The file's content: shared lists, and each set as the difference from one that came before it."""
    pins = sorted({pin for _, members, _ in found for pin in members})
    place = {pin: number for number, pin in enumerate(pins)}
    lists = {
        "pythons": list(plan.PYTHONS),
        "platforms": list(plan.PLATFORMS),
        "heads": sorted({j.head for j, _, _ in found}),
    }
    variants = ["default", "tf-keras"]
    sets, members = [], []
    for job, chosen, proven in found:
        own = {place[pin] for pin in chosen}
        # The nearest of the sets just before it; an empty one for the first.
        near = min(range(max(0, len(members) - 40), len(members)), key=lambda i: len(members[i] ^ own), default=-1)
        base = members[near] if near >= 0 else set()
        if len(base ^ own) >= len(own):
            near, base = -1, set()
        coded = [
            lists["pythons"].index(job.python),
            lists["platforms"].index(job.platform),
            lists["heads"].index(job.head),
        ]
        coded += [variants.index(job.variant), int(proven), near, sorted(base - own), sorted(own - base)]
        sets.append(coded)
        members.append(own)
    return {**lists, "variants": variants, "pins": pins, "sets": sets}


def asked(pins: set) -> dict:
    """What the pins ask for, as far as the release table says nothing of them."""
    table = Releases()
    read = {pin: lines for pin, lines in requires.read().items() if lines and pin in pins}
    return {pin: lines for pin, lines in read.items() if not table.lines(*pin.split("=="))}


def render(content: dict) -> str:
    """JSON with one set and one pin a line: differences between generations stay readable."""
    parts = []
    for key, value in content.items():
        if isinstance(value, dict):
            body = ",\n".join(f"{json.dumps(k)}: {json.dumps(v, separators=(',', ':'))}" for k, v in value.items())
            parts.append(f'"{key}": {{\n{body}\n}}')
        elif key in ("pins", "sets", "holes"):
            body = ",\n".join(json.dumps(item, separators=(",", ":")) for item in value)
            parts.append(f'"{key}": [\n{body}\n]')
        else:
            parts.append(f'"{key}": {json.dumps(value)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        import checkSets

        return checkSets.main()
    import resolve

    holes = json.loads(plan.HOLES.read_text())["holes"]
    found = usable()
    coded = rows(found)
    report.OUT.write_text(report.page(found))
    prettier = ROOT / "node_modules" / ".bin" / "prettier"
    subprocess.run([str(prettier), "--log-level", "warn", "--write", str(report.OUT)], check=True)
    content = {"$schema": "./sets.schema.json", "asOf": resolve.AS_OF, **coded, "holes": holes}
    content["requires"] = asked(set(coded["pins"]))
    (DATA / "sets.json").write_text(render(content))
    proven = sum(row[4] for row in content["sets"])
    print(len(content["sets"]), "sets,", proven, "proven,", (DATA / "sets.json").stat().st_size, "bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
