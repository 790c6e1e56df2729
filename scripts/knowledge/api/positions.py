"""Where each collection stands on the lines of versions.

A Keras of old takes much of what it shows from the TensorFlow beside it (Keras 2.4 is
nothing but a door to it). Where collections of one Keras beside several TensorFlows
disagree, that version has one position for each group of TensorFlows that agree.
"""

from __future__ import annotations

from axes import implementation, implementation_order, place
from paths import version_key

_ROOTS = {"t": "tensorflow", "k": "keras", "f": "tf_keras"}


def members_of(key: str, details: dict) -> dict:
    """Members of a class, own before inherited: name -> (kind, signature or None, defining class)."""
    result = {}
    for owner in [*reversed(details[key]["bases"]), key]:
        for name, member in details[owner].get("members", {}).items():
            result[name] = (member[0], member[1] if len(member) > 1 else None, owner)
    return result


def _shown(one: dict) -> frozenset:
    """What a collection saw below ``keras``: names with signatures and members."""
    seen, details = [], one["details"]
    for name, (kind, identity) in one["public"].items():
        if name.split(".")[0] != "keras":
            continue
        entry = details[identity] if identity is not None else {}
        members = members_of(identity, details) if entry.get("kind") == "class" else {}
        plain = frozenset((member, kind, text) for member, (kind, text, _) in members.items())
        seen.append((name, kind, entry.get("parameters"), plain))
    return frozenset(seen)


def _speaks_of(one: dict, root: str) -> bool:
    return root in one["versions"] and one.get("only") in (None, root)


def beside(found: list) -> dict:
    """Keras version -> groups ``(first, last)`` of the TensorFlows beside which it shows the same, oldest first.

    Only the versions that show different things are in it.
    """
    seen = {}
    for one in found:
        if _speaks_of(one, "keras") and "tensorflow" in one["versions"]:
            by_tensorflow = seen.setdefault(one["versions"]["keras"], {})
            by_tensorflow.setdefault(one["versions"]["tensorflow"], []).append(one)
    result = {}
    for keras, by_tensorflow in seen.items():
        groups, last = [], None
        for tensorflow in sorted(by_tensorflow, key=version_key) if len(by_tensorflow) > 1 else ():
            shown = frozenset(map(_shown, by_tensorflow[tensorflow]))
            if shown == last:
                groups[-1] = (groups[-1][0], tensorflow)
            else:
                groups.append((tensorflow, tensorflow))
            last = shown
        if len(groups) > 1:
            result[keras] = groups
    return result


class Positions:
    """The lines, oldest first, and the position of every collection on each."""

    def __init__(self, found: list):
        """See the class."""
        self.groups = beside(found)
        keras = [one["versions"]["keras"] for one in found if "keras" in one["versions"]]
        self._minors = {version_key(version)[:2]: version for version in sorted(keras, key=version_key)}
        #: Line -> versions; a version that is there several times has its TensorFlows in ``beside``.
        self.lines = {line: sorted(seen, key=version_key) for line, seen in self._seen(found).items()}
        self.lines["k"] = [v for version in self.lines["k"] for v in [version] * len(self.groups.get(version, "1"))]
        self._at = {line: {} for line in self.lines}
        for line, versions in self.lines.items():
            for number, version in enumerate(versions):
                self._at[line].setdefault(version, number)
        self.beside = {
            str(self._at["k"][version] + number): " ".join(group)
            for version, groups in self.groups.items()
            for number, group in enumerate(groups)
        }
        entries = {self._entry(line, at) for line, versions in self.lines.items() for at in range(len(versions))}
        own = {entry for entry in entries if not (entry[0] == "t" and version_key(entry[1:]) >= (2, 6))}
        self.lines["i"] = sorted(own, key=implementation_order)
        self._implementations = {entry: number for number, entry in enumerate(self.lines["i"])}

    @staticmethod
    def _seen(found: list) -> dict:
        seen = {"t": set(), "k": set(), "f": set(), "x": set()}
        for one in found:
            versions = one["versions"]
            for line, root in _ROOTS.items():
                if _speaks_of(one, root):
                    seen[line].add(versions[root])
            filled = "tensorflow" in versions and "keras" in versions and place("tensorflow.keras", versions)[0] == "x"
            if filled and one.get("only") != "tf_keras":
                seen["x"].add(versions["keras"])
        return seen

    def of(self, name: str, versions: dict) -> tuple:
        """``(line, position)`` at which a collection with these versions saw a name; the position may be None."""
        line, version = place(name, versions)
        at = self._at[line].get(version)
        if at is not None and line == "k" and version in self.groups:
            at += self._group(version, versions.get("tensorflow", "0"))
        return line, at

    def _group(self, keras: str, tensorflow: str) -> int:
        key = version_key(tensorflow)
        fitting = [n for n, (first, _) in enumerate(self.groups[keras]) if version_key(first) <= key]
        return fitting[-1] if fitting else 0

    def _entry(self, line: str, at: int) -> str:
        version = self.lines[line][at]
        group = self.beside.get(str(at)) if line == "k" else None
        return implementation(line, version, self._minors, group and group.split(" ")[1])

    def implementation(self, line: str, at: int) -> int:
        """The position on line ``i`` of what a position of another line runs; -1 for none."""
        return self._implementations.get(self._entry(line, at), -1)
