"""One program in one environment: makes the place, runs it, gives the recording."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import evidence
import labels
from cells import Program
from kernel import CellRun, KernelProcess, run_program
from rewriter import Rewriter, leaks

import probe

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts" / "environments"))
import environments

CELL_TIMEOUT = 180.0
ORIGIN = "import sys,json;print(json.dumps([sys.base_prefix,sys.prefix,sys.version.split()[0]]))"
_making = threading.Lock()


class PlaceFailed(RuntimeError):
    """The environment could not be made; the text is what the installer said."""


def place(environment: str, program: Program, folder: Path) -> tuple[Path, str]:
    """(directory, Python) of the environment that the program runs in, made if need be."""
    definition = environments.definitions()[environment]
    requirements = definition["requirements"] + program.requires
    with _making:
        try:
            if program.scratch:
                directory = folder / "environment"
                return directory, environments.make_as(definition, directory, [*requirements, "pip"])
            if not program.requires:
                return environments.HOME / environment, environments.make(environment)
            directory = environments.HOME / "+".join([environment, *sorted(program.requires)])
            return directory, environments.make_as(definition, directory, requirements)
        except environments.EnvironmentFailed as error:
            raise PlaceFailed(str(error)) from error


def process_variables(environment: str, program: Program, folder: Path, python: str) -> dict[str, str]:
    """The kernel's process environment: a home of its own, nothing of this machine's user.

    The environment's programs come first on PATH, as in an activated one: `!pip` must never reach another Python.
    """
    keep = {
        name: value
        for name, value in environments.variables(environment).items()
        if not name.startswith(("JPY_", "JUPYTER", "IPY", "VIRTUAL_ENV", "PYTHON"))
    }
    home = folder / "home"
    home.mkdir()
    if program.scratch and "PIP_CONFIG_FILE" not in keep:
        own = Path.home() / ".config" / "pip" / "pip.conf"
        keep.update({"PIP_CONFIG_FILE": str(own)} if own.exists() else {})
    return {
        **keep,
        "PATH": os.pathsep.join([str(Path(python).parent), keep.get("PATH", os.defpath)]),
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "PYTHONNOUSERSITE": "1",
        **program.variables,
    }


def _facts(python: str) -> list[str]:
    done = subprocess.run([python, "-c", ORIGIN], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def _kernel_version(directory: Path) -> str:
    found = sorted(directory.glob("lib/python*/site-packages/ipykernel-*.dist-info"))
    return found[0].name.split("-")[1].replace(".dist", "") if found else ""


def _rewriter(directory: Path, python: str, work: Path, folder: Path) -> Rewriter:
    base, prefix, _version = _facts(python)
    return Rewriter(
        [
            (str(directory), "<env>"),
            (os.path.realpath(directory), "<env>"),
            (prefix, "<env>"),
            (base, "<python>"),
            (str(work), "<work>"),
            (str(folder / "home"), "<home>"),
            (str(folder), "<work>/.."),
            (str(Path.home()), "<home>"),
            (str(ROOT), "<repository>"),
        ]
    )


def _expression(run: CellRun) -> object:
    return probe.expression(run, swallowed=run.error is None)


def record_program(environment: str, program: Program) -> dict:
    """Runs the program and returns its recording, without the date; raises PlaceFailed, RuntimeError."""
    folder = Path(tempfile.mkdtemp(prefix="record-"))
    try:
        work = folder / "work"
        work.mkdir()
        directory, python = place(environment, program, folder)
        variables = process_variables(environment, program, folder, python)
        with KernelProcess(python, variables, work) as process:
            run = run_program(process, program.cells, CELL_TIMEOUT, _expression, evidence.printed_error)
        rewriter = _rewriter(directory, python, work, folder)
        found = rewriter.value(evidence.evidence_of(program.cells, run))
        notebook = rewriter.value(evidence.executed_notebook(program.cells, run.runs))
        wrong = leaks(json.dumps([found, notebook]), [str(ROOT), str(Path.home()) + "/", str(folder)])
        if wrong:
            raise RuntimeError(f"the recording still holds {wrong[0]}")
        return {**_recording(environment, program, run.outcome, found, directory), "notebook": notebook}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _recording(environment: str, program: Program, outcome: str, found: object, directory: Path) -> dict:
    known, expected = program.expected_in(environment)
    definition = environments.definitions()[environment]
    origin = {
        "environment": environment,
        "program": program.name,
        "source": program.digest,
        "requirements": definition["requirements"] + program.requires,
        "then": definition["then"],
        "variables": {**definition["variables"], **program.variables},
        "recorded": "",
        "kernel": _kernel_version(directory),
        "probe": probe.digest() if found and "environment" in found else "",
    }
    if not program.scratch:
        origin = {key: value for key, value in origin.items() if value or key in ("recorded", "probe")}
    return {
        "origin": origin,
        "outcome": outcome,
        "expected": labels.settled(expected, outcome != "passed") if known else None,
        "evidence": found,
    }
