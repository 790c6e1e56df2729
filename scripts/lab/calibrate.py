"""Fits what a reader is told of a finding's confidence to how often findings of its strength were right.

Usage::

    uv run --no-project --with scikit-learn --with jupyter-client --with brotli calibrate.py fit
    calibrate.py keep NAME [--program GLOB ...]

`fit` writes src/knowledge/data/calibration.json: for each kind of evidence and each verdict a
rising curve, fitted on two parts. One are the laboratory's failures that
are not held out (see score.py), once as they are and once as somebody would paste them:
message and traceback, nothing else. The other part are first runs: what the engine said of
failures before anybody had changed a cause for them, kept in data/firstRuns.json, since the
laboratory's own failures have all been looked at. They weigh FIRST_WEIGHT times as much, a newer run
more than an older one: that speaks of an engine which has changed since. `fit` also writes
data/unseen.json: what the findings of each newer first run would have been told by curves fitted on the
others, so that the scorecard can show how it fares on failures that nothing was fitted on.
`keep` adds one such first run: it belongs before the first change.
"""

from __future__ import annotations

import argparse
import itertools
import json
import subprocess
import sys
from collections import Counter
from typing import Iterable, Iterator, NamedTuple

import results
import score

OUT = score.ROOT / "src" / "knowledge" / "data" / "calibration.json"
FIRST_RUNS = results.PACKED / "firstRuns.json"
UNSEEN = results.PACKED / "unseen.json"
STRENGTHS = ["node", str(score.ROOT / "scripts" / "lab" / "strengths.mjs")]
KINDS = ("live", "pasted")
VERDICTS = ("compatibility", "not-compatibility")
FIRST_WEIGHT = 0.2  # so that the held-out part and, from 0.9 on, nine in ten of the first runs bear it out
HALF_LIFE = 50  # commits after which a first run weighs half
SHOWN_COMMITS = 100  # older first runs are no proof of today's engine
BOUNDS = (0.01, 0.99)  # as in src/engine/calibration.ts
LEAST_STEP = 0.0001
LEAST_RISE = 0.01  # from strength 0 to 1: equal shares would lose the order
PRIOR = 0.01  # of a cause's own word at each tenth, where a half weighs 1: it decides where nothing was seen

Key = tuple[str, str, float]


class Part(NamedTuple):
    """Rows as `counted` makes them, and how much they weigh beside others."""

    rows: list[list]
    share: float
    age: int = 0


def pasted(result: dict) -> dict:
    """The same failure as somebody would paste it: without kernel and notebook."""
    failure = result["evidence"]["failure"]
    kept = {name: failure[name] for name in ("ename", "evalue", "traceback")}
    return {**result, "evidence": {"contract": 1, "failure": {**kept, "cell": None}}}


def _strengths(found: list[dict]) -> list[dict]:
    lines = "".join(json.dumps(result["evidence"]) + "\n" for result in found)
    done = subprocess.run(STRENGTHS, input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line)["diagnosis"] for line in done.stdout.splitlines()]


def outcomes(found: list[dict]) -> Iterator[tuple[Key, bool]]:
    """Kind of evidence, verdict and strength of each first finding, and whether it was right."""
    for kind, asked in (("live", found), ("pasted", [pasted(result) for result in found])):
        for result, diagnosis in zip(asked, _strengths(asked)):
            if diagnosis["findings"] and diagnosis["verdict"] in VERDICTS:
                right = score.is_right(result["expected"], score.label_of(diagnosis))
                yield (kind, diagnosis["verdict"], diagnosis["findings"][0]["confidence"]), right


def counted(rows: Iterable[tuple[Key, bool]]) -> list[list]:
    """One row a key: kind, verdict, strength, how many were right, how many there were."""
    right, all_ = Counter(), Counter()
    for key, ok in rows:
        right[key] += ok
        all_[key] += 1
    return [[*key, right[key], all_[key]] for key in sorted(all_)]


def _labelled(patterns: list[str]) -> list[dict]:
    return list(filter(results.is_labelled_failure, results.selected(["*"], patterns)))


def _corners(rows: list[list]) -> list[list[float]]:
    """The rising curve over rows of strength, right and weight, by its corners."""
    from sklearn.isotonic import IsotonicRegression

    strengths, shares, weights = ([row[at] for row in rows] for at in range(3))
    levels = IsotonicRegression(y_min=0.02, y_max=0.99).fit_transform(strengths, shares, sample_weight=weights)
    corners = {0.0: max(0.0, levels[0] - LEAST_RISE), 1.0: levels[-1] + LEAST_RISE}
    for level in sorted(set(levels)):
        block = [strength for strength, found in zip(strengths, levels) if found == level]
        rise = LEAST_RISE * (block[-1] - block[0])
        corners.update({block[0]: level - rise, block[-1]: level + rise})
    rising = itertools.accumulate(
        sorted(corners.items()), lambda last, corner: (corner[0], max(corner[1], last[1] + LEAST_STEP))
    )
    return [[strength, round(min(1.0, float(share)), 4)] for strength, share in rising]


