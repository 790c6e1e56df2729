"""Does every version that is named anywhere exist? The API index, the sets, the named environments and what causes say.

The release table is what the package index published; a version that it does not have was typed wrong or never released.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "src" / "knowledge" / "data"
#: Lines of the API index by the distribution whose releases they are.
LINES = {"t": "tensorflow", "k": "keras", "f": "tf-keras", "x": "keras"}
PIN = re.compile(r"\b([a-z][a-z0-9-]+)==(\d+(?:\.\d+)+(?:\.?(?:post|rc|a|b|dev)\d+)?)(?![\w*]|\.[\d*])")


def load(name: str) -> dict:
    """One file of the data."""
    return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))


def published() -> dict:
    """Distribution -> versions of the release table."""
    table = load("releases")
    known = {name: {row[0] for row in rows} for name, rows in table["distributions"].items()}
    known.update({name: set(versions.split()) for name, versions in table["auxiliary"].items()})
    # The nightly build that TensorFlow 2.5 asks for calls itself keras 2.5.0.
    known["keras"] |= {Version(version).base_version for version in known.get("keras-nightly", ())}
    return known


def of_indexes() -> list:
    """(where, distribution, version) of both API indexes."""
    index, beside = load("apiIndex"), load("companions")
    found = [("apiIndex", name, version) for line, name in LINES.items() for version in index["lines"][line]]
    packages = beside["packages"]
    found += [("companions", packages[key], version) for key, line in beside["lines"].items() for version in line]
    return found


def of_environments() -> list:
    """The same of exact requirements of the named environments and of what the collectors install."""
    named = json.loads((ROOT / "scripts" / "environments" / "environments.json").read_text(encoding="utf-8"))
    listed = json.loads((ROOT / "scripts" / "knowledge" / "api" / "releases.json").read_text(encoding="utf-8"))
    groups = [*named["environments"].items(), *listed["extra"].items(), *listed["overlays"].items()]
    found = []
    for name, definition in groups:
        for line in [definition.get(key, []) for key in ("requirements", "then", "overlay")]:
            found += [(name, *pin) for text in line for pin in exact(text)]
    return found


def exact(line: str) -> list:
    """[(distribution, version)] of 'name==version'; [] of ranges, addresses and paths."""
    try:
        requirement = Requirement(line)
    except InvalidRequirement:
        return []
    bounds = list(requirement.specifier)
    plain = len(bounds) == 1 and bounds[0].operator == "==" and not bounds[0].version.endswith("*")
    return [(requirement.name.lower().replace("_", "-"), bounds[0].version)] if plain else []


def of_texts() -> list:
    """The same of 'name==1.2.3' in what causes and the engine say, and in the pages for users."""
    files = [*ROOT.glob("src/knowledge/causes/*/*.[mt][ds]"), *ROOT.glob("src/knowledge/shared/*.ts")]
    files += [*ROOT.glob("src/engine/**/*.ts"), ROOT / "README.md"]
    texts = {file: file.read_text(encoding="utf-8") for file in files if "__tests__" not in file.parts}
    return [(file.name, *pin) for file, text in texts.items() for pin in PIN.findall(text)]


def problems() -> list:
    """Versions that no release has, one line each; what only environments name may be a distribution without a row."""
    known, indexed = published(), of_indexes()
    found = [f"{where}: {name} is not in the release table" for where, name, _ in indexed if name not in known]
    for where, name, version in [*indexed, *of_environments(), *of_texts()]:
        if name in known and version not in known[name]:
            found.append(f"{where}: no such release: {name}=={version}")
    return sorted(set(found))


def main() -> int:
    found = problems()
    print("\n".join(found) if found else "every version that is named is a release")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
