# a small record, as Python 3.10 writes it
# environments: tf2.3 tf2.6 tf2.9
# expects: {"python<3.10": "python-version python too-old", "*": null}
# %%
from dataclasses import dataclass
# %%
@dataclass(slots=True)
class Point:
    x: int = 0
