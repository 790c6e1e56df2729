"""Runs the collector in every environment, one after the other; can be interrupted and started again.

Named environments are used where they exist. The others (``releases.json`` beside
this file) are made in a scratch folder, looked at, and removed. Results lie in
``build/collected``::

    python scripts/knowledge/api/collectAll.py names [NAME...]   # what is there
    python scripts/knowledge/api/collectAll.py calls [NAME...]   # which keywords are accepted
    python scripts/knowledge/api/collectAll.py answers [NAME...] # whether it has the names of the index
    python scripts/knowledge/api/collectAll.py others [NAME...]  # the same of private paths and other spellings
    python scripts/knowledge/api/collectAll.py all [NAME...]     # everything while the environment stands

``answers`` and ``others`` ask what ``verify.py --questions`` wrote.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Iterator

from paths import COLLECTED, COLLECTOR, HERE, environments, read

RELEASES = HERE / "releases.json"
SCRATCH = Path(os.environ.get("KERAS_DOCTOR_SCRATCH", Path(tempfile.gettempdir()) / "keras-doctor-collect"))
QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1", "PYTHONDONTWRITEBYTECODE": "1"}
TIMEOUT = 1500
LEAST_NAMES = 300
#: What the installed Keras fills under TensorFlow's second spelling.
SECOND_KERAS = [f"tensorflow.compat.v2.{name}" for name in ("keras", "losses", "metrics", "optimizers", "initializers")]
#: Step -> script, ending of its result, and the file of ``build/collected`` that it reads.
STEPS = {
    "names": ("collect.py", ".json", None),
    "calls": ("calls.py", ".calls.json", "candidates.json"),
    "answers": ("answers.py", ".answers.json", "questions.json"),
    # In a process of its own: an imported private module shows as an attribute of the public one above it.
    "others": ("answers.py", ".others.json", "others.json"),
}


def plan() -> dict:
    """Name -> definition of every environment that is looked at, in order."""
    listed = read(RELEASES)
    named = environments.definitions()
    result = {name: {**named[name], "named": True} for name in listed["named"]}
    for name, definition in [*listed["overlays"].items(), *listed["extra"].items()]:
        result[name] = {"variables": {}, **definition, "named": False}
    return result


def outputs(name: str, definition: dict, steps: list) -> list:
    """Steps of an environment that have no result yet."""
    wanted = [step for step in steps if step in ("answers", "others") or step in definition.get("steps", steps)]
    return [step for step in wanted if not (COLLECTED / (name + STEPS[step][1])).exists()]


def _python(name: str, definition: dict) -> str:
    if definition["named"] or "over" in definition:
        return environments.make(definition.get("over", name))
    requirements = definition["requirements"] + read(RELEASES)["needed"]
    # Half a hundred TensorFlow wheels would fill the shared cache for good.
    os.environ["UV_CACHE_DIR"] = str(SCRATCH / "cache")
    return environments.make_from(SCRATCH / name, definition["python"], requirements, definition.get("then"))


def _overlay(name: str, requirements: list) -> str:
    """A folder with other releases of some packages, to be put before an environment's own."""
    folder = SCRATCH / (name + "-overlay")
    command = [environments.uv(), "pip", "install", "-q", "--no-deps", "--target", str(folder), *requirements]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr.strip())
    return str(folder)


def _look(python: str, name: str, step: str, definition: dict, variables: dict) -> None:
    script, suffix, reads = STEPS[step]
    out = COLLECTED / (name + suffix)
    partial = out.with_name(out.name + ".partial")
    command = ["nice", "-n", "10", python, "-W", "ignore", str(COLLECTOR / script), str(partial)]
    if reads:
        command.append(str(COLLECTED / reads))
    if step != "calls" and definition.get("only"):
        command.append(definition["only"])
        command += SECOND_KERAS if step == "others" else []
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            command,
            env={**os.environ, **QUIET, **variables},
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
        )
    if done.returncode or not partial.exists():
        raise RuntimeError((done.stderr or "").strip()[-600:])
    if step == "names":
        _refuse_half_read(read(partial), definition.get("only"))
    partial.rename(out)


def _refuse_half_read(data: dict, only: str | None) -> None:
    """A package of which next to nothing was found was not understood: that is no news about its names."""
    for root in data["versions"]:
        count = sum(name.startswith(root + ".") for name in data["public"])
        if only in (None, root) and count < LEAST_NAMES:
            raise RuntimeError(f"only {count} public names below {root}")


@contextlib.contextmanager
def prepared(name: str, definition: dict) -> Iterator[tuple]:
    """``(python, variables)`` of an environment that stands while the context does."""
    try:
        python = _python(name, definition)
        variables = dict(definition["variables"])
        if "overlay" in definition:
            variables["PYTHONPATH"] = _overlay(name, ["-p", python, *definition["overlay"]])
        yield python, variables
    finally:
        if not definition["named"]:
            shutil.rmtree(SCRATCH / name, ignore_errors=True)
            shutil.rmtree(SCRATCH / (name + "-overlay"), ignore_errors=True)
            shutil.rmtree(SCRATCH / "cache", ignore_errors=True)
            os.environ.pop("UV_CACHE_DIR", None)


def run(name: str, definition: dict, steps: list) -> bool:
    """Looks at one environment; tells whether it went well."""
    started = time.time()
    try:
        with prepared(name, definition) as (python, variables):
            for step in steps:
                _look(python, name, step, definition, variables)
        print(f"{name}: {', '.join(steps)} in {time.time() - started:.0f} s", flush=True)
        return True
    except Exception as error:
        # One broken environment must not stop the others.
        print(f"{name}: FAILED {type(error).__name__}: {error}", flush=True)
        return False


def _base(job: tuple) -> str:
    """The environment that a job needs: the one that it lies over, or its own."""
    name, definition, _ = job
    return definition.get("over", name)


@contextlib.contextmanager
def passing(name: str) -> Iterator[None]:
    """A named environment that was not there before is removed again; one that was there stays."""
    stays = (environments.HOME / name).exists()
    try:
        yield
    finally:
        if not stays:
            environments.remove(name)


def main(arguments: list) -> int:
    """Runs the command; the result is the exit code."""
    if not arguments or arguments[0] not in (*STEPS, "all"):
        print(__doc__, file=sys.stderr)
        return 2
    steps = list(STEPS) if arguments[0] == "all" else [arguments[0]]
    COLLECTED.mkdir(parents=True, exist_ok=True)
    planned = plan()
    order = {name: number for number, name in enumerate(planned)}
    jobs = [
        (name, definition, outputs(name, definition, steps))
        for name, definition in planned.items()
        if not arguments[1:] or name in arguments[1:]
    ]
    jobs = [job for job in jobs if job[2]]
    # What lies over an environment follows it, so that it is made once and can go before the next is made.
    jobs.sort(key=lambda job: order.get(_base(job), 0))
    well, done = True, 0
    for base, group in itertools.groupby(jobs, _base):
        with passing(base):
            for job in group:
                done += 1
                print(f"{done} of {len(jobs)}:", end=" ", flush=True)
                well = run(*job) and well
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
