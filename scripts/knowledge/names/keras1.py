"""Writes `src/knowledge/data/keras1Names.json`: public names of Keras 1 that Keras 2 does not have under the same path.

    keras1.py

Both releases are unpacked and their sources parsed, not run: Keras 1 runs on no Python that is
installed here. A module's names are what it defines and what it imports from its own package.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "scripts" / "environments"))
import environments

OUT = ROOT / "src" / "knowledge" / "data" / "keras1Names.json"
OLD, NEW = "1.2.2", "2.3.1"
PYTHON = "3.8"


def unpack(release: str, folder: Path) -> Path:
    """Puts the files of a release of Keras, and nothing else, into a folder."""
    python = environments.interpreter(PYTHON)
    uv = ROOT / "build" / "tools" / "bin" / "uv"
    subprocess.run(
        [uv, "pip", "install", "--quiet", "--no-deps", "--target", folder, "--python", python, f"keras=={release}"],
        check=True,
    )
    return folder / "keras"


def trees(package: Path) -> dict[str, ast.Module]:
    """Module name -> its parsed source."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = [package.name, *path.relative_to(package).with_suffix("").parts]
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def source_of(node: ast.ImportFrom, module: str, is_package: bool) -> str:
    """The module that a from-import inside of the package names."""
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    kept = parts[: len(parts) - node.level + (1 if is_package else 0)]
    return ".".join([*kept, *([node.module] if node.module else [])])


def names_of(module: str, found: dict[str, ast.Module], seen: frozenset = frozenset()) -> set[str]:
    """The public names that a module binds, those of its own package's modules with them."""
    tree = found.get(module)
    if tree is None or module in seen:
        return set()
    names = {name for name in found if name.rpartition(".")[0] == module}
    result = {name.rpartition(".")[2] for name in names}
    is_package = any(name.startswith(f"{module}.") for name in found)
    for node in tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            result.add(node.name)
        elif isinstance(node, ast.Assign):
            result.update(target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.ImportFrom):
            source = source_of(node, module, is_package)
            if source.split(".")[0] != "keras":
                continue
            for alias in node.names:
                own = names_of(source, found, seen | {module}) if alias.name == "*" else {alias.asname or alias.name}
                result.update(own)
    return {name for name in result if not name.startswith("_")}


def paths(package: Path) -> set[str]:
    """Every dotted public name of a release."""
    found = trees(package)
    return {f"{module}.{name}" for module in found for name in names_of(module, found)}


def main() -> int:
    """Runs the command; the result is the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        old, new = (paths(unpack(release, Path(folder) / release)) for release in (OLD, NEW))
    gone = sorted(name for name in old - new if not name.startswith("keras.backend."))
    by_module: dict[str, list[str]] = {}
    for name in gone:
        module, _, last = name.rpartition(".")
        by_module.setdefault(module, []).append(last)
    data = {"release": OLD, "names": {module: " ".join(names) for module, names in by_module.items()}}
    OUT.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    print(len(gone), OUT.stat().st_size)
    return 0


if __name__ == "__main__":
    sys.exit(main())
