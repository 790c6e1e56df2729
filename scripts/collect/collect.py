"""Collects the API of the installed TensorFlow, Keras and tf-keras into one JSON file.

Runs inside the environment it looks at, on Python 3.7 to 3.13, with the standard
library only::

    python scripts/collect/collect.py OUT.json [ROOT]

With ROOT (``keras`` or ``tf_keras``) only the names that this package decides are read.
"""

import json
import os
import platform
import sys
import types
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from details import Details, attribute, of_family
from instances import instance_attributes
from namespaces import keras_modules, resolve, tensorflow_modules, tf_keras_modules
from private import private_names

FORMAT = 1
#: Names of TensorFlow that the installed Keras fills.
_FILLED = tuple(
    f"tensorflow.{name}." for name in ("keras", "compat.v1.keras", "losses", "metrics", "optimizers", "initializers")
)
ROOTS = {"tensorflow": tensorflow_modules, "keras": keras_modules, "tf_keras": tf_keras_modules}


def versions():
    """Version of each root that imports; a root that is there and does not import gives its error."""
    found, errors = {}, {}
    for root in ROOTS:
        try:
            module = __import__(root)
            found[root] = str(getattr(module, "__version__", ""))
        except ImportError as error:
            errors[root] = f"{type(error).__name__}: {error}"
        except Exception as error:  # a broken installation may raise anything
            errors[root] = f"{type(error).__name__}: {error}"
    return found, errors


def walk(modules, details):
    """Names below public modules: dotted name -> ``[kind, identity]``, and accidental names."""
    public, accidental = {}, {}
    known = set(modules)
    for path in modules:
        module = resolve(path)
        if not isinstance(module, types.ModuleType):
            if module is not None:
                public[path] = list(details.describe(module))
            continue
        public[path] = ["module", None]
        for name in sorted(set(dir(module)) | set(getattr(module, "__all__", None) or ())):
            if name.startswith("_") and name != "__version__":
                continue
            dotted = path + "." + name
            if dotted in known:
                continue
            value, there = attribute(module, name)
            if not there or type(value).__name__ == "_Feature":  # from __future__ import …
                continue
            if isinstance(value, types.ModuleType):
                inner = _exported(value, dotted, details)
                public.update(inner)
                if not inner:
                    accidental[dotted] = "module"
                continue
            if _foreign(value, path):
                accidental[dotted] = "class" if isinstance(value, type) else "function"
                continue
            public[dotted] = list(details.describe(value))
    return public, accidental


def _exported(module, dotted, details):
    """A source module that the generated name space hands out as it is (``tf.compat.v1.flags``)."""
    path = dotted.rsplit(".", 1)[0]
    deliberate = path.startswith("tensorflow.compat.v1") or (
        path != "tensorflow" and not path.startswith("tensorflow.keras")
    )
    name = getattr(module, "__name__", "")
    if not dotted.startswith("tensorflow.") or ".compat.v" in dotted[len("tensorflow.compat.v1") :] or not deliberate:
        return {}
    if (not of_family(name) and not name.startswith(("absl.", "unittest.mock"))) or "._api." in name + ".":
        return {}
    result = {dotted: ["module", None]}
    for inner in dir(module):
        value, there = attribute(module, inner)
        if there and not inner.startswith("_") and not isinstance(value, types.ModuleType):
            result[dotted + "." + inner] = list(details.describe(value))
    return result


def _only_documented(public):
    """Keras 2.4 to 2.12 shows its source tree; only what ``tensorflow.keras`` has too is public.

    Returns the public names and the others as private ones, dotted name -> kind.
    """
    kept, other = {}, {}
    for name, entry in public.items():
        if name.startswith("keras.") and "tensorflow." + name not in public:
            other[name] = entry[0]
        else:
            kept[name] = entry
    return kept, other


def _foreign(value, path):
    """A class or function that a source module merely imported from another package."""
    origin = getattr(value, "__module__", None)
    if not path.startswith("keras") or not isinstance(origin, str):
        return False
    return isinstance(value, (type, types.FunctionType)) and not of_family(origin)


def scoped(modules, only):
    """The public modules of a root that a package decides; all of them without ``only``."""
    if only is None or (modules and modules[0].split(".")[0] == only):
        return modules
    if only == "tf_keras":
        return []
    return [name for name in modules if (name + ".").startswith(_FILLED)]


def collect(only=None):
    """The whole collection as plain JSON data."""
    found, errors = versions()
    details = Details()
    public, accidental = {}, {}
    for root, modules in ROOTS.items():
        if root in found:
            names, strays = walk(scoped(modules(), only), details)
            public.update(names)
            accidental.update(strays)
    private = private_names({only: ""} if only else found)
    keras = tuple(int(part) for part in found.get("keras", "0.0").split(".")[:2])
    if (2, 4) <= keras < (2, 13) and "tensorflow" in found:
        public, source_only = _only_documented(public)
        private.update(source_only)
    return {
        "format": FORMAT,
        "only": only,
        "python": platform.python_version(),
        "versions": found,
        "errors": errors,
        "legacyKeras": os.environ.get("TF_USE_LEGACY_KERAS", ""),
        "public": public,
        "accidental": accidental,
        "details": details.table,
        "instances": instance_attributes(found),
        "private": private,
    }


def main(arguments):
    """Runs the command; the result is the exit code."""
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    data = collect(*arguments[1:])
    with open(arguments[0], "w", encoding="utf-8") as file:
        json.dump(data, file, sort_keys=True, separators=(",", ":"))
        file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
