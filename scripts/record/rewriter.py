"""Takes this machine's paths, process numbers and addresses out of recorded text.

What stays is what a user's failure shows too: ``<env>/lib/python3.11/
site-packages/...`` for the environment, ``<python>/...`` for the interpreter's
own files, ``<work>`` and ``<home>`` for the folders, and the kernel's form of
cell files with one stable number, ``/tmp/ipykernel_1/123.py``.
"""

from __future__ import annotations

import re

CELL_FILE = re.compile(r"(?:/[\w.-]+)*/ipykernel_\d+/")
AUTOGRAPH = re.compile(r"(?:/[\w.-]+)*/(__autograph_generated_file)(\w+)(\.py)")
ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{7,16}\b")
TEMPORARY = re.compile(r"/tmp/(?!ipykernel_1/|__autograph)(tmp\w+|record-\w+)")


class Rewriter:
    """Rewrites every string of one recording; equal things stay equal within it."""

    def __init__(self, folders: list[tuple[str, str]]) -> None:
        """folders: (path on this machine, what it is called), any order."""
        found = {path.rstrip("/"): name for path, name in folders if path.rstrip("/")}
        self._folders = sorted(found.items(), key=lambda pair: -len(pair[0]))
        self._names: dict[str, dict[str, str]] = {}

    def _number(self, kind: str, found: str, form: str) -> str:
        known = self._names.setdefault(kind, {})
        return known.setdefault(found, form.format(len(known) + 1))

    def text(self, text: str) -> str:
        """One string without anything that names this machine or this process."""
        for path, name in self._folders:
            text = text.replace(path, name)
        text = CELL_FILE.sub("/tmp/ipykernel_1/", text)
        text = AUTOGRAPH.sub(
            lambda m: self._number("autograph", m.group(2), "/tmp/__autograph_generated_file{}.py"), text
        )
        text = ADDRESS.sub(lambda m: "0x7f%010x" % (16 * int(self._number("address", m.group(0), "{}"))), text)
        return TEMPORARY.sub(lambda m: self._number("temporary", m.group(1), "/tmp/tmp{}"), text)

    def value(self, value: object) -> object:
        """The same for any JSON value, keys included."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.value(item) for item in value]
        if isinstance(value, dict):
            return {self.text(key): self.value(item) for key, item in value.items()}
        return value


def leaks(text: str, forbidden: list[str]) -> list[str]:
    """Those of the forbidden strings that a text holds (whole path parts only)."""
    return [part for part in forbidden if part and re.search(re.escape(part.rstrip("/")) + r"(?![\w.-])", text)]
