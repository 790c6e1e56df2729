"""Lets uv resolve every planned set; writes ``build/sets/resolved.json``; resumable.

A set is what the real resolver chose as of the date of the release table; nothing here solves anything.

Usage: resolve.py [--platform NAME] [--head NAME] [--again TEXT] [--no-minors] [--refresh NAME ...] [--set KEY-PREFIX ...]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from packaging.specifiers import SpecifierSet
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "scripts" / "environments")]
import environments
import ledger
import plan

AS_OF = plan.RELEASES["asOf"]
HOME = ROOT / "build" / "sets"


def configuration() -> Path:
    """A uv configuration that asks the index about a package once, not once a set."""
    path = HOME / "uv.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        '[[index]]\nname = "pypi"\nurl = "https://pypi.org/simple"\ndefault = true\n'
        'cache-control = { api = "max-age=864000", files = "max-age=864000" }\n'
    )
    return path


#: Distributions whose entry in the index is asked for anew: a release of today is not in what uv remembers.
REFRESHED: list = []


def resolve(job: plan.Job, wheels_only: bool = True) -> tuple:
    """(pins, '') or (None, what the resolver said)."""
    command = [*environments.compile_for(job.python), "--config-file", str(configuration())]
    command += ["--exclude-newer", AS_OF, "--python-platform", plan.PLATFORMS[job.platform]]
    command += [flag for name in REFRESHED for flag in ("--refresh-package", name)]
    command += ["--only-binary", ":all:"] if wheels_only else [f for n in BINARY for f in ("--only-binary", n)]
    done = subprocess.run(
        [*command, "-"], input="\n".join(plan.requirements(job) + plan.holes(job.minor)), capture_output=True, text=True
    )
    if done.returncode:
        return None, done.stderr.strip()
    return sorted(line.strip() for line in done.stdout.splitlines() if "==" in line), ""


# What has compiled parts and no user could be asked to build.
BINARY = [
    "tensorflow",
    "tensorflow-cpu",
    "tensorflow-intel",
    "tensorflow-macos",
    "numpy",
    "scipy",
    "pandas",
    "scikit-learn",
    "pillow",
    "matplotlib",
    "h5py",
    "grpcio",
    "protobuf",
    "ml-dtypes",
    "jaxlib",
    "pyzmq",
    "tornado",
    "debugpy",
    "optree",
    "dm-tree",
    "libclang",
    "tensorflow-io-gcs-filesystem",
    "contourpy",
    "kiwisolver",
    "psutil",
]


def attempt(job: plan.Job) -> dict:
    """The record of one job; old releases may need packages without compiled parts that were published as sources only."""
    pins, error = resolve(job)
    wheels_only = pins is not None
    # The jax that TensorFlow 2.12 asks for has no wheel for Python 3.8.
    if pins is None and job.minor < 13:
        pins, error = resolve(job, wheels_only=False)
    return {"pins": pins, "wheels_only": wheels_only, "error": error[-600:]}


class Wheels:
    """What the release table says of wheels: stacks that cannot exist need no resolver."""

    def __init__(self) -> None:
        self._data = json.loads((ROOT / "src" / "knowledge" / "data" / "releases.json").read_text())

    def possible(self, job: plan.Job) -> bool:
        """Is there a wheel of that TensorFlow minor, and a release of that Keras minor, for the Python and platform?"""
        heads = [row for row in self._rows(job.head, (2, job.minor)) if len(row) > 4]
        groups = [group for row in heads for group in self._data["wheels"][row[4]]]
        if not any(job.python in pythons and job.platform in platforms for pythons, platforms in groups):
            return False
        if job.keras < 0:
            return True
        ranges = [self._data["pythons"][row[2]] for row in self._rows("keras", (3, job.keras))]
        return any(SpecifierSet(python).contains(f"{job.python}.0") for python in ranges)

    def _rows(self, name: str, minor: tuple) -> list:
        rows = self._data["distributions"].get(name, [])
        return [row for row in rows if Version(row[0]).release[:2] == minor]


def run(jobs: list) -> None:
    """Resolves jobs a few at a time (it is the network that takes the time) and writes as it goes."""
    with ThreadPoolExecutor(3) as pool:
        fresh = {}
        for number, (job, record) in enumerate(zip(jobs, pool.map(attempt, jobs)), 1):
            fresh[job.key] = record
            # After each: what was resolved when it is ended is not asked again.
            write(fresh)
            said = len(record["pins"]) if record["pins"] else record["error"][:150].replace("\n", " ")
            print(f"{number} of {len(jobs)}: {job.key}", said, flush=True)


def write(fresh: dict) -> None:
    """Adds to the file in one step: the prover reads it meanwhile, another run may add to it."""
    scratch = ledger.RESOLVED.with_suffix(f".{os.getpid()}")
    scratch.write_text(json.dumps({**ledger.resolved(), **fresh}, indent=0))
    scratch.replace(ledger.RESOLVED)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--platform")
    parser.add_argument("--head")
    parser.add_argument("--again", metavar="TEXT", help="resolve again the jobs whose key holds this text")
    parser.add_argument("--no-minors", action="store_true", help="without the Keras minors")
    parser.add_argument("--set", nargs="+", default=[""], metavar="KEY", help="sets whose key begins so")
    parser.add_argument("--refresh", nargs="+", default=[], metavar="NAME", help="with a new release of these")
    options = parser.parse_args()
    REFRESHED.extend(options.refresh)
    known, wheels = ledger.resolved(), Wheels()
    wanted = [
        job
        for job in plan.jobs()
        if options.platform in (None, job.platform)
        and options.head in (None, job.head)
        and (job.keras < 0 or not options.no_minors)
        and job.key.startswith(tuple(options.set))
        and (options.again in job.key if options.again else job.key not in known)
        and wheels.possible(job)
    ]
    print(len(wanted), "to resolve", flush=True)
    run(wanted)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
