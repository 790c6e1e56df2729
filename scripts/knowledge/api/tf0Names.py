"""Names that TensorFlow 0.12 had and 1.15 has no more: src/knowledge/data/tf0Names.json.

The API index begins with 1.15; what left before is in no release that it knows. The list is made
with Python 2.7, the only one here that 0.12 runs under, so the file holds to what 2.7 reads.

  python2.7 tf0Names.py list             with TensorFlow 0.12.1, and by the Python of an environment with 1.15
  python tf0Names.py write OLD NEW       writes the names that OLD alone holds
"""

import json
import os
import sys
from types import ModuleType

DATA = os.path.join(os.path.dirname(__file__), "..", "..", "..", "src", "knowledge", "data", "tf0Names.json")
#: Parts below `tensorflow`; below `tensorflow.contrib` one more.
DEPTH = 2
#: What the modules of 0.12 show because they import it.
INCIDENTAL = {"absolute_import", "division", "print_function", "xrange", "np", "math", "sys", "numbers", "logging"}
#: Nobody asks for these by name.
PRIVATE = {"python", "core", "include"}
#: Folders that are no modules of its own.
SKIPPED = {"python", "core", "include", ".", "contrib", "tensorboard"}


def public(module, prefix, depth):
    """Dotted public names below a module, the package's own name left out."""
    found = []
    for name in dir(module):
        if name.startswith("_") or name in INCIDENTAL or name in PRIVATE:
            continue
        found.append(prefix + name)
        value = getattr(module, name, None)
        deeper = depth + 1 if prefix + name == "contrib" else depth
        if deeper > 1 and isinstance(value, ModuleType):
            found += public(value, prefix + name + ".", deeper - 1)
    return found


def modules(root):
    """Dotted names of the modules that lie as files below the package."""
    found = []
    for folder, _, names in os.walk(root):
        below = os.path.relpath(folder, root).replace(os.sep, ".")
        if "__init__.py" in names and below.split(".")[0] not in SKIPPED:
            found += [below] + [below + "." + name[:-3] for name in names if name.endswith(".py") and name[0] != "_"]
    return found


def write(old, new):
    """Writes what only the old list holds."""
    with open(old) as had, open(new) as has:
        gone = set(had.read().split()) - set(has.read().split())
    with open(DATA, "w") as out:
        out.write(json.dumps({"tensorflow": "0.12.1", "names": sorted(gone)}, separators=(",", ":")) + "\n")


def main(arguments):
    """Lists the names of the TensorFlow here, or writes the data."""
    if arguments[0] == "write":
        write(arguments[1], arguments[2])
        return
    import tensorflow

    found = public(tensorflow, "", DEPTH) + [name for path in tensorflow.__path__ for name in modules(path)]
    sys.stdout.write("\n".join(sorted(set(found))) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
