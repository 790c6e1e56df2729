"""Builds ``src/knowledge/data/apiIndex.json`` from the collections in ``build/collected``."""

from __future__ import annotations

import sys

from encode import Encoder
from merge import merged
from paths import DATA, write

OUT = DATA / "apiIndex.json"


def main() -> int:
    model = merged()
    data = Encoder(model).data()
    write(OUT, data, indent=0)
    print(f"{len(model.kinds)} names, {sum(1 for k in model.kinds.values() if k[1])} public; {OUT.stat().st_size} bytes")
    print({key: len(value) for key, value in data.items() if isinstance(value, list)})
    print(data["lines"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
