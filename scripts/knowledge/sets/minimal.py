"""The least number of packages that must change, by trying: what a suggestion's number is compared with.

For every known set that holds what is needed, each installed package keeps its version or takes the set's. A search
over all ways to mend what is broken finds the fewest that change. It knows nothing of the engine.
"""

from __future__ import annotations

import json

import ledger
import plan
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from tables import Releases

HEADS = (
    "tensorflow",
    "tensorflow-cpu",
    "tensorflow-gpu",
    "tensorflow-macos",
    "tensorflow-cpu-aws",
    "tensorflow-intel",
)


class Sets:
    """The known sets, and what mends an environment."""

    def __init__(self, releases: Releases) -> None:
        self._releases = releases
        self._sets = [
            (plan.job(key), dict(pin.split("==") for pin in r["pins"])) for key, r in ledger.committed().items()
        ]
        self._holes = json.loads(plan.HOLES.read_text())["holes"]

    def fitting(self, question: dict) -> list:
        """Sets for the question's Python and platform that hold what is needed of what they hold."""
        environment = question["environment"]
        python = ".".join(environment["python"].split(".")[:2])
        found = [
            (job, members)
            for job, members in self._sets
            if job.python == python and job.platform == environment["platform"]
            if all(self._holds(job, members, name, need) for name, need in question["needs"].items())
        ]
        head = next((name for name in HEADS if environment["installed"].get(name)), "tensorflow")
        return [item for item in found if item[0].head == head] or found

    def _holds(self, job: plan.Job, members: dict, name: str, need: str) -> bool:
        if name in ("tensorflow", "keras", "tf-keras"):
            name = job.head if name == "tensorflow" else name
            return name in members and SpecifierSet(need).contains(members[name], prereleases=True)
        return name not in members or SpecifierSet(need).contains(members[name], prereleases=True)

    def fewest(self, question: dict, limit: int) -> int | None:
        """The least number of installed packages that change; None if none is below the limit."""
        best = None
        for job, members in self.fitting(question):
            found = self._search(question, job, members, limit if best is None else best)
            best = found if found is not None else best
        return best

    def _search(self, question: dict, job: plan.Job, members: dict, limit: int) -> int | None:
        installed = question["environment"]["installed"]
        # Every distribution of TensorFlow that is there gets the set's release: their wheels write the same files.
        heads = {name for name in HEADS if name in installed}
        fixed = {name for name in heads if installed[name] != members[job.head]}
        if fixed and "keras-nightly" in members and "keras" in installed:
            # The nightly build that TensorFlow 2.5 asks for writes the files of keras: beside each other neither is whole.
            return None
        if fixed:
            # A Keras of another minor than the set's was never tried with its TensorFlow.
            fixed |= {
                name
                for name in ("keras", "tf-keras")
                if name in installed and name in members and _minor(installed[name]) != _minor(members[name])
            }
        return self._mend(question, job, members, frozenset(fixed), limit)

    def _mend(self, question: dict, job: plan.Job, members: dict, moved: frozenset, limit: int) -> int | None:
        """Depth-first over the ways to mend the first thing that is broken."""
        if len(moved) >= limit:
            return None
        sides = self._broken(question, job, members, moved)
        if sides is None:
            return len(moved)
        best = None
        for name in sides:
            found = self._mend(question, job, members, moved | {name}, limit if best is None else best)
            best = found if found is not None else best
        return best

    def _broken(self, question: dict, job: plan.Job, members: dict, moved: frozenset) -> tuple | None:
        """The packages of which one must change next; None where nothing is broken."""
        environment = question["environment"]
        installed = environment["installed"]
        versions = {name: members[name] if name in moved and name in members else v for name, v in installed.items()}
        versions = {**members, **versions, **{name: members[job.head] for name in HEADS if name in installed}}
        free = {name for name in moved if name not in members and name not in HEADS}
        bounds = [(job.head if name == "tensorflow" else name, need) for name, need in question["needs"].items()]
        bounds += [_line(hole["constraint"]) for hole in self._holes if self._counts(hole, job, members, moved)]
        for name, need in bounds:
            if (
                name in versions
                and name not in free
                and not SpecifierSet(need).contains(versions[name], prereleases=True)
            ):
                return self._movable((name,), installed, members, moved)
        for name, version in versions.items():
            if name in free:
                continue
            for other, need in self._releases.requirements(name, version, job.python, job.platform):
                other = job.head if other == "tensorflow" else other
                if other in free or other not in versions or need.contains(versions[other], prereleases=True):
                    continue
                sides = self._movable((other, name), installed, members, moved)
                if name in question["needs"] and name not in members:
                    # What was put in because it is needed stays.
                    return tuple(side for side in sides if side != name)
                if sides:
                    return sides
        settled = all(
            self._has_release(name, SpecifierSet(question["needs"].get(name, "")), job, versions) for name in free
        )
        needed = [name for name in question["needs"] if name in versions and name not in members]
        return None if settled and all(self._comes_whole(name, job, versions) for name in needed) else ()

    def _comes_whole(self, name: str, job: plan.Job, versions: dict) -> bool:
        """Has what a needed distribution brings along a release for the result, as far as its wheels are known?"""
        return all(
            self._has_release(other, need, job, versions)
            for other, need in self._releases.requirements(name, versions[name], job.python, job.platform)
            if other not in versions and other not in HEADS and self._releases.has_wheels(other)
        )

    def _has_release(self, name: str, need: SpecifierSet, job: plan.Job, versions: dict) -> bool:
        """Is there a release of a distribution beside the set that suits the result, by what it published?"""
        return any(
            # Of a release that published nothing it cannot be told.
            self._releases.lines(name, version)
            and need.contains(version, prereleases=True)
            and self._releases.runs_on(name, version, job.python, job.platform)
            and all(
                wanted.contains(versions.get(job.head if other == "tensorflow" else other, "0"), prereleases=True)
                for other, wanted in self._releases.requirements(name, version, job.python, job.platform)
                if (job.head if other == "tensorflow" else other) in versions
            )
            for version in self._releases.versions(name)
        )

    def _counts(self, hole: dict, job: plan.Job, members: dict, moved: frozenset) -> bool:
        about = SpecifierSet(hole["tensorflow"]).contains(members[job.head])
        return about and (not hole.get("optional") or any(name in moved for name in HEADS))

    @staticmethod
    def _movable(names: tuple, installed: dict, members: dict, moved: frozenset) -> tuple:
        """Those that can still change: to the set's version, or, beside the set, to some other release."""
        return tuple(n for n in names if n in installed and n not in moved and installed[n] != members.get(n))


def _line(constraint: str) -> tuple:
    read = Requirement(constraint)
    return read.name, str(read.specifier)


def _minor(version: str) -> tuple:
    return tuple(version.split(".")[:2])
