"""Lists the public names of Python's standard library, or of NumPy, as one JSON line; runs on Python 2.7 and newer.

Names are of four kinds: 'module', 'module.name' (the module may have dots), 'module.Class.member', and
'module.name(argument)' or 'module.Class.member(argument)' for what a call takes by name.

look.py python | numpy          what is listed
look.py python | numpy --asked  of the names in a JSON list on standard input, those that can be had: some
                                modules still hand out names that they no longer list
"""

import importlib
import inspect
import json
import os
import pkgutil
import re
import sys
import warnings

#: Modules that open windows, print, or start something when imported.
SKIPPED = {"antigravity", "this", "idlelib", "test", "turtledemo", "lib2to3", "__main__", "webbrowser", "turtle"}
#: Parts of packages that nobody asks for.
PARTS_SKIPPED = {"tests", "test", "idle_test", "lib2to3", "turtledemo", "__main__", "pgen2", "fixes"}
#: Packages whose inside is windows and widgets.
CLOSED = {"tkinter", "curses"}
#: Public modules of NumPy besides itself.
NUMPY_PARTS = ("char", "ctypeslib", "fft", "lib", "linalg", "ma", "polynomial", "random", "rec", "testing")


#: Special methods that code asks for with a sign: `|`, `|=` and `list[int]`.
SIGNS = ("__or__", "__ior__", "__class_getitem__")


def names_of(module):
    """The public names of a module or class; of a module inside a package those that it says are public."""
    stated = getattr(module, "__all__", []) if "." in getattr(module, "__name__", "") else []
    # `dir` of a class leaves out what its metaclass has: `list | int` is no `|` of lists.
    signs = [name for name in SIGNS if inspect.isclass(module) and name in dir(module)]
    return [name for name in stated or dir(module) if not name.startswith("_")] + signs


def arguments_of(thing):
    """What a call of it takes by name; nothing where that is not told."""
    try:
        parameters = list(inspect.signature(thing).parameters.values())
    except (AttributeError, TypeError, ValueError):  # Python 2; C code without a signature
        return documented(thing)
    return [one.name for one in parameters if one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY)]


def documented(thing):
    """The optional arguments that C code names in the first line of its documentation: `zip(*iterables, strict=False)`."""
    name, text = getattr(thing, "__name__", None), getattr(thing, "__doc__", None)
    if not (isinstance(name, str) and isinstance(text, str)):
        return []
    call = re.match(re.escape(name) + r"\((?P<inside>[^()\n]*)\)", text)
    return re.findall(r"\b(\w+)=", call.group("inside")) if call else []


def details_of(path, thing):
    """Arguments of a function or class, members of a class and their arguments; Python 3 only."""
    if sys.version_info < (3,) or not callable(thing):
        return []
    found = [path + "(" + name + ")" for name in arguments_of(thing)]
    # A class's other names say nothing more: messages use its own.
    if inspect.isclass(thing) and thing.__name__ == path.rpartition(".")[2]:
        for name in names_of(thing):
            member = getattr(thing, name, None)
            found.append(".".join((path, name)))
            found.extend(".".join((path, name)) + "(" + one + ")" for one in arguments_of(member) if one != "self")
    return found


def listed(name, module):
    """The names of a module and what belongs to them, without the modules that it imported."""
    found = []
    for one in names_of(module):
        found.append(".".join((name, one)))
        found.extend(details_of(found[-1], getattr(module, one, None)))
    return found


def python_2_builtins():
    """What Python 2 had without any import, under the module's name of today; members of its types as well."""
    import __builtin__

    found = []
    for name in names_of(__builtin__):
        thing = getattr(__builtin__, name)
        found.append("builtins." + name)
        # What Python 2 called str is bytes today.
        if isinstance(thing, type) and thing is not str:
            found.extend("builtins." + name + "." + member for member in names_of(thing))
    return found


def unnamed_members():
    """Members of types that no public name shows, as messages name them: 'builtins.generator.next'."""
    import csv

    found = []
    for thing in ((one for one in ()), iter([]), csv.reader([]), csv.writer(sys.stderr)):
        kind = type(thing)
        module = "builtins" if kind.__module__ == "__builtin__" else kind.__module__
        path = module + "." + kind.__name__
        found.extend([path] + [path + "." + member for member in names_of(kind)])
    return found


def parts_of(name, module):
    """The public modules inside of a package."""
    inside = pkgutil.iter_modules(getattr(module, "__path__", []))
    return [name + "." + one[1] for one in inside if not one[1].startswith("_") and one[1] not in PARTS_SKIPPED]


def standard_library():
    """'module' and 'module.name' for every module of the standard library that imports."""
    folder = os.path.dirname(os.__file__)
    modules = {found[1] for found in pkgutil.iter_modules([folder, os.path.join(folder, "lib-dynload")])}
    found = unnamed_members() + (python_2_builtins() if sys.version_info < (3,) else [])
    for name in sorted(modules | set(sys.builtin_module_names)):
        if name.startswith("_") or name in SKIPPED:
            continue
        try:
            module = __import__(name)
        except BaseException:  # a module that this machine lacks a library for
            continue
        found.append(name)
        found.extend(listed(name, module))
        if sys.version_info >= (3,) and name not in CLOSED:
            found.extend(inner_names(name, module))
    return found


def inner_names(name, module):
    """The names of the modules inside of a package, however deep."""
    found = []
    for part in parts_of(name, module):
        try:
            inner = importlib.import_module(part)
        except BaseException:  # as above
            continue
        found.append(part)
        found.extend(listed(part, inner))
        found.extend(inner_names(part, inner))
    return found


def numpy_names():
    """'numpy.name' for every public name at the top of NumPy."""
    import numpy

    found = ["numpy"] + [name for name in listed("numpy", numpy) if can_be_had(name)]
    for part in NUMPY_PARTS:
        # NumPy 1 has some of them as attributes only, and hands out some when asked.
        found.extend(listed("numpy." + part, had("numpy." + part)))
    return found


def had(path):
    """The thing that a dotted path names; raises where it is not there."""
    parts = path.split(".")
    found = __import__(parts[0])
    for at in range(1, len(parts)):
        if not hasattr(found, parts[at]):
            __import__(".".join(parts[: at + 1]))
        found = getattr(found, parts[at])
    return found


def can_be_had(name):
    """Whether a module, a name in one, or an argument, is there when it is asked for."""
    path, _, argument = name.rstrip(")").partition("(")
    if SKIPPED & set(path.split(".")):
        return False
    try:
        found = had(path)
        return not argument or argument in arguments_of(found)
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
