"""Writes a merged model as compact, sorted tables of strings.

The format is described in ``src/knowledge/data/apiIndex.schema.json`` and read by
``src/engine/apiIndex``.
"""

from __future__ import annotations

import re

from argumentRenames import renames
from moves import Mover
from replacements import replacements

#: Roots that show much the same modules, longest first.
_ROOTS = (
    "tensorflow.compat.v1.keras",
    "tensorflow.python.keras",
    "tensorflow.compat.v1",
    "tensorflow.keras",
    "tensorflow",
    "tf_keras.src",
    "tf_keras",
    "keras.src",
    "keras",
)
_ACCEPTED = re.compile(r"\{([^}]*)\}")


class Table:
    """Distinct strings, numbered in the order of first use."""

    def __init__(self):
        """See the class."""
        self.numbers = {}

    def add(self, text: str) -> int:
        """The number of a string; a new one gets the next."""
        return self.numbers.setdefault(text, len(self.numbers))

    def rows(self) -> list:
        """All strings in the order of their numbers."""
        return list(self.numbers)


def runs(values: dict) -> str:
    """``{position: value}`` as '0-3:7,5:8'; positions that follow each other with one value are one run."""
    parts, start, last = [], None, None
    for position in sorted(values):
        if start is not None and position == last + 1 and values[position] == values[start]:
            last = position
            continue
        if start is not None:
            parts.append(_run(start, last, values[start]))
        start = last = position
    if start is not None:
        parts.append(_run(start, last, values[start]))
    return ",".join(parts)


def _run(start, last, value) -> str:
    span = str(start) if start == last else f"{start}-{last}"
    return span if value is None else f"{span}:{value}"


