"""docs/sets.md: which stacks were started on which Python, and what does not start. Written by build.py."""

from __future__ import annotations

from pathlib import Path

import ledger
import plan

OUT = Path(__file__).resolve().parents[3] / "docs" / "sets.md"
HEAD = """# Package sets, started

Written by `scripts/knowledge/sets/build.py`; not edited by hand. Each set is what the resolver chose. A proven one was
installed exactly so on Linux (x86-64); a kernel started in it, a model was built, trained one epoch, saved and loaded
again. Each proven set has its report in
`scripts/knowledge/sets/proofs.json`, and the check of the data refuses one without, or with a report that names other versions.

All others are resolved and not proven: for the other platforms there is no machine here; of plain `tensorflow` a set
takes 2 GB and is started only as far as time allowed, without a graphics card in any case, while `tensorflow-cpu`
beside it has the same Python code; of the Keras minors the newest Python was started first.
"""
OTHERS = """## Other platforms

Sets that the resolver chose for all Pythons with wheels together; none was started.
"""


def cell(found: list) -> str:
    """Proven of all sets of a stack on one Python."""
    return f"{sum(proven for _, proven in found)} of {len(found)}" if found else "–"


def elsewhere(jobs: list) -> list:
    """Rows of a table: how many sets each other platform has of a TensorFlow minor."""
    platforms = [platform for platform in plan.PLATFORMS if platform != ledger.PLATFORM]
    rows = [f"| TensorFlow | {' | '.join(platforms)} |\n| --- |{' --- |' * len(platforms)}"]
    for minor in sorted({job.minor for job in jobs}):
        counts = [sum(job.minor == minor and job.platform == platform for job in jobs) for platform in platforms]
        rows.append(f"| 2.{minor} | {' | '.join(str(count or '–') for count in counts)} |")
    return rows


def page(usable: list) -> str:
    """The page for (job, pins, proven) of every set."""
    here = [(job, proven) for job, _, proven in usable if job.platform == ledger.PLATFORM]
    proofs = ledger.proofs()
    proven = sum(proven for _, proven in here)
    blocks = [HEAD, f"{len(usable)} sets, {len(here)} of them for this platform, {proven} proven.\n"]
    for head in sorted({job.head for job, _ in here}):
        for variant in ("default", "tf-keras"):
            own = [(job, proven) for job, proven in here if job.head == head and job.variant == variant]
            blocks.append(f"## {head}{', with tf-keras' if variant != 'default' else ''}\n")
            blocks.append(f"| TensorFlow | {' | '.join(plan.PYTHONS)} |\n| --- |{' --- |' * len(plan.PYTHONS)}")
            for minor in sorted({job.minor for job, _ in own}):
                row = [cell([i for i in own if i[0].minor == minor and i[0].python == py]) for py in plan.PYTHONS]
                blocks.append(f"| 2.{minor} | {' | '.join(row)} |")
            blocks.append("")
    blocks += [OTHERS, *elsewhere([job for job, _, _ in usable if job.platform != ledger.PLATFORM]), ""]
    failed = [f"- {record['key']}: `{record['result']}`" for record in proofs.values() if not ledger.passed(record)]
    if failed:
        blocks += ["## What does not start\n", "Left out of the sets.\n", *failed, ""]
    return "\n".join(blocks)