def _weighed(parts: list[Part], weight: float) -> list[list]:
    """Rows of strength, share of right ones and weight: all parts together weigh so much, each its share of it."""
    held = [part for part in parts if part.rows]
    return [
        [row[2], row[3] / row[4], weight * part.share / sum(one.share for one in held) * row[4] / _count(part.rows)]
        for part in held
        for row in part.rows
    ]


def _count(rows: list[list]) -> int:
    return sum(row[4] for row in rows)


def _curve(own: list[list], first: list[Part]) -> list[list[float]]:
    prior = [[step / 10, step / 10, PRIOR] for step in range(1, 10)]
    return _corners(sorted([*_weighed([Part(own, 1)], 1), *_weighed(first, FIRST_WEIGHT), *prior]))


def _of(kind: str, verdict: str, rows: list[list]) -> list[list]:
    return [row for row in rows if row[:2] == [kind, verdict]]


def _curves(own: list[list], first: list[Part]) -> dict[str, dict[str, list]]:
    return {
        kind: {
            verdict: _curve(
                _of(kind, verdict, own), [part._replace(rows=_of(kind, verdict, part.rows)) for part in first]
            )
            for verdict in VERDICTS
        }
        for kind in KINDS
    }


def _told(curve: list[list[float]], strength: float) -> float:
    """What a reader is told of a strength: straight between the corners, as src/engine/calibration.ts does it."""
    from numpy import interp

    low, high = BOUNDS
    return round(min(high, max(low, float(interp(strength, *zip(*curve))))), 3)


def _unseen(own: list[list], first: list[Part]) -> list[list]:
    """Kind, confidence, right and all of each first run's findings, by the curves that know only the others."""
    counts: dict[tuple, list[int]] = {}
    for at, part in enumerate(first):
        if part.age > SHOWN_COMMITS:
            continue
        curves = _curves(own, first[:at] + first[at + 1 :])
        for kind, verdict, strength, right, all_ in part.rows:
            count = counts.setdefault((kind, _told(curves[kind][verdict], strength)), [0, 0])
            count[0] += right
            count[1] += all_
    return [[*key, *count] for key, count in sorted(counts.items())]


def _age(commit: str) -> int:
    """How many commits came after one: raises CalledProcessError where this clone does not have it."""
    asked = ["git", "rev-list", "--count", f"{commit}..HEAD"]
    return int(subprocess.run(asked, cwd=score.ROOT, capture_output=True, text=True, check=True).stdout)


def fit() -> None:
    """Writes the curves, as src/engine/calibration.ts reads them, and how they fare on what they do not know."""
    own = counted(outcomes([result for result in _labelled(["*"]) if not score.held_out(result)]))
    runs = ((one["rows"], _age(one["commit"])) for one in json.loads(FIRST_RUNS.read_text()))
    first = [Part(rows, 0.5 ** (age / HALF_LIFE), age) for rows, age in runs]
    curves = {"$schema": "./calibration.schema.json", **_curves(own, first)}
    OUT.write_text(json.dumps(curves, indent=1) + "\n")
    UNSEEN.write_text("[\n " + ",\n ".join(map(json.dumps, _unseen(own, first))) + "\n]\n")


def keep(name: str, patterns: list[str]) -> dict:
    """Adds what the engine says now of the programs that the patterns name."""
    rows = counted(outcomes(_labelled(patterns)))
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=score.ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()
    known = json.loads(FIRST_RUNS.read_text()) if FIRST_RUNS.exists() else []
    one = {"name": name, "commit": commit, "rows": rows}
    write([*(other for other in known if other["name"] != name), one])
    return one


def write(runs: list[dict]) -> None:
    """Writes all first runs, sorted by name, one row a line."""
    parts = [
        f' {{"name": {json.dumps(one["name"])}, "commit": {json.dumps(one["commit"])}, "rows": [\n  '
        + ",\n  ".join(map(json.dumps, one["rows"]))
        + "\n ]}"
        for one in sorted(runs, key=lambda one: one["name"])
    ]
    FIRST_RUNS.write_text("[\n" + ",\n".join(parts) + "\n]\n")


def main(arguments: list[str] | None = None) -> int:
    """The command line; 0 done, 2 nothing to measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("fit")
    keeping = commands.add_parser("keep")
    keeping.add_argument("name")
    keeping.add_argument("--program", action="append")
    options = parser.parse_args(arguments)
    if options.command == "fit":
        fit()
        return 0
    one = keep(options.name, options.program or ["*"])
    print(f"{options.name}: {sum(row[3] for row in one['rows'])} right of {sum(row[4] for row in one['rows'])}")
    return 0 if one["rows"] else 2


if __name__ == "__main__":
    sys.exit(main())
