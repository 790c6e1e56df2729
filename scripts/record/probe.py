"""The expression that asks a kernel for the facts of a failure: the product's own probe."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src" / "probe" / "probeSource.ts"
CONSTANT = re.compile(r'^export const (\w+) = (".*");$', re.M)
# The same form as `probeExpression` in src/probe/protocol.ts; a test compares the two.
FORM = (
    '(lambda b,ns: ((b["exec"] if b.__class__.__name__=="dict" else b.exec)'
    '(%s, ns), ns.pop("r"))[1])(__builtins__, {"REQUEST": %s})'
)
EVALUE_LIMIT = 200


def sources() -> dict[str, str]:
    """Python source of the probe by its name in probeSource.ts: FULL_SOURCE, ENVIRONMENT_SOURCE."""
    return {name: json.loads(text) for name, text in CONSTANT.findall(SOURCE.read_text(encoding="utf-8"))}


def digest() -> str:
    """Which probe this is; '' if there is none yet."""
    return hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:12] if SOURCE.exists() else ""


def literal(text: str) -> str:
    """A Python string literal of plain ASCII."""
    return ascii(text)


def expression_for(request: dict) -> str:
    """The safe one-expression form for a request."""
    name = "FULL_SOURCE" if request["mode"] == "full" else "ENVIRONMENT_SOURCE"
    return FORM % (literal(sources()[name]), ascii(request))


def expression(run: object, swallowed: bool) -> str | None:
    """The safe one-expression form for a failed cell's run: the environment alone if the error was swallowed."""
    if swallowed:
        return expression_for({"mode": "environment"})
    request = {
        "mode": "full",
        "ename": run.error["ename"],
        "evalue": run.error["evalue"][:EVALUE_LIMIT],
        "executionCount": run.execution_count,
    }
    return expression_for(request)
