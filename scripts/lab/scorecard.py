"""Writes docs/scorecard.md: what the built command line makes of every labelled failure of the laboratory.

Usage::

    scorecard.py

Held out are a fifth of the programs and a fifth of the environments, by a fixed hash (see
score.py). The tables of fixes come from data/fixes.json,
data/meaning.json and data/pins.json, which fixes.py, meaning.py and pins.py write.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict

import calibrate
import check
import fix_tables
import results
import run
import score

OUT = score.ROOT / "docs" / "scorecard.md"
BINS = (*(step / 10 for step in range(10)), 0.95, 1.01)
LEAST_IN_A_BIN = 30
SHOWN_MISSES = 40

HEAD = """# Scorecard

Written by `make scorecard` from the recorded failures in `scripts/lab/data`; not edited by hand.

A failure counts as right when verdict, family, and the culprit's package and direction are all as its program's
label says. A false alarm is a version blamed for what no version would run. Held out are a fifth of the programs and
a fifth of the environments, chosen by a hash of their names. **They were not hidden from those who wrote the causes**,
who looked at misses of both parts; the figures are therefore optimistic for failures that nobody here has seen.
Sealed are the programs of the newest topics that the same hash holds out: of what is said of these, nobody has looked at more
than the sums; their labels were written before any run and changed where a run refuted them or where the laboratory calls the
very same error otherwise. The sealed programs of
earlier topics (fresh, broken, workflow: 145 failures) were opened when 89.0 % of them were right, 84.1 % at first, and
0 of 66 false alarms; since then they count as seen.
"""

FIRST_RUNS = """## First runs

What was said of failures before anybody here had changed a cause for them: the figures to expect of a failure that
nobody has seen. Labels come from reasoning (programs) or from what a thread ended with (reports) and were corrected
where a run refuted them; those of unseen-own and unseen-flow also where the laboratory calls the same error otherwise
(21 programs; without that 82.5 % and 86.3 % were right). `live`: with the kernel's facts. `pasted`: message and traceback alone. Causes were
changed for all of these afterwards, so that they count as seen in the other tables. Failures of which nothing was said are
not counted here: confidences are fitted on this.
"""


def _row(title: str, pairs: list[tuple]) -> str:
    right = sum(score.is_right(result["expected"], got) for result, got, _ in pairs)
    verdict = sum(result["expected"]["verdict"] == got["verdict"] for result, got, _ in pairs)
    other = [(r["expected"], got) for r, got, _ in pairs if r["expected"]["verdict"] == "not-compatibility"]
    alarms = sum(score.is_false_alarm(label, got) for label, got in other)
    return (
        f"| {title} | {len(pairs)} | {fix_tables.percent(right, len(pairs))} | {fix_tables.percent(verdict, len(pairs))} |"
        f" {alarms} of {len(other)} |"
    )


def _families(pairs: list[tuple]) -> list[str]:
    counts: dict[str, Counter] = defaultdict(Counter)
    for result, got, _ in pairs:
        counts[result["expected"]["family"]].update(all=1, right=score.is_right(result["expected"], got))
    return [
        f"| {name} | {count['all']} | {fix_tables.percent(count['right'], count['all'])} |"
        for name, count in sorted(counts.items())
    ]


def _first_runs() -> list[str]:
    lines = ["| failures | commit | evidence | judged | all right |", "| --- | --- | --- | --- | --- |"]
    for one in json.loads(calibrate.FIRST_RUNS.read_text(encoding="utf-8")):
        for kind in calibrate.KINDS:
            own = [row for row in one["rows"] if row[0] == kind]
            right, judged = (sum(row[at] for row in own) for at in (3, 4))
            if judged:
                lines.append(
                    f"| {one['name']} | {one['commit']} | {kind} | {judged} | {fix_tables.percent(right, judged)} |"
                )
    return lines


CONFIDENCE = """## Confidence

