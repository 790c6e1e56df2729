"""Which package sets are asked for, and the requirements each is resolved from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

HOLES = Path(__file__).with_name("holes.json")
RELEASES = json.loads(
    (Path(__file__).resolve().parents[3] / "src" / "knowledge" / "data" / "releases.json").read_text()
)


def minors(name: str, major: int) -> tuple:
    """Minors of a major release that a distribution has."""
    found = {Version(row[0]).release[:2] for row in RELEASES["distributions"][name]}
    return tuple(sorted(release[1] for release in found if release[0] == major))


def pythons() -> tuple:
    """Pythons that TensorFlow has wheels for; before 3.7 no notebook of today starts."""
    rows = [row for row in RELEASES["distributions"]["tensorflow"] if len(row) > 4]
    found = {int(python[2:]) for row in rows for group, _ in RELEASES["wheels"][row[4]] for python in group}
    return tuple(f"3.{minor}" for minor in sorted(found) if minor >= 7)


PYTHONS = pythons()
PLATFORMS = {
    "linux-x86_64": "x86_64-unknown-linux-gnu",
    "linux-aarch64": "aarch64-unknown-linux-gnu",
    "macos-arm64": "aarch64-apple-darwin",
    "macos-x86_64": "x86_64-apple-darwin",
    "windows-x86_64": "x86_64-pc-windows-msvc",
}
MINORS = minors("tensorflow", 2)
KERAS3_MINORS = minors("keras", 3)
COMPANY = ("h5py", "ipykernel", "ipython", "matplotlib", "pandas", "pillow", "scikit-learn", "scipy")
"""What notebooks have beside TensorFlow; a set without them would not start a notebook."""


@dataclass(frozen=True)
class Job:
    """One set to resolve."""

    minor: int
    """TensorFlow 2.<minor>."""
    python: str
    platform: str
    head: str = "tensorflow"
    variant: str = "default"
    """'default' or 'tf-keras'."""
    keras: int = -1
    """Keras 3 minor asked for; -1 leaves it to the resolver."""

    @property
    def key(self) -> str:
        """Stable name of the job."""
        return "|".join(map(str, (f"2.{self.minor}", self.python, self.platform, self.head, self.variant, self.keras)))


def job(key: str) -> Job:
    """The job of a key."""
    minor, python, platform, head, variant, keras = key.split("|")
    return Job(int(minor[2:]), python, platform, head, variant, int(keras))


def holes(minor: int) -> list:
    """Constraints that published metadata of TensorFlow 2.<minor> lacks."""
    # A minor stands for its newest patch.
    return [
        hole["constraint"]
        for hole in json.loads(HOLES.read_text())["holes"]
        if SpecifierSet(hole["tensorflow"]).contains(f"2.{minor}.99")
    ]


def hollow(head: str, minor: int) -> list:
    """Releases of a TensorFlow minor that ask for themselves and for nothing they need: tensorflow-macos 2.15.1."""
    lines, requires = RELEASES["lines"], RELEASES["requires"]
    return [
        row[0]
        for row in RELEASES["distributions"][head]
        if Version(row[0]).release[:2] == (2, minor)
        and len(row) > 3
        and any(Requirement(lines[place]).name == head for place in requires[row[3]])
    ]


def requirements(job: Job) -> list:
    """What the resolver gets for a job."""
    # The lower bound keeps release candidates out.
    wanted = [f"{job.head}==2.{job.minor}.*,>=2.{job.minor}.0", *COMPANY]
    wanted[0] += "".join(f",!={version}" for version in hollow(job.head, job.minor))
    if job.keras >= 0:
        wanted.append(f"keras==3.{job.keras}.*")
    elif job.minor < 2:
        wanted.append("keras==2.3.1")
    elif job.minor < 5:
        # TensorFlow 2.5 brings keras-nightly, whose wheel writes the same files as keras: beside each other, neither imports whole.
        wanted.append("keras==2.4.3")
    elif job.minor >= 16:
        wanted.append("keras>=3")
    if job.variant == "tf-keras":
        wanted.append(f"tf-keras==2.{job.minor}.*")
    return wanted


def heads(platform: str) -> tuple:
    """Distributions of TensorFlow for a platform, the light one first."""
    return ("tensorflow-cpu", "tensorflow", *(("tensorflow-macos",) if platform == "macos-arm64" else ()))


def jobs() -> list:
    """Every job, the most wanted first: Linux x86-64, current releases, defaults before Keras minors."""
    current = tuple(minor for minor in MINORS if minor >= 15)
    # 3.11 runs every release since 2.12.
    ordered = sorted(PYTHONS, key=lambda python: (int(python[2:]) < 11, abs(int(python[2:]) - 11)))
    plain = [
        Job(minor, python, platform, head, variant)
        for platform in PLATFORMS
        for head in heads(platform)
        for group in (current, tuple(range(14, 9, -1)), tuple(range(9, -1, -1)))
        for python in ordered
        for minor in group
        for variant in ("default", "tf-keras")
        if variant == "default" or minor >= 15
    ]
    keras = [
        Job(job.minor, job.python, job.platform, job.head, "default", keras)
        for job in plain
        if job.minor >= 16 and job.variant == "default"
        for keras in reversed(KERAS3_MINORS)
    ]
    return plain + keras
