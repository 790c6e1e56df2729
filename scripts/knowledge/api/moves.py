"""Finds where names went: the same thing under another path.

Evidence, best first: the same object was seen under both names in one release; the
private path is where the public name's object is defined; TensorFlow's own table of
renames; the same last name in the public name space of the same package.
"""

from __future__ import annotations

from axes import SPLIT, depends_on_keras
from paths import HERE, read, version_key

PACKAGES = {"t": "tensorflow", "k": "keras", "f": "tf-keras", "x": "keras"}
#: Name spaces of other things under the same names; never the target of a move by name.
_OTHER_THINGS = (".ops.", ".raw_ops.", ".experimental.numpy.", ".compat.v1.", ".backend.", ".legacy.", ".random.")
#: Paths whose names mean something else than the public name of that spelling.
_UNLIKE = ("tensorflow.python.ops.", "tensorflow.contrib.", "keras.src.ops.", "keras.src.legacy_tf_layers.")
_SHORT = ("tensorflow.losses.", "tensorflow.metrics.", "tensorflow.optimizers.", "tensorflow.initializers.")
_LIMIT = 3


class Mover:
    """All moves of one model."""

    def __init__(self, model):
        """See the class."""
        self.model = model
        self.last = {line: len(versions) - 1 for line, versions in model.lines.items()}
        self.split = next((n for n, v in enumerate(model.lines["t"]) if version_key(v) >= SPLIT), len(model.lines["t"]))
        self.by_identity, self.by_last = {}, {}
        for name, places in model.identities.items():
            for at, identity in places.items():
                self.by_identity.setdefault((at, identity), []).append(name)
        for name, (_, public) in model.kinds.items():
            if public and name not in model.second:
                self.by_last.setdefault(name.rpartition(".")[2], []).append(name)

    def newest_line(self, name: str) -> str:
        """The line whose newest version decides whether a name is still there."""
        root = name.split(".")[0]
        return {"keras": "k", "tf_keras": "f"}.get(root) or (
            "x" if depends_on_keras(name) and self.last["x"] >= 0 else "t"
        )

    def alive(self, name: str) -> bool:
        """Is the name in the newest release?"""
        line = self.newest_line(name)
        return (line, self.last[line]) in self.model.presence.get(name, ())

    def has_gap(self, name: str) -> bool:
        """Has the name left and come back?"""
        line = self.newest_line(name)
        positions = sorted(position for one, position in self.model.presence[name] if one == line)
        return bool(positions) and positions[-1] - positions[0] >= len(positions)

    def since(self, name: str) -> str:
        """The first version looked at that has a name, of the package that decides."""
        places = self.model.presence[name]
        line = next((line for line in "tkfx" if any(at[0] == line for at in places)), "t")
        return self.model.lines[line][min(position for one, position in places if one == line)]

    def moves(self) -> list:
        """``(from, to, since, evidence)`` of every name that left, best first for each name."""
        rows = []
        for name in sorted(self.model.kinds):
            if name in self.model.second or (
                self.alive(name) and not (name.startswith("keras.") and self.has_gap(name))
            ):
                continue
            found = {}
            for search in (self._same_object, self._renamed, self._defined, self._same_path, self._named_alike):
                for to, evidence in search(name):
                    found.setdefault(to, evidence)
            rows += [(name, to, self.since(to), evidence) for to, evidence in list(found.items())[:_LIMIT]]
        return rows

    def _same_object(self, name: str) -> list:
        """Other names of the object, best first: still there, same package, short."""
        found = {}
        for at, identity in sorted(self.model.identities.get(name, {}).items(), reverse=True):
            for other in self.by_identity[at, identity]:
                if other != name and other not in found and self._outlives(other, name) and self._sensible(name, other):
                    found[other] = f"the same object in {PACKAGES[at[0]]} {self.model.lines[at[0]][at[1]]}"
        return sorted(found.items(), key=lambda item: self._rank(name, item[0]))

    def _outlives(self, other: str, name: str) -> bool:
        if other.split(".")[0] != name.split(".")[0]:
            return False
        return self.alive(other)

    @staticmethod
    def _sensible(name: str, other: str) -> bool:
        """A public TensorFlow 2 name does not move to the version-1 compatibility module of Keras."""
        return not other.startswith("tensorflow.compat.v1.keras") or name.startswith("tensorflow.compat.v1")

    @staticmethod
    def _rank(name: str, other: str) -> tuple:
        same_root = other.startswith("tensorflow.keras.") == name.startswith("tensorflow.keras.")
        return (
            other.startswith("tensorflow.compat."),
            "experimental" in other or "legacy" in other,
            other.rpartition(".")[0] != name.rpartition(".")[0],
            not same_root,
            other.startswith(_SHORT) and not name.startswith(_SHORT),
            other.rpartition(".")[2] != name.rpartition(".")[2],
            other.count("."),
            len(other),
            other,
        )

    def _renamed(self, name: str) -> list:
        to = self._table().get(name)
        if to is None or not self.alive(to[0]):
            return []
        return [to]

    def _table(self) -> dict:
        if not hasattr(self, "_renames"):
            data = read(HERE / "tf1Renames.json")
            self._renames = {}
            for file in ("all_renames_v2.py", "renames_v2.py"):
                for old, new in data["files"][file].items():
                    evidence = f"{data['folder']}/{file} of tensorflow {data['release']}"
                    self._renames.setdefault(old, (new, evidence))
        return self._renames

    def _defined(self, name: str) -> list:
        """A private path that is, or contains, the module in which a public name's object is defined."""
        public = self.model.kinds[name][1]
        parent, _, last = name.rpartition(".")
        if public or self.model.kinds[name][0] not in "cf":
            return []
        found = {}
        for other in self.by_last.get(last, ()):
            if not self._outlives(other, name) or not self._sensible(name, other):
                continue
            for at, identity in self.model.identities.get(other, {}).items():
                module = identity.split(":")[0].replace("tensorflow_core", "tensorflow").replace("keras.src.", "keras.")
                if at in self.model.presence[name] and (module + ".").startswith(parent + "."):
                    found[other] = (
                        f"defined in {identity.split(':')[0]} in {PACKAGES[at[0]]} {self.model.lines[at[0]][at[1]]}"
                    )
        return sorted(found.items(), key=lambda item: self._rank(name, item[0]))

    def _same_path(self, name: str) -> list:
        """``keras.X`` that only ``tensorflow.keras.X`` still has."""
        other = "tensorflow." + name
        if name.startswith("keras.") and self.model.kinds[name][1] and other in self.model.kinds and self.alive(other):
            return [(other, f"the same path under tensorflow.keras with keras {self.model.lines['x'][-1]}")]
        return []

    def _named_alike(self, name: str) -> list:
        """The same last name in the public name space of the same package, for private and experimental paths."""
        kind, public = self.model.kinds[name]
        if kind not in "cf" or (public and "experimental" not in name) or name.startswith(_UNLIKE):
            return []
        parts = set(name.split(".")[1:-1])
        found = [
            other
            for other in self.by_last.get(name.rpartition(".")[2], ())
            if self.model.kinds[other][0] == kind
            and self._outlives(other, name)
            and not any(part in other + "." for part in _OTHER_THINGS)
            and (kind == "c" or parts & set(other.split(".")[1:-1]))
        ]
        found.sort(key=lambda other: self._rank(name, other))
        return [(other, "the same name in the public name space of the package") for other in found[:1]]