Confidences are fitted by `scripts/lab/calibrate.py` on the part that is not held out and, with a fifth of its weight,
on first runs, newer ones more than older ones. Checked on the part that is held out:
"""
UNSEEN = """The same, but each first run of the last {commits} commits judged by confidences that know only the other first runs: what to
expect of failures that nobody has seen. From 0.9 on {high} are right; below it more is said than is held.
"""
BIN_HEAD = "| confidence | findings | said, mean | all right | |\n| --- | --- | --- | --- | --- |"


def _bins(told: list[tuple[float, int, int]]) -> list[str]:
    """The table's rows, from confidences, how many findings of each were right, and how many there were."""
    rows = []
    for low, high in zip(BINS, BINS[1:]):
        inside = [one for one in told if low <= one[0] < high]
        right, all_ = (sum(one[at] for one in inside) for at in (1, 2))
        if all_:
            said = sum(confidence * count for confidence, _, count in inside) / all_
            note = "" if all_ >= LEAST_IN_A_BIN else " (few)"
            rows.append(
                f"| {low:.2f}–{min(high, 1):.2f} | {all_}{note} | {100 * said:.0f} % |"
                f" {fix_tables.percent(right, all_)} | {'█' * round(20 * right / all_)} |"
            )
    return rows


def _unseen(kinds: tuple[str, ...]) -> list[tuple[float, int, int]]:
    told = json.loads(calibrate.UNSEEN.read_text(encoding="utf-8"))
    return [(confidence, right, all_) for kind, confidence, right, all_ in told if kind in kinds]


def _high() -> str:
    told = [one for one in _unseen(calibrate.KINDS) if one[0] >= 0.9]
    right, all_ = (sum(one[at] for one in told) for at in (1, 2))
    return fix_tables.percent(right, all_)


def _calibration(pairs: list[tuple]) -> list[str]:
    return _bins(
        [
            (answer["findings"][0]["confidence"], score.is_right(result["expected"], got), 1)
            for result, got, answer in pairs
            if answer["findings"]
        ]
    )


def _misses(pairs: list[tuple]) -> list[str]:
    groups: dict[tuple, list[str]] = defaultdict(list)
    for result, got, _ in pairs:
        if not score.is_right(result["expected"], got):
            origin = result["origin"]
            key = (check.short(result["expected"]), check.short(got))
            groups[key].append(f"{origin['program']} ({origin['environment']})")
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    return [
        f"| {want} | {have} | {len(names)} | {', '.join(names[:3])} |" for (want, have), names in ordered[:SHOWN_MISSES]
    ]


def page(pairs: list[tuple]) -> str:
    """The page for results, labels of what was said, and whole diagnoses."""
    held = [pair for pair in pairs if score.held_out(pair[0])]
    rest = [pair for pair in pairs if not score.held_out(pair[0])]
    closed = [pair for pair in pairs if score.sealed(pair[0])]
    opened = [pair for pair in pairs if not score.sealed(pair[0])]
    environments = {pair[0]["origin"]["environment"] for pair in pairs}
    programs = {pair[0]["origin"]["program"] for pair in pairs}
    blocks = [
        HEAD,
        f"{len(pairs)} failures of {len(programs)} programs in {len(environments)} environments.\n",
        "| part | failures | all right | verdict right | false alarms |\n| --- | --- | --- | --- | --- |",
        "\n".join([_row("all", pairs), _row("fitted on", rest), _row("held out", held), _row("sealed", closed)]) + "\n",
        FIRST_RUNS,
        "\n".join(_first_runs()) + "\n",
        CONFIDENCE,
        BIN_HEAD,
        "\n".join(_calibration(held)) + "\n",
        UNSEEN.format(commits=calibrate.SHOWN_COMMITS, high=_high()),
        BIN_HEAD,
        "\n".join(_bins(_unseen(calibrate.KINDS))) + "\n",
        "Of these, those with the kernel's facts:\n",
        BIN_HEAD,
        "\n".join(_bins(_unseen(("live",)))) + "\n",
        "Of the sealed part alone.\n",
        BIN_HEAD,
        "\n".join(_calibration(closed)) + "\n",
        "## Families\n\n| family | failures | all right |\n| --- | --- | --- |",
        "\n".join(_families(pairs)) + "\n",
        *fix_tables.blocks(),
        "## What is missed\n\nThe sealed part is not listed.\n\n| label | said | failures | for example |\n| --- | --- | --- | --- |",
        "\n".join(_misses(opened)) + "\n",
    ]
    return "\n".join(blocks)


def main() -> int:
    """The command line; 0 written, 2 nothing to measure with."""
    found = [result for result in run.relabelled(results.selected(["*"], ["*"])) if results.is_labelled_failure(result)]
    try:
        answers = score.diagnoses(found, [str(score.PROGRAM)])
    except (OSError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    pairs = [(result, score.label_of(answer), answer) for result, answer in zip(found, answers)]
    OUT.write_text(page(pairs), encoding="utf-8")
    print(_row("all", pairs), _row("held out", [pair for pair in pairs if score.held_out(pair[0])]), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
