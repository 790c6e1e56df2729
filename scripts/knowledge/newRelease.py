"""Adds a new release of TensorFlow, Keras or tf-keras to what is looked at; what is named already stays as it is.

A TensorFlow gets an environment of its own, with the newest Python that has wheels for it and is here, and with the
Keras named beside it. A Keras or tf-keras alone is laid over the newest of these environments.

Usage: newRelease.py NAME==VERSION ...      tensorflow==2.22.0 keras==3.16.0
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "scripts" / "environments"))
import environments
from packaging.version import Version

LISTED = HERE / "api" / "releases.json"
TABLE = ROOT / "src" / "knowledge" / "data" / "releases.json"
KERAS = {"keras": "keras", "tf-keras": "tf_keras"}


class Unknown(RuntimeError):
    """A release that the table does not have, or that no Python here can run."""


def minor(version: str) -> str:
    """'2.22' of '2.22.0'"""
    return ".".join(version.split(".")[:2])


def python_for(name: str, version: str) -> str:
    """The newest Python here that the release has wheels for, on Linux x86-64."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    row = next((row for row in table["distributions"][name] if row[0] == version), None)
    if row is None:
        raise Unknown(f"the index has no {name} {version}")
    groups = table["wheels"][row[4]] if len(row) > 4 else []
    fitting = {python for pythons, platforms in groups if "linux-x86_64" in platforms for python in pythons}
    for python in sorted(fitting, key=Version, reverse=True):
        try:
            environments.interpreter(python)
        except environments.EnvironmentFailed:
            continue
        return python
    raise Unknown(f"no Python here runs {name} {version}: it has wheels for {', '.join(sorted(fitting)) or 'none'}")


def newest(listed: dict) -> str:
    """The listed environment with the newest TensorFlow and the Keras that it brings."""
    named = [name for name in listed["named"] if re.fullmatch(r"tf[\d.]+(-keras3[\d.]*)?", name)]
    return max(named, key=lambda name: Version(name[2:].split("-")[0]))


def entries(specs: dict, listed: dict) -> tuple:
    """(environments, overlays) to add for the releases, by name."""
    added, overlays = {}, {}
    if "tensorflow" in specs:
        release, keras = specs["tensorflow"], specs.get("keras")
        name = f"tf{minor(release)}" + (f"-keras{minor(keras)}" if keras else "")
        wanted = [f"tensorflow-cpu=={release}", *([f"keras=={keras}"] if keras else [])]
        added[name] = {"python": python_for("tensorflow-cpu", release), "requirements": wanted}
    base = next(iter(added), None) or newest(listed)
    for name, module in KERAS.items():
        if name in specs and not (added and name == "keras"):
            pin = f"{name}=={specs[name]}"
            overlays[pin.replace("==", "")] = {"over": base, "only": module, "overlay": [pin]}
    return added, overlays


def lines(data: dict) -> str:
    """JSON with one entry of a group a line, as ``api/releases.json`` is written."""
    parts = []
    for key, value in data.items():
        if isinstance(value, dict):
            body = ",\n".join(f"    {json.dumps(name)}: {json.dumps(entry)}" for name, entry in value.items())
            parts.append(f"  {json.dumps(key)}: {{\n{body}\n  }}")
        else:
            parts.append(f"  {json.dumps(key, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def write_environments(data: dict) -> None:
    """The named environments, in the one format of the project's JSON."""
    environments.DEFINITIONS.write_text(json.dumps(data, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    prettier = ROOT / "node_modules" / ".bin" / "prettier"
    subprocess.run([str(prettier), "--log-level", "warn", "--write", str(environments.DEFINITIONS)], check=True)


def main(arguments: list) -> int:
    """Runs the command; the result is the exit code."""
    specs = dict(spec.split("==") for spec in arguments if "==" in spec)
    if not specs or len(specs) != len(arguments) or set(specs) - {"tensorflow", *KERAS}:
        print(__doc__, file=sys.stderr)
        return 2
    listed, known = json.loads(LISTED.read_text()), json.loads(environments.DEFINITIONS.read_text())
    try:
        added, overlays = entries(specs, listed)
    except Unknown as error:
        print(error, file=sys.stderr)
        return 1
    if added.keys() - known["environments"].keys():
        known["environments"] = {
            **known["environments"],
            **{n: e for n, e in added.items() if n not in known["environments"]},
        }
        write_environments(known)
    listed["named"] += [name for name in added if name not in listed["named"]]
    listed["overlays"].update({name: entry for name, entry in overlays.items() if name not in listed["overlays"]})
    LISTED.write_text(lines(listed), encoding="utf-8")
    print("looked at:", *added, *overlays)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
