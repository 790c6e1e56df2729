"""Compares labels with runs, and shows what fails where."""

from __future__ import annotations

import re
from typing import Iterable

ANSI = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")


def short(label: dict | None) -> str:
    """The short form of a label; 'passes' for None."""
    if label is None:
        return "passes"
    culprit = label.get("culprit")
    return f"{label['family']} {culprit['package']} {culprit['direction']}" if culprit else label["family"]


def message(result: dict, width: int = 150) -> str:
    """`ename: first line of the message` of a result's failure."""
    if not result["evidence"]:
        return result["outcome"] + (f" by signal {result['signal']}" if result.get("signal") else "")
    failure = result["evidence"]["failure"]
    text = " ".join(ANSI.sub("", failure["evalue"]).split())
    mark = "(printed) " if failure.get("swallowed") else ""
    return f"{mark}{failure['ename']}: {text}"[:width]


def by_program(found: Iterable[dict]) -> dict[str, list[dict]]:
    """Program -> its results."""
    grouped: dict[str, list[dict]] = {}
    for result in found:
        grouped.setdefault(result["origin"]["program"], []).append(result)
    return grouped


def table(found: Iterable[dict]) -> int:
    """Prints each program's distinct failures with their environments and labels."""
    for program, results in sorted(by_program(found).items()):
        passes = sum(result["outcome"] == "passed" for result in results)
        print(f"== {program}: {passes} pass, {len(results) - passes} fail")
        groups: dict[tuple, list[str]] = {}
        for result in results:
            if result["outcome"] == "passed" and result["known"] and result["expected"] is None:
                key = ("ok", "passes", "")
            else:
                label = short(result["expected"]) if result["known"] else "UNLABELLED"
                key = (result["outcome"], label, message(result) if result["outcome"] != "passed" else "")
            groups.setdefault(key, []).append(result["origin"]["environment"])
        for (outcome, label, text), where in groups.items():
            print(f"   [{label}] {outcome} {text}\n        {' '.join(where)}")
    return 0


def faults_of(result: dict) -> list[str]:
    """What is wrong between one result and its label."""
    failed = result["outcome"] != "passed"
    if not result["known"]:
        return ["fails without a label"] if failed else []
    if failed and result["expected"] is None:
        return ["fails, labelled as passing"]
    if not failed and result["expected"] is not None:
        return ["passes, labelled as failing"]
    return []


def program_faults(results: list[dict]) -> list[str]:
    """What is wrong between a program's labels and the pattern of its runs over environments."""
    passes = [r for r in results if r["outcome"] == "passed"]
    failures = [r for r in results if r["outcome"] != "passed" and r["known"] and r["expected"]]
    faults = []
    if passes and any(r["expected"]["verdict"] == "not-compatibility" for r in failures):
        faults.append("passes somewhere, yet labelled not-compatibility elsewhere")
    return faults


def is_unproven(results: list[dict]) -> bool:
    """Whether a program is labelled compatibility and no run has passed yet: the label rests on reasoning alone."""
    failures = [r for r in results if r["outcome"] != "passed" and r["known"] and r["expected"]]
    return len(failures) == len(results) and any(r["expected"]["verdict"] == "compatibility" for r in failures)


def contradictions(found: Iterable[dict]) -> int:
    """Prints every contradiction between labels and runs, and the labels that no run proves; the former's number."""
    total = 0
    grouped = by_program(found)
    for program, results in sorted(grouped.items()):
        groups: dict[tuple, list[str]] = {}
        for result in results:
            for fault in faults_of(result):
                groups.setdefault((fault, short(result["expected"]), message(result)), []).append(
                    result["origin"]["environment"]
                )
        for fault in program_faults(results):
            groups.setdefault((fault, "", ""), []).append("")
        for (fault, label, text), where in groups.items():
            total += 1
            print(f"{program}: {fault} [{label}] {text}\n    {' '.join(where)}")
    print(f"{total} contradictions")
    unproven = [program for program, results in sorted(grouped.items()) if is_unproven(results)]
    print(f"{len(unproven)} labels of compatibility without a run that passes: {' '.join(unproven)}")
    return total
