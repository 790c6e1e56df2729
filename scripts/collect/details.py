"""Describes one object: its kind, its identity, its parameters and its members."""

import enum
import inspect
import types

from signatures import constructor, signature

#: Only classes of these packages hand down members that belong to the API.
FAMILY = (
    "tensorflow",
    "tensorflow_core",
    "tensorflow_estimator",
    "keras",
    "tf_keras",
    "keras_preprocessing",
    "keras_applications",
    "tensorboard",
)


def of_family(module_name):
    """Does a module belong to TensorFlow, Keras or a part of them?"""
    return str(module_name).split(".")[0] in FAMILY


def attribute(owner, name):
    """``getattr`` that never raises; the second item says whether it is there."""
    try:
        return getattr(owner, name), True
    except Exception:  # lazy loaders and properties raise what they like
        return None, False


class Details:
    """Everything described so far, by identity; aliases share one entry."""

    def __init__(self, family=of_family):
        """``family`` tells by the name of its module whether a base class hands down members."""
        self.table = {}
        self._family = family
        self._keys = {}
        self._held = []

    def describe(self, value):
        """``(kind, identity)`` of an object; identity is None for plain values."""
        if isinstance(value, types.ModuleType):
            return "module", None
        if inspect.isclass(value):
            return "class", self._class(value)
        if callable(value):
            return "function", self._function(value)
        return "value", None

    def objects(self):
        """``(object, identity)`` of everything described."""
        return [(value, self._keys[id(value)]) for value in self._held]

    def key_of(self, value):
        """Identity of an object that was described, or None."""
        return self._keys.get(id(value))

    def _key(self, value):
        known = self._keys.get(id(value))
        if known is not None:
            return known, False
        module = getattr(value, "__module__", None) or "?"
        name = getattr(value, "__qualname__", None) or getattr(value, "__name__", None) or type(value).__name__
        key, number = f"{module}:{name}", 1
        while key in self.table:
            number += 1
            key = f"{module}:{name}#{number}"
        self._keys[id(value)] = key
        self._held.append(value)
        self.table[key] = {}
        return key, True

    def _function(self, value):
        key, new = self._key(value)
        if new:
            self.table[key] = {"kind": "function", "parameters": signature(value, False)}
        return key

    def _class(self, cls):
        key, new = self._key(cls)
        if new:
            self.table[key] = {
                "kind": "class",
                "parameters": constructor(cls),
                "members": self._members(cls),
                "bases": [self._class(base) for base in cls.__mro__[1:] if self._family(base.__module__)],
            }
        return key

    @staticmethod
    def _members(cls):
        members = {}
        is_enum = issubclass(cls, enum.Enum)
        for name, raw in sorted(vars(cls).items(), key=lambda item: item[0]):
            if name.startswith("_") and name != "__call__":
                continue
            if isinstance(raw, staticmethod):
                members[name] = ["method", signature(raw.__func__, False)]
            elif isinstance(raw, classmethod):
                members[name] = ["method", signature(raw.__func__, True)]
            elif isinstance(raw, property) or is_enum or inspect.isclass(raw):
                members[name] = ["value"]
            elif inspect.isroutine(raw) or (callable(raw) and hasattr(raw, "_tf_decorator")):
                members[name] = ["method", signature(raw, True)]
            else:
                members[name] = ["value"]
        return members
