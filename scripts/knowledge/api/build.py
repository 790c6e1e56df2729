"""Builds ``src/knowledge/data/apiIndex.json`` from the collections in ``build/collected``.

    python scripts/knowledge/api/build.py [--check]

``--check`` writes nothing and fails where the file is not what would be written.
"""

from __future__ import annotations

import gzip
import sys

from encode import Encoder
from merge import merged
from paths import DATA, dumped, write

OUT = DATA / "apiIndex.json"


def main(arguments: list) -> int:
    """Runs the command; the result is the exit code."""
    model = merged()
    data = Encoder(model).data()
    if "--check" in arguments:
        same = OUT.exists() and OUT.read_text(encoding="utf-8") == dumped(data, 0)
        print("up to date" if same else f"{OUT.name} is not what the collections give: run build.py")
        return 0 if same else 1
    write(OUT, data, indent=0)
    public = sum(1 for _, is_public in model.kinds.values() if is_public)
    size = OUT.stat().st_size
    print(f"{len(model.kinds)} names, {public} public; {size} bytes, {len(gzip.compress(OUT.read_bytes()))} compressed")
    for line in "tkfx":
        print(line, *data["lines"][line])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
