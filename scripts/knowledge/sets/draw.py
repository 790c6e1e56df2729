"""Random environments and needs, the same for the same seed: what pin suggestions are tried on.

An environment is one that a resolver once chose, with some packages at other releases, some not known, and sometimes a
companion library; a need is a range around a release that exists.
"""

from __future__ import annotations

import random
from collections import defaultdict

import ledger
import plan
from packaging.specifiers import SpecifierSet
from tables import Releases

PATCHES = {"3.7": 16, "3.8": 18, "3.9": 18, "3.10": 13, "3.11": 7, "3.12": 1, "3.13": 0}
PERTURBED = ("numpy", "keras", "protobuf", "h5py", "pandas", "typing-extensions", "ml-dtypes", "scipy", "setuptools")
COMPANIONS = (
    "tensorflow-text",
    "tensorflow-hub",
    "tensorflow-probability",
    "tensorflow-addons",
    "tensorflow-datasets",
    "keras-tuner",
    "keras-cv",
    "keras-hub",
    "scikeras",
)
CORE = ("tensorflow", "tensorflow-cpu", "keras", "tf-keras", "numpy", "protobuf", "h5py", "pandas")
OPERATORS = ("<{next}", ">={this}", "=={this}.*", ">={this},<{next}")


class Drawer:
    """Draws questions for the pin suggestion."""

    def __init__(self, seed: int, releases: Releases) -> None:
        self._chance = random.Random(seed)
        self._releases = releases
        self._sets: dict = defaultdict(list)
        self._versions: dict = defaultdict(lambda: defaultdict(set))
        for key, record in sorted(ledger.committed().items()):
            job = plan.job(key)
            place = (job.python, job.platform)
            members = dict(pin.split("==") for pin in record["pins"])
            self._sets[place].append(members)
            for name, version in members.items():
                self._versions[place][name].add(version)

    def question(self) -> dict:
        """{environment, needs} as the engine takes them."""
        chance = self._chance
        python = chance.choice(plan.PYTHONS)
        platform = "linux-x86_64" if chance.random() < 0.8 else chance.choice(sorted(plan.PLATFORMS))
        if (python, platform) not in self._sets:
            platform = "linux-x86_64"
        installed = dict(chance.choice(self._sets[python, platform]))
        for name in chance.sample(PERTURBED, chance.choice((0, 0, 1, 1, 2))):
            if name in installed:
                installed[name] = chance.choice(sorted(self._versions[python, platform][name]))
        if chance.random() < 0.25:
            self._add_companion(installed, python, platform)
        if chance.random() < 0.3:
            installed = {name: version for name, version in installed.items() if name in CORE}
        environment = {
            "python": f"{python}.{PATCHES[python]}",
            "platform": platform,
            "machine": platform.split("-")[1],
            "installed": installed,
        }
        return {"environment": environment, "needs": self._needs((python, platform))}

    def _add_companion(self, installed: dict, python: str, platform: str) -> None:
        name = self._chance.choice(COMPANIONS)
        fitting = [
            version
            for version in self._releases.versions(name)
            if self._releases.runs_on(name, version, python, platform) and version.replace(".", "").isdigit()
            # An environment that was at odds before says nothing of the suggestion.
            if self._releases.lines(name, version)
        ]
        if fitting:
            installed[name] = self._chance.choice(fitting[-12:])

    def _needs(self, place: tuple) -> dict:
        chance = self._chance
        # Some needs that this Python cannot meet: then the answer has to say so.
        places = [place] if chance.random() < 0.8 else sorted(self._versions)
        kind = chance.choice(("keras", "keras", "tensorflow", "tensorflow", "numpy", "protobuf", "companion", "both"))
        if kind == "both":
            return {**self._range("tensorflow", places), **self._range("numpy", places)}
        if kind == "companion":
            return {chance.choice((*COMPANIONS, "tf-keras")): ""}
        return self._range(kind, places)

    def _range(self, name: str, places: list) -> dict:
        names = ("tensorflow", "tensorflow-cpu") if name == "tensorflow" else (name,)
        known = {version for place in places for one in names for version in self._versions[place][one]}
        major, minor = self._chance.choice(sorted({tuple(_parts(version)[:2]) for version in known}))
        text = self._chance.choice(OPERATORS).format(this=f"{major}.{minor}", next=f"{major}.{minor + 1}")
        return {name: str(SpecifierSet(text))}


def _parts(version: str) -> list:
    return [int(part) for part in version.split(".")[:3] if part.isdigit()]
