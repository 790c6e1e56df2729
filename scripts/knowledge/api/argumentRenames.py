"""Old and new names of arguments.

Three sources: the Keras 1 names that Keras 2.3.1 converts (``keras1.json``), a short
reviewed list of what its code converts elsewhere, and signatures that differ in one
name at one place between two releases that follow each other.
"""

from __future__ import annotations

import re

from keras1Names import conversions
from paths import HERE, read

REVIEWED = HERE / "argumentRenames.json"
_TOKEN = re.compile(r"^[/!]?(\w+)(=?)$")


def _tokens(text: str) -> list:
    return [token for token in re.sub(r"\{[^}]*\}", "", text).split(",") if token]


def renamed_in_place(before: str, after: str) -> dict:
    """Names that changed at one place while their neighbours and their default stayed."""
    old, new = _tokens(before), _tokens(after)
    names = [{m[1] for m in map(_TOKEN.match, side) if m} for side in (old, new)]
    if old == new or len(old) != len(new):
        return {}
    changed = [(a, b) for a, b in zip(old, new) if a != b]
    result = {}
    for a, b in changed:
        left, right = _TOKEN.match(a), _TOKEN.match(b)
        same_default = left and right and left[2] == right[2]
        if same_default and left[1] not in names[1] and right[1] not in names[0] and _alike(left[1], right[1]):
            result[left[1]] = right[1]
    # More than half renamed at once is another function under the old name.
    return result if len(result) == len(changed) and len(changed) * 2 <= len(old) + 1 else {}


def _alike(old: str, new: str) -> bool:
    """Do two names share a word, or is one the beginning of the other? Others are reviewed by hand."""
    words = [set(name.lower().split("_")) for name in (old, new)]
    return bool(words[0] & words[1]) or old.startswith(new) or new.startswith(old)


def _chain(line: str, entries: list) -> list:
    """Positions in the order in which one implementation follows another; tf-keras is a copy, not a step."""
    return [
        number
        for number, entry in enumerate(entries)
        if line == "t" or ((entry[0] != "f" and entry > "k2.4") or entry[0] == "t")
    ]


def _in_place(model) -> dict:
    """Concept or 'Class.method' -> {old: (new, evidence)}."""
    found = {}
    for key, held in model.concepts.items():
        entries = model.lines[held.line]
        places = [position for position in _chain(held.line, entries) if position in held.signatures]
        for before, after in zip(places, places[1:]):
            pairs = renamed_in_place(held.signatures[before], held.signatures[after])
            for old, new in pairs.items():
                releases = " and ".join(_release(held.line, entries[at]) for at in (before, after))
                evidence = f"the same place in the signature in {releases}"
                found.setdefault(key, {})[old] = (new, evidence)
    return found


def _release(line: str, entry: str) -> str:
    if line == "t":
        return f"tensorflow {entry}"
    return {"k": "keras ", "t": "tensorflow ", "f": "tf-keras "}[entry[0]] + entry[1:]


def _below_keras(key: str) -> str:
    """Concept 'K.layers.Dense' -> 'layers.Dense'; other names stay."""
    return key[2:] if key.startswith("K.") else key


def renames(model) -> list:
    """``(path, {old: new}, evidence)``: path below the root of Keras, 'Class.method', or a TensorFlow name."""
    table = read(HERE / "keras1.json")
    source = f"{table['source']} of keras {table['release']}"
    rows = []
    paths = {}
    for key in model.concepts:
        paths.setdefault(key.rpartition(".")[2], []).append(key)
    for name, pairs in sorted(conversions().items()):
        targets = [name] if "." in name else [_below_keras(key) for key in paths.get(name, []) if key.startswith("K")]
        rows += [(_below_keras(target), pairs, source) for target in targets]
    for one in read(REVIEWED)["renames"]:
        rows += [(path, one["names"], one["evidence"]) for path in _matching(one["path"], model)]
    for key, pairs in _in_place(model).items():
        if key.startswith("V"):
            continue
        for evidence in sorted({evidence for _, evidence in pairs.values()}):
            names = {old: new for old, (new, why) in pairs.items() if why == evidence}
            rows.append((_below_keras(key), names, evidence))
    return sorted(rows, key=lambda row: (row[0], row[2]))


def _matching(path: str, model) -> list:
    """A reviewed path; 'optimizers.*' stands for every class of that module that takes ``learning_rate``."""
    if not path.endswith(".*"):
        return [path]
    prefix = "K." + path[:-1]
    keys = [key for key in model.concepts if key.startswith(prefix) and "." not in key[len(prefix) :]]
    return sorted(
        key[2:]
        for key in keys
        if any("learning_rate" in _TOKEN.sub(r"\1", text) for text in model.concepts[key].signatures.values())
    )
