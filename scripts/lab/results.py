"""Reads and writes the laboratory's results: build/lab/<environment>.ndjson, one program a line."""

from __future__ import annotations

import fnmatch
import json
from pathlib import Path
from typing import Iterable, Iterator

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "build" / "lab"


def path_of(environment: str) -> Path:
    """Where the results of an environment lie."""
    return HOME / f"{environment}.ndjson"


def read(environment: str) -> dict[str, dict]:
    """Program name -> result of one environment; empty if it was never run."""
    path = path_of(environment)
    if not path.exists():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    return {result["origin"]["program"]: result for result in map(json.loads, lines)}


def write(environment: str, results: Iterable[dict]) -> None:
    """Replaces the results of an environment, sorted by program."""
    HOME.mkdir(parents=True, exist_ok=True)
    lines = sorted((r["origin"]["program"], json.dumps(r, ensure_ascii=True)) for r in results)
    new = path_of(environment).with_suffix(".new")
    new.write_text("".join(line + "\n" for _, line in lines), encoding="utf-8")
    new.replace(path_of(environment))


def environments_run() -> list[str]:
    """The environments that have results."""
    return sorted(path.stem for path in HOME.glob("*.ndjson"))


def selected(environments: list[str], programs: list[str]) -> Iterator[dict]:
    """Results whose environment and program fit one of the globs each."""
    for environment in environments_run():
        if any(fnmatch.fnmatch(environment, pattern) for pattern in environments):
            for name, result in read(environment).items():
                if any(fnmatch.fnmatch(name, pattern) for pattern in programs):
                    yield result
