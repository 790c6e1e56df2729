"""Tries pin suggestions for real: the requirements must install over the environment, and the result must start.

Random (environment, need) pairs over recorded and made-up environments; each suggestion is given to uv as a dry run over an
environment that holds those versions, next to the versions it would keep. Some are installed and started (``--start N``).

Usage: validate.py [--pairs 40] [--start 3] [--seed 1]
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "scripts" / "environments")]
import environments
import prove

HOME = ROOT / "build" / "sets"
NEEDS = (
    {"keras": "<3"},
    {"keras": ">=3"},
    {"keras": "<2.11"},
    {"keras": ">=3.12"},
    {"keras": ">=2.12,<2.16"},
    {"tensorflow": "<2.13"},
    {"tensorflow": ">=2.18"},
    {"tensorflow": "~=2.15.0"},
    {"tensorflow": "<2.6"},
    {"tf-keras": ""},
    {"numpy": "<2"},
    {"numpy": "<1.24"},
    {"numpy": ">=2"},
    {"protobuf": "<4"},
    {"protobuf": ">=5"},
    {"tensorflow": "<2.16", "numpy": "<1.26"},
    {"tensorflow-text": ""},
    {"tensorflow-probability": ""},
    {"keras": ">=3.3,<3.4"},
)


def installed(python: str) -> dict:
    """Distributions of an environment, normalised."""
    listing = subprocess.run(
        [environments.uv(), "pip", "list", "-q", "--format=json", "-p", python], capture_output=True
    )
    return {re.sub(r"[-_.]+", "-", item["name"]).lower(): item["version"] for item in json.loads(listing.stdout)}


def pairs(count: int, seed: int) -> list:
    """(environment name, python, question) chosen at random, the same for the same seed."""
    chance = random.Random(seed)
    homes = sorted(path.parent.parent for path in (ROOT / "build" / "environments").glob("*/bin/python"))
    result = []
    for _ in range(count):
        home = chance.choice(homes)
        python = str(home / "bin" / "python")
        version = subprocess.run(
            [python, "-c", "import platform; print(platform.python_version())"], capture_output=True, text=True
        )
        question = {
            "environment": {
                "python": version.stdout.strip(),
                "platform": "linux",
                "machine": "x86_64",
                "installed": installed(python),
            },
            "needs": chance.choice(NEEDS),
        }
        result.append((home.name, python, question))
    return result


def ask(questions: list) -> list:
    """Answers of the engine, in order."""
    lines = "\n".join(json.dumps(question) for question in questions)
    script = Path(__file__).with_name("suggest.mjs")
    done = subprocess.run(["node", str(script)], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def dry_run(python: str, requirements: list) -> str:
    """'' if uv would install the requirements over the environment, else what it says."""
    command = [environments.uv(), "pip", "install", "--dry-run", "-p", python, *requirements]
    done = subprocess.run(command, capture_output=True, text=True)
    return "" if done.returncode == 0 else done.stderr.strip()[-400:]


def start(environment: dict, python: str, requirements: list) -> str:
    """Copies the environment's versions, installs the suggestion as a user would, and runs the proof cell."""
    directory = HOME / "validation"
    shutil.rmtree(directory, ignore_errors=True)
    uv = environments.uv()
    minor = ".".join(environment["python"].split(".")[:2])
    subprocess.run([uv, "venv", "-q", "-p", environments.interpreter(minor), str(directory)], check=True)
    executable = str(directory / "bin" / "python")
    pins = [f"{name}=={version}" for name, version in environment["installed"].items()]
    subprocess.run([uv, "pip", "install", "-q", "--no-deps", "-p", executable, *pins], check=True)
    more = ["matplotlib", "scikit-learn", "h5py"]
    install = [uv, "pip", "install", "-q", "-p", executable]
    done = subprocess.run([*install, *requirements], capture_output=True, text=True)
    if done.returncode:
        return f"error: {done.stderr.strip()[-400:]}"
    held = [f"{name}=={version}" for name, version in installed(executable).items()]
    subprocess.run([*install, *more, *held], check=True, capture_output=True)
    legacy = {"TF_USE_LEGACY_KERAS": "1"} if any(r.startswith("tf-keras") for r in requirements) else {}
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "2", "CUDA_VISIBLE_DEVICES": "-1"}
    result = prove.line(prove.run_cell(executable, {**quiet, **legacy}), "PROOF")
    shutil.rmtree(directory, ignore_errors=True)
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=40)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    asked = pairs(options.pairs, options.seed)
    failures, started = 0, 0
    for (name, python, question), answer in zip(asked, ask([question for _, _, question in asked])):
        needs = " ".join(f"{key}{value}" for key, value in question["needs"].items())
        verdict = answer["feasible"]
        if answer["requirements"]:
            trouble = dry_run(python, answer["requirements"])
            verdict = f"FAILED {trouble}" if trouble else "installs"
            if not trouble and started < options.start:
                started += 1
                verdict = start(question["environment"], python, answer["requirements"])
            failures += verdict.startswith(("FAILED", "error"))
        detail = " ".join(answer["requirements"]) or answer.get("why", "nothing to change")
        print(f"{name:32} {needs:34} {verdict}: {detail} {answer.get('conflicts', '')}", flush=True)
    print(failures, "of", len(asked), "failed")
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
