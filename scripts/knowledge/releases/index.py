"""Reads the package index: the files of a distribution and what a wheel asks for.

Two libraries do the work, so that nothing here depends on an installer's inside: pypi-simple reads the index's own pages,
remotezip reads one file of a wheel by range requests where the index does not give it apart. Both are in
``requirements/knowledge.txt``; ``make knowledge`` puts them beside the interpreter.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from email.parser import HeaderParser

from packaging.version import InvalidVersion, Version
from pypi_simple import DistributionPackage, NoMetadataError, NoSuchProjectError, PyPISimple
from remotezip import RemoteZip


@dataclass
class Release:
    """One version of a distribution as the index lists it."""

    version: str
    date: str
    python: str
    yanked: bool = True
    wheels: list = field(default_factory=list)
    """The index's entry of each wheel."""


def session() -> PyPISimple:
    """A client of the index; reuse it for all requests."""
    return PyPISimple()


def _version(package: DistributionPackage) -> Version | None:
    """The version of a wheel or a source archive; None for other files and what is no version."""
    if package.package_type not in ("wheel", "sdist") or not package.version:
        return None
    try:
        return Version(package.version)
    except InvalidVersion:
        return None


def releases(client: PyPISimple, name: str, also: frozenset = frozenset()) -> list:
    """Final releases of a distribution and those named in `also`, oldest first; one is yanked when all its files are."""
    try:
        packages = client.get_project_page(name, timeout=60).packages
    except NoSuchProjectError:
        packages = []
    found: dict = {}
    for package in packages:
        version = _version(package)
        if version is None or ((version.is_prerelease or version.local) and str(version) not in also):
            continue
        date = package.upload_time.date().isoformat() if package.upload_time else ""
        release = found.setdefault(version, Release(str(version), date, ""))
        release.date = min(release.date, date) or date
        release.python = package.requires_python or release.python
        release.yanked = release.yanked and bool(package.is_yanked)
        if package.package_type == "wheel":
            release.wheels.append(package)
    return [found[version] for version in sorted(found)]


def requirements(client: PyPISimple, release: Release) -> list | None:
    """Published requirements of one wheel of the release (Linux x86-64 first); None without a wheel."""
    if not release.wheels:
        return None
    ranked = sorted(release.wheels, key=lambda wheel: (not _is_usual(wheel.filename), wheel.filename))
    return HeaderParser().parsestr(_metadata(client, ranked[0])).get_all("Requires-Dist") or []


def _is_usual(filename: str) -> bool:
    return "x86_64" in filename and "linux" in filename


def _metadata(client: PyPISimple, wheel: DistributionPackage) -> str:
    if wheel.has_metadata:
        try:
            return client.get_package_metadata(wheel, timeout=60)
        except NoMetadataError:
            pass
    with RemoteZip(wheel.url) as archive:
        own = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA") and name.count("/") == 1)
        return archive.read(own).decode("utf-8")
