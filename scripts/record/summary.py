"""One line a recording, and what differs from the programs' own `expects`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Iterator

import labels
from cells import Program
from printed import ANSI

COLUMNS = ("program", "environment", "outcome", "ename", "message", "cell", "swallowed")


def _first_line(text: str) -> str:
    lines = [line.strip() for line in ANSI.sub("", text).splitlines() if line.strip()]
    return lines[0].replace("\t", " ")[:240] if lines else ""


def line(environment: str, program: str, recording: dict) -> str:
    """The summary's line of one recording, tab separated."""
    evidence = recording["evidence"]
    failure = evidence["failure"] if evidence else {}
    swallowed = "swallowed" if failure.get("swallowed") else ""
    message = _first_line(failure.get("evalue", ""))
    return "\t".join(
        [
            program,
            environment,
            recording["outcome"],
            failure.get("ename", ""),
            message,
            str(failure.get("cell", "")),
            swallowed,
        ]
    )


def recordings(folder: Path) -> Iterator[tuple[str, str, dict]]:
    """(environment, program, recording) of every recording in a folder."""
    for path in sorted(folder.glob("*/*.json")):
        yield path.parent.name, path.stem, json.loads(path.read_text())


def write(folder: Path) -> Path:
    """Writes summary.tsv, sorted by program, and returns its path."""
    lines = sorted(line(environment, program, recording) for environment, program, recording in recordings(folder))
    path = folder / "summary.tsv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["\t".join(COLUMNS), *lines]) + "\n", encoding="utf-8")
    return path


def check(folder: Path, programs: list[Program]) -> int:
    """Prints each recording that passed or failed against its program's `expects`; their number."""
    by_name = {program.name: program for program in programs}
    wrong = 0
    for environment, name, recording in recordings(folder):
        known, expected = by_name[name].expected_in(environment) if name in by_name else (False, None)
        passed = recording["outcome"] == "passed"
        if known and (labels.settled(expected, not passed) is None) != passed:
            wrong += 1
            print(line(environment, name, recording))
    return wrong
