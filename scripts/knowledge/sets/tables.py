"""The committed release table, read apart from the engine: what a release asks for, and where it runs."""

from __future__ import annotations

import json
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

DATA = Path(__file__).resolve().parents[3] / "src" / "knowledge" / "data"
MORE = Path(__file__).with_name("requires.json")
SYSTEMS = {
    "linux": {"platform_system": "Linux", "sys_platform": "linux", "os_name": "posix"},
    "macos": {"platform_system": "Darwin", "sys_platform": "darwin", "os_name": "posix"},
    "windows": {"platform_system": "Windows", "sys_platform": "win32", "os_name": "nt"},
}


class Releases:
    """``releases.json``."""

    def __init__(self) -> None:
        self._data = json.loads((DATA / "releases.json").read_text())
        self._more = json.loads(MORE.read_text())
        self._read: dict = {}

    def versions(self, name: str) -> list:
        """Releases, oldest first."""
        return [row[0] for row in self._data["distributions"].get(name, [])]

    def runs_on(self, name: str, version: str, python: str, platform: str) -> bool:
        """Do its published Python range and its wheels (where they are known) allow it?"""
        row = self._row(name, version)
        wheels = self._data["wheels"][row[4]] if len(row) > 4 and row[4] >= 0 else None
        fits = SpecifierSet(self._data["pythons"][row[2]]).contains(f"{python}.0")
        return fits and (wheels is None or any(python in p and platform in q for p, q in wheels))

    def has_wheels(self, name: str) -> bool:
        """Are the wheels of a distribution made for single Pythons, and known?"""
        rows = self._data["distributions"].get(name, [])
        return bool(rows) and len(rows[-1]) > 4

    def requirements(self, name: str, version: str, python: str, platform: str) -> list:
        """(name, SpecifierSet) of what it asks for on this Python and platform; the newest patch speaks for its minor."""
        key = (name, version, python, platform)
        if key not in self._read:
            self._read[key] = self._requirements(*key)
        return self._read[key]

    def _requirements(self, name: str, version: str, python: str, platform: str) -> list:
        lines = self.lines(name, version) or self._more.get(f"{name}=={version}", [])
        if not lines:
            minor = Version(version).release[:2]
            later = [
                v for v in self.versions(name) if Version(v) > Version(version) and Version(v).release[:2] == minor
            ]
            lines = next((found for found in (self.lines(name, other) for other in later) if found), [])
        system, machine = platform.split("-")
        marker = {
            **SYSTEMS[system],
            "platform_machine": "AMD64" if system == "windows" else machine,
            "python_version": python,
            "python_full_version": f"{python}.0",
            "extra": "",
        }
        read = [Requirement(line) for line in lines]
        return [
            (canonicalize_name(item.name), item.specifier)
            for item in read
            if item.marker is None or item.marker.evaluate(marker)
        ]

    def _row(self, name: str, version: str) -> list:
        return next((row for row in self._data["distributions"].get(name, []) if row[0] == version), [])

    def lines(self, name: str, version: str) -> list:
        """What is kept of its requirements, as published."""
        row = self._row(name, version)
        places = self._data["requires"][row[3]] if len(row) > 3 and row[3] >= 0 else []
        return [self._data["lines"][place] for place in places]
