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
ASK = "import json, sys; import {0} as m; print(json.dumps([n for n in dir(m) if not n.startswith('_')]))"


def minors(distribution: str) -> dict[tuple[int, int], str]:
    """Newest published release of each minor."""
    found: dict[tuple[int, int], str] = {}
    for version, *_ in json.loads(RELEASES.read_text(encoding="utf-8"))["distributions"][distribution]:
        numbers = version.split(".")
        if all(part.isdigit() for part in numbers):
            found[(int(numbers[0]), int(numbers[1]) if len(numbers) > 1 else 0)] = version
    return dict(sorted(found.items()))


def names_of(distribution: str, version: str, interpreters: list[str]) -> list[str] | None:
    """What the release lists; the first interpreter that it can be installed for is asked. None where there is none."""
    for python in interpreters:
        with tempfile.TemporaryDirectory() as folder:
            wanted = [f"{distribution}=={version}", *(["numpy"] if distribution == "ml-dtypes" else ["six"])]
            made = subprocess.run(
                [UV, "pip", "install", "--quiet", "--python", python, "--target", folder, "--only-binary", ":all:", *wanted],
                capture_output=True,
            )
            if made.returncode:
                continue
            asked = subprocess.run(
                [python, "-c", ASK.format(HELPERS[distribution])],
                capture_output=True,
                text=True,
                env={"PYTHONPATH": folder},
            )
            if asked.returncode == 0:
                return json.loads(asked.stdout)
    return None


def histories(interpreters: list[str]) -> dict[str, dict]:
    """Distribution -> newest release, and name -> first minor that has it, or that lacks it for good."""
    found = {}
    for distribution, module in HELPERS.items():
        known = {
            minor: set(names)
            for minor, version in minors(distribution).items()
            if (names := names_of(distribution, version, interpreters)) is not None
        }
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
