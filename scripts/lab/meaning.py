"""Proves that code fixes which are called safe leave the values as they were.

Usage::

    meaning.py [--environment GLOB ...] [--program GLOB ...] [--safety safe|review] [--again]

Of each labelled failure's first code fix that is called safe and passed (data/fixes.json), the program is run before
and after the fix, from the same seed: in a release that takes both, where the values of all variables and what is
printed must be equal; else before the fix in the nearest release that passes and after it where it failed, where
what does not change with the seed must be equal. The results lie in data/meaning.json, which the scorecard reads.
A fix whose values differ is not safe.
"""

from __future__ import annotations

import argparse
import dataclasses
import functools
import json
import sys
from collections import defaultdict

import compare
import fixes
import results
import run
import score

OUT = results.PACKED / "meaning.json"
MOST_RELEASES = 5
SHOWN = 6


@dataclasses.dataclass
class Case:
    """One fix of one program, the same in all environments where it is offered."""

    program: run.Program
    fixed: run.Program
    digest: str
    cause: str
    safety: str
    environments: list[str]
    """Where the program fails and passes after the fix."""
    before: tuple | None = None
    """(environment, values) where the program passes unchanged and the fixed one does not."""
    row: dict | None = None

    def settle(self, environment: str, against: str, found: tuple[int, list[str]]) -> None:
        """Keeps what a comparison found."""
        self.row = {
            "program": self.program.name,
            "cause": self.cause,
            "safety": self.safety,
            "fix": self.digest,
            "before": environment,
            "after": against,
            "compared": found[0],
            "differs": found[1][:SHOWN],
        }


@functools.lru_cache(None)
def _failing(environment: str) -> frozenset:
    return frozenset(name for name, result in results.read(environment).items() if result["outcome"] != "passed")


def _may_pass(program: run.Program, environment: str) -> bool:
    expected = program.expected_in(environment)[1]
    # A label is about the environments that the laboratory runs.
    said = expected is None or expected.get("maybe", False) or environment not in results.environments_run()
    return said and program.name not in _failing(environment)


def releases_for(case: Case) -> list[str]:
    """Environments here in which the program may pass unchanged, the nearest to where it fails first."""
    order = list(run.environments.definitions())
    at = order.index(case.environments[0])
    here = [
        name
        for name in order
        if name not in case.environments
        and (run.environments.HOME / name / ".complete").exists()
        and run.runs_in(case.program, name)
        and _may_pass(case.program, name)
    ]
    return sorted(here, key=lambda name: abs(order.index(name) - at))[:MOST_RELEASES]


def _values(environment: str, programs: list[run.Program], seed: int) -> dict[str, dict]:
    """Program name -> what it left, of those that pass."""
    once = list({program.name: program for program in programs}.values())
    try:
        done = list(run.run_programs(environment, once, seed=seed))
    except RuntimeError as error:
        print(f"{environment}: {error}", file=sys.stderr)
        return {}
    return {one["origin"]["program"]: one["values"] for one in done if one["outcome"] == "passed"}


def _by(cases: list[Case], places: dict[str, str]) -> dict[str, list[Case]]:
    """Place -> cases, by the digest of each; those without a place are left out."""
    found: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        if case.digest in places:
            found[places[case.digest]].append(case)
    return found


def in_one_release(cases: list[Case]) -> None:
    """Settles the cases that some release takes before and after the fix."""
    places = {case.digest: releases_for(case) for case in cases}
    for turn in range(MOST_RELEASES):
        here = {digest: names[turn] for digest, names in places.items() if turn < len(names)}
        left = [case for case in cases if not case.row]
        for name, group in _by(left, here).items():
            before = _values(name, [case.program for case in group], 0)
            passing = [case for case in group if case.program.name in before]
            after = _values(name, [case.fixed for case in passing], 0) if passing else {}
            for case in passing:
                own = before[case.program.name]
                if case.fixed.name in after:
                    case.settle(name, name, compare.differences(own, after[case.fixed.name]))
                else:
                    case.before = case.before or (name, own)
            keep([case.row for case in group if case.row])


def across_releases(cases: list[Case]) -> None:
    """Settles the others by what does not change with the seed."""
    left = [case for case in cases if not case.row and case.before]
    drawn: dict[str, dict] = {}
    for name, group in _by(left, {case.digest: case.before[0] for case in left}).items():
        drawn.update(
            {(name, program): values for program, values in _values(name, [c.program for c in group], 1).items()}
        )
    for name, group in _by(left, {case.digest: case.environments[0] for case in left}).items():
        after = _values(name, [case.fixed for case in group], 0)
        for case in group:
            program, fixed, (earlier, own) = case.program.name, case.fixed.name, case.before
            if fixed in after and (earlier, program) in drawn:
                case.settle(earlier, name, compare.differences(own, after[fixed], drawn[earlier, program]))


def wanted(options: argparse.Namespace) -> list[Case]:
    """The fixes to look at: those that passed and are called as is asked."""
    passed = {(row["environment"], row["program"]) for row in fixes.known_rows() if row["passed"]}
    programs = {one.name: one for one in run.all_programs()}
    found = [
        one
        for one in results.selected(options.environment or ["*"], options.program or ["*"])
        if (one["origin"]["environment"], one["origin"]["program"]) in passed and one["origin"]["program"] in programs
    ]
    cases: dict[str, Case] = {}
    for result, answer in zip(found, score.diagnoses(found, [str(score.PROGRAM)])):
        fix, program = fixes.code_fix(answer), programs[result["origin"]["program"]]
        if not fix or fix["safety"] != options.safety or not run.has_files(program) or program.scratch:
            continue
        digest = fixes.digest(fix, program)
        if digest in cases:
            cases[digest].environments.append(result["origin"]["environment"])
            continue
        changed = dataclasses.replace(fixes.with_fix(program, fix), name=f"{program.name}+{digest}")
        cause = answer["findings"][0]["cause"]
        cases[digest] = Case(program, changed, digest, cause, fix["safety"], [result["origin"]["environment"]])
    known = set() if options.again else {row["fix"] for row in known_rows()}
    return [case for digest, case in cases.items() if digest not in known]


def known_rows() -> list[dict]:
    """The rows of all runs so far."""
    return json.loads(OUT.read_text(encoding="utf-8")) if OUT.exists() else []


def keep(rows: list[dict]) -> None:
    """Puts rows in the place of what was known of the same fixes."""
    merged = {row["fix"]: row for row in [*known_rows(), *rows]}
    ordered = sorted(merged.values(), key=lambda row: (row["program"], row["fix"]))
    OUT.write_text("[\n" + ",\n".join(json.dumps(row) for row in ordered) + "\n]\n", encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """The command line; 0 measured, 2 nothing to measure with."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--environment", action="append")
    parser.add_argument("--program", action="append")
    parser.add_argument("--safety", default="safe", choices=("safe", "review"))
    parser.add_argument("--again", action="store_true")
    options = parser.parse_args(arguments)
    try:
        cases = wanted(options)
    except (OSError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    in_one_release(cases)
    across_releases(cases)
    rows = [case.row for case in cases if case.row]
    keep(rows)
    for row in rows:
        if row["differs"]:
            print(f"{row['program']} by {row['cause']}: {row['before']} / {row['after']}")
            print("".join(f"    {line}\n" for line in row["differs"]), end="")
    equal = sum(not row["differs"] and row["compared"] > 0 for row in rows)
    print(
        f"{equal} of {len(rows)} leave the values as they were; {len(cases) - len(rows)} of {len(cases)} not compared"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
