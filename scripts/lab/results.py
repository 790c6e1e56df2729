"""Reads and writes the laboratory's results: build/lab/<environment>.ndjson, one program a line.

Where nothing was run on this machine, the packed labelled failures in
scripts/lab/data/<environment>.ndjson.br are read instead.
"""

from __future__ import annotations

import fnmatch
import json
from pathlib import Path
from typing import Iterable, Iterator

import brotli

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "build" / "lab"
PACKED = Path(__file__).with_name("data")
SUFFIX = ".ndjson.br"
WINDOW = 24  # 16 MB: tracebacks of one environment repeat each other over all its programs
CODE_FIXES = PACKED / "fixes.json"
PIN_FIXES = PACKED / "pins.json"


def path_of(environment: str) -> Path:
    """Where the results of an environment lie."""
    return HOME / f"{environment}.ndjson"


def read(environment: str) -> dict[str, dict]:
    """Program name -> result of one environment; empty if it was never run."""
    path = path_of(environment)
    return _by_program(path.read_text(encoding="utf-8")) if path.exists() else packed(environment)


def packed(environment: str) -> dict[str, dict]:
    """Program name -> labelled failure of one environment, as packed."""
    path = PACKED / (environment + SUFFIX)
    return _by_program(brotli.decompress(path.read_bytes()).decode()) if path.exists() else {}


def _by_program(text: str) -> dict[str, dict]:
    return {result["origin"]["program"]: result for result in map(json.loads, text.splitlines())}


def is_labelled_failure(result: dict) -> bool:
    """Whether a result can be measured: it failed, left evidence, and its program says what that means."""
    return bool(result["evidence"] and result["known"] and result["expected"])


def pack(programs: set[str]) -> list[Path]:
    """Writes the labelled failures of the programs that there are, compressed; equal results give equal files.

    What was not run on this machine stays as it was packed: others may have added it since.
    """
    PACKED.mkdir(exist_ok=True)
    written = []
    for environment in environments_run():
        known = {**packed(environment), **read(environment)}
        kept = [known[name] for name in sorted(known) if name in programs and is_labelled_failure(known[name])]
        lines = "".join(json.dumps({**result, "seconds": 0}, ensure_ascii=False) + "\n" for result in kept)
        path = PACKED / (environment + SUFFIX)
        if not path.exists() or brotli.decompress(path.read_bytes()).decode() != lines:
            path.write_bytes(brotli.compress(lines.encode(), lgwin=WINDOW))
        written.append(path)
    return written


def write(environment: str, results: Iterable[dict]) -> None:
    """Replaces the results of an environment, sorted by program."""
    HOME.mkdir(parents=True, exist_ok=True)
    lines = sorted((r["origin"]["program"], json.dumps(r, ensure_ascii=True)) for r in results)
    new = path_of(environment).with_suffix(".new")
    new.write_text("".join(line + "\n" for _, line in lines), encoding="utf-8")
    new.replace(path_of(environment))


def environments_run() -> list[str]:
    """The environments that have results."""
    fresh = {path.stem for path in HOME.glob("*.ndjson")}
    return sorted(fresh | {path.name[: -len(SUFFIX)] for path in PACKED.glob("*" + SUFFIX)})


def selected(environments: list[str], programs: list[str]) -> Iterator[dict]:
    """Results whose environment and program fit one of the globs each."""
    for environment in environments_run():
        if any(fnmatch.fnmatch(environment, pattern) for pattern in environments):
            for name, result in read(environment).items():
                if any(fnmatch.fnmatch(name, pattern) for pattern in programs):
                    yield result
