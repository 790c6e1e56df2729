"""The failure laboratory: every program in every environment, quickly.

Usage::

    lab.py run [--environment GLOB ...] [--program GLOB ...] [--again] [--stale] [--share PERCENT]
    lab.py show ENVIRONMENT PROGRAM [--json]      the failure as text (or the whole result)
    lab.py table [--program GLOB ...]             what fails where, one line a distinct failure
    lab.py check [--program GLOB ...]             contradictions between labels and runs
    lab.py relabel                                labels of all results from the programs' headers again
    lab.py pack                                   the labelled failures, compressed, into scripts/lab/data

Results lie in build/lab/<environment>.ndjson. `run` skips what was run already for
the same text of the program (`--stale`: unless it was run with another probe).
A result is a fixture's source too: scripts/record/record.py fixture ENVIRONMENT:PROGRAM …
"""

from __future__ import annotations

import argparse
import fnmatch
import hashlib
import json
import sys

import check
import results
import run
from printed import ANSI
from session import PlaceFailed

CHUNK = 60


def _is_due(program: run.Program, known: dict[str, dict], options: argparse.Namespace) -> bool:
    result = known.get(program.name)
    if result is None or options.again or result["origin"]["source"] != program.digest:
        return True
    if result["outcome"] == "failed" and not result["origin"]["probe"]:
        return True  # the probe ran out of its time on a busy machine
    return options.stale and result["evidence"] is not None and result["origin"]["probe"] != run.probe.digest()


def _choose(names: list[str], patterns: list[str] | None) -> list[str]:
    return [name for name in names if any(fnmatch.fnmatch(name, pattern) for pattern in patterns or ["*"])]


def _in_share(environment: str, program: str, share: int) -> bool:
    """A fixed part of all pairs, `share` per cent of them, spread evenly; always the same ones."""
    digest = hashlib.sha256(f"{environment} {program}".encode()).hexdigest()
    return int(digest, 16) % 100 < share


def run_all(options: argparse.Namespace) -> int:
    """Runs what is due, environment by environment; the number that could not be run."""
    programs = run.all_programs()
    wanted = set(_choose([program.name for program in programs], options.program))
    broken = 0
    for environment in _choose(list(run.environments.definitions()), options.environment):
        if not (run.environments.HOME / environment / ".complete").exists():
            continue
        known = results.read(environment)
        here = [p for p in programs if run.runs_in(p, environment)]
        due = [p for p in here if p.name in wanted and _is_due(p, known, options)]
        due = [
            p
            for p in due
            if p.environments or p.writes or p.name in known or _in_share(environment, p.name, options.share)
        ]
        for start in range(0, len(due), CHUNK):
            broken += _run_one(environment, due[start : start + CHUNK], {p.name for p in programs})
    return broken


def _run_one(environment: str, due: list[run.Program], names: set) -> int:
    new: dict[str, dict] = {}
    try:
        for result in run.run_programs(environment, due):
            new[result["origin"]["program"]] = result
    except (PlaceFailed, RuntimeError) as error:
        print(f"{environment}: {str(error)[:1500]}", file=sys.stderr, flush=True)
    known = {**results.read(environment), **new}
    results.write(environment, [result for name, result in known.items() if name in names])
    failed = sum(result["outcome"] != "passed" for result in new.values())
    seconds = sum(result["seconds"] for result in new.values())
    print(f"{environment}: {len(new)} of {len(due)} run, {failed} failed, {seconds:.0f} s", flush=True)
    for name, result in new.items():
        if "broken" in result:
            print(f"  {name}: BROKEN {result['broken'][-400:]}", flush=True)
    return len(due) - len(new)


def show(environment: str, program: str, whole: bool) -> int:
    """Prints one result: the failure's text, or everything as JSON."""
    result = results.read(environment).get(program)
    if result is None:
        print(f"{program} was not run in {environment}", file=sys.stderr)
        return 1
    if whole:
        print(json.dumps(result, indent=1, ensure_ascii=False))
        return 0
    print(result["outcome"], "label:", check.short(result["expected"]) if result["known"] else "none")
    if result["evidence"]:
        failure = result["evidence"]["failure"]
        print(ANSI.sub("", "\n".join(failure["traceback"])) or f"{failure['ename']}: {failure['evalue']}")
    return 0


def relabel() -> int:
    """Writes the labels of the programs' headers into all results."""
    for environment in results.environments_run():
        if results.path_of(environment).exists():
            results.write(environment, list(run.relabelled(results.read(environment).values())))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("run")
    command.add_argument("--again", action="store_true")
    command.add_argument("--stale", action="store_true")
    command.add_argument("--share", type=int, default=100, help="only so many per cent of the pairs not run yet")
    for name in ("table", "check"):
        commands.add_parser(name)
    for name in ("run", "table", "check"):
        commands.choices[name].add_argument("--environment", action="append")
        commands.choices[name].add_argument("--program", action="append")
    command = commands.add_parser("show")
    command.add_argument("environment")
    command.add_argument("name")
    command.add_argument("--json", action="store_true")
    commands.add_parser("relabel")
    commands.add_parser("pack")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """The command line; 0 done, 1 something is not as it should be, 2 wrong use."""
    options = _parser().parse_args(arguments)
    if options.command == "run":
        return 1 if run_all(options) else 0
    if options.command == "show":
        return show(options.environment, options.name, options.json)
    if options.command == "relabel":
        return relabel()
    if options.command == "pack":
        run.remember_versions()
        relabel()
        print(
            f"{sum(path.stat().st_size for path in results.pack({program.name for program in run.all_programs()})) / 1e6:.1f} MB"
        )
        return 0
    found = run.relabelled(results.selected(options.environment or ["*"], options.program or ["*"]))
    if options.command == "table":
        return check.table(found)
    return 1 if check.contradictions(found) else 0


if __name__ == "__main__":
    sys.exit(main())
