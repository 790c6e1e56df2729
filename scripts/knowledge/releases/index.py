"""Reads the package index through pip's own client: the files of a distribution and a wheel's metadata.

Needs pip 26 or newer in the interpreter that runs it (older clients drop the upload time)::

    uv run --no-project --with 'pip>=26' --with packaging python scripts/knowledge/releases/collect.py
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from packaging.version import InvalidVersion, Version
from pip._internal.index.collector import LinkCollector, parse_links
from pip._internal.models.link import Link
from pip._internal.models.search_scope import SearchScope
from pip._internal.network.lazy_wheel import dist_from_wheel_url
from pip._internal.network.session import PipSession

INDEX = "https://pypi.org/simple/"
_SDIST = re.compile(r"\.(tar\.gz|zip|tar\.bz2|tgz)$")


@dataclass
class Release:
    """One version of a distribution as the index lists it."""

    version: str
    date: str
    python: str
    yanked: bool = True
    wheels: list = field(default_factory=list)
    """(file name, url) of each wheel."""


def session() -> PipSession:
    """A pip session with its cache off; reuse it for all requests."""
    return PipSession(retries=3)


def _split(filename: str, name: str) -> tuple | None:
    """Version and wheel tags of a file name, or None for a file that is neither wheel nor source."""
    if filename.endswith(".whl"):
        parts = filename[:-4].split("-")
        return parts[1], "-".join(parts[-3:])
    stem = _SDIST.sub("", filename)
    if stem == filename:
        return None
    for at in (match.start() for match in re.finditer("-", stem)):
        if re.sub(r"[-_.]+", "-", stem[:at]).lower() == name:
            return stem[at + 1 :], ""
    return None


def releases(client: PipSession, name: str, also: frozenset = frozenset()) -> list:
    """Final releases of a distribution and those named in `also`, oldest first; one is yanked when all its files are."""
    scope = SearchScope.create(find_links=[], index_urls=[INDEX], no_index=False)
    page = LinkCollector(session=client, search_scope=scope).fetch_response(Link(f"{INDEX}{name}/"))
    found: dict = {}
    for link in parse_links(page) if page else []:
        split = _split(link.filename, name)
        if not split:
            continue
        try:
            version = Version(split[0])
        except InvalidVersion:
            continue
        if (version.is_prerelease or version.local) and str(version) not in also:
            continue
        date = link.upload_time.date().isoformat() if link.upload_time else ""
        release = found.setdefault(version, Release(str(version), date, ""))
        release.date = min(release.date, date) or date
        release.python = link.requires_python or release.python
        release.yanked = release.yanked and link.yanked_reason is not None
        if split[1]:
            release.wheels.append((link.filename, link.url))
    return [found[version] for version in sorted(found)]


def requirements(client: PipSession, name: str, release: Release) -> list | None:
    """Published requirements of one wheel of the release (Linux x86-64 first), read by range requests; None without a wheel."""
    if not release.wheels:
        return None
    ranked = sorted(release.wheels, key=lambda wheel: ("x86_64" not in wheel[0] or "linux" not in wheel[0], wheel[0]))
    metadata = dist_from_wheel_url(name, ranked[0][1], client).metadata
    return [str(line) for line in metadata.get_all("Requires-Dist") or []]
