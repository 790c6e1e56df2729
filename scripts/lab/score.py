"""Measures the diagnosis on every labelled failure of the laboratory.

Usage::

    score.py [--environment GLOB ...] [--program GLOB ...] [--family NAME] [--held-out] [--misses N] [--results FILE]

All labelled failures go through `bin/keras-doctor diagnose - --format ndjson` (build it
with `make cli`). Printed: how many are right in all four (verdict, family, culprit's
package and direction), the same per family, false alarms (a compatibility finding where
the label says not-compatibility), the misses in groups, and the same numbers for the
held-out part: a fifth of the programs, plus a fifth of the environments, by a fixed hash.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import check
import results
import run

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "bin" / "keras-doctor"


# Topics whose held-out programs were never opened: only the sums over what is said of them were looked at.
SEALED_TOPICS = ("plain-", "unseen-")
# Of these a message was seen by accident.
OPENED = {
    "plain-mix-two-sources",
    "plain-tf-metrics-accuracy",
    "unseen-flow-dimension-value",
    "unseen-flow-second-placeholder-eager",
}


def _in_fifth(word: str) -> bool:
    return int(hashlib.sha256(word.encode()).hexdigest(), 16) % 5 == 0


def held_out(result: dict) -> bool:
    """Whether a result belongs to the part that nothing is tuned on."""
    origin = result["origin"]
    return _in_fifth(origin["program"]) or _in_fifth("environment " + origin["environment"])


def sealed(result: dict) -> bool:
    """Whether nobody who writes causes has seen what is said of this failure."""
    program = result["origin"]["program"]
    return program.startswith(SEALED_TOPICS) and program not in OPENED and _in_fifth(program)


def diagnoses(found: list[dict], command: list[str]) -> list[dict]:
    """The diagnosis of each result's evidence, in order; raises RuntimeError."""
    lines = "".join(json.dumps(result["evidence"]) + "\n" for result in found)
    done = subprocess.run(
        [*command, "diagnose", "-", "--format", "ndjson"], input=lines, capture_output=True, text=True
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) != len(found):
        raise RuntimeError(f"{len(found)} asked, {len(answers)} answered: {done.stderr[-1000:]}")
    return [
        answer.get("diagnosis") or {"verdict": "unknown", "findings": [], "error": answer.get("error")}
        for answer in answers
    ]


def label_of(diagnosis: dict) -> dict:
    """What a diagnosis says, in the form of a label."""
    first = diagnosis["findings"][0] if diagnosis["findings"] else {}
    label = {"verdict": diagnosis["verdict"], "family": first.get("family", "none")}
    culprit = first.get("culprit")
    if culprit:
        label["culprit"] = {"package": culprit["package"], "direction": culprit["direction"]}
    return label


def is_right(label: dict, got: dict) -> bool:
    """Whether verdict, family and, where the label has one, the culprit are the same."""
    same = label["verdict"] == got["verdict"] and label["family"] == got["family"]
    return same and ("culprit" not in label or label["culprit"] == got.get("culprit"))


def is_false_alarm(label: dict, got: dict) -> bool:
    """Whether a version was blamed for what no version would run."""
    return label["verdict"] == "not-compatibility" and got["verdict"] == "compatibility"


def _percent(part: int, whole: int) -> str:
    return f"{part}/{whole} = {100 * part / whole:.1f} %" if whole else "none"


def _summary(title: str, pairs: list[tuple]) -> None:
    right = sum(is_right(r["expected"], got) for r, got, _ in pairs)
    verdict = sum(r["expected"]["verdict"] == got["verdict"] for r, got, _ in pairs)
    other = [(r, got) for r, got, _ in pairs if r["expected"]["verdict"] == "not-compatibility"]
    alarms = sum(is_false_alarm(r["expected"], got) for r, got in other)
    print(
        f"{title}: full {_percent(right, len(pairs))}; verdict {_percent(verdict, len(pairs))};"
        f" false alarms {_percent(alarms, len(other))}"
    )


def _families(pairs: list[tuple]) -> None:
    counts = defaultdict(Counter)
    for result, got, _ in pairs:
        family = result["expected"]["family"]
        counts[family]["all"] += 1
        counts[family]["right"] += is_right(result["expected"], got)
    for family, count in sorted(counts.items(), key=lambda item: item[1]["right"] - item[1]["all"]):
        print(f"  {family:20} {_percent(count['right'], count['all'])}")


def _misses(pairs: list[tuple], limit: int) -> None:
    groups: dict[tuple, list[dict]] = defaultdict(list)
    for result, got, diagnosis in pairs:
        if not is_right(result["expected"], got):
            cause = diagnosis["findings"][0]["cause"] if diagnosis["findings"] else "-"
            groups[(check.short(result["expected"]), check.short(got), cause)].append(result)
    for (want, have, cause), members in sorted(groups.items(), key=lambda item: -len(item[1]))[:limit]:
        print(f"\n{len(members)} x  want [{want}]  got [{have}] by {cause}")
        for program, inside in sorted(check.by_program(members).items()):
            where = " ".join(result["origin"]["environment"] for result in inside)
            print(f"    {program}: {where}\n        {check.message(inside[0])}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--environment", action="append")
    parser.add_argument("--program", action="append")
    parser.add_argument("--family")
    parser.add_argument("--held-out", action="store_true", help="list the misses of the held-out part too")
    parser.add_argument("--misses", type=int, default=40)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """The command line; 0 measured, 2 nothing to measure with."""
    options = _parser().parse_args(arguments)
    found = [
        result
        for result in run.relabelled(results.selected(options.environment or ["*"], options.program or ["*"]))
        if results.is_labelled_failure(result)
        if options.family in (None, result["expected"]["family"])
    ]
    try:
        answers = diagnoses(found, [str(PROGRAM)])
    except (OSError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    pairs = [(result, label_of(answer), answer) for result, answer in zip(found, answers)]
    seen = [pair for pair in pairs if not held_out(pair[0])]
    _summary("all     ", pairs)
    _summary("tuned on", seen)
    _summary("held out", [pair for pair in pairs if held_out(pair[0])])
    _families(pairs)
    opened = [pair for pair in pairs if not sealed(pair[0])]
    _summary("sealed  ", [pair for pair in pairs if sealed(pair[0])])
    _misses(opened if options.held_out else seen, options.misses)
    return 0


if __name__ == "__main__":
    sys.exit(main())
