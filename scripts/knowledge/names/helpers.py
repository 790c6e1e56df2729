"""Which public names the small packages that TensorFlow needs gained and lost: each minor release is installed and asked."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
UV = ROOT / "build" / "tools" / "bin" / "uv"
RELEASES = ROOT / "src" / "knowledge" / "data" / "releases.json"
#: Distribution, and the module that it brings.
HELPERS = {"gast": "gast", "ml-dtypes": "ml_dtypes", "typing-extensions": "typing_extensions", "wrapt": "wrapt"}
ASK = """
import json, sys, warnings
warnings.simplefilter("ignore")
import {0} as module
asked = json.load(sys.stdin)
listed = [name for name in dir(module) if not name.startswith("_")]
# Some names are handed out and not listed.
print(json.dumps(sorted(set(listed) | {{name for name in asked if hasattr(module, name)}})))
"""


def minors(distribution: str) -> dict[tuple[int, int], str]:
    """Newest published release of each minor."""
    found: dict[tuple[int, int], str] = {}
    for version, *_ in json.loads(RELEASES.read_text(encoding="utf-8"))["distributions"][distribution]:
        numbers = version.split(".")
        if all(part.isdigit() for part in numbers):
            found[(int(numbers[0]), int(numbers[1]) if len(numbers) > 1 else 0)] = version
    return dict(sorted(found.items()))


def ask(python: str, folder: Path, module: str, names: list[str]) -> list[str] | None:
    """Names that the module in a folder lists, and those of `names` that it has; None where it does not import."""
    done = subprocess.run(
        [python, "-c", ASK.format(module)],
        input=json.dumps(names),
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(folder)},
    )
    return json.loads(done.stdout) if done.returncode == 0 else None


def install(distribution: str, version: str, interpreters: list[str], home: Path) -> tuple[str, Path] | None:
    """Installs a release for the first interpreter that takes it and imports it; None where there is none."""
    # Releases before NumPy 2 import beside NumPy 1 only.
    beside = ["numpy", "numpy<2"] if distribution == "ml-dtypes" else ["six"]
    for number, (python, other) in enumerate((python, other) for python in interpreters for other in beside):
        wanted = [f"{distribution}=={version}", other]
        folder = home / f"{distribution}-{version}-{number}"
        command = [UV, "pip", "install", "--quiet", "--python", python, "--target", folder, "--only-binary", ":all:"]
        made = subprocess.run([*command, *wanted], capture_output=True)
        if made.returncode == 0 and ask(python, folder, HELPERS.get(distribution, distribution), []) is not None:
            return python, folder
    return None


def names_by_minor(distribution: str, interpreters: list[str], home: Path) -> dict[tuple[int, int], set[str]]:
    """What each minor has; a name that one lists is asked of all."""
    module = HELPERS[distribution]
    made = {
        minor: install(distribution, version, interpreters, home) for minor, version in minors(distribution).items()
    }
    there = {minor: place for minor, place in made.items() if place is not None}
    listed = {minor: ask(*place, module, []) or [] for minor, place in there.items()}
    every = sorted(set().union(*listed.values()))
    return {minor: set(ask(*place, module, every) or []) for minor, place in there.items()}


def histories(interpreters: list[str]) -> dict[str, dict]:
    """Distribution -> newest release, and name -> first minor that has it, or that lacks it for good."""
    found = {}
    for distribution, module in HELPERS.items():
        with tempfile.TemporaryDirectory() as home:
            known = names_by_minor(distribution, interpreters, Path(home))
        ordered = list(known)
        left, came = {}, {}
        for name in sorted(set().union(*known.values())):
            having = [minor for minor in ordered if name in known[minor]]
            if having[-1] != ordered[-1]:
                left[f"{module}.{name}"] = "{}.{}".format(*ordered[ordered.index(having[-1]) + 1])
            if having[0] != ordered[0]:
                came[f"{module}.{name}"] = "{}.{}".format(*having[0])
        found[distribution] = {"newest": "{}.{}".format(*ordered[-1]), "left": left, "came": came}
        print(distribution, len(known), "minors", len(left), "left", len(came), "came")
    return found
