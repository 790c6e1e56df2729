"""Runs the corpus in one environment through the forking worker and gives its results.

A result has the form of a recording (scripts/record), one JSON line each:
``{"origin": ..., "outcome": ..., "expected": ..., "evidence": ..., "seconds": ...}``.
"""

from __future__ import annotations

import fnmatch
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Iterable, Iterator

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts" / "record"))
import evidence
import labels
import results
from cells import Program, read_program
from kernel import CellRun, ProgramRun
from rewriter import Rewriter, leaks
from session import environments, place, process_variables

import probe

PROGRAMS = ROOT / "scripts" / "record" / "programs"
HOME = ROOT / "build" / "lab"
FILES = HOME / "files"
TIMEOUT = 240.0
NICENESS = 10
BARE_KERAS = re.compile(r"^\s*(?:import keras\b|from keras\b)", re.M)
TF_KERAS = re.compile(r"\bkeras\b")
TENSORFLOW = re.compile(r"\b(?:import tensorflow|from tensorflow)\b")


def all_programs() -> list[Program]:
    """Every program of the corpus, by topic and name; raises BadProgram."""
    return [read_program(path) for path in sorted(PROGRAMS.rglob("*.py"))]


def has_files(program: Program) -> bool:
    """Are the files there that a program reads, where it reads some?"""
    return all(any(FILES.glob(pattern)) for pattern in program.files)


def runs_in(program: Program, environment: str) -> bool:
    """Whether a program is run in an environment: the named ones, else all that are not broken on purpose.

    A program that reads files waits for the writers that make them.
    """
    if not has_files(program):
        return False
    if program.environments:
        faulty = "faulty" in program.environments and labels.FAULT in environments.definitions()[environment]
        return faulty or any(fnmatch.fnmatch(environment, pattern) for pattern in program.environments)
    return not environments.definitions()[environment].get("broken")


def stage_of(program: Program) -> str:
    """What may be imported before the program without changing what it does."""
    if program.fresh or program.scratch or program.variables:
        return "plain"
    text = "\n".join(cell.source for cell in program.cells if cell.type == "code" and not cell.skip)
    if BARE_KERAS.search(text):
        return "keras"
    if not TENSORFLOW.search(text):
        return "plain"
    return "tf.keras" if TF_KERAS.search(text) else "tensorflow"


def _job(program: Program, environment: str) -> dict:
    cells = [
        {"source": cell.source, "type": cell.type, "raises": cell.raises, "skip": cell.skip} for cell in program.cells
    ]
    job = {"name": program.name, "stage": stage_of(program), "cells": cells, "variables": program.variables}
    if program.files:
        job["files"] = [str(path) for pattern in program.files for path in sorted(FILES.glob(pattern))]
    if program.writes:
        job["keep"] = str(FILES / environment / program.name)
    return job


def _rewriter(directory: Path, python: str, work: str) -> Rewriter:
    base, prefix = _prefixes(python)
    folders = [
        (str(directory), "<env>"),
        (os.path.realpath(directory), "<env>"),
        (prefix, "<env>"),
        (base, "<python>"),
        (work + "/work", "<work>"),
        (work + "/home", "<home>"),
        (work, "<work>/.."),
        (str(Path.home()), "<home>"),
        # TensorFlow writes the whole stack into some messages: the worker stands where the kernel's launcher would.
        (str(ROOT / "scripts" / "lab" / "worker.py"), "<env>/lib/site-packages/ipykernel_launcher.py"),
        (str(ROOT), "<repository>"),
    ]
    return Rewriter(folders)


def _prefixes(python: str) -> list[str]:
    code = "import sys,json;print(json.dumps([sys.base_prefix,sys.prefix]))"
    return json.loads(subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout)


def _result(line: dict, program: Program, environment: str, rewriter: Rewriter) -> dict:
    keys = ("index", "execution_count", "error", "stdout", "stderr", "facts")
    runs = [CellRun(**{key: run[key] for key in keys}) for run in line["runs"]]
    if line["outcome"] in ("died", "timeout"):
        code = [i for i, cell in enumerate(program.cells) if cell.type == "code" and not cell.skip]
        runs.append(CellRun(next((i for i in code if i > max([r.index for r in runs], default=-1)), code[-1])))
    found = rewriter.value(evidence.evidence_of(program.cells, ProgramRun(runs, line["outcome"])))
    known, expected = label_of(program, environment, line["outcome"])
    definition = environments.definitions()[environment]
    origin = {
        "environment": environment,
        "program": program.name,
        "topic": program.topic,
        "source": program.digest,
        "requirements": definition["requirements"] + program.requires,
        "then": definition["then"],
        "variables": {**definition["variables"], **program.variables},
        "recorded": "lab",
        "probe": probe.digest() if found and _answered(found) else "",
    }
    origin = {key: value for key, value in origin.items() if value or key in ("recorded", "probe")}
    result = {
        "origin": origin,
        "outcome": line["outcome"],
        "known": known,
        "expected": expected,
        "evidence": found,
        "seconds": line["seconds"],
    }
    if "broken" in line:
        result["broken"] = line["broken"]
    if line.get("values") is not None:
        result["values"] = line["values"]
    if line.get("signal"):
        result["signal"] = line["signal"]
    return result


