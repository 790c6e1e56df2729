"""Keras 1 argument names and what Keras 2 calls them.

Keras 2.3.1 still converts them. ``scripts/collect/keras1.py`` reads its tables in an
environment that has it; the result is committed beside this file, since no later
release can tell.
"""

from __future__ import annotations

from paths import HERE, read

TABLE = HERE / "keras1.json"


def conversions() -> dict:
    """Callable of Keras 2.3.1 ('layers.Dense', 'Model.fit_generator') -> old name -> new name."""
    return read(TABLE)["conversions"] if TABLE.exists() else {}


def old_names() -> dict:
    """Class or 'Class.method' -> set of Keras 1 argument names."""
    result = {}
    for name, pairs in conversions().items():
        result.setdefault(name, set()).update(pairs)
    return result
