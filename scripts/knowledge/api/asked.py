"""Adds what releases answered when they were asked for every name of the index.

The collector reads what a release means to be public. A name that another release has may be there all the same: in
a source module that shows, inherited from Python's own classes, as a nested class. ``scripts/collect/answers.py``
asks for all of them, so that *exists* and *accepts* are true in every release and not only where the name is public.
"""

from __future__ import annotations

import re

from axes import SECOND
from collectAll import SECOND_KERAS
from merge import Content
from paths import COLLECTED, read

_NAME = re.compile(r"^!?(\w+)=?$")
_FOUND = re.compile(r"\{[^}]*\}")


def in_scope(name: str, one: dict) -> bool:
    """Was the environment of a collection asked for a name, when it was asked for private and second ones?"""
    roots = [one["only"], *SECOND_KERAS] if one.get("only") else list(one["versions"])
    if name.split(".")[0] not in one["versions"]:
        return False
    return (name + ".").startswith(tuple(root + "." for root in roots))


def keywords(text: str) -> str:
    """A signature as ``answers.py`` writes it."""
    tokens = [token for token in _FOUND.sub("", text).split(",") if token]
    names = sorted(m[1] for m in map(_NAME.match, tokens) if m)
    return " ".join([*names, *(["**"] if any(token.startswith("**") for token in tokens) else [])])


def written(takes: str | None, others) -> str | None:
    """The signature behind an answer: that of another release that takes the same, else keywords in any order."""
    if takes in (None, "?"):
        return takes and "?"
    same = next((text for text in others if text not in (None, "?") and keywords(text) == takes), None)
    if same is not None:
        # Nobody called it here.
        return re.sub(r"(^|,)\*\*(\w+)\{[^}]*\}", r"\1**\2{?}", same)
    return ",".join("**kwargs{?}" if name == "**" else f"!{name}=" for name in takes.split())


def says_more(takes: str, text: str) -> bool:
    """Was the collector at a loss where the answer is plain? (An ``Enum`` has an ``__init__`` that takes anything.)"""
    return takes != "?" and (text == "?" or ("{?}" in text and "**" not in takes))


class Asked:
    """Adds the answers of one collection after the other to a merger."""

    def __init__(self, merger):
        """See the class."""
        self.model, self.contents, self.detail = merger.model, merger.contents, merger.detail_position
        self.positions = merger.positions

    def add(self, one: dict) -> None:
        """The answers of one environment, where it was asked."""
        path = COLLECTED / (one["name"] + ".answers.json")
        if not path.exists():
            return
        members = {}
        for name, takes in read(path)["there"].items():
            line, at = self.positions.of(name, one["versions"])
            owner, _, last = name.rpartition(".")
            if at is None:
                continue
            if self.model.kinds.get(name, [None, False])[1]:
                self.model.presence[name].add((line, at))
                self._callable(name, self.detail(name, line, at), takes)
            elif self.model.kinds.get(owner, [None, False])[1]:
                members.setdefault((owner, self.detail(owner, line, at)), []).append((last, takes))
        for (owner, at), found in members.items():
            self._members(owner, at, found)

    def add_private(self, one: dict, asked: list) -> None:
        """Which of the private names it was asked for are there: what an import shows may be hidden from reading."""
        path = COLLECTED / (one["name"] + ".others.json")
        there = read(path)["there"] if path.exists() else {}
        for name in asked if path.exists() else ():
            if name.startswith(SECOND) or not in_scope(name, one) or self.model.kinds.get(name, [None, True])[1]:
                continue
            line, at = self.positions.of(name, one["versions"])
            if at is not None:
                (self.model.presence[name].add if name in there else self.model.presence[name].discard)((line, at))

    def _callable(self, name: str, at: int, takes: str | None) -> None:
        held = self.contents.setdefault(name, {})
        if at < 0 or takes is None or (at in held and not says_more(takes, held[at].signature)):
            return
        text = written(takes, [one.signature for one in held.values()])
        held[at] = Content(text, held[at].members if at in held else None)

    def _members(self, owner: str, at: int, found: list) -> None:
        held = self.contents.get(owner)
        if held is None or at < 0:
            return
        known = held[at].members or {} if at in held else {}
        more = {}
        for last, takes in found:
            kind, text = known.get(last, (None, None))
            if kind is None or (text in (None, "?") and takes not in (None, "?")):
                others = [(one.members or {}).get(last, (None, None))[1] for one in held.values()]
                more[last] = (kind or ("value" if takes is None else "method"), written(takes, others))
        if more:
            held[at] = Content(held[at].signature if at in held else "?", {**known, **more})
