"""The expression that asks a kernel for the facts of a failure: the product's own probe."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "probe" / "python" / "probe.py"


def digest() -> str:
    """Which probe this is; '' if there is none yet."""
    return hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:12] if SOURCE.exists() else ""


def expression(run: object, swallowed: bool) -> Optional[str]:
    """The safe one-expression form for a failed cell's run, None if there is no probe yet."""
    return None
