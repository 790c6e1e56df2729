"""Makes and removes the named environments with real releases.

Used by the collector, the recorder and the pin prover. An environment lives in
``build/environments/<name>``; making one that exists is free.

Usage::

    python scripts/environments/environments.py make NAME...
    python scripts/environments/environments.py remove NAME...
    python scripts/environments/environments.py list
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEFINITIONS = Path(__file__).with_name("environments.json")
HOME = ROOT / "build" / "environments"


class EnvironmentFailed(RuntimeError):
    """The resolver or the installer refused; the text is what it said."""


def definitions() -> dict:
    """Name -> definition, with the extras every environment gets added to its requirements."""
    data = json.loads(DEFINITIONS.read_text())
    result = {}
    for name, definition in data["environments"].items():
        named = {requirement.split("=")[0].split("<")[0] for requirement in definition["requirements"]}
        extras = [extra for extra in data["extras"] if extra not in named]
        result[name] = {
            "variables": {},
            "then": [],
            "without": [],
            **definition,
            "requirements": definition["requirements"] + extras,
        }
    return result


def uv() -> str:
    """Path of the uv executable: the project's own tools first, then PATH."""
    own = ROOT / "build" / "tools" / "bin" / "uv"
    found = str(own) if own.exists() else shutil.which("uv")
    if not found:
        raise EnvironmentFailed("uv is not there: run `make tools` first")
    return found


def interpreter(minor: str) -> str:
    """Path of a Python interpreter of that minor version ('3.8'), from pyenv or PATH."""
    if shutil.which("pyenv"):
        root = subprocess.run(["pyenv", "root"], capture_output=True, text=True, check=True).stdout.strip()
        for version in sorted(Path(root, "versions").glob(f"{minor}.*")):
            if (version / "bin" / "python").exists():
                return str(version / "bin" / "python")
    found = shutil.which(f"python{minor}")
    if not found:
        raise EnvironmentFailed(f"no Python {minor} on this machine")
    return found


def compile_for(minor: str) -> list:
    """The start of a resolver's command for a Python minor; told the interpreter, uv looks for none and fetches none."""
    try:
        python = interpreter(minor)
    except EnvironmentFailed:
        python = sys.executable
    return [uv(), "pip", "compile", "-q", "--no-header", "--no-annotate", "--python-version", minor, "-p", python]


def _run(command: list) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise EnvironmentFailed(done.stderr.strip() or done.stdout.strip())


def make_from(
    directory: Path, python: str, requirements: list, then: list | None = None, without: list | None = None
) -> str:
    """Makes an environment in a directory and returns its Python; half-made ones are removed."""
    executable = directory / "bin" / "python"
    if (directory / ".complete").exists():
        return str(executable)
    shutil.rmtree(directory, ignore_errors=True)
    directory.parent.mkdir(parents=True, exist_ok=True)
    _run([uv(), "venv", "-q", "-p", interpreter(python), str(directory)])
    install = [uv(), "pip", "install", "-q", "-p", str(executable)]
    if requirements:
        _run(install + requirements)
    if then:
        _run([*install, "--no-deps", *then])
    if without:
        _run([uv(), "pip", "uninstall", "-q", "-p", str(executable), *without])
    (directory / ".complete").touch()
    return str(executable)


def make_as(definition: dict, directory: Path, requirements: list) -> str:
    """Makes an environment of that definition with other requirements, and returns its Python."""
    return make_from(directory, definition["python"], requirements, definition["then"], definition["without"])


def make(name: str) -> str:
    """Makes the named environment if need be and returns the path of its Python."""
    definition = definitions()[name]
    return make_as(definition, HOME / name, definition["requirements"])


def variables(name: str) -> dict:
    """The process environment to start that environment's Python with."""
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "2", "CUDA_VISIBLE_DEVICES": "-1"}
    return {**os.environ, **quiet, **definitions()[name]["variables"]}


def remove(name: str) -> None:
    """Removes the environment from disk."""
    shutil.rmtree(HOME / name, ignore_errors=True)


def main(arguments: list) -> int:
    """The command line; 0 done, 2 wrong use."""
    action, names = (arguments[0], arguments[1:]) if arguments else ("list", [])
    if action == "list":
        print("\n".join(definitions()))
    elif action == "make":
        for name in names:
            print(name, make(name), flush=True)
    elif action == "remove":
        for name in names:
            remove(name)
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
