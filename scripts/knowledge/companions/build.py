"""Builds ``src/knowledge/data/companions.json`` from the collections in ``build/collected/companions``.

    python scripts/knowledge/companions/build.py [--check]

The file has the tables of the API index; every library has a line of versions of its own.
"""

from __future__ import annotations

import gzip
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "api"))

from asked import says_more, written
from collectCompanions import answers, known_releases, libraries, result
from encode import Encoder
from merge import Concept, Content, Model, accepted
from paths import DATA, dumped, read, write
from positions import members_of

OUT = DATA / "companions.json"
ROOTS = DATA / "companionRoots.json"
_KINDS = {"module": "m", "class": "c", "function": "f", "value": "v"}
#: Source trees behind a public name space; their modules are known by path, not by what is in them.
_SOURCES = re.compile(r"\.(?:src|python|_src)(?:\.|$)")
#: Modules deeper than this are seldom asked for by path and would make up most of the file.
_DEEPEST = 2


class Lines:
    """The versions of every library: what ``positions.py`` is for the API index."""

    def __init__(self, names: list):
        """``names``: the libraries, sorted."""
        self.letters = {name: chr(ord("a") + at) for at, name in enumerate(names)}
        self.lines = {letter: [] for letter in self.letters.values()}
        self.beside = {}


class Collected:
    """Adds the releases of all libraries to one model."""

    def __init__(self, plan: dict):
        """See the class."""
        self.plan = plan
        self.positions = Lines(sorted(plan))
        self.model = Model(self.positions)
        self._contents = {}

    def run(self) -> Model:
        """The model of everything that was collected."""
        for name in sorted(self.plan):
            letter, versions = self.positions.letters[name], self.positions.lines[self.positions.letters[name]]
            for version in known_releases(name, self.plan[name]):
                versions.append(version)
                self._release(letter, len(versions) - 1, self.plan[name]["depth"], read(result(name, version)))
        for name in sorted(self.plan):
            self._ask(self.positions.letters[name], name)
        for name, contents in sorted(self._contents.items()):
            thing = Concept("t")
            if thing.takes(contents):
                self.model.things[name] = thing
        return self.model

    def _release(self, letter: str, at: int, depth: int, data: dict) -> None:
        made = {}
        for name, (kind, identity) in data["public"].items():
            is_source = bool(_SOURCES.search(name))
            if not _is_worth(name, kind, is_source, depth):
                continue
            self._see(name, _KINDS[kind], not is_source, letter, at)
            if identity is not None and not is_source:
                if identity not in made:
                    made[identity] = _content(identity, data["details"])
                self._contents.setdefault(name, {})[at] = made[identity]
                self.model.identities.setdefault(name, {})[letter, at] = identity
        for name in data["private"]:
            if name.count(".") <= _DEEPEST or "_tf_" in name:
                self._see(name, "m", False, letter, at)

    def _ask(self, letter: str, library: str) -> None:
        """What a release answered counts more than what it showed; of a class that it hid no members are known."""
        asked = [one for one, places in self.model.presence.items() if any(line == letter for line, _ in places)]
        for at, version in enumerate(self.positions.lines[letter]):
            there = answers(library, version)
            if there is None:
                continue
            names = set(read(result(library, version).with_name(f"{library}.questions.json")))
            for name in names.intersection(asked):
                if name not in there:
                    self.model.presence[name].discard((letter, at))
                    self._contents.get(name, {}).pop(at, None)
                    continue
                self.model.presence[name].add((letter, at))
                held = self._contents.get(name)
                if held and at in held and there[name] is not None and says_more(there[name], held[at].signature):
                    held[at] = Content(written(there[name], ()), held[at].members)
                elif held and at not in held:
                    text = written(there[name], [one.signature for one in held.values()])
                    plain = {place: Content(one.signature, None) for place, one in held.items()}
                    self._contents[name] = {**plain, **({at: Content(text, None)} if text is not None else {})}

    def _see(self, name: str, kind: str, public: bool, letter: str, at: int) -> None:
        if name.count(".") > _DEEPEST and not public and "_tf_" not in name:
            return
        self.model.presence.setdefault(name, set()).add((letter, at))
        known = self.model.kinds.setdefault(name, [kind, public])
        known[:] = [kind if public or not known[1] else known[0], known[1] or public]


