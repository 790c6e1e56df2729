"""Writes ``src/knowledge/data/distributions.json``: import name to distribution.

Names are read from the RECORD (or top_level.txt) of what is installed in ``build/environments`` and in the directories
given, and kept in ``imports.json``; what was not met there comes from ``typed.json``. ``--check`` compares without reading.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
HERE = Path(__file__).parent
OUTPUT = ROOT / "src" / "knowledge" / "data" / "distributions.json"
READ, TYPED = HERE / "imports.json", HERE / "typed.json"
MODULE = re.compile(r"^([A-Za-z_]\w*)(?:/|(?:\.[\w-]+)?\.(?:py|so|pyd)$)")
# Folders that several distributions share, test folders, and build debris.
SHARED = {
    "tests",
    "test",
    "docs",
    "examples",
    "example",
    "benchmarks",
    "build",
    "dist",
    "google",
    "mpl_toolkits",
    "src",
    "bin",
    "third_party",
    "contrib",
    "wheelhouse",
}
# Two parts are needed to tell whose module it is.
NAMESPACES = {"google/protobuf": "google.protobuf", "google/cloud": None, "mpl_toolkits/mplot3d": "mpl_toolkits"}
# Distributions with the same modules: the usual one speaks for the module.
USUAL = {
    "tensorflow-cpu": "tensorflow",
    "tensorflow-intel": "tensorflow",
    "tensorflow-macos": "tensorflow",
    "tensorflow-gpu": "tensorflow",
}


def modules(distribution: Distribution) -> set:
    """Top-level import names of a distribution, from its RECORD."""
    found = set()
    for file in distribution.files or []:
        path = str(file).replace("\\", "/")
        name = next((name for prefix, name in NAMESPACES.items() if name and path.startswith(prefix)), None)
        match = MODULE.match(path)
        if name:
            found.add(name)
        elif match and match.group(1) not in SHARED and "-info" not in path.split("/")[0]:
            found.add(match.group(1))
    declared = {line.strip() for line in (distribution.read_text("top_level.txt") or "").splitlines()}
    return found | {name for name in declared if re.fullmatch(r"[A-Za-z_]\w*", name) and name not in SHARED}


def read(directories: list) -> dict:
    """Module to distribution over all installed distributions; the shortest name wins where two claim a module."""
    result: dict = {}
    for distribution in sorted(
        distributions(path=[str(d) for d in directories]), key=lambda d: str(d.metadata["Name"])
    ):
        name = re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()
        name = USUAL.get(name, name)
        for module in modules(distribution):
            if module.startswith("_") or module.endswith("__mypyc"):
                continue
            if module not in result or (len(name), name) < (len(result[module]), result[module]):
                result[module] = name
    return dict(sorted(result.items()))


def merged() -> dict:
    """What was read, over what was typed."""
    typed, seen = json.loads(TYPED.read_text())["modules"], json.loads(READ.read_text())["modules"]
    return dict(sorted({**typed, **seen}.items(), key=lambda item: (item[0].lower(), item[0])))


def render(value: dict) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("directories", nargs="*", type=Path, help="more site-packages directories to read")
    options = parser.parse_args()
    if options.check:
        same = OUTPUT.read_text() == render(merged())
        print("distributions.json is", "as generated" if same else "not what imports.json and typed.json give")
        return 0 if same else 1
    places = ("environments/*", "sets/scratch")
    sites = [site for place in places for site in (ROOT / "build").glob(f"{place}/lib/python*/site-packages")]
    known = json.loads(READ.read_text())["modules"] if READ.exists() else {}
    comment = "Import names read from the RECORD of installed wheels: module to distribution."
    READ.write_text(render({"comment": comment, "modules": {**known, **read([*sites, *options.directories])}}))
    OUTPUT.write_text(render(merged()))
    print(len(merged()), "modules")
    return 0


if __name__ == "__main__":
    sys.exit(main())
