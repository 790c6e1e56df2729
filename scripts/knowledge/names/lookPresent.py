"""Lists what usual modules and classes have, as one JSON line: owner to public names; runs on Python 3.8 and newer.

A module is told by its dotted name, a class by the word that Python's messages use for it ('DataFrame', 'list').
What every estimator of scikit-learn has between them stands under 'sklearn'.
"""

import importlib
import inspect
import json
import pkgutil
import warnings

#: The standard library's modules of which notebooks ask names by attribute.
STANDARD = [
    "collections",
    "copy",
    "csv",
    "datetime",
    "functools",
    "glob",
    "gzip",
    "io",
    "itertools",
    "json",
    "logging",
    "math",
    "operator",
    "os",
    "os.path",
    "pathlib",
    "pickle",
    "random",
    "re",
    "shutil",
    "statistics",
    "string",
    "subprocess",
    "sys",
    "tarfile",
    "tempfile",
    "threading",
    "time",
    "urllib.request",
    "warnings",
    "zipfile",
]
LIBRARIES = [
    "numpy",
    "numpy.fft",
    "numpy.linalg",
    "numpy.ma",
    "numpy.random",
    "pandas",
    "matplotlib",
    "matplotlib.pyplot",
    "seaborn",
]
CLASSES = {
    "builtins": "str list dict set tuple int float bytes frozenset range",
    "datetime": "date datetime timedelta",
    "numpy": "ndarray",
    "pandas": "DataFrame Series Index Timestamp",
    "pandas.core.groupby": "DataFrameGroupBy SeriesGroupBy",
    "pathlib": "PosixPath WindowsPath",
    "matplotlib.axes": "Axes",
    "matplotlib.figure": "Figure",
}


def public(thing):
    """The public names of a module or class, sorted."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return sorted({name for name in [*dir(thing), *getattr(thing, "__all__", [])] if not name.startswith("_")})


def loaded(name):
    """The module of that name, or None."""
    try:
        return importlib.import_module(name)
    except Exception:  # what a library raises while it is imported is of no interest here
        return None


def of_sklearn(found):
    """The public modules of scikit-learn, and what its estimators have between them."""
    package = loaded("sklearn")
    members = set()
    for info in pkgutil.iter_modules(package.__path__) if package else []:
        module = None if info.name.startswith("_") or info.name == "tests" else loaded("sklearn." + info.name)
        if module is None:
            continue
        found["sklearn." + info.name] = public(module)
        for thing in vars(module).values():
            if inspect.isclass(thing) and thing.__module__.startswith("sklearn"):
                members.update(public(thing))
    if members:
        found["sklearn"] = sorted(members)


def main():
    """Prints what is there."""
    found = {}
    for name in STANDARD + LIBRARIES:
        module = loaded(name)
        if module is not None:
            found[name] = public(module)
    for module, names in CLASSES.items():
        home = loaded(module)
        for name in names.split() if home is not None else []:
            thing = getattr(home, name, None)
            if thing is not None:
                found["datetime." + name if module == "datetime" else name] = public(thing)
    of_sklearn(found)
    print(json.dumps(found))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
