"""Module paths that are no public API and that much code imports all the same.

The result maps a dotted name to its kind. A module counts when Python can import
it; names in it count when they are classes or functions of the same family. A kind
with a ``*`` marks a name that the module itself imported from elsewhere.
"""

import contextlib
import importlib
import importlib.util
import inspect
import io
import os

from details import attribute, of_family
from namespaces import directory

_SKIP = ("_test", "_testing", "test_", "conftest", "benchmark")
_SKIP_FOLDERS = {"tests", "test", "testing", "integration_test", "benchmarks", "tests_", "__pycache__", "include"}
#: Folders of TensorFlow whose module paths are listed without importing them.
_LISTED = ("python", "contrib", "examples", "core", "lite/python", "compiler/tf2xla/python", "compiler/xla", "tools")
_GENERATED = ("gen_", "_pywrap", "pywrap_")
#: Those whose names are read as well; the others are known by their path only.
_READ = tuple(
    "tensorflow.python." + part
    for part in (
        "keras",
        "client",
        "data.ops",
        "distribute",
        "eager",
        "feature_column",
        "framework",
        "layers",
        "lib.io",
        "ops",
        "platform",
        "saved_model",
        "summary",
        "tools",
        "trackable",
        "training",
        "util",
    )
)
_NOT_READ = ("tensorflow.python.ops.numpy_ops.integration", "tensorflow.python.distribute.multi_process_runner")


def _files(folder, prefix, skip_api=True):
    """Dotted names of every module in a folder, tests left out."""
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isdir(path):
            if name in _SKIP_FOLDERS or name.startswith(".") or (skip_api and name in ("api", "_tf_keras")):
                continue
            if os.path.isfile(os.path.join(path, "__init__.py")):
                yield prefix + "." + name
                yield from _files(path, prefix + "." + name, skip_api)
        elif name.endswith(".py") and name != "__init__.py" and not any(mark in name for mark in _SKIP):
            yield prefix + "." + name[:-3]


def _below(folder, prefix):
    return [prefix, *list(_files(folder, prefix))]


def _load(dotted):
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            return importlib.import_module(dotted)
    except BaseException as error:  # a module may even call sys.exit
        if isinstance(error, KeyboardInterrupt):
            raise
        return None


def _names(module):
    found = {}
    for name in dir(module):
        if name.startswith("_"):
            continue
        value, there = attribute(module, name)
        if not there or not (inspect.isclass(value) or inspect.isroutine(value)):
            continue
        origin = getattr(value, "__module__", None)
        if isinstance(origin, str) and of_family(origin):
            own = origin == module.__name__ or hasattr(module, "__path__")
            found[name] = ("class" if inspect.isclass(value) else "function") + ("" if own else "*")
    return found


def _imported(modules):
    """Those of the named modules that import, with their names."""
    result = {}
    for dotted in modules:
        module = _load(dotted)
        if module is None:
            continue
        result[dotted] = "module"
        for name, kind in _names(module).items():
            result[dotted + "." + name] = kind
    return result


def _found(dotted):
    """Python finds the module: TensorFlow 2.0 left a folder ``contrib`` that it does not hand out."""
    try:
        return importlib.util.find_spec(dotted) is not None
    except ImportError:
        return False
    except ValueError:  # a module of TensorFlow's own making, already loaded, without a spec
        return True


def _tensorflow():
    home = directory("tensorflow")
    core = os.path.join(os.path.dirname(home), "tensorflow_core")
    base = core if os.path.isdir(core) else home
    result = {}
    for part in _LISTED:
        folder = os.path.join(base, *part.split("/"))
        if not os.path.isdir(folder):
            continue
        dotted = "tensorflow." + part.replace("/", ".")
        if not _found(dotted):
            continue
        result[dotted] = "module"
        for name in _files(folder, dotted):
            if not name.split(".")[-1].startswith(_GENERATED):
                result[name] = "module"
    read = [name for name in result if name.startswith(_READ) and not name.startswith(_NOT_READ)]
    for name in read:
        del result[name]
    result.update(_imported(read))
    return result


def _contrib():
    """``tensorflow.contrib`` of TensorFlow 1: two levels, read by attribute."""
    contrib = _load("tensorflow.contrib")
    result = {}
    if contrib is None:
        return result
    for name in dir(contrib):
        value, there = attribute(contrib, name)
        if name.startswith("_") or not there or not inspect.ismodule(value):
            continue
        if not of_family(getattr(value, "__name__", "")):
            continue
        result["tensorflow.contrib." + name] = "module"
        for member in dir(value):
            inner, present = attribute(value, member)
            if member.startswith("_") or not present or inspect.ismodule(inner):
                continue
            kind = "class" if inspect.isclass(inner) else "function" if callable(inner) else "value"
            result[f"tensorflow.contrib.{name}.{member}"] = kind
    return result


def private_names(found):
    """Private dotted names of the roots that import, dotted name -> kind."""
    result = {}
    if "keras" in found:
        home = directory("keras")
        sources = os.path.isdir(os.path.join(home, "src"))
        if sources:
            result.update(_imported(_below(os.path.join(home, "src"), "keras.src")))
        else:
            result.update(_imported(_below(home, "keras")))
        for name in [key for key in result if ".__internal__" in key]:
            del result[name]
    if "tf_keras" in found:
        result.update(_imported(_below(os.path.join(directory("tf_keras"), "src"), "tf_keras.src")))
    if "tensorflow" in found:
        result.update(_tensorflow())
        result.update(_contrib())
    return result
