"""Writes `src/knowledge/data/goneNames.json`: public names that left Python's standard library or NumPy, and when;
and the names that small packages which TensorFlow needs gained and lost (helpers.py).

    build.py

Every installed interpreter is asked for its standard library, every minor of NumPy, laid before an interpreter
that it has a wheel for, for its names. A name has left where the newest release looked at lacks it; it is kept
with the first release that lacks it after the last that has it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "scripts" / "environments"))
import environments
import helpers

OUT = ROOT / "src" / "knowledge" / "data" / "goneNames.json"
LOOK = Path(__file__).with_name("look.py")
#: Interpreters for which NumPy's wheels are looked for, the newest first.
NUMPY_PYTHONS = ("3.13", "3.12", "3.11", "3.10", "3.9", "3.8", "3.7")
#: The first NumPy that a TensorFlow 2 runs with.
OLDEST = (1, 16)
#: Interpreters for which the helpers' wheels are looked for.
HELPER_PYTHONS = ("3.11", "3.9", "3.8", "3.13")
#: Windows and widgets, what every class of its kind has got, and what code for PyTorch asks arrays for.
NOT_TOLD = re.compile(
    r"^(?:tkinter|posix|nt|curses|sre_\w+|xx\w+|ensurepip|pydoc|ast|dis|ssl|socket|sqlite3|termios|mmap|compileall)\b|\.add_note\b|\.(?:device|to_device)$"
)
PYTHONS = ("2.7", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13")


def key(version: str) -> tuple:
    """Sorts '1.24.4' and '2.0.2' by their numbers."""
    return tuple(int(part) for part in version.split(".")[:2])


def look(place: tuple, what: str, asked: list[str] | None = None) -> dict | list | None:
    """What an (interpreter, folder before its path) lists, or which of the asked names it has; None where it does not start."""
    python, folder = place
    done = subprocess.run(
        [python, "-W", "ignore", str(LOOK), what, *([] if asked is None else ["--asked"])],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        env={**os.environ, **({"PYTHONPATH": str(folder)} if folder else {})},
    )
    lines = done.stdout.strip().splitlines()
    return json.loads(lines[-1]) if done.returncode == 0 and lines else None


def look_at_all(places: list[tuple], what: str) -> list[dict]:
    """The names of each interpreter; a name that one lists is asked of all."""
    found = [(place, one) for place in places if (one := look(place, what))]
    every = set().union(*(one["names"] for _, one in found))
    for place, one in found:
        one["names"] += look(place, what, sorted(every - set(one["names"]))) or []
    return [one for _, one in found]


def numpys(interpreters: list[str]) -> list[dict]:
    """The names of every minor of NumPy that has a wheel for one of the interpreters."""
    with tempfile.TemporaryDirectory() as home:
        minors = helpers.minors("numpy").items()
        made = [
            helpers.install("numpy", version, interpreters, Path(home)) for minor, version in minors if minor >= OLDEST
        ]
        return look_at_all([place for place in made if place], "numpy")


def is_detail_of_what_left(name: str, newest: set[str], there: set[str], told: set[str]) -> bool:
    """Whether a member or an argument needs no row of its own: what it belongs to has left, or tells no arguments now."""
    if name.endswith(")"):
        return name.partition("(")[0] not in told
    owner = name.rpartition(".")[0]
    # 'module.name' of a module that left stays: an import names both.
    return owner not in newest and owner.rpartition(".")[0] in there


def left(found: list[dict]) -> dict[str, str]:
    """Name -> first minor that lacks it for good. One patch of a minor that has a name speaks for the minor."""
    by_minor: dict[tuple, set[str]] = {}
    for one in found:
        by_minor.setdefault(key(one["version"]), set()).update(one["names"])
    minors = sorted(by_minor)
    gone = {}
    there, newest = set().union(*by_minor.values()), by_minor[minors[-1]]
    told = {name.partition("(")[0] for name in newest if name.endswith(")")}
    for name in there - newest:
        if is_detail_of_what_left(name, newest, there, told):
            continue
        last = max(minor for minor in minors if name in by_minor[minor])
        gone[name] = ".".join(map(str, minors[minors.index(last) + 1]))
    return dict(sorted(gone.items()))


def parts(name: str) -> tuple[str, ...]:
    """('builtins', 'str', 'removeprefix') or ('dataclasses', 'dataclass', '(slots)')."""
    return tuple(name.replace("(", ".(").split("."))


def came(found: list[dict], first_told: tuple) -> dict[str, str]:
    """
    Name -> first minor that has it, of names that the newest has and no minor before the first that is told of.
    A class's member is told once, by the shortest way to the class; what came along with its owner needs no row.
    """
    by_minor: dict[tuple, set[str]] = {}
    for one in found:
        by_minor.setdefault(key(one["version"]), set()).update(one["names"])
    minors = [minor for minor in sorted(by_minor) if minor >= first_told]
    older, newest = set().union(*(names for at, names in by_minor.items() if at not in minors)), by_minor[minors[-1]]
    first: dict[str, str] = {}
    told: set[tuple[str, ...]] = set()
    for name in sorted(newest - older, key=lambda name: (len(parts(name)), name)):
        at = next(minor for minor in minors if name in by_minor[minor])
        owner = name.rpartition("(")[0] or name.rpartition(".")[0]
        ending = parts(name)[-2:]
        if NOT_TOLD.search(name) or len(parts(name)) > 4 or ending in told or owner in newest - older:
            continue
        silent = not any(one.startswith(f"{owner}(") for one in by_minor[before(by_minor, at)])
        if name.endswith(")") and silent and not name.startswith("builtins."):
            continue  # the release before tells no arguments of it
        told.add(ending)
        first[name] = ".".join(map(str, at))
    return dict(sorted(first.items()))


def history(found: list[dict], first_told: tuple) -> dict:
    """What the data file says of Python or NumPy; what came is told from a minor on that a TensorFlow 2 can be without."""
    newest = max((one["version"] for one in found), key=key)
    return {"newest": newest, "left": left(found), "came": came(found, first_told)}


def before(by_minor: dict[tuple, set[str]], minor: tuple) -> tuple:
    """The minor that was looked at before this one."""
    every = sorted(by_minor)
    return every[every.index(minor) - 1]


def main() -> int:
    """Runs the command; the result is the exit code."""
    pythons = look_at_all([(environments.interpreter(version), None) for version in PYTHONS], "python")
    found = numpys([environments.interpreter(version) for version in NUMPY_PYTHONS])
    data = {
        "$schema": "./goneNames.schema.json",
        "python": history(pythons, (3, 8)),
        "numpy": history(found, (1, 19)),
        "helpers": helpers.histories([environments.interpreter(version) for version in HELPER_PYTHONS]),
    }
    OUT.write_text(json.dumps(data, indent=0) + "\n", encoding="utf-8")
    print({name: len(data[name]["left"]) for name in ("python", "numpy")}, sorted({key(n["version"]) for n in found}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
