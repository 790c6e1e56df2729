"""Arguments that TensorFlow's functions had before 1.15, where the index begins: src/knowledge/data/earlyArguments.json.

  python earlyArguments.py list                 in environments: the arguments of public functions, by the last part of the name
  python earlyArguments.py write LISTS SOURCES  LISTS a folder of such lists, SOURCES one of unpacked old wheels

Old wheels run on no Python that is still kept, so their sources are read.
"""

import ast
import inspect
import json
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parents[3] / "src" / "knowledge" / "data" / "earlyArguments.json"
#: Where the public functions of those releases were written.
PUBLIC = (
    "python/ops",
    "python/data/ops",
    "python/training",
    "python/framework",
    "python/client",
    "contrib/data/python/ops",
)


def listed() -> dict:
    """Last part of a public name -> arguments of what bears it."""
    import tensorflow as tf

    found, seen = {}, set()

    def note(name, thing):
        try:
            found.setdefault(name, set()).update(inspect.signature(thing).parameters)
        except (TypeError, ValueError):
            found.setdefault(name, set())

    def walk(module, depth):
        if id(module) in seen or depth > 5:
            return
        seen.add(id(module))
        for name in dir(module):
            thing = None if name.startswith("_") else getattr(module, name, None)
            if inspect.ismodule(thing) and "tensorflow" in thing.__name__ and "keras" not in thing.__name__:
                walk(thing, depth + 1)
            elif callable(thing):
                note(name, thing)
                if inspect.isclass(thing):
                    for method in dir(thing):
                        if not method.startswith("_"):
                            note(f"{name}.{method}", getattr(thing, method))

    walk(tf, 0)
    return {name: sorted(arguments) for name, arguments in found.items()}


def defined(folder: Path) -> dict:
    """Name of a function or method in old sources -> its arguments."""
    found = {}
    for part in PUBLIC:
        for path in folder.glob(f"*/purelib/tensorflow/{part}/*.py"):
            if path.name.startswith("gen_"):
                continue
            try:
                body = ast.parse(path.read_text(encoding="utf-8")).body
            except (SyntaxError, UnicodeDecodeError):
                continue
            for node in body:
                if isinstance(node, ast.FunctionDef):
                    note(found, node.name, node)
                for inner in node.body if isinstance(node, ast.ClassDef) else []:
                    if isinstance(inner, ast.FunctionDef):
                        note(found, node.name if inner.name == "__init__" else f"{node.name}.{inner.name}", inner)
    return found


def note(found: dict, name: str, node: ast.FunctionDef) -> None:
    """Adds the arguments of a definition."""
    if not any(part.startswith("_") for part in name.split(".")):
        arguments = [one.arg for one in node.args.args + node.args.kwonlyargs if one.arg not in ("self", "cls")]
        found.setdefault(name, set()).update(arguments)


def main(arguments: list) -> int:
    """Runs one of the two commands; the result is the exit code."""
    if arguments[:1] == ["list"]:
        print(json.dumps(listed()))
        return 0
    lists = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(Path(arguments[1]).glob("*.json"))]
    rows = {}
    for folder in sorted(Path(arguments[2]).iterdir()):
        for name, old in defined(folder).items():
            here = [one[name] for one in lists if name in one]
            later = {argument for some in here for argument in some}
            # A signature that hands on whatever it is given, or shares nothing with the old one, tells nothing.
            if here and all(here) and old & later - {"name"} and not later & {"args", "kwargs"}:
                rows.setdefault(name, set()).update(old - later)
    data = {name: sorted(gone) for name, gone in sorted(rows.items()) if gone}
    DATA.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")
    print(len(data), DATA.stat().st_size)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
