"""Collects the public names of a library that is used beside TensorFlow and Keras into one JSON file.

Runs inside the environment it looks at, like ``collect.py``, on Python 3.7 to 3.13 with the standard library only::

    python scripts/collect/companion.py OUT.json DEPTH ROOT...

Names are read as they show: by attribute from the root down, ``DEPTH`` modules deep. Modules that have to be
imported by their path are listed as private ones. What the library merely imported from others is left out.
"""

import abc
import functools
import importlib
import inspect
import json
import os
import pkgutil
import platform
import sys
import types
import typing
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from details import Details, attribute
from outcomes import outcome

_NEUTRAL = (object, abc.ABC, typing.Generic)
_NOT_LISTED = ("test", "conftest", "benchmark", "internal", "_pb2", "google_example", "examples", "fake", "script")


def _is_lazy(module):
    """Does it import a part only when that is asked for, as transformers does? Then asking for all imports all."""
    return type(module).__name__ in ("_LazyModule", "_LazyAutoModule")


class Collection:
    """What is found below some roots."""

    def __init__(self, roots, depth):
        """See the module."""
        self.roots, self.depth = tuple(roots), depth
        self.details = Details(self.own)
        self.public, self.private, self.errors = {}, {}, {}
        self._seen = set()

    def own(self, module_name):
        """Does a module belong to the library?"""
        return str(module_name).split(".")[0] in self.roots

    def read(self):
        """Walks all roots, the ones nearer to a root first."""
        level = []
        for root in self.roots:
            answer, module = outcome(functools.partial(importlib.import_module, root))
            if module is None:
                self.errors[root] = answer
                continue
            self.public[root] = ["module", None]
            level.append((root, module))
        for _ in range(self.depth + 1):
            level = [inner for path, module in level for inner in self._module(path, module)]

    def _module(self, path, module):
        if id(module) in self._seen:
            return []
        self._seen.add(id(module))
        if _is_lazy(module):
            self._lazy(path, module)
            return []
        # A package shows what it imports; a plain module that imports something only uses it.
        inner, is_package = [], hasattr(module, "__path__")
        listed = set(getattr(module, "__all__", None) or ())
        for name in sorted(_names(module) | listed):
            value, there = attribute(module, name)
            if not there or (name.startswith("_") and name != "__version__"):
                continue
            dotted = path + "." + name
            if isinstance(value, types.ModuleType):
                if self.own(value.__name__) and (is_package or value.__name__ == dotted):
                    self.public[dotted] = ["module", None]
                    inner.append((dotted, value))
            elif name in listed or (self._is_own(value) and (is_package or self._is_made_in(value, module))):
                self.public[dotted] = list(self.details.describe(value))
        return inner

    @staticmethod
    def _is_made_in(value, module):
        return getattr(value, "__module__", None) == module.__name__

    def _is_own(self, value):
        if inspect.isclass(value) or callable(value):
            return self.own(getattr(value, "__module__", None))
        return self.own(type(value).__module__)

    def _lazy(self, path, module):
        parts = getattr(module, "_modules", None) or ()
        for name in dir(module):
            if not name.startswith("_"):
                kind = "module" if name in parts else "class" if name[0].isupper() else "function"
                self.public.setdefault(path + "." + name, [kind, None])

    def list_modules(self):
        """Every module of the library that is found on disk and not shown, private ones and tests left out."""
        for root in self.roots:
            for path in getattr(sys.modules.get(root), "__path__", []):
                for dotted in _paths(path, root):
                    if dotted not in self.public:
                        self.private[dotted] = "module"


def _names(module):
    try:
        return set(dir(module))
    except Exception:  # a module may have a __dir__ of its own
        return set(vars(module))


def _paths(folder, prefix):
    for found in pkgutil.iter_modules([folder]):
        if found.name.startswith("_") or any(mark in found.name for mark in _NOT_LISTED):
            continue
        yield f"{prefix}.{found.name}"
        if found.ispkg:
            yield from _paths(os.path.join(folder, found.name), f"{prefix}.{found.name}")


def _plain(details, own):
    """Leaves the members out where a class has more of them from classes that are not the library's."""
    for value, key in details.objects():
        entry = details.table[key]
        if entry["kind"] == "class" and not all(own(base.__module__) or base in _NEUTRAL for base in value.__mro__):
            entry["members"], entry["foreign"] = {}, True


def collect(depth, roots):
    """The whole collection as plain JSON data."""
    found = Collection(roots, depth)
    found.read()
    found.list_modules()
    _plain(found.details, found.own)
    return {
        "python": platform.python_version(),
        "roots": [root for root in roots if root in found.public],
        "public": found.public,
        "private": found.private,
        "errors": found.errors,
        "details": found.details.table,
    }


def main(arguments):
    """Runs the command; the result is the exit code."""
    if len(arguments) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    data = collect(int(arguments[1]), arguments[2:])
    with open(arguments[0], "w", encoding="utf-8") as file:
        json.dump(data, file, sort_keys=True, separators=(",", ":"))
        file.write("\n")
    print(*data["errors"].values(), file=sys.stderr)
    return 0 if data["roots"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
