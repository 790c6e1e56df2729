"""What the releases in the sets ask for, read from installed packages: ``requires.json`` beside this file.

The release table keeps requirements for the distributions that matter most. A pin also has to suit the small packages
that stay, so that what a release in a set asks of another one is kept too; it is read from the metadata of the wheels
in the environments that the sets were proven in.

Usage: requires.py DIRECTORY...      environments, or uv's cache of unpacked wheels
"""

from __future__ import annotations

import json
import sys
from email.parser import HeaderParser
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import ledger
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

OUT = Path(__file__).with_name("requires.json")
PATTERNS = ("*/*.dist-info/METADATA", "*/lib/python*/site-packages/*.dist-info/METADATA")


def asked(lines: list, names: set) -> list:
    """The lines that bound a distribution of the sets, in one spelling, without extras."""
    kept = []
    for line in lines:
        try:
            requirement = Requirement(line)
        except InvalidRequirement:
            continue
        extra = requirement.marker and "extra" in str(requirement.marker)
        if requirement.specifier and not extra and canonicalize_name(requirement.name) in names:
            kept.append(str(requirement))
    return sorted(set(kept))


def found_in(directories: list, pins: set, names: set) -> dict:
    """Pin -> what it asks for, of every wheel below the directories that is a pin of a set."""
    found = {}
    for directory in directories:
        for pattern in PATTERNS:
            for path in Path(directory).glob(pattern):
                headers = HeaderParser().parsestr(path.read_text(encoding="utf-8", errors="replace"))
                pin = f"{canonicalize_name(headers['Name'])}=={headers['Version']}"
                if pin in pins:
                    found[pin] = asked(headers.get_all("Requires-Dist") or [], names)
    return found


def read() -> dict:
    """Pin -> requirement lines, as far as they were read."""
    return json.loads(OUT.read_text()) if OUT.exists() else {}


def harvest(directories: list) -> tuple:
    """Adds what lies in the directories to the file; gives the number of pins read, and of all."""
    pins = {pin for record in ledger.resolved().values() for pin in record["pins"] or []}
    names = {pin.split("==")[0] for pin in pins}
    rows = sorted({**read(), **found_in(directories, pins, names)}.items())
    lines = ",\n".join(f"{json.dumps(pin)}: {json.dumps(lines)}" for pin, lines in rows if pin in pins)
    OUT.write_text(f"{{\n{lines}\n}}\n")
    return len(rows), len(pins)


def main() -> int:
    print("{} of {} pins read".format(*harvest(sys.argv[1:])))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
