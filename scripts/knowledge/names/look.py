"""Lists the public names of Python's standard library, or of NumPy, as one JSON line; runs on Python 2.7 and newer.

look.py python | numpy          what is listed
look.py python | numpy --asked  of the names in a JSON list on standard input, those that can be had: some
                                modules still hand out names that they no longer list
"""

import json
import os
import pkgutil
import sys
import warnings

#: Modules that open windows, print, or start something when imported.
SKIPPED = {"antigravity", "this", "idlelib", "test", "turtledemo", "lib2to3", "__main__", "webbrowser", "turtle"}


def names_of(module):
    """The module's own public names, modules that it merely imported left out."""
    return [name for name in dir(module) if not name.startswith("_")]


def standard_library():
    """'module' and 'module.name' for every module of the standard library that imports."""
    folder = os.path.dirname(os.__file__)
    modules = {found[1] for found in pkgutil.iter_modules([folder, os.path.join(folder, "lib-dynload")])}
    found = []
    for name in sorted(modules | set(sys.builtin_module_names)):
        if name.startswith("_") or name in SKIPPED:
            continue
        try:
            module = __import__(name)
        except BaseException:  # a module that this machine lacks a library for
            continue
        found.append(name)
        found.extend(".".join((name, one)) for one in names_of(module))
    return found


def numpy_names():
    """'numpy.name' for every public name at the top of NumPy."""
    import numpy

    return ["numpy." + name for name in names_of(numpy) if hasattr(numpy, name)]


def can_be_had(name):
    """Whether a module, or a name in one, is there when it is asked for."""
    module, _, last = name.partition(".")
    if module in SKIPPED:
        return False
    try:
        found = __import__(module)
        return not last or hasattr(found, last)
    except BaseException:  # not there, or it does not import
        return False


def main():
    """Prints the version and the names."""
    warnings.simplefilter("ignore")
    if "--asked" in sys.argv:
        sys.stdout.write(json.dumps([name for name in json.load(sys.stdin) if can_be_had(name)]) + "\n")
        return
    if sys.argv[1] == "numpy":
        import numpy

        result = {"version": numpy.__version__, "names": numpy_names()}
    else:
        result = {"version": ".".join(map(str, sys.version_info[:2])), "names": standard_library()}
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
