"""Writes `src/knowledge/data/kerasValues.json`: the values of arguments that some releases of Keras take and some do not.

    kerasValues.py words             asks every sound environment which words its callables may take (build/values/)
    kerasValues.py ask ENVIRONMENT   tries them there, in two parts
    kerasValues.py write             writes the values that releases answered differently

Of each argument: words it takes where it does not take just any, and the kinds `=none`, `=whole` (a whole number
written as a float), `=tuple` and `=list`; each with the releases from the first that takes it to the last, and
those are left out that a call with this argument could not be tried in.
"""

from __future__ import annotations

import collections
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import kerasRules

ROOT = kerasRules.ROOT
OUT = ROOT / "src" / "knowledge" / "data" / "kerasValues.json"
WORK = ROOT / "build" / "values"
ASK = Path(__file__).with_name("askValues.py")
PARTS = ("0", "1")
#: A word in the sources of more of a module's classes than this share is no value of one of them.
SHARE = 0.25
COMMON = {"same", "valid", "causal", "channels_first", "channels_last", "mean", "sum", "auto", "none", "mse"}
#: What says nothing of values, or depends on the data that it is tried with.
LEFT_OUT = re.compile(r"\.(?:trainable|dtype|name|output_mode)$")


def run(environment: str, *arguments: str, given: str = "") -> dict:
    """What an environment answers."""
    python = kerasRules.environments.HOME / environment / "bin" / "python"
    done = subprocess.run(
        [python, "-W", "ignore", ASK, *arguments],
        input=given,
        capture_output=True,
        text=True,
        env={**os.environ, "KERAS_BACKEND": "tensorflow"},
        check=True,
    )
    return json.loads(done.stdout.strip().splitlines()[-1])


def sound() -> list[str]:
    """The environments that are there and hold a TensorFlow with the Keras that belongs to it."""
    home = kerasRules.environments.HOME
    names = [name for name in kerasRules.environments.definitions() if kerasRules.SOUND.fullmatch(name)]
    return [name for name in names if (home / name / ".complete").exists()]


def words() -> None:
    """Gathers the words of all environments and leaves out those that most classes of a module have."""
    asked = collections.defaultdict(set)
    for environment in sound():
        for name, some in run(environment)["words"].items():
            asked[name].update(some)
    modules = collections.defaultdict(list)
    for name in asked:
        modules[name.split(".")[0]].append(name)
    kept = {}
    for names in modules.values():
        seen = collections.Counter(word for name in names for word in asked[name])
        for name in names:
            rare = {word for word in asked[name] if len(names) < 4 or seen[word] <= SHARE * len(names)}
            kept[name] = sorted(rare | (COMMON & asked[name]))
    WORK.mkdir(parents=True, exist_ok=True)
    (WORK / "asked.json").write_text(json.dumps(kept), encoding="utf-8")


def ask(environment: str) -> None:
    """Tries all values in one environment."""
    given = (WORK / "asked.json").read_text(encoding="utf-8")
    for part in PARTS:
        answer = run(environment, "--asked", part, given=given)
        (WORK / f"{environment}.{part}.taken").write_text(json.dumps(answer), encoding="utf-8")


def values(row: dict) -> set[str]:
    """The values that an argument takes, kinds with a sign before them."""
    return {f"={kind}" for kind in row["kinds"]} | set(row["words"] or [])


def answered(row: dict, value: str) -> bool:
    """Whether a row says anything of a value: of words only where the argument does not take just any."""
    return value.startswith("=") or row["words"] is not None


def write() -> None:
    """Writes the values that some of the releases that were asked take, and some do not."""
    by_release: dict[str, dict] = {}
    for path in sorted(WORK.glob("*.taken")):
        answer = json.loads(path.read_text(encoding="utf-8"))
        by_release.setdefault(answer["version"], {}).update(answer["taken"])
    releases = sorted(by_release, key=kerasRules.key)
    found: dict[str, dict] = {}
    arguments = {(name, one) for taken in by_release.values() for name, rows in taken.items() for one in rows}
    for name, argument in sorted(arguments):
        rows = {r: by_release[r][name][argument] for r in releases if argument in by_release[r].get(name, {})}
        for value in sorted({value for row in rows.values() for value in values(row)}):
            heard = [r for r in releases if r in rows and answered(rows[r], value)]
            having = [r for r in heard if value in values(rows[r])]
            first, last = heard.index(having[0]), heard.index(having[-1])
            if having != heard and having == heard[first : last + 1] and not LEFT_OUT.search(f"{name}.{argument}"):
                found.setdefault(name, {}).setdefault(argument, {})[value] = [
                    having[0],
                    having[-1],
                    heard[0],
                    heard[-1],
                ]
    OUT.write_text(json.dumps({"releases": releases, "values": found}, separators=(",", ":")) + "\n", encoding="utf-8")
    print(releases, len(found), OUT.stat().st_size)


def main(given: list[str]) -> int:
    """Runs one of the commands; the result is the exit code."""
    if given[:1] == ["words"]:
        words()
    elif given[:1] == ["ask"]:
        ask(given[1])
    else:
        write()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
