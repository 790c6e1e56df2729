"""What a program is expected to do where: labels, and the patterns that choose among them.

A label is the part of a finding that is compared: verdict, family and, for verdict
`compatibility`, the culprit. Short form: ``"shape"`` or ``"import-moved keras too-new"``.
A short form that begins with ``?`` says what a failure means there, if there is one: the
run decides whether there is. ``"fault"``: a program that runs wherever the installation is
sound; a failure means what environments.json names as the fault of the environment.

A pattern is a glob over the names of environments (``tf2.4*``), or conditions on
what is installed there, joined by commas, all of which must hold (``tf>=2.6,keras<3``,
``tfkeras>=3``, ``python==3.12``, ``numpy>=1.24``, ``no-keras``, ``legacy``). Names:

- ``tf``: the version of TensorFlow; ``keras``: of the distribution `keras`;
- ``tfkeras``: of the Keras that answers as `tf.keras` (TensorFlow's own up to 2.5,
  then `keras`, or `tf-keras` where the switch is set); ``pykeras``: of what `import keras` gives;
- ``legacy``: the switch TF_USE_LEGACY_KERAS is set; ``no-X``: X is not installed;
- any other word: the distribution of that name.
"""

from __future__ import annotations

import fnmatch
import json
import re
import sys
from functools import lru_cache
from pathlib import Path
from typing import Dict, Optional

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts" / "environments"))
import environments

CONDITION = re.compile(r"^(?P<name>[a-z][\w.-]*?)(?P<operator>==|!=|>=|<=|<|>)(?P<version>\d[\w.]*)$")
DIST_INFO = re.compile(r"^(?P<name>.+?)-(?P<version>\d[^-]*)\.(?:dist|egg)-info$")
OTHER_FAMILIES = {
    "shape", "dtype", "typo", "undefined-name", "cascade", "missing-file", "missing-module", "data",
    "training-setup", "resources", "user-code", "other-library",
}  # fmt: skip
COMPATIBILITY_FAMILIES = {
    "import-moved", "attribute-removed", "argument-changed", "behaviour-changed", "custom-object-api", "kerastensor",
    "mixed-keras", "eager-graph", "saved-model", "save-format", "optimizer-state", "metric-names", "third-party",
    "numpy", "protobuf", "dependency", "python-version", "gpu-stack", "native-crash", "backend", "stale-kernel",
    "broken-install",
}  # fmt: skip
REMEMBERED = environments.DEFINITIONS.with_name("installed.json")
DIRECTIONS = {"too-new", "too-old", "mixed", "missing", "stale", "broken"}
FAULT = "fault"
Label = Optional[Dict]


class BadLabel(ValueError):
    """A label or a pattern does not follow the rules; the text says which."""


def full(label: str | dict | None) -> Label:
    """The label in full; raises BadLabel on words outside the vocabulary."""
    if not isinstance(label, str):
        return label
    if label == FAULT:
        return {FAULT: True}
    if label.startswith("?"):
        return {**(full(label[1:]) or {}), "maybe": True}
    words = label.split()
    if len(words) == 1 and words[0] in OTHER_FAMILIES:
        return {"verdict": "not-compatibility", "family": words[0]}
    if len(words) == 3 and words[0] in COMPATIBILITY_FAMILIES and words[2] in DIRECTIONS:
        return {"verdict": "compatibility", "family": words[0], "culprit": {"package": words[1], "direction": words[2]}}
    raise BadLabel(f"not a label: {label!r}")


def in_place(label: Label, environment: str) -> Label:
    """The label of a failure in an environment: `fault` becomes what is wrong with that environment, if anything is."""
    if label is None or FAULT not in label:
        return label
    fault = environments.definitions()[environment].get(FAULT)
    return full(f"?{fault}") if fault else None


def settled(label: Label, failed: bool) -> Label:
    """The label once the outcome is known: an `if it fails` label becomes a plain one or None."""
    if label is None or "maybe" not in label:
        return label
    return {key: value for key, value in label.items() if key != "maybe"} if failed else None


def number(version: str) -> tuple[int, ...]:
    """The release part of a version, for comparison ('2.15.0.post1' -> (2, 15, 0))."""
    return tuple(int(part) for part in re.match(r"\d+(?:\.\d+)*", version).group().split("."))


@lru_cache(maxsize=None)
def remembered() -> dict[str, dict[str, str]]:
    """Environment -> what `installed` gave when its results were packed."""
    return json.loads(REMEMBERED.read_text(encoding="utf-8")) if REMEMBERED.exists() else {}


@lru_cache(maxsize=None)
def installed(environment: str) -> dict[str, str]:
    """Distribution -> version of an environment and its Python: off its folder, else as remembered."""
    return on_disk(environment) or remembered().get(environment, {})


def on_disk(environment: str) -> dict[str, str]:
    """Distribution -> version of a made environment, read off its folder; its Python too."""
    found: dict[str, str] = {}
    for site in (environments.HOME / environment).glob("lib/python*/site-packages"):
        found["python"] = site.parent.name[len("python") :]
        for path in site.iterdir():
            match = DIST_INFO.match(path.name)
            if match:
                found[re.sub(r"[-_.]+", "-", match.group("name")).lower()] = match.group("version")
    return found


@lru_cache(maxsize=None)
def versions_in(environment: str) -> dict[str, str]:
    """What patterns can ask of an environment (see the head of this file)."""
    found = dict(installed(environment))
    definition = environments.definitions().get(environment, {"variables": {}})
    legacy = definition["variables"].get("TF_USE_LEGACY_KERAS") == "1"
    tensorflow = next((found[name] for name in ("tensorflow", "tensorflow-cpu") if name in found), None)
    if tensorflow:
        found["tf"] = found["tensorflow"] = tensorflow
        inside = number(tensorflow) < (2, 6)
        answers = tensorflow if inside else found.get("tf-keras" if legacy else "keras")
        if answers:
            found["tfkeras"] = answers
    plain = found.get("keras") or found.get("keras-nightly")
    if plain:
        found["pykeras"] = plain
    if legacy:
        found["legacy"] = "1"
    return found


def _holds(condition: str, versions: dict[str, str]) -> bool:
    if condition.startswith("no-"):
        return condition[3:] not in versions
    match = CONDITION.match(condition)
    if not match:
        return condition in versions
    have = versions.get(match.group("name"))
    if have is None:
        return False
    want = number(match.group("version"))
    got = number(have)[: len(want)] + (0,) * (len(want) - len(number(have)))
    return {
        "==": got == want,
        "!=": got != want,
        ">=": got >= want,
        "<=": got <= want,
        "<": got < want,
        ">": got > want,
    }[match.group("operator")]


def fits(pattern: str, environment: str, versions: dict[str, str]) -> bool:
    """Whether a pattern fits an environment of that name and those versions."""
    if fnmatch.fnmatch(environment, pattern):
        return True
    parts = [part.strip() for part in pattern.split(",")]
    conditions = all(CONDITION.match(part) or re.match(r"^(no-)?[a-z][\w-]*$", part) for part in parts)
    return conditions and all(_holds(part, versions) for part in parts)
