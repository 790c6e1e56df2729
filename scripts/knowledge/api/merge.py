"""Merges the collections of all environments into one model in memory."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from axes import concept
from collectAll import plan
from paths import COLLECTED, read, version_key
from positions import Positions, members_of

_TOKEN = re.compile(r"(^|,)\*\*(\w+)")


@dataclass
class Concept:
    """Signatures and members of one thing, by position on its line."""

    line: str
    signatures: dict = field(default_factory=dict)
    members: dict = field(default_factory=dict)

    def takes(self, contents: dict) -> bool:
        """Can these contents, by position, be of the same thing? Adds them if so."""
        if any(self.signatures.get(at, one.signature) != one.signature for at, one in contents.items()):
            return False
        if any(self.members.get(at, one.members) != one.members for at, one in contents.items()):
            return False
        for at, one in contents.items():
            self.signatures[at] = one.signature
            if one.members is not None:
                self.members[at] = one.members
        return True


@dataclass(frozen=True)
class Content:
    """What one collection saw of one callable."""

    signature: str
    #: Member -> (kind, signature or None); None where it is no class.
    members: dict | None

    def guesses(self) -> int:
        """How many ``**kwargs`` nobody called."""
        texts = [self.signature, *(text or "" for _, text in (self.members or {}).values())]
        return sum(text.count("{?}") for text in texts)


@dataclass
class Model:
    """Everything merged: lines of versions, presence of names, concepts."""

    positions: Positions
    #: dotted name -> {(line, position)}
    presence: dict = field(default_factory=dict)
    #: dotted name -> [kind letter, is public]
    kinds: dict = field(default_factory=dict)
    #: What the names of a concept mostly stand for, by key of the concept.
    concepts: dict = field(default_factory=dict)
    #: dotted name of a callable -> its concept: that of its key, or one of its own where it is another thing
    things: dict = field(default_factory=dict)
    #: name -> {(line, position): identity} for moves
    identities: dict = field(default_factory=dict)
    #: names under ``tensorflow.compat.v2`` that have an entry of their own
    second: set = field(default_factory=set)

    @property
    def lines(self) -> dict:
        """Line -> versions, oldest first."""
        return self.positions.lines


_KINDS = {"module": "m", "class": "c", "function": "f", "value": "v"}


def collections() -> list:
    """Every usable collection, oldest TensorFlow first; the calls beside it where made."""
    found = []
    for name in sorted(plan()):
        path = COLLECTED / (name + ".json")
        if not path.exists():
            continue
        data = read(path)
        if data["legacyKeras"] or not data["versions"]:
            continue
        calls = COLLECTED / (name + ".calls.json")
        data["calls"] = read(calls) if calls.exists() else {"accepts": {}, "attributes": {}}
        data["name"] = name
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
        self.positions = Positions(found)
        self.model = Model(self.positions)
        #: name -> {position on its detail line: Content}
        self.contents = {}

    def run(self) -> Model:
        """The model of all collections."""
        from asked import Asked  # they build on the classes of this file
        from second import Second

        for one in self.found:
            self._names(one)
        asked, others = Asked(self), asked_others()
        for one in self.found:
            asked.add(one)
            asked.add_private(one, others)
        Second(self).add(self.found)
        self._things()
        return self.model

    def _names(self, one: dict) -> None:
        seen_on_instances = instances(one)
        made = {}
        for name, (kind, identity) in one["public"].items():
            line, at = self.positions.of(name, one["versions"])
            if at is None:
                continue
            self._see(name, _KINDS[kind], True, (line, at), identity)
            if identity is not None:
                if identity not in made:
                    made[identity] = self._content(identity, one, seen_on_instances.get(identity, ()))
                self._detail(name, line, at, made[identity])
        strays = (
            one["accidental"] if isinstance(one["accidental"], dict) else dict.fromkeys(one["accidental"], "module")
        )
        for name, kind in {**strays, **one["private"]}.items():
            line, at = self.positions.of(name, one["versions"])
            if at is not None:
                own = not kind.endswith("*")
                self._see(name, _KINDS[kind.rstrip("*")], False if own else None, (line, at), None)

    def _see(self, name, kind, public, at, identity) -> None:
        self.model.presence.setdefault(name, set()).add(at)
        known = self.model.kinds.setdefault(name, [kind, public])
        # The newest release's kind stands; public once is public for good.
        known[0] = kind if public or not known[1] else known[0]
        known[1] = known[1] or public if public is not None else known[1]
        if identity is not None:
            self.model.identities.setdefault(name, {})[at] = identity

    def _content(self, identity: str, one: dict, more) -> Content:
        entry, answers = one["details"][identity], one["calls"]["accepts"]
        members = None
        if entry["kind"] == "class":
            members = {
                member: (kind, accepted(text, answers.get(f"{owner}.{member}")) if kind == "method" else None)
                for member, (kind, text, owner) in members_of(identity, one["details"]).items()
            }
            for attribute in [*one["calls"]["attributes"].get(identity, []), *more]:
                members.setdefault(attribute, ("value", None))
        return Content(accepted(entry["parameters"], answers.get(identity)), members)

    def _detail(self, name: str, line: str, at: int, content: Content) -> None:
        at = self.detail_position(name, line, at)
        held = self.contents.setdefault(name, {})
        # One release may have been collected twice: where it was called is known better.
        if at >= 0 and (at not in held or content.guesses() < held[at].guesses()):
            held[at] = content

    def detail_position(self, name: str, line: str, at: int) -> int:
        """The position at which signatures and members of a name are kept; -1 for none."""
        return self.positions.implementation(line, at) if concept(name)[0] == "i" else at

    def _things(self) -> None:
        """Gives every name its concept. Names of one key share it as long as they agree at every position."""
        kept = {}
        names = [name for name in self.contents if self.model.kinds[name][1]]
        for name in sorted(
            names, key=lambda one: (one in self.model.second, not one.startswith("tensorflow.keras."), one)
        ):
            line, key = concept(name)
            there = kept.setdefault(key, [])
            thing = next((one for one in there if one.takes(self.contents[name])), None)
            if thing is None:
                thing = Concept(line)
                thing.takes(self.contents[name])
                there.append(thing)
            self.model.things[name] = thing
        self.model.concepts = {key: there[0] for key, there in kept.items()}


def instances(one: dict) -> dict:
    """Identity of a class -> attributes seen on an instance, whatever name the instance was made by.

    What was made under the name of a class need not be one: in Keras 2.11 ``keras.optimizers.SGD`` is the legacy
    class and ``compile("sgd")`` makes the new one. An instance has all that its class has.
    """
    result = {}
    for name, attributes in one["instances"].items():
        identity = one["public"].get(name, [None, None])[1]
        if identity is None:
            continue
        own = {member for member in members_of(identity, one["details"]) if not member.startswith("_")}
        if own <= set(attributes):
            result[identity] = sorted({*result.get(identity, ()), *attributes})
    return result


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


def _is_kept(name: str, entry: list, model: Model) -> bool:
    if name in model.second:
        return True
    return _worth_keeping(name, *entry) and bool(model.presence[name])


def asked_others() -> list:
    """Private names and second spellings that releases were asked for; none before the first question."""
    path = COLLECTED / "others.json"
    return read(path) if path.exists() else []


def merged() -> Model:
    """The model of everything that was collected."""
    model = Merger(collections()).run()
    for name in [name for name, entry in model.kinds.items() if not _is_kept(name, entry, model)]:
        del model.kinds[name], model.presence[name]
        model.identities.pop(name, None)
        model.things.pop(name, None)
    return model
