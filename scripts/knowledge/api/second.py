"""Names of TensorFlow under ``tensorflow.compat.v2`` that are not those of ``tensorflow`` itself.

The second name space shows the first: of the same release, and in TensorFlow 1 that of TensorFlow 2. By this rule
the engine answers. What releases answered otherwise, when they were asked for every name (``collectAll.py others``),
gets an entry of its own.
"""

from __future__ import annotations

from asked import in_scope, keywords, written
from axes import SECOND, SPLIT, depends_on_keras
from merge import Content, asked_others
from paths import COLLECTED, read, version_key


def second(name: str) -> str:
    """A name of ``tensorflow`` as the second name space has it."""
    return SECOND + name[len("tensorflow.") :]


class Second:
    """Finds those names and adds them to a model."""

    def __init__(self, merger):
        """See the module."""
        self.model, self.contents, self.positions = merger.model, merger.contents, merger.positions
        self._detail = merger.detail_position
        lines = self.model.lines["t"]
        self._first = next((at for at, version in enumerate(lines) if version_key(version) >= (2,)), 0)

    def add(self, found: list) -> None:
        """Entries for what the environments of these collections answered otherwise."""
        asked = [name for name in asked_others() if name.startswith(SECOND)]
        answers = [
            (one, read(path)["there"]) for one in found if (path := COLLECTED / (one["name"] + ".others.json")).exists()
        ]
        members, differing = {}, set()
        for name in asked:
            owner, _, last = name.rpartition(".")
            if self.contents.get(_first(owner)) is not None:
                members.setdefault(owner, []).append(last)
        for one, there in answers:
            names = [name for name in asked if in_scope(name, one)]
            differing.update(self._differing(names, one, there))
        for name in sorted(differing):
            self._entry(name, members.get(name, ()), answers)

    def _differing(self, names: list, one: dict, there: dict):
        for name in names:
            first = _first(name)
            owner = first.rpartition(".")[0]
            is_member = self.contents.get(owner) is not None and not self._is_public(first)
            thing = owner if is_member else first
            line, at = self.positions.of(thing, one["versions"])
            if at is not None and self._differs(name, thing, (line, at), there):
                yield second(thing)

    def _differs(self, name: str, thing: str, place: tuple, there: dict) -> bool:
        first, ruled = _first(name), self._ruled(*place)
        is_here = ruled in self.model.presence.get(thing, ())
        content = self._content(thing, ruled)
        if thing == first:
            text = content.signature if content else None
            return (name in there) != is_here or (is_here and _takes_other(there[name], text))
        if not is_here or second(thing) not in there or content is None:
            return False
        kind, text = (content.members or {}).get(first.rpartition(".")[2], (None, None))
        if name in there:
            return kind is None or _takes_other(there[name], text)
        # What only instances have is no name of the class.
        return kind == "method"

    def _is_public(self, name: str) -> bool:
        return self.model.kinds.get(name, [None, False])[1]

    def _ruled(self, line: str, at: int) -> tuple:
        """The place of the first name space that a place of the second shows."""
        return line, max(at, self._first) if line == "t" else at

    def _content(self, name: str, place: tuple) -> Content | None:
        return self.contents.get(name, {}).get(self._detail(name, *place))

    def _entry(self, name: str, members: list, answers: list) -> None:
        first = _first(name)
        kept = self.model.presence.get(first, set())
        asked = self._asked(name, first, answers)
        presence, held = set(), {}
        for place in self._places(first):
            there = self._nearest(place, asked)
            is_ruled, is_asked = self._ruled(*place) in kept, place in asked
            if there is not None and (is_asked or (name in there[1]) != (self._ruled(*there[0]) in kept)):
                is_here = name in there[1]
            else:
                is_here, there = is_ruled, None
            if not is_here:
                continue
            presence.add(place)
            at = self._detail(first, *place)
            content = self._content(first, self._ruled(*place))
            if there is not None:
                others = [one.signature for one in self.contents.get(first, {}).values()]
                content = self._answered(name, content, members, there[1], others)
            if at >= 0 and content is not None:
                held[at] = content
        self.model.kinds[name] = [self.model.kinds[first][0], True]
        self.model.presence[name] = presence
        self.model.second.add(name)
        if held:
            self.contents[name] = held

    def _places(self, name: str) -> list:
        """Every place that could have a name, on the lines in their order."""
        lines = "tx" if depends_on_keras(name) else "t"
        places = [(line, at) for line in lines for at in range(len(self.model.lines[line]))]
        return [(line, at) for line, at in places if line == "x" or at < self._end(name)]

    def _end(self, name: str) -> int:
        """Where line ``t`` ends for a name that the installed Keras fills from some TensorFlow on."""
        versions = self.model.lines["t"]
        split = next((at for at, one in enumerate(versions) if version_key(one) >= SPLIT), len(versions))
        return split if depends_on_keras(name) else len(versions)

    def _asked(self, name: str, first: str, answers: list) -> dict:
        """Place -> what the environment there answered, where it was asked for a name."""
        return {self.positions.of(first, one["versions"]): there for one, there in answers if in_scope(name, one)}

    def _nearest(self, place: tuple, asked: dict) -> tuple | None:
        """``(place, answers)`` of the nearest release of the same minor that was asked; a patch lends to another."""
        line, at = place
        versions = self.model.lines[line]
        same = [
            one
            for one in asked
            if one[0] == line
            and one[1] is not None
            and version_key(versions[one[1]])[:2] == version_key(versions[at])[:2]
        ]
        nearest = min(same, key=lambda one: abs(one[1] - at), default=None)
        return None if nearest is None else (nearest, asked[nearest])

    @staticmethod
    def _answered(name: str, ruled: Content | None, members: list, there: dict, others: list) -> Content | None:
        """The content at one position, changed where the answers differ; None of what is not called."""
        if ruled is None and there[name] is None:
            return None
        text = ruled.signature if ruled else "?"
        if ruled is None or _takes_other(there[name], text):
            takes = written(there[name], others)
            text = "?" if takes is None else takes
        kept = dict(ruled.members) if ruled and ruled.members else {}
        for last in members:
            kind, signature = kept.get(last, (None, None))
            takes = there.get(f"{name}.{last}")
            if f"{name}.{last}" not in there:
                if kind == "method":
                    del kept[last]
            elif kind is None or _takes_other(takes, signature):
                kept[last] = ("value" if takes is None else "method", written(takes, ()))
        return Content(text, kept or None)


def _first(name: str) -> str:
    return "tensorflow." + name[len(SECOND) :]


def _takes_other(takes: str | None, text: str | None) -> bool:
    """Does an answer contradict a signature? Where one of the two is at a loss it does not."""
    return takes not in (None, "?") and text not in (None, "?") and keywords(text) != takes
