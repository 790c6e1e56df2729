"""Names that left and came back, with what every release answered: the fixture of the interval tests.

    python scripts/knowledge/api/comeback.py

Reads the answers in ``build/collected`` and not the index, and writes ``answers.json`` beside the tests of
``src/engine/apiIndex``. A name is in it when a release between two that have it does not; beside those, the names
of ``ALWAYS`` and ``HOMES``.
"""

from __future__ import annotations

import sys

from asked import in_scope
from axes import place
from collectAll import plan
from paths import COLLECTED, ROOT, read, version_key, write

OUT = ROOT / "src" / "engine" / "apiIndex" / "__tests__" / "answers.json"
#: Much asked for, and moved between several homes.
ALWAYS = [
    f"{root}.{name}"
    for root in ("keras", "tensorflow.keras")
    for name in (
        "optimizers.Adam",
        "preprocessing.sequence.pad_sequences",
        "utils.pad_sequences",
        "utils.to_categorical",
    )
]
#: Their private homes, and TensorFlow's second spelling: what was asked with ``collectAll.py others``.
HOMES = [
    "keras.utils.np_utils.to_categorical",
    "keras.src.utils.np_utils.to_categorical",
    "keras.src.utils.numerical_utils.to_categorical",
    "tensorflow.python.keras.utils.np_utils.to_categorical",
    "tensorflow.compat.v2.keras.utils.to_categorical",
    "keras.optimizer_v2.adam.Adam",
    "keras.optimizers.optimizer_v2.adam.Adam",
    "keras.src.optimizers.adam.Adam",
    "tensorflow.python.keras.optimizer_v2.adam.Adam",
    "tensorflow.compat.v2.keras.optimizers.Adam",
    "keras.src.utils.sequence_utils.pad_sequences",
    "tensorflow.python.keras.preprocessing.sequence.pad_sequences",
    "tensorflow.compat.v2.keras.utils.pad_sequences",
    "tensorflow.compat.v2.keras.saving.load_model",
]
_DISTRIBUTIONS = {"tensorflow": "tensorflow", "keras": "keras", "tf_keras": "tf-keras"}


def environments() -> list:
    """``(name, versions, roots it was asked about, names that are there)``, in the order of the plan."""
    found = []
    for name in plan():
        path = COLLECTED / (name + ".answers.json")
        if path.exists():
            data = read(path)
            found.append(
                (name, data["versions"], [data["only"]] if data["only"] else list(data["versions"]), data["there"])
            )
    return found


def asked_others() -> dict:
    """Environment -> its collection's scope and the names of ``others.json`` that are there."""
    found = {}
    for name in plan():
        path = COLLECTED / (name + ".others.json")
        if path.exists():
            found[name] = read(path)
    return found


def row_of(name: str, asked: list, others: dict) -> str:
    """A letter an environment: y there, n not, - not asked."""
    if name in HOMES:
        return "".join(
            "-"
            if one not in others or not in_scope(name, others[one])
            else "y"
            if name in others[one]["there"]
            else "n"
            for one, _, _, _ in asked
        )
    return "".join(
        "-" if name.split(".")[0] not in roots else "y" if name in there else "n" for _, _, roots, there in asked
    )


def came_back(name: str, asked: list) -> bool:
    """Was it there, gone, and there again, in the order of the versions that decide?"""
    by_place = {}
    for _, versions, roots, there in asked:
        if name.split(".")[0] in roots:
            line, version = place(name, versions)
            by_place.setdefault((line, version_key(version)), set()).add(name in there)
    states = {}
    for (line, _), seen in sorted(by_place.items()):
        states.setdefault(line, []).append(seen)
    return any(_has_gap(line) for line in states.values())


def _has_gap(states: list) -> bool:
    there = [at for at, seen in enumerate(states) if True in seen]
    return bool(there) and any(states[at] == {False} for at in range(there[0], there[-1]))


def main() -> int:
    """Runs the command; the result is the exit code."""
    asked = environments()
    # Members come and go with their classes, which stand for them.
    called = {name for _, _, _, there in asked for name, takes in there.items() if takes is not None}
    names = [
        name
        for name in read(COLLECTED / "questions.json")
        if name.rpartition(".")[0] not in called and came_back(name, asked)
    ]
    others = asked_others()
    rows = {name: row_of(name, asked, others) for name in sorted({*names, *ALWAYS, *HOMES})}
    data = {
        "comment": "Written by scripts/knowledge/api/comeback.py from live answers: y there, n not, - not asked.",
        "environments": [
            [name, {_DISTRIBUTIONS[root]: version for root, version in versions.items()}]
            for name, versions, _, _ in asked
        ],
        "names": rows,
    }
    write(OUT, data, indent=1)
    print(f"{len(rows)} names, {len(asked)} environments")
    return 0


if __name__ == "__main__":
    sys.exit(main())