class Encoder:
    """Turns one model into the plain data of the index file."""

    def __init__(self, model):
        """See the class."""
        self.model = model
        self.keywords, self.signatures = Table(), Table()
        self.presences, self.histories = Table(), Table()
        self.records = Table()
        self.evidence = Table()
        self.details = {}
        self._lists, self._list_rows, self._list_numbers = [], [], {}

    def data(self) -> dict:
        """The index file as plain data."""
        modules = self._modules()
        return {
            "format": 2,
            "newest": self._newest(),
            "lines": {line: self.model.lines[line] for line in "tkfxi"},
            "beside": self.model.positions.beside,
            "runs": self._implementations(),
            **self.tables(modules),
            "moves": self._moves(),
            "renames": self._renames(),
            "evidence": self.evidence.rows(),
        }

    def tables(self, modules: dict) -> dict:
        """The tables that every index has, after its modules were encoded: these fill the others."""
        return {
            "keywords": self.keywords.rows(),
            "signatures": self.signatures.rows(),
            "presences": self.presences.rows(),
            "histories": self.histories.rows(),
            "members": self._stepped_members(),
            "classes": self._list_rows,
            "modules": modules,
        }

    def _moves(self) -> list:
        """Rows 'from to since kind proof evidence arguments risk', tab separated; replacements first."""
        mover = Mover(self.model)
        rows = []
        for old, new, same, evidence, arguments, risk in replacements():
            since = "" if old.startswith("*.") else mover.since(new)
            names = " ".join(f"{a}={b}" for a, b in arguments.items())
            rows.append((old, new, since, "r", "s" if same else "d", str(self.evidence.add(evidence)), names, risk))
        for old, new, since, evidence in mover.moves():
            rows.append((old, new, since, "m", "s", str(self.evidence.add(evidence))))
        rows.sort(key=lambda row: row[0])
        return ["\t".join(row).rstrip("\t") for row in rows]

    def _renames(self) -> list:
        """Rows 'path names evidence', tab separated, sorted."""
        return [
            "\t".join((path, " ".join(f"{a}={b}" for a, b in sorted(names.items())), str(self.evidence.add(evidence))))
            for path, names, evidence in renames(self.model)
        ]

    def _newest(self) -> dict:
        lines = self.model.lines
        return {"tensorflow": lines["t"][-1], "keras": lines["k"][-1], "tf-keras": (lines["f"] or ["0"])[-1]}

    def _implementations(self) -> dict:
        """Position on line ``i`` of what every version of the other lines runs; -1 for none."""
        positions = self.model.positions
        return {
            line: [positions.implementation(line, at) for at in range(len(positions.lines[line]))] for line in "tkfx"
        }

    def _signature(self, text: str) -> int:
        def number(match):
            inner = match[1]
            return "{" + (inner if inner in "*?" and inner else str(self.keywords.add(inner))) + "}"

        return self.signatures.add(_ACCEPTED.sub(number, text))

    def _history(self, signatures: dict) -> int:
        return self.histories.add(runs({at: self._signature(text) for at, text in signatures.items()}))

    def _presence(self, name: str) -> int:
        by_line = {}
        for line, position in self.model.presence[name]:
            by_line.setdefault(line, {})[position] = None
        return self.presences.add(" ".join(line + runs(by_line[line]) for line in self._letters() if line in by_line))

    def _letters(self) -> str:
        """The lines on which names are, in the order in which they are written."""
        return "tkfx"

    def _detail(self, name: str) -> str:
        """'history' or 'history/class list' of a public callable; '' for others."""
        thing = self.model.things.get(name)
        if thing is None or self.model.kinds[name][0] not in "cf" or not self.model.kinds[name][1]:
            return ""
        if id(thing) not in self.details:
            text = str(self._history(thing.signatures))
            if thing.members:
                text += "/" + str(self._class(thing))
            self.details[id(thing)] = text
        return self.details[id(thing)]

    def _class(self, held) -> int:
        by_member = {}
        for position, members in held.members.items():
            for member, entry in members.items():
                by_member.setdefault(member, {})[position] = entry
        records = sorted(self._member(member, entries) for member, entries in by_member.items())
        mine = (held.line, frozenset(records))
        if mine not in self._list_numbers:
            # Lists refer to earlier ones by number, so the rows and the lists have to be counted alike.
            self._list_numbers[mine] = len(self._list_rows)
            self._list_rows.append(self._packed(*mine))
            self._lists.append(mine)
        return self._list_numbers[mine]

    def _member(self, member: str, entries: dict) -> int:
        method = any(kind == "method" for kind, _ in entries.values())
        spans = runs({at: None if text is None else self._signature(text) for at, (_, text) in entries.items()})
        return self.records.add(f"{member} {'f' if method else 'v'} {self.histories.add(spans)}")

    def _stepped_members(self) -> list:
        """Rows 'name f 3': the history as the step from the one of the row before."""
        rows, last = [], 0
        for row in self.records.rows():
            name, kind, number = row.split(" ")
            rows.append(f"{name} {kind} {int(number) - last}")
            last = int(number)
        return rows

    def _packed(self, line: str, mine: frozenset) -> str:
        """A list of member numbers, as the difference to the nearest earlier list where that is shorter."""
        best, size = None, len(mine)
        for number, (other_line, other) in enumerate(self._lists):
            difference = len(mine ^ other)
            if other_line == line and difference < size - 2:
                best, size = number, difference
        if best is None:
            return f"{line} " + _numbers(mine)
        other = self._lists[best][1]
        return f"{line}{best} {_numbers(mine - other)}-{_numbers(other - mine)}"

    def _modules(self) -> dict:
        """Parallel lists: paths, names, kinds (upper case: private), presences, details.

        What the same module holds under several roots lies side by side and each list is by itself, which makes the
        compressed file a third smaller.
        """
        by_module = {}
        for name in self.model.kinds:
            parent, _, last = name.rpartition(".")
            by_module.setdefault(parent, []).append(last)
        columns = {"paths": [], "names": [], "kinds": [], "presences": [], "details": []}
        for path in sorted(by_module, key=_place_of_module):
            names = sorted(by_module[path])
            full = [f"{path}.{name}" if path else name for name in names]
            columns["paths"].append(path)
            columns["names"].append(" ".join(names))
            columns["kinds"].append("".join(self._kind(name) for name in full))
            columns["presences"].append(" ".join(str(self._presence(name)) for name in full))
            columns["details"].append(_steps([self._detail(name) for name in full]))
        return columns

    def _kind(self, name: str) -> str:
        kind, public = self.model.kinds[name]
        return kind if public else kind.upper()


def _place_of_module(path: str) -> tuple:
    """Sort key: the path below the root that repeats it, then the root."""
    root = next((root for root in _ROOTS if (path + ".").startswith(root + ".")), "")
    return path[len(root) :], path


def _steps(details: list) -> str:
    """'history/class' of each name, every number as the step from the one before in the row."""
    result, last = [], [0, 0]
    for detail in details:
        parts = [int(part) for part in detail.split("/") if part]
        result.append("/".join(str(part - last[at]) for at, part in enumerate(parts)))
        last[: len(parts)] = parts
    return " ".join(result).rstrip()


def _numbers(values) -> str:
    """Sorted numbers, each as the step from the one before."""
    result, last = [], 0
    for value in sorted(values):
        result.append(str(value - last))
        last = value
    return " ".join(result)
