"""Reads a program in the percent format: header, cells and their marks.

A program is a Python file whose cells are separated by lines ``# %%``. What
stands before the first separator is the header, comments only:

- ``# expects: {"tf<2.6": null, "keras>=3": "import-moved keras too-new"}`` what is
  known by reasoning; it may go on over several comment lines until the braces
  close. The first pattern that fits decides (labels.py: a glob over the names
  of environments, or conditions on their versions); ``null`` means: runs
  without a failure. A label is written in full or in the short form.
- ``# requires: scikit-learn`` distributions added to a copy of the environment.
- ``# variables: TF_USE_LEGACY_KERAS=1`` added to the process environment.
- ``# scratch: yes`` run in a throw-away copy, because a cell installs something.
- ``# environments: tf2.4 no-tensorflow`` globs: the only environments in which it
  is run (else: all that are not broken on purpose); ``faulty``: those with a `fault`.
- ``# fresh: yes`` needs a process in which nothing is imported before the first cell.
- ``# files: tf2.4/writers-models/model.h5`` what the laboratory's writer programs left
  (globs below build/lab/files); copied into the folder in which the program runs.
- ``# writes: yes`` a writer: what it leaves in its folder is kept for the readers.

Marks on a separator: ``[raises]`` go on after an error, ``[skip]`` a cell that
the user did not run, ``[markdown]`` a text cell (its lines are comments).
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import labels

SEPARATOR = re.compile(r"^# %%(?P<marks>.*)$")
MARK = re.compile(r"\[(\w+)\]")
KNOWN_MARKS = {"raises", "skip", "markdown"}


class BadProgram(ValueError):
    """The program file does not follow the format; the text says where."""


@dataclass
class Cell:
    """One notebook cell: its type, its source and how to run it."""

    source: str
    type: str = "code"
    raises: bool = False
    skip: bool = False


@dataclass
class Program:
    """One program: what it is, what it needs and its cells."""

    name: str
    digest: str
    cells: list[Cell]
    summary: str = ""
    expects: dict[str, dict | None] = field(default_factory=dict)
    requires: list[str] = field(default_factory=list)
    variables: dict[str, str] = field(default_factory=dict)
    scratch: bool = False
    environments: list[str] = field(default_factory=list)
    fresh: bool = False
    files: list[str] = field(default_factory=list)
    writes: bool = False
    topic: str = ""

    def expected_in(self, environment: str) -> tuple:
        """(known, expected) for an environment; expected None means that it runs."""
        versions = labels.versions_in(environment)
        for pattern, expected in self.expects.items():
            if labels.fits(pattern, environment, versions):
                return True, labels.in_place(expected, environment)
        return False, None


def split_cells(text: str) -> tuple:
    """(header, cells) of a program's text; blank lines around a cell's source are dropped."""
    header: list[str] = []
    cells: list[Cell] = []
    lines: list[str] = header
    pending: list[tuple] = []
    for line in text.splitlines():
        separator = SEPARATOR.match(line)
        if separator:
            lines = []
            pending.append((separator.group("marks"), lines))
        else:
            lines.append(line)
    for marks_text, body in pending:
        marks = set(MARK.findall(marks_text))
        if marks - KNOWN_MARKS:
            raise BadProgram(f"unknown mark {sorted(marks - KNOWN_MARKS)[0]!r}")
        cells.append(_cell(body, marks))
    return "\n".join(header), cells


def _cell(body: list[str], marks: set) -> Cell:
    source = "\n".join(body).strip("\n")
    if "markdown" in marks:
        text = "\n".join(re.sub(r"^# ?", "", line) for line in source.splitlines())
        return Cell(text, "markdown")
    return Cell(source, "code", "raises" in marks, "skip" in marks)


def _comment_lines(header: str) -> list[str]:
    lines = []
    for line in header.splitlines():
        if line.strip() and not line.startswith("#"):
            raise BadProgram(f"the header holds more than comments: {line!r}")
        lines.append(re.sub(r"^# ?", "", line))
    return lines


def _expects(lines: list[str]) -> dict[str, dict | None]:
    joined = "\n".join(lines)
    start = joined.find("expects:")
    if start < 0:
        return {}
    brace = joined.index("{", start)
    try:
        value, _ = json.JSONDecoder().raw_decode(joined[brace:])
    except ValueError as error:
        raise BadProgram(f"`expects` is not JSON: {error}") from error
    return {pattern: labels.full(label) for pattern, label in value.items()}


def _entry(lines: list[str], key: str) -> list[str]:
    for line in lines:
        if line.startswith(f"{key}:"):
            return line[len(key) + 1 :].split()
    return []


def parse_program(name: str, text: str) -> Program:
    """Reads a program from its text; raises BadProgram."""
    header, cells = split_cells(text)
    if not cells:
        raise BadProgram("there is no cell: the first separator is missing")
    lines = _comment_lines(header)
    return Program(
        name=name,
        digest=hashlib.sha256(text.encode()).hexdigest()[:12],
        cells=cells,
        summary=next((line for line in lines if line.strip()), ""),
        expects=_expects(lines),
        requires=_entry(lines, "requires"),
        variables=dict(entry.split("=", 1) for entry in _entry(lines, "variables")),
        scratch=_entry(lines, "scratch") == ["yes"],
        environments=_entry(lines, "environments"),
        fresh=_entry(lines, "fresh") == ["yes"],
        files=_entry(lines, "files"),
        writes=_entry(lines, "writes") == ["yes"],
    )


def read_program(path: Path) -> Program:
    """Reads a program file, named `<folder>-<file>`; raises BadProgram with the file's name in the text."""
    try:
        topic = path.parent.name
        name = path.stem if path.stem.startswith(topic) else f"{topic}-{path.stem}"
        program = parse_program(name, path.read_text(encoding="utf-8"))
        program.topic = topic
        return program
    except BadProgram as error:
        raise BadProgram(f"{path.name}: {error}") from error
