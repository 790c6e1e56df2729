"""Reads TensorFlow's own table of TensorFlow 1 names and their new names.

    python scripts/knowledge/api/renames.py ENVIRONMENT

The table lies in every wheel (``tensorflow/tools/compatibility``); it is read as
text and never imported. The result, ``tf1Renames.json`` beside this file, is committed.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from paths import HERE, ROOT, write

FILES = {"renames_v2.py": "renames", "all_renames_v2.py": "manual_symbol_renames"}
OUT = HERE / "tf1Renames.json"


def table(path: Path, name: str) -> dict:
    """The dictionary literal that a module assigns to a name."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == name for target in node.targets):
            return ast.literal_eval(node.value)
    raise LookupError(f"{name} is not in {path.name}")


def _full(name: str) -> str:
    return "tensorflow" + name[len("tf") :]


def main(arguments: list) -> int:
    """Runs the command; the result is the exit code."""
    site = next((ROOT / "build" / "environments" / arguments[0] / "lib").glob("python3*/site-packages"))
    release = next(site.glob("tensorflow*-2*.dist-info")).name.split("-")[1].split(".dist")[0]
    result = {}
    for file, name in FILES.items():
        pairs = table(site / "tensorflow" / "tools" / "compatibility" / file, name)
        result[file] = {_full(old): _full(new) for old, new in sorted(pairs.items()) if new.startswith("tf.")}
    write(OUT, {"release": release, "folder": "tensorflow/tools/compatibility", "files": result}, indent=0)
    print({file: len(pairs) for file, pairs in result.items()}, release)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
