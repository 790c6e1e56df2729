"""Every parameter name that any collected release has, by class name and by 'Class.method'.

Writes ``build/collected/candidates.json``, which ``scripts/collect/calls.py`` tries; run again after that, it adds
what was found by calling.
The Keras 1 names come from the conversion tables of Keras 2.3.1, see ``keras1Names.py``.
"""

from __future__ import annotations

import re
import sys

from keras1Names import old_names
from merge import collections
from paths import COLLECTED, write

_NAME = re.compile(r"[A-Za-z_]\w*")


def _names(signature) -> set:
    tokens = [token for token in (signature or "").split(",") if token and not token.startswith("*")]
    return {_NAME.search(token)[0] for token in tokens}


def candidates(found: list) -> dict:
    """Class name, 'Class.method' or function name -> sorted parameter names."""
    result = {}

    def add(name: str, names: set) -> None:
        result.setdefault(name, set()).update(names)

    for one in found:
        for key, entry in one["details"].items():
            last = key.split(":")[1].split("#")[0].split(".")[-1]
            add(last, _names(entry["parameters"]))
            for member, described in entry.get("members", {}).items():
                if len(described) > 1:
                    add(f"{last}.{member}", _names(described[1]))
        for key, answer in one["calls"]["accepts"].items():
            # What one release takes behind its ``**kwargs`` is tried in all others.
            add(key.split(":")[1].split("#")[0], set(answer["names"]))
    for name, names in old_names().items():
        add(name, names)
    return {name: sorted(names) for name, names in sorted(result.items()) if names}


def main() -> int:
    """Runs the command; the result is the exit code."""
    found = candidates(collections())
    write(COLLECTED / "candidates.json", found, indent=0)
    print(f"{len(found)} callables, {sum(map(len, found.values()))} names")
    return 0


if __name__ == "__main__":
    sys.exit(main())