def _answered(found: dict) -> bool:
    """Whether the probe told all that it tells of such a failure (it has limits of time of its own)."""
    return "exceptions" in found or (found["failure"].get("swallowed", False) and "environment" in found)


def label_of(program: Program, environment: str, outcome: str) -> tuple:
    """(known, label) of a program in an environment, given how it ended there."""
    known, expected = program.expected_in(environment)
    return known, labels.settled(expected, outcome != "passed")


def remember_versions() -> None:
    """Writes what every environment with results holds: labels are by version, also where no environment is made."""
    known = {}
    for environment in results.environments_run():
        found = labels.on_disk(environment) or labels.remembered().get(environment) or _told(environment)
        if found:
            known[environment] = dict(sorted(found.items()))
    labels.REMEMBERED.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")
    for answer in (labels.remembered, labels.installed, labels.versions_in):
        answer.cache_clear()


def _told(environment: str) -> dict[str, str]:
    """What the probe told of an environment that is not made here."""
    for result in results.read(environment).values():
        facts = (result["evidence"] or {}).get("environment", {})
        if facts.get("installed"):
            there = {name: version for name, version in facts["installed"].items() if version}
            return {**there, "python": ".".join(facts["python"].split(".")[:2])}
    return {}


def relabelled(found: Iterable[dict]) -> Iterator[dict]:
    """Results with the labels that the programs' headers have now; without those whose program is gone."""
    by_name = {program.name: program for program in all_programs()}
    for result in found:
        program = by_name.get(result["origin"]["program"])
        if program is not None:
            known, expected = label_of(program, result["origin"]["environment"], result["outcome"])
            yield {**result, "known": known, "expected": expected}


def _groups(programs: Iterable[Program]) -> Iterator[list[Program]]:
    """Programs that can share one worker: the same added distributions; each scratch program alone."""
    together: dict[tuple, list[Program]] = {}
    for program in programs:
        if program.scratch:
            yield [program]
        else:
            together.setdefault(tuple(sorted(program.requires)), []).append(program)
    yield from together.values()


def run_programs(
    environment: str, programs: list[Program], directory: Path | None = None, seed: int | None = None
) -> Iterator[dict]:
    """Runs programs in one environment and yields their results; raises PlaceFailed.

    With `directory` they run in what lies there: the environment, changed. With `seed`, from which each cell draws,
    a result also has `values`: what the program printed and what its variables hold.
    """
    for group in _groups(programs):
        folder = Path(tempfile.mkdtemp(prefix="lab-"))
        try:
            yield from _run_group(environment, group, folder, directory, seed)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _run_group(
    environment: str, group: list[Program], folder: Path, changed: Path | None, seed: int | None
) -> Iterator[dict]:
    directory, python = (changed, str(changed / "bin" / "python")) if changed else place(environment, group[0], folder)
    variables = process_variables(environment, _without_variables(group[0]), folder, python)
    out = folder / "results.ndjson"
    out.touch()
    order = {
        "result": str(out),
        "helpers": str(ROOT / "scripts" / "record"),
        "timeout": TIMEOUT,
        "seed": seed,
        "jobs": [_job(p, environment) for p in group],
    }
    command = ["nice", "-n", str(max(0, NICENESS - os.nice(0))), python, str(Path(__file__).with_name("worker.py"))]
    done = subprocess.run(command, input=json.dumps(order), text=True, capture_output=True, env=variables, cwd=folder)
    if done.returncode:
        raise RuntimeError(f"{environment}: the worker ended with {done.returncode}: {done.stderr[-2000:]}")
    by_name = {program.name: program for program in group}
    for line in map(json.loads, out.read_text(encoding="utf-8", errors="surrogatepass").splitlines()):
        rewriter = _rewriter(directory, python, line["work"])
        result = _result(line, by_name[line["name"]], environment, rewriter)
        wrong = leaks(json.dumps(result["evidence"]), [str(ROOT), str(Path.home()) + "/", line["work"]])
        if wrong:
            result["broken"] = f"the evidence still holds {wrong[0]}"
        yield result


def _without_variables(program: Program) -> Program:
    """The worker is started without a program's own variables; its child sets them."""
    return Program(**{**program.__dict__, "variables": {}})
