"""Runs programs in named environments in a real kernel and writes their failures as Evidence.

Usage::

    python scripts/record/record.py run --environment tf2.15 --program seed-dtype [--program ...]
    python scripts/record/record.py run --environment tf2.15 --environment tf2.4 --all
    python scripts/record/record.py summary
    python scripts/record/record.py check
    python scripts/record/record.py fixture build/recordings/tf2.15/x.json CAUSE hit|miss [--expected JSON]
    python scripts/record/record.py fixture tf2.15:x CAUSE hit|miss        (a result of scripts/lab)
    python scripts/record/record.py notebook build/recordings/tf2.15/x.json FOLDER

`run` skips what is recorded already for the same text of the program (`--again`
records it anyway, `--stale` what was recorded with another probe). Recordings
lie in ``build/recordings/<environment>/<program>.json``:
``{"origin": ..., "outcome": ..., "expected": ..., "evidence": ..., "notebook": ...}``;
`notebook` writes the last part, the executed notebook, as a file of its own.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Iterable

import brotli
import summary
from cells import BadProgram, Program, read_program
from session import PlaceFailed, record_program

import probe

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).with_name("programs")
RECORDINGS = ROOT / "build" / "recordings"
LAB = ROOT / "build" / "lab"
LAB_PACKED = ROOT / "scripts" / "lab" / "data"
CAUSES = ROOT / "src" / "knowledge" / "causes"


def recording_path(environment: str, program: str) -> Path:
    """Where the recording of a program in an environment lies."""
    return RECORDINGS / environment / f"{program}.json"


def is_due(path: Path, program: Program, again: bool, stale: bool) -> bool:
    """Whether a program still has to be recorded."""
    if again or not path.exists():
        return True
    recorded = json.loads(path.read_text())
    origin = recorded["origin"]
    other_probe = stale and recorded["evidence"] is not None and origin["probe"] != probe.digest()
    return origin["source"] != program.digest or other_probe


def dumps(value: object) -> str:
    """Readable JSON, one form everywhere, so that equal recordings are equal files."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def record_one(environment: str, program: Program) -> dict:
    """Records one program in one environment and writes the file."""
    recording = record_program(environment, program)
    recording["origin"]["recorded"] = datetime.date.today().isoformat()
    path = recording_path(environment, program.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dumps(recording), encoding="utf-8")
    return recording


def programs_named(names: list[str] | None) -> list[Program]:
    """The programs of the given names (or prefixes ending in *), all if None; raises BadProgram."""
    found = [read_program(path) for path in sorted(PROGRAMS.rglob("*.py"))]
    if names is None:
        return found
    wanted = [program for program in found if any(_named(program.name, name) for name in names)]
    if not wanted:
        raise BadProgram(f"no program is called {', '.join(names)}")
    return wanted


def _named(program: str, name: str) -> bool:
    return program.startswith(name[:-1]) if name.endswith("*") else program == name


def run_all(environments: Iterable[str], programs: list[Program], options: argparse.Namespace) -> int:
    """Records what is due, `jobs` at a time, environment by environment; the number that could not be run."""
    broken = 0
    for environment in environments:
        due = [p for p in programs if is_due(recording_path(environment, p.name), p, options.again, options.stale)]
        with ThreadPoolExecutor(options.jobs) as pool:
            pending = {pool.submit(record_one, environment, program): program for program in due}
            for future in as_completed(pending):
                name = pending[future].name
                try:
                    print(summary.line(environment, name, future.result()), flush=True)
                except (PlaceFailed, RuntimeError) as error:
                    broken += 1
                    print(f"{environment}\t{name}\tNOT RUN\t{str(error).splitlines()[0]}", file=sys.stderr, flush=True)
        summary.write(RECORDINGS)
    return broken


def _lab_lines(environment: str) -> list[str]:
    """The laboratory's results of an environment: what was run here, else what is packed."""
    path, packed = LAB / f"{environment}.ndjson", LAB_PACKED / f"{environment}.ndjson.br"
    if path.exists():
        return path.read_text(encoding="utf-8").splitlines()
    return brotli.decompress(packed.read_bytes()).decode().splitlines() if packed.exists() else []


def read_recording(named: str) -> dict:
    """A recording by its path, or a result of the laboratory by ENVIRONMENT:PROGRAM; raises BadProgram."""
    if Path(named).exists():
        return json.loads(Path(named).read_text())
    environment, _, program = named.partition(":")
    for line in _lab_lines(environment):
        result = json.loads(line)
        if result["origin"]["program"] == program:
            return result
    raise BadProgram(f"{named}: no such recording, and not in the laboratory's results")


def make_fixture(recording: str, cause: str, kind: str, expected: str | None) -> Path:
    """Copies a recording or a laboratory result as a fixture of a cause and returns its path."""
    data = read_recording(recording)
    if data["evidence"] is None:
        raise BadProgram(f"{recording}: nothing failed, there is no evidence")
    if expected is not None:
        data["expected"] = json.loads(expected)
    fixture = {key: data[key] for key in ("origin", "expected", "evidence")}
    name = f"{kind}-{data['origin']['program']}-{data['origin']['environment']}.json"
    path = CAUSES / cause / "fixtures" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dumps(fixture), encoding="utf-8")
    return path


def write_notebook(recording: str, folder: str) -> Path:
    """Writes the executed notebook of a recording, named after program and environment, and returns its path."""
    data = json.loads(Path(recording).read_text(encoding="utf-8"))
    path = Path(folder) / f"{data['origin']['program']}-{data['origin']['environment']}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dumps(data["notebook"]), encoding="utf-8")
    return path


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run")
    run.add_argument("--environment", action="append", required=True)
    run.add_argument("--program", action="append")
    run.add_argument("--all", action="store_true")
    run.add_argument("--again", action="store_true")
    run.add_argument("--stale", action="store_true")
    run.add_argument("--jobs", type=int, default=2)
    commands.add_parser("summary")
    commands.add_parser("check")
    fixture = commands.add_parser("fixture")
    fixture.add_argument("recording")
    fixture.add_argument("cause")
    fixture.add_argument("kind", choices=["hit", "miss"])
    fixture.add_argument("--expected")
    notebook = commands.add_parser("notebook")
    notebook.add_argument("recording")
    notebook.add_argument("folder")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """The command line; 0 done, 1 something could not be run or is not as expected, 2 wrong use."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "run":
            if not options.program and not options.all:
                raise BadProgram("say --program NAME or --all")
            programs = programs_named(None if options.all else options.program)
            return 1 if run_all(options.environment, programs, options) else 0
        if options.command == "fixture":
            print(make_fixture(options.recording, options.cause, options.kind, options.expected))
        elif options.command == "notebook":
            print(write_notebook(options.recording, options.folder))
        elif options.command == "check":
            return 1 if summary.check(RECORDINGS, programs_named(None)) else 0
        else:
            print(summary.write(RECORDINGS))
    except BadProgram as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
