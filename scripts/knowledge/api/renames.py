"""Reads TensorFlow's own table of TensorFlow 1 names and their new names.

    python scripts/knowledge/api/renames.py ENVIRONMENT

The table lies in every wheel (``tensorflow/tools/compatibility``); it is read as
text and never imported. The result, ``tf1Renames.json`` beside this file, is committed. The
table of argument names goes to the engine's data as it is: the index merges only what
signatures show, and those of TensorFlow 1 took both names.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from paths import HERE, ROOT, write

FILES = {"renames_v2.py": "renames", "all_renames_v2.py": "manual_symbol_renames"}
OUT = HERE / "tf1Renames.json"
ARGUMENTS = ROOT / "src" / "knowledge" / "data" / "tf1Arguments.json"


def table(path: Path, name: str) -> dict:
    """The dictionary literal that a module assigns to a name."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == name for target in node.targets):
            return ast.literal_eval(node.value)
    raise LookupError(f"{name} is not in {path.name}")


def keywords(path: Path) -> dict:
    """Function -> old argument name -> new one, of the dictionary that the upgrade script's class holds."""
    found = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        if getattr(target, "attr", "") == "function_keyword_renames" and node.value.keys:
            for function, names in ast.literal_eval(node.value).items():
                kept = {old: new for old, new in names.items() if new}
                if kept and function.startswith("tf.") and not function.startswith("tf.contrib."):
                    found[_full(function)] = kept
    return dict(sorted(found.items()))


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
    pairs = keywords(site / "tensorflow" / "tools" / "compatibility" / "tf_upgrade_v2.py")
    write(ARGUMENTS, {"release": release, "names": pairs}, indent=1)
    print({file: len(pairs) for file, pairs in result.items()}, release)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
