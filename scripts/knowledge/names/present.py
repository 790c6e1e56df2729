"""Writes `src/knowledge/data/presentNames.json`: what usual modules and classes beside TensorFlow and Keras have.

    present.py

A name that none of the releases asked has, and that is close to one of theirs, is misspelt. The union over old and new
releases is kept: what a library lost is no slip of the pen.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "scripts" / "environments"))
import environments

OUT = ROOT / "src" / "knowledge" / "data" / "presentNames.json"
LOOK = Path(__file__).with_name("lookPresent.py")
#: Interpreters, and what is laid before each: old releases, those in between, the newest.
PLACES = {
    "3.8": ["numpy<1.20", "pandas<1.2", "scikit-learn<0.24", "matplotlib<3.4", "seaborn<0.11"],
    "3.10": ["numpy<2", "pandas<3", "scikit-learn<1.4", "matplotlib", "seaborn"],
    "3.13": ["numpy", "pandas", "scikit-learn", "matplotlib", "seaborn"],
}


def look(minor: str, requirements: list[str]) -> dict[str, list[str]]:
    """Owner -> names, of one interpreter with these distributions."""
    python = environments.interpreter(minor)
    with tempfile.TemporaryDirectory() as folder:
        command = [environments.uv(), "pip", "install", "--quiet", "--only-binary", ":all:"]
        subprocess.run([*command, "--target", folder, "--python", python, *requirements], check=True)
        done = subprocess.run(
            [python, "-W", "ignore", str(LOOK)],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": folder},
        )
    return json.loads(done.stdout.strip().splitlines()[-1])


def main() -> int:
    """Writes the union."""
    names: dict[str, set[str]] = {}
    for minor, requirements in PLACES.items():
        for owner, found in look(minor, requirements).items():
            names.setdefault(owner, set()).update(found)
    data = {"names": {owner: " ".join(sorted(names[owner])) for owner in sorted(names)}}
    OUT.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    print(f"{len(names)} owners, {sum(map(len, names.values()))} names, {OUT.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
