"""Names that TensorFlow 1.13 already had: src/knowledge/data/tf1Names.json.

The API index begins with 1.15. A name of every later release that is missing all the same
comes either from an older TensorFlow or from broken files; what 1.13 had speaks for the latter.

  python tf1Names.py list                in an environment with TensorFlow 1.13.1, and in one with 2.15
  python tf1Names.py write OLD NEW       writes the names that both lists hold
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType

DATA = Path(__file__).resolve().parents[3] / "src" / "knowledge" / "data" / "tf1Names.json"
#: Parts below a module of `tensorflow.keras` count one more.
DEPTH = 2


def public(module: ModuleType, prefix: str, depth: int) -> list[str]:
    """Dotted public names below a module, the package's own name left out."""
    found: list[str] = []
    for name in dir(module):
        if name.startswith("_"):
            continue
        found.append(prefix + name)
        if name in ("contrib", "compat", "python", "core"):
            continue
        value = getattr(module, name, None)
        deeper = depth + 1 if prefix + name == "keras" else depth
        if deeper > 1 and isinstance(value, ModuleType):
            found += public(value, f"{prefix}{name}.", deeper - 1)
    return found


def write(old: Path, new: Path) -> None:
    """Writes what both lists hold."""
    both = set(old.read_text().split()) & set(new.read_text().split())
    text = json.dumps({"tensorflow": "1.13.1", "names": sorted(both)}, separators=(",", ":"))
    DATA.write_text(f"{text}\n")


def main(arguments: list[str]) -> None:
    """Lists the names of the TensorFlow here, or writes the data."""
    if arguments[0] == "write":
        write(Path(arguments[1]), Path(arguments[2]))
        return
    import tensorflow

    print("\n".join(public(tensorflow, "", DEPTH)))


if __name__ == "__main__":
    main(sys.argv[1:])
