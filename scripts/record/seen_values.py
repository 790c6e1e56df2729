"""What a program's variables hold when it has run, as JSON: to tell whether two programs computed the same.

Runs inside an environment (Python 3.7 or newer). Numbers, text, arrays, tensors, variables, histories and
the weights of models are told; of other objects only those that are made of these. What cannot be told is left out.
"""

import random
import sys

MOST_ITEMS = 40
MOST_DEPTH = 4
MOST_TEXT = 2000


def seed(number):
    """Makes what is drawn from now on the same in every run of the same release."""
    random.seed(number)
    for name, path in (("numpy", "random.seed"), ("tensorflow", "random.set_seed"), ("torch", "manual_seed")):
        target = sys.modules.get(name)
        try:
            for part in path.split("."):
                target = getattr(target, part)
            target(number)
        except Exception:
            pass  # not loaded, half loaded, or without it


def of_namespace(namespace, hidden=()):
    """Name -> summary of every variable of the user that can be told."""
    found = {}
    for name, value in list(namespace.items()):
        if name.startswith("_") or name in hidden or name in ("In", "Out", "exit", "quit", "get_ipython"):
            continue
        try:
            told = summary(value, 0)
        except Exception:
            told = None
        if told is not None:
            found[name] = told
    return found


def summary(value, depth):
    """One value; None where nothing can be told."""
    if value is None or isinstance(value, (bool, int, str)):
        return {"kind": "plain", "value": value[:MOST_TEXT] if isinstance(value, str) else value}
    if isinstance(value, float):
        return {"kind": "number", "value": repr(value)}
    if isinstance(value, type) or _is_function(value):
        return _named(value)
    if depth > MOST_DEPTH or isinstance(value, type(sys)):
        return None
    if isinstance(value, (list, tuple)):
        return _items([summary(item, depth + 1) for item in list(value)[:MOST_ITEMS]], len(value))
    if isinstance(value, dict):
        told = {str(key): summary(item, depth + 1) for key, item in list(value.items())[:MOST_ITEMS]}
        return {"kind": "dict", "items": {key: item for key, item in told.items() if item is not None}}
    if hasattr(value, "history") and isinstance(getattr(value, "history", None), dict):
        return summary(value.history, depth)
    if hasattr(value, "get_weights") and hasattr(value, "weights"):
        told = {"kind": "weights", "items": [summary(item, depth + 1) for item in value.get_weights()[:MOST_ITEMS]]}
        return told if told["items"] else _settings(value, depth)
    return _array(value) or _settings(value, depth)


def _named(value):
    """A class or function, by where it was made: the same thing under another name is told the same."""
    module, name = getattr(value, "__module__", None), getattr(value, "__qualname__", None)
    return {"kind": "thing", "module": str(module), "name": str(name)} if name else None


def _settings(value, depth):
    """An object of Keras that is made of settings: a layer without weights, an optimizer, a loss."""
    if not callable(getattr(value, "get_config", None)):
        return None
    config = {key: item for key, item in value.get_config().items() if key not in ("name", "dtype")}
    items = {"class": _named(type(value)), "config": summary(config, depth + 1)}
    return {"kind": "dict", "items": {key: item for key, item in items.items() if item}}


def _is_function(value):
    return type(value).__name__ in ("function", "builtin_function_or_method", "method", "Function", "partial")


def _items(items, length):
    return {"kind": "list", "length": length, "items": items} if any(item is not None for item in items) else None


def _array(value):
    numpy = sys.modules.get("numpy")
    if numpy is None:
        return None
    if not isinstance(value, (numpy.ndarray, numpy.generic)):
        if not callable(getattr(value, "numpy", None)):
            return None
        value = value.numpy()
    array = numpy.asarray(value)
    if array.dtype.kind not in "biufc":
        return {"kind": "array", "shape": list(array.shape), "type": array.dtype.kind}
    flat = array.reshape(-1)
    told = {"kind": "array", "shape": list(array.shape), "type": array.dtype.kind}
    told["values"] = [repr(complex(one) if array.dtype.kind == "c" else float(one)) for one in flat[:MOST_ITEMS]]
    if array.dtype.kind != "c" and flat.size:
        told["sum"] = repr(float(flat.astype("float64").sum()))
    return told