def _is_worth(name: str, kind: str, is_source: bool, depth: int) -> bool:
    """Of what is asked to be read one module deep no more is kept, however the library lists its names."""
    if name.endswith("__version__") or (is_source and kind != "module"):
        return False
    return name.count(".") <= depth + 1 or "_tf_" in name


def _content(identity: str, details: dict) -> Content:
    entry, members = details[identity], None
    if entry["kind"] == "class" and not entry.get("foreign"):
        members = {
            member: (kind, accepted(text, None) if kind == "method" else None)
            for member, (kind, text, _) in members_of(identity, details).items()
        }
    return Content(accepted(entry["parameters"], None), members)


class CompanionEncoder(Encoder):
    """The same tables over other lines."""

    def data(self) -> dict:
        """The file as plain data."""
        positions, modules = self.model.positions, self._modules()
        return {
            "format": 2,
            "packages": {letter: name for name, letter in positions.letters.items()},
            "roots": {
                root: positions.letters[name]
                for name, one in sorted(libraries().items())
                for root in one["roots"]
                if "." not in root
            },
            "lines": positions.lines,
            **self.tables(modules),
            "moves": self._moves(),
            "renames": [],
            "evidence": self.evidence.rows(),
        }

    def _letters(self) -> str:
        return "".join(self.model.positions.lines)

    def _moves(self) -> list:
        """Names that left and whose object had, in the last release that had it, another name that is still there."""
        rows = []
        for name, places in sorted(self.model.identities.items()):
            (letter, at), identity = max(places.items(), key=lambda item: item[0][1])
            newest = len(self.model.positions.lines[letter]) - 1
            if at == newest or not self.model.kinds[name][1]:
                continue
            others = [
                other
                for other, seen in self.model.identities.items()
                if other != name
                and seen.get((letter, at)) == identity
                and (letter, newest) in self.model.presence[other]
            ]
            for other in sorted(others, key=lambda other: (other.count("."), len(other), other))[:2]:
                since = min(place for line, place in self.model.presence[other] if line == letter)
                versions = self.model.positions.lines[letter]
                evidence = f"the same object in {self._package(letter)} {versions[at]}"
                rows.append("\t".join((name, other, versions[since], "m", "s", str(self.evidence.add(evidence)))))
        return rows

    def _package(self, letter: str) -> str:
        return next(name for name, one in self.model.positions.letters.items() if one == letter)


def main(arguments: list) -> int:
    """Runs the command; the result is the exit code."""
    model = Collected(libraries()).run()
    data = CompanionEncoder(model).data()
    if "--check" in arguments:
        same = OUT.exists() and OUT.read_text(encoding="utf-8") == dumped(data, 0)
        print("up to date" if same else f"{OUT.name} is not what the collections give: run build.py")
        return 0 if same else 1
    write(OUT, data, indent=0)
    # Small and always loaded: by these names a failure tells whether the index of companions is needed.
    write(ROOTS, {root: data["packages"][letter] for root, letter in data["roots"].items()}, indent=0)
    public = sum(1 for _, is_public in model.kinds.values() if is_public)
    size = OUT.stat().st_size
    print(f"{len(model.kinds)} names, {public} public; {size} bytes, {len(gzip.compress(OUT.read_bytes()))} compressed")
    for name, letter in model.positions.letters.items():
        below = sum(1 for places in model.presence.values() if any(line == letter for line, _ in places))
        print(name, below, *data["lines"][letter])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
