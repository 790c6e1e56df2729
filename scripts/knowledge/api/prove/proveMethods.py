"""Proves replacements of methods by training with both sides.

    python scripts/knowledge/api/prove/proveMethods.py

The result, ``methods.json`` beside this file, is committed.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent)]

from paths import environments, write

NEW = "tf2.21-keras3.15"
#: Old method, new method, scenario of each, environment that still has the old one, what to mind.
PAIRS = (
    ("fit_generator", "fit", "fit_generator", "fit", "tf2.15", ""),
    ("evaluate_generator", "evaluate", "evaluate_generator", "evaluate", "tf2.15", ""),
    (
        "predict_generator",
        "predict",
        "predict_generator",
        "predict",
        "tf2.15",
        "a generator must give tuples, (inputs,)",
    ),
    ("predict_proba", "predict", "predict_proba", "predict on an array", "tf2.4", ""),
    (
        "predict_classes",
        "predict",
        "predict_classes",
        "predict on an array",
        "tf2.4",
        "predict gives probabilities: take numpy.argmax(…, axis=-1), or compare with 0.5 where there is one output",
    ),
    ("reset_states", "reset_state", "reset_states", "reset_state", "tf2.15", ""),
)
OUT = HERE / "methods.json"


def run(environment: str, scenarios: list) -> dict:
    """Outcomes of scenarios in an environment."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out.json")
        command = [
            "nice",
            "-n",
            "10",
            environments.make(environment),
            "-W",
            "ignore",
            str(HERE / "scenarios.py"),
            str(out),
            *scenarios,
        ]
        subprocess.run(command, env=environments.variables(environment), check=True, capture_output=True)
        return json.loads(out.read_text())


def close(left, right) -> bool:
    """Are two nested lists of numbers the same within rounding?"""
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(close, left, right))
    if isinstance(left, list) or isinstance(right, list):
        return False
    return math.isclose(left, right, rel_tol=1e-4, abs_tol=1e-5)


def main() -> int:
    """Runs the command; the result is the exit code."""
    old = {
        name: run(name, [pair[2] for pair in PAIRS if pair[4] == name]) for name in sorted({pair[4] for pair in PAIRS})
    }
    new = run(NEW, sorted({pair[3] for pair in PAIRS}))
    methods = []
    for before, after, left, right, environment, risk in PAIRS:
        outcomes = old[environment][left], new[right]
        if any("error" in outcome for outcome in outcomes):
            print(before, after, outcomes)
            continue
        same = close(outcomes[0]["result"], outcomes[1]["result"])
        numbers = "the same numbers" if same else "other numbers"
        evidence = f"one training with {before} in {environment} and one with {after} in {NEW}: {numbers}"
        methods.append(
            {
                "from": f"*.{before}",
                "to": f"*.{after}",
                "same": same,
                "evidence": evidence,
                "arguments": {},
                "risk": risk,
            }
        )
    write(OUT, {"methods": methods}, indent=1)
    print([(one["from"], one["to"], one["same"]) for one in methods])
    return 0


if __name__ == "__main__":
    sys.exit(main())
