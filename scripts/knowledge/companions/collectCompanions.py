"""Reads the public names of companion libraries, release by release; can be interrupted and started again.

    python scripts/knowledge/companions/collectCompanions.py names|answers [LIBRARY[==VERSION]...]

``names`` reads what shows; ``answers`` asks each release for every name that another release showed, as a library may
hide what it imports only when it is asked for. Where all names are listed and asking would import everything
(``depth`` 0), nothing is asked.

Each release of ``companions.json`` is put in front of a named environment, with what it needs and that does not
have, looked at by ``scripts/collect/companion.py``, and removed. Results lie in ``build/collected/companions``.
"""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "api"))

from collectAll import QUIET, passing
from paths import COLLECTED, COLLECTOR, DATA, environments, read, version_key, write

PLAN = Path(__file__).with_name("companions.json")
OUT = COLLECTED / "companions"
TIMEOUT = 600
#: How long after a release its needs may have come out.
NEAR = datetime.timedelta(days=45)
#: Old releases read their own version through it and do not say so.
BESIDE = ["setuptools<80"]


def libraries() -> dict:
    """Distribution -> what ``companions.json`` says of it."""
    return read(PLAN)["libraries"]


def result(name: str, version: str, step: str = "names") -> Path:
    """Where the names of a release, or its answers, are kept."""
    return OUT / (f"{name}=={version}.json" if step == "names" else f"{name}=={version}.{step}.json")


def answers(name: str, version: str) -> dict | None:
    """What a release answered; None where it was not asked, or did not import when it was."""
    path = result(name, version, "answers")
    there = read(path)["there"] if path.exists() else {}
    return there if any("." not in one for one in there) else None


def known_releases(name: str, library: dict) -> list:
    """The releases that count, oldest first.

    A library may hide what it has until it is asked for: a release counts when it was asked, when the library lists
    all of its names (``depth`` 0), or when every release of it that was asked answered just as it showed.
    """
    shown = [version for version in sorted(library["releases"], key=version_key) if result(name, version).exists()]
    asked = {version: there for version in shown if (there := answers(name, version)) is not None}
    questions = result(name, "0").with_name(f"{name}.questions.json")
    names = set(read(questions)) if questions.exists() else set()
    is_plain = bool(asked) and all(
        names & set(there) == names & set(read(result(name, version))["public"]) for version, there in asked.items()
    )
    return shown if library["depth"] == 0 or is_plain else list(asked)


def questions(name: str, library: dict) -> Path:
    """A file with every name that some release of a library shows."""
    found = {
        one
        for version in library["releases"]
        if result(name, version).exists()
        for one in read(result(name, version))["public"]
        if one.count(".") <= library["depth"] + 1
    }
    path = OUT / f"{name}.questions.json"
    write(path, sorted(found), indent=0)
    return path


def _frozen(python: str) -> list:
    done = subprocess.run(
        [environments.uv(), "pip", "freeze", "-p", python], capture_output=True, text=True, check=True
    )
    return [line for line in done.stdout.split("\n") if line]


def _until(name: str, version: str, python: str) -> datetime.date:
    """Needs that came out later than this are not those that a release was made for."""
    known = read(DATA / "releases.json")["distributions"]
    if name in known:
        return _date(known[name], version) + NEAR
    # Not in the release table: its TensorFlow tells the time.
    tensorflow = next(line.split("==")[1] for line in _frozen(python) if line.startswith("tensorflow"))
    return _date(known["tensorflow"], tensorflow) + 4 * NEAR


def _date(rows: list, version: str) -> datetime.date:
    return datetime.date.fromisoformat(next(row[1] for row in rows if row[0] == version))


def _overlay(folder: Path, python: str, until: datetime.date, requirements: list, without: list) -> str:
    """A folder with a release and its needs of those days; what the environment has is left as it is."""
    site = folder / "site"
    # A marker that never holds takes a requirement out of the resolution.
    kept = [
        *(line.split("==")[0].split(" ")[0] for line in _frozen(python)),
        *without,
        "tensorflow",
        "tensorflow-cpu",
        "tensorflow-gpu",
        "torch",
        "jax",
    ]
    overrides = folder / "kept.txt"
    lines = [f"{name} ; sys_platform == 'never'\n" for name in kept if name != "setuptools"]
    overrides.write_text("".join(lines), encoding="utf-8")
    command = [environments.uv(), "pip", "install", "-q", "-p", python, "--target", str(site)]
    command += ["--overrides", str(overrides), "--exclude-newer", until.isoformat()]
    done = subprocess.run([*command, *requirements], capture_output=True, text=True, timeout=TIMEOUT)
    if done.returncode:
        raise RuntimeError(done.stderr.strip()[-600:])
    return str(site)


def look(name: str, library: dict, version: str, step: str) -> None:
    """Looks at one release."""
    python = environments.make(library["releases"][version])
    out = result(name, version, step)
    partial = out.with_name(out.name + ".partial")
    with tempfile.TemporaryDirectory(prefix="keras-doctor-companion-") as folder:
        until = _until(name, version, python)
        requirements = [f"{name}=={version}", *library.get("beside", []), *BESIDE]
        site = _overlay(Path(folder), python, until, requirements, library.get("without", []))
        if step == "names":
            script = ["companion.py", str(partial), str(library["depth"])]
        else:
            script = ["answers.py", str(partial), str(questions(name, library))]
        done = subprocess.run(
            [python, "-W", "ignore", str(COLLECTOR / script[0]), *script[1:], *library["roots"]],
            env={**os.environ, **QUIET, **library.get("variables", {}), "PYTHONPATH": site},
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
        )
        shutil.rmtree(site, ignore_errors=True)
    if done.returncode:
        raise RuntimeError((done.stderr or "").strip()[-600:])
    partial.rename(out)


def main(arguments: list) -> int:
    """Runs the command; the result is the exit code."""
    if not arguments or arguments[0] not in ("names", "answers"):
        print(__doc__, file=sys.stderr)
        return 2
    step, only = arguments[0], arguments[1:]
    OUT.mkdir(parents=True, exist_ok=True)
    well = True
    for name, library in libraries().items():
        for version in library["releases"]:
            wanted = not only or name in only or f"{name}=={version}" in only
            asked = step == "names" or (library["depth"] > 0 and result(name, version).exists())
            if not wanted or not asked or result(name, version, step).exists():
                continue
            started = time.time()
            try:
                with passing(library["releases"][version]):
                    look(name, library, version, step)
                print(f"{name}=={version}: {step} in {time.time() - started:.0f} s", flush=True)
            except Exception as error:
                # One release that cannot be read must not stop the others.
                well = False
                print(f"{name}=={version}: FAILED {type(error).__name__}: {error}", flush=True)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
