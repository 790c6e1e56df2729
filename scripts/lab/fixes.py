"""Proves code fixes by running them: applies the first code fix of each diagnosis to its program and runs that.

Usage::

    fixes.py [--environment GLOB ...] [--program GLOB ...] [--misses N]

Only failures for which the command line (`make cli`) gives edits are looked at. A fix is
proven when the program, changed as the edits say, passes in the environment in which it
failed. Results go to build/lab/fixes.json, which the scorecard reads.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys

import results
import run
import score

OUT = results.HOME / "fixes.json"


def code_fix(diagnosis: dict) -> dict | None:
    """The first feasible fix of the first finding that has edits."""
    for finding in diagnosis["findings"][:1]:
        for fix in finding["fixes"]:
            if fix["kind"] == "code" and fix.get("edits") and fix["feasible"] == "yes":
                return fix
    return None


def _offset(lines: list[str], place: list[int]) -> int:
    """Index into the text that is `lines` joined; columns count UTF-16 units."""
    line, column = place
    before = sum(len(one) + 1 for one in lines[:line])
    text = lines[line].encode("utf-16-le")[: 2 * column].decode("utf-16-le")
    return before + len(text)


def changed(source: str, edits: list[dict]) -> str:
    """A cell's source with the edits applied; raises ValueError where the old text is not there."""
    lines = source.split("\n")
    for edit in sorted(edits, key=lambda one: one["start"], reverse=True):
        start, end = _offset(lines, edit["start"]), _offset(lines, edit["end"])
        if source[start:end] != edit["old"]:
            raise ValueError(f"expected {edit['old']!r}, found {source[start:end]!r}")
        source = source[:start] + edit["text"] + source[end:]
    return source


def with_fix(program: run.Program, fix: dict) -> run.Program:
    """The program with the edits of a fix applied to its cells."""
    cells = list(program.cells)
    for index in {edit["cell"] for edit in fix["edits"]}:
        edits = [edit for edit in fix["edits"] if edit["cell"] == index]
        cells[index] = dataclasses.replace(cells[index], source=changed(cells[index].source, edits))
    return dataclasses.replace(program, cells=cells)


def _error(result: dict) -> str:
    failure = (result["evidence"] or {}).get("failure", {})
    return f"{failure.get('ename', '')}: {failure.get('evalue', '')}"[:200]


def prove(environment: str, fixes: dict[str, tuple[dict, dict]]) -> list[dict]:
    """Runs the changed programs of one environment: name -> (result, diagnosis)."""
    programs = {one.name: one for one in run.all_programs()}
    changed_programs, rows = [], []
    for name, (_, answer) in fixes.items():
        try:
            changed_programs.append(with_fix(programs[name], code_fix(answer)))
        except (IndexError, ValueError) as error:
            print(f"{environment} {name}: the edits do not fit: {error} {code_fix(answer)['edits']}")
    for done in run.run_programs(environment, changed_programs):
        before, answer = fixes[done["origin"]["program"]]
        rows.append(
            {
                "environment": environment,
                "program": done["origin"]["program"],
                "cause": answer["findings"][0]["cause"],
                "safety": code_fix(answer)["safety"],
                "passed": done["outcome"] == "passed",
                "before": _error(before),
                "after": "" if done["outcome"] == "passed" else _error(done),
            }
        )
    return rows


def main(arguments: list[str] | None = None) -> int:
    """The command line; 0 measured, 2 nothing to measure with."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--environment", action="append")
    parser.add_argument("--program", action="append")
    options = parser.parse_args(arguments)
    found = [
        result
        for result in results.selected(options.environment or ["*"], options.program or ["*"])
        if results.is_labelled_failure(result)
    ]
    try:
        answers = score.diagnoses(found, [str(score.PROGRAM)])
    except (OSError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    wanted: dict[str, dict] = {}
    for result, answer in zip(found, answers):
        if code_fix(answer):
            origin = result["origin"]
            wanted.setdefault(origin["environment"], {})[origin["program"]] = (result, answer)
    rows = []
    for environment, fixes in sorted(wanted.items()):
        rows += prove(environment, fixes)
        for row in rows[-len(fixes) :]:
            if not row["passed"]:
                print(f"{environment} {row['program']} by {row['cause']}\n    {row['before']}\n    {row['after']}")
        OUT.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    print(f"{sum(row['passed'] for row in rows)} of {len(rows)} code fixes make the program pass")
    return 0


if __name__ == "__main__":
    sys.exit(main())
