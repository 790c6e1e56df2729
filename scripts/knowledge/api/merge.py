"""Merges the collections of all environments into one model in memory."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from axes import concept, implementation, implementation_order, place
from paths import COLLECTED, read, version_key

_TOKEN = re.compile(r"(^|,)\*\*(\w+)")


@dataclass
class Concept:
    """Signatures and members of one thing, by position on its line."""

    line: str
    signatures: dict = field(default_factory=dict)
    members: dict = field(default_factory=dict)
    identities: dict = field(default_factory=dict)


@dataclass
class Model:
    """Everything merged: lines of versions, presence of names, concepts."""

    lines: dict
    #: dotted name -> {(line, position)}
    presence: dict = field(default_factory=dict)
    #: dotted name -> [kind letter, is public]
    kinds: dict = field(default_factory=dict)
    concepts: dict = field(default_factory=dict)
    #: name -> {(line, position): identity} for moves
    identities: dict = field(default_factory=dict)


_KINDS = {"module": "m", "class": "c", "function": "f", "value": "v"}


def collections() -> list:
    """Every usable collection, oldest TensorFlow first; the calls beside it where made."""
    found = []
    for path in sorted(COLLECTED.glob("*.json")):
        if path.name.endswith(".calls.json") or path.name == "candidates.json":
            continue
        data = read(path)
        if data["legacyKeras"] or not data["versions"]:
            continue
        calls = path.with_name(path.stem + ".calls.json")
        data["calls"] = read(calls) if calls.exists() else {"accepts": {}, "attributes": {}}
        data["name"] = path.stem
        found.append(data)
    found.sort(key=lambda one: [version_key(one["versions"].get(n, "0")) for n in ("tensorflow", "keras", "tf_keras")])
    _lend_calls(found)
    return found


def _lend_calls(found: list) -> None:
    """A patch release in which nothing was called has the answers of another patch of the same minors.

    An assumption, not a measurement: what a ``**kwargs`` takes is checked in base classes,
    and a patch release is taken not to change those. Arguments that a patch names in the
    signature are read from the signature.
    """
    lenders = [one for one in found if one["calls"]["accepts"]]
    for one in found:
        if one["calls"]["accepts"]:
            continue
        decides = [one["only"]] if one.get("only") else ["tensorflow", "keras"]
        same = (other for other in lenders if all(_minor(other, root) == _minor(one, root) for root in decides))
        lender = next(same, None)
        if lender is not None:
            one["calls"] = lender["calls"]


def _minor(one: dict, root: str):
    return version_key(one["versions"][root])[:2] if root in one["versions"] else None


def _minors(found: list) -> dict:
    keras = [one["versions"]["keras"] for one in found if "keras" in one["versions"]]
    return {version_key(version)[:2]: version for version in sorted(keras, key=version_key)}


def lines_of(found: list) -> dict:
    """The versions looked at on every line, oldest first."""
    seen = {"t": set(), "k": set(), "f": set(), "x": set()}
    for one in found:
        versions, only = one["versions"], one.get("only")
        for root, line in (("tensorflow", "t"), ("keras", "k"), ("tf_keras", "f")):
            if root in versions and only in (None, root):
                seen[line].add(versions[root])
        filled = "tensorflow" in versions and "keras" in versions and place("tensorflow.keras", versions)[0] == "x"
        if filled and only != "tf_keras":
            seen["x"].add(versions["keras"])
    lines = {line: sorted(versions, key=version_key) for line, versions in seen.items()}
    minors = _minors(found)
    entries = {implementation(line, version, minors) for line, versions in lines.items() for version in versions}
    lines["i"] = sorted(
        (e for e in entries if not (e[0] == "t" and version_key(e[1:]) >= (2, 6))), key=implementation_order
    )
    return lines


def members_of(key: str, details: dict) -> dict:
    """Members of a class, own before inherited: name -> (kind, signature or None, defining class)."""
    result = {}
    for owner in [*reversed(details[key]["bases"]), key]:
        for name, member in details[owner].get("members", {}).items():
            result[name] = (member[0], member[1] if len(member) > 1 else None, owner)
    return result


def accepted(signature, answer) -> str:
    """A signature in which ``**kwargs`` carries what was found by calling."""
    if signature is None:
        return "?"
    found = "?" if answer is None else "*" if answer["open"] else " ".join(sorted(answer["names"]))
    return _TOKEN.sub(lambda match: f"{match[1]}**{match[2]}{{{found}}}", signature)


class Merger:
    """Adds one collection after the other to a model."""

    def __init__(self, found: list):
        """See the class."""
        self.found = found
        self.model = Model(lines_of(found))
        self.minors = _minors(found)
        self.positions = {line: {v: i for i, v in enumerate(vs)} for line, vs in self.model.lines.items()}

    def run(self) -> Model:
        """The model of all collections."""
        for one in self.found:
            self._names(one)
        return self.model

    def _names(self, one: dict) -> None:
        for name, (kind, identity) in one["public"].items():
            line, version = place(name, one["versions"])
            if version not in self.positions[line]:
                continue
            self._see(name, _KINDS[kind], True, (line, self.positions[line][version]), identity)
            if identity is not None:
                self._detail(name, line, version, identity, one)
        strays = (
            one["accidental"] if isinstance(one["accidental"], dict) else dict.fromkeys(one["accidental"], "module")
        )
        for name, kind in {**strays, **one["private"]}.items():
            line, version = place(name, one["versions"])
            if version not in self.positions[line]:
                continue
            own = not kind.endswith("*")
            self._see(
                name, _KINDS[kind.rstrip("*")], False if own else None, (line, self.positions[line][version]), None
            )

    def _see(self, name, kind, public, at, identity) -> None:
        self.model.presence.setdefault(name, set()).add(at)
        known = self.model.kinds.setdefault(name, [kind, public])
        # The newest release's kind stands; public once is public for good.
        known[0] = kind if public or not known[1] else known[0]
        known[1] = known[1] or public if public is not None else known[1]
        if identity is not None:
            self.model.identities.setdefault(name, {})[at] = identity

    def _detail(self, name, line, version, identity, one) -> None:
        home, key = concept(name)
        if home == "i":
            position = self.positions["i"].get(implementation(line, version, self.minors))
        else:
            position = self.positions["t"][version]
        if position is None:
            return
        held = self.model.concepts.setdefault(key, Concept(home))
        if position in held.identities and name.startswith("keras.") and version_key(version) < (3,):
            return
        entry = one["details"][identity]
        answers = one["calls"]["accepts"]
        held.identities[position] = identity
        held.signatures[position] = accepted(entry["parameters"], answers.get(identity))
        if entry["kind"] == "class":
            members = {
                member: (kind, accepted(text, answers.get(f"{owner}.{member}")) if kind == "method" else None)
                for member, (kind, text, owner) in members_of(identity, one["details"]).items()
            }
            for attribute in one["calls"]["attributes"].get(identity, []) + one["instances"].get(name, []):
                members.setdefault(attribute, ("value", None))
            held.members[position] = members


#: Private places of which only module paths, or modules and classes, are worth their size.
_MODULES_ONLY = ("tf_keras.src.", "tensorflow.python.distribute.", "tensorflow.python.tools.")
_NO_FUNCTIONS = ("tensorflow.python.ops.",)


#: Answered by a rule (another spelling of ``tensorflow``), or Python's own.
_NOT_OURS = ("tensorflow.compat.v2", "tensorflow.v2", "tensorflow.compat.v1.test.mock.", "tensorflow.test.mock.")


def _worth_keeping(name: str, kind: str, public) -> bool:
    """Public names, and private ones that a module itself defines, some places left out."""
    if name.startswith(_NOT_OURS):
        return False
    if public:
        return True
    if public is None or (kind != "m" and name.startswith(_MODULES_ONLY)):
        return False
    return not (kind == "f" and name.startswith(_NO_FUNCTIONS))


def merged() -> Model:
    """The model of everything that was collected."""
    model = Merger(collections()).run()
    for name in [name for name, entry in model.kinds.items() if not _worth_keeping(name, *entry)]:
        del model.kinds[name], model.presence[name]
        model.identities.pop(name, None)
    return model
