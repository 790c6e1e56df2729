"""Asks the installed TensorFlow, Keras and tf-keras which of many dotted names are there, and what they take.

Runs inside the environment it asks, like ``collect.py``, and shares no code with it: what the collector
overlooked or misread shows where these answers differ from the index::

    python scripts/collect/answers.py OUT.json NAMES.json [PREFIX...]

NAMES is a sorted list of dotted names, members of classes among them; with PREFIX (``keras``,
``tensorflow.compat.v2.keras``) only those below one are asked. The result has every name that
``getattr`` or ``import`` finds: for a callable the arguments that it takes by keyword, ``**`` among them
where it takes others too, ``?`` where Python cannot tell; null for what is not called.
"""

import contextlib
import importlib
import inspect
import io
import json
import os
import platform
import sys
import types
import warnings

# Old libraries read it without importing it; Python 3.12 has it no more.
with contextlib.suppress(ImportError):
    importlib.import_module("distutils.version")

ROOTS = ("tensorflow", "keras", "tf_keras")
_BY_KEYWORD = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
_MISSING = object()


def versions():
    """Version of each root that imports."""
    found = {}
    for root in ROOTS:
        try:
            found[root] = str(__import__(root).__version__)
        except Exception:  # not there, or a broken installation
            continue
    return found


class Names:
    """Finds objects by dotted name and remembers the owners.

    By ``getattr`` first, then by ``import``, then as ``from owner import name`` does: a function ``add`` hides the
    module ``add`` that it comes from, and that can be imported from all the same.
    """

    def __init__(self):
        """See the class."""
        self._known = {}

    def find(self, dotted):
        """The object, or ``_MISSING``."""
        if dotted not in self._known:
            self._known[dotted] = self._look(dotted)
        return self._known[dotted]

    def _look(self, dotted):
        owner, _, last = dotted.rpartition(".")
        if not owner:
            return self._imported(dotted)
        holder = self.find(owner)
        if holder is _MISSING:
            return _MISSING
        try:
            return getattr(holder, last)
        except Exception:  # lazy loaders and properties raise what they like
            return _MISSING if inspect.isclass(holder) else self._imported_below(owner, last, holder)

    def _imported_below(self, owner, last, holder):
        found = self._imported(owner + "." + last)
        module = holder if found is not _MISSING or isinstance(holder, types.ModuleType) else self._imported(owner)
        return found if module is holder else getattr(module, last, _MISSING)

    @staticmethod
    def _imported(dotted):
        try:
            return importlib.import_module(dotted)
        except BaseException as error:  # a module may even call sys.exit
            if isinstance(error, KeyboardInterrupt):
                raise
            return _MISSING


def _keywords(function, bound):
    """``(names, takes others too)`` of a function; None where Python cannot tell."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except Exception:  # a foreign object may raise anything here
        return None
    if bound and parameters and parameters[0].kind not in (parameters[0].VAR_POSITIONAL, parameters[0].VAR_KEYWORD):
        parameters = parameters[1:]
    names = {one.name for one in parameters if one.kind in _BY_KEYWORD}
    return names, any(one.kind is one.VAR_KEYWORD for one in parameters)


def _of_class(cls):
    """What a call of a class takes: both ``__new__`` and ``__init__`` are given it."""
    parts = []
    if cls.__new__ is not object.__new__:
        parts.append(_keywords(cls.__new__, True))
    if cls.__init__ is not object.__init__:
        parts.append(_keywords(cls.__init__, True))
    if None in parts:
        return None
    if not parts:
        return set(), False
    named = set().union(*(names for names, _ in parts))
    return {name for name in named if all(is_open or name in names for names, is_open in parts)}, all(
        is_open for _, is_open in parts
    )


def _is_bound(owner, name):
    """Does an instance fill the first parameter of a function found in a class?"""
    for cls in owner.__mro__:
        if name in vars(cls):
            return not isinstance(vars(cls)[name], (staticmethod, classmethod))
    return False


def takes(value, owner, name):
    """The answer for one object, see the module."""
    if isinstance(value, types.ModuleType) or not callable(value):
        return None
    if inspect.isclass(value):
        found = _of_class(value)
    else:
        found = _keywords(value, inspect.isclass(owner) and _is_bound(owner, name))
    if found is None:
        return "?"
    return " ".join([*sorted(found[0]), *(["**"] if found[1] else [])])


def answers(dotted_names):
    """Dotted name -> what it takes, of all names that are there."""
    names, result = Names(), {}
    for dotted in dotted_names:
        value = names.find(dotted)
        if value is _MISSING:
            continue
        owner, _, last = dotted.rpartition(".")
        result[dotted] = takes(value, names.find(owner) if owner else None, last)
    return result


def main(arguments):
    """Runs the command; the result is the exit code."""
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    only = arguments[2:]
    with open(arguments[1], encoding="utf-8") as file:
        asked = json.load(file)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        found = versions()
        roots = tuple(only or found)
        there = answers([name for name in asked if (name + ".").startswith(tuple(root + "." for root in roots))])
    data = {"python": platform.python_version(), "only": only[0] if only else None, "versions": found, "there": there}
    with open(arguments[0], "w", encoding="utf-8") as file:
        json.dump(data, file, sort_keys=True, separators=(",", ":"))
        file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
