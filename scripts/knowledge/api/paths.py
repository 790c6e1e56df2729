"""Folders and helpers that the API index scripts share."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
COLLECTED = ROOT / "build" / "collected"
COLLECTOR = ROOT / "scripts" / "collect"
DATA = ROOT / "src" / "knowledge" / "data"
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "scripts" / "environments"))

import environments  # noqa: F401 - the others take it from here, where the path is set


def read(path: Path):
    """JSON of a file."""
    return json.loads(path.read_text(encoding="utf-8"))


def dumped(data, indent=None) -> str:
    """JSON text, deterministic, keys in the order given, with a final newline."""
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(data, ensure_ascii=False, indent=indent, separators=separators) + "\n"


def write(path: Path, data, indent=None) -> None:
    """JSON into a file; its folder is made if need be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dumped(data, indent), encoding="utf-8")


def version_key(version: str) -> tuple:
    """Sort key of a release version ('2.15.1')."""
    return tuple(int(part) for part in version.split("+")[0].split("."))
