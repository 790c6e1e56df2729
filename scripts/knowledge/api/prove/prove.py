"""Proves replacements by running both sides on the same inputs.

    python scripts/knowledge/api/prove/prove.py

The Keras 2 side runs in the environment tf2.15, the Keras 3 side in tf2.21-keras3.15. The
result, ``proofs.json`` beside this file, is committed: for each pair how many calls
agreed, and what differed.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from cases import KINDS, RANDOM, kind_of
from paths import COLLECTED, environments, read, write

OLD, NEW = "tf2.15", "tf2.21-keras3.15"
OUT = HERE / "proofs.json"


def parameters(collection: dict, name: str) -> list:
    """Parameter tokens of a public callable in a collection; empty if it is not there."""
    entry = collection["public"].get(name)
    text = collection["details"][entry[1]]["parameters"] if entry and entry[1] else None
    return [token for token in (text or "").split(",") if token]


def pairs(old: dict, new: dict) -> list:
    """Reviewed pairs first, then every function of ``keras.backend`` that ``keras.ops`` has under the same name."""
    reviewed = read(HERE / "pairs.json")["pairs"]
    known = {(pair["from"], to) for pair in reviewed for to in pair["to"]}
    result = [{"add": {}, **pair, "to": to} for pair in reviewed for to in pair["to"]]
    for name in sorted(old["public"]):
        to = name.replace("keras.backend.", "keras.ops.")
        if (
            name.startswith("keras.backend.")
            and to in new["public"]
            and name not in new["public"]
            and (name, to) not in known
        ):
            if any(name == pair["from"] for pair in reviewed):
                continue
            result.append({"from": name, "to": to, "cases": kind_of(parameters(old, name)), "add": {}})
    return result


def run(environment: str, cases: list) -> dict:
    """What the calls give in an environment."""
    with tempfile.TemporaryDirectory() as folder:
        given, out = Path(folder, "cases.json"), Path(folder, "out.json")
        given.write_text(json.dumps(cases))
        command = [
            "nice",
            "-n",
            "10",
            environments.make(environment),
            "-W",
            "ignore",
            str(HERE / "calls.py"),
            str(given),
            str(out),
        ]
        subprocess.run(command, env=environments.variables(environment), check=True, capture_output=True)
        return json.loads(out.read_text())


def difference(old: dict, new: dict, random: bool) -> str:
    """What differs between two outcomes, in a few words; '' where they agree."""
    if "error" in new:
        return "raises " + new["error"].split(":")[0]
    return _difference(old["result"], new["result"], random)


def _difference(old: dict, new: dict, random: bool) -> str:
    if old["kind"] != new["kind"]:
        kinds = {"array": "a tensor", "list": "a tuple or list", "plain": "a Python value"}
        return f"gives {kinds[new['kind']]} where the old one gives {kinds[old['kind']]}"
    if old["kind"] == "list":
        if len(old["items"]) != len(new["items"]):
            return "another length"
        return next((d for d in map(lambda pair: _difference(*pair, random), zip(old["items"], new["items"])) if d), "")
    if old["kind"] == "plain":
        return "" if old["value"] == new["value"] else "another value"
    if old["shape"] != new["shape"]:
        return "another shape"
    if not random and not _close(old["numbers"], new["numbers"]):
        return "other numbers"
    return "" if old["dtype"] == new["dtype"] else f"type {new['dtype']} where the old one gives {old['dtype']}"


def _close(left: list, right: list) -> bool:
    def one(a, b):
        if isinstance(a, (int, float)) and isinstance(b, (int, float)):
            return math.isclose(a, b, rel_tol=1e-4, abs_tol=1e-5)
        return a == b

    return len(left) == len(right) and all(map(one, left, right))


def verdict(pair: dict, cases: list, old: list, new: list) -> dict:
    """The proof of one pair: calls that the old side can do, how many agree, what differs."""
    random = pair["cases"] in RANDOM
    tried = [(case, a, b) for case, a, b in zip(cases, old, new) if "result" in a]
    found = {}
    for case, a, b in tried:
        text = difference(a, b, random)
        if text:
            found.setdefault(text, []).append(_described(case))
    agreed = len(tried) - sum(map(len, found.values()))
    shown = [
        f"{text} ({'; '.join(sorted(set(where))[:3])})"
        for text, where in sorted(found.items(), key=lambda i: -len(i[1]))
    ]
    return {"calls": len(tried), "same": agreed, "differences": shown[:3]}


def _described(case: dict) -> str:
    tensors = [one for one in case["arguments"] if isinstance(one, dict) and "shape" in one]
    return (
        ", ".join(f"{one['dtype']} rank {len(one['shape'])}" for one in tensors) or json.dumps(case["arguments"])[:60]
    )


def renamed(old: list, new: list, used: int) -> dict:
    """Old to new names of the parameters that both sides were called with by position."""
    names = [_positional(side) for side in (old, new)]
    return {a: b for a, b in list(zip(*names))[:used] if a != b and a not in names[1] and b not in names[0]}


def _positional(tokens: list) -> list:
    return [token.strip("/=!") for token in tokens if not token.startswith(("*", "!"))]


def lost(old: list, new: list, arguments: dict) -> list:
    """Arguments of the old side that the new side has under no name."""
    there = {token.strip("/=!*") for token in new}
    return [name for name in _positional(old) if name not in there and name not in arguments]


def main() -> int:
    """Runs the command; the result is the exit code."""
    old, new = read(COLLECTED / (OLD + ".json")), read(COLLECTED / (NEW + ".json"))
    found = pairs(old, new)
    groups = [KINDS[pair["cases"]]() for pair in found]
    flat = [(pair, case) for pair, group in zip(found, groups) for case in group]
    before = run(OLD, [{"name": pair["from"], **case} for pair, case in flat])
    after = run(
        NEW, [{"name": pair["to"], **case, "keywords": {**case["keywords"], **pair["add"]}} for pair, case in flat]
    )
    proofs, at = [], 0
    for pair, group in zip(found, groups):
        part = slice(at, at + len(group))
        at += len(group)
        sides = parameters(old, pair["from"]), parameters(new, pair["to"])
        arguments = renamed(*sides, max(len(case["arguments"]) for case in group))
        proofs.append(
            {
                "from": pair["from"],
                "to": pair["to"],
                **verdict(pair, group, before["results"][part], after["results"][part]),
                "random": pair["cases"] in RANDOM,
                "add": pair["add"],
                "arguments": arguments,
                "lost": lost(*sides, arguments),
            }
        )
    proofs.sort(key=lambda proof: (proof["from"], proof["calls"] - proof["same"], proof["to"]))
    write(OUT, {"old": before["keras"], "new": after["keras"], "proofs": proofs}, indent=1)
    same = sum(1 for proof in proofs if proof["calls"] and proof["same"] == proof["calls"])
    print(f"{len(proofs)} pairs, {len(flat)} calls a side; {same} pairs agree in every call")
    return 0


if __name__ == "__main__":
    sys.exit(main())
