"""Reads values of a program that may be hostile or broken.

First part of the kernel probe (see ``probe.py``). Nothing here calls code of
the object it looks at: no ``getattr`` on user objects, no ``isinstance`` (which
asks ``__class__``), no ``repr``. The one exception is ``message_of``, which
needs ``str`` of an exception, as the notebook itself has already done.
"""

import sys

JSON_LIMIT = 60000  # bytes of the whole answer; below the 64 kB that a client accepts


def module(name: str) -> object:
    """A module that is loaded already, else None: the probe imports nothing."""
    return sys.modules.get(name)


def attributes(value: object) -> dict:
    """The instance's own attributes, {} if it has none that can be read."""
    try:
        found = object.__getattribute__(value, "__dict__")
    except BaseException:
        return {}
    return found if type(found) is dict else {}


def type_names(cls: type) -> tuple:
    """(name, module) of a class, past any metaclass; '' for what is no text."""
    try:
        name = type.__dict__["__name__"].__get__(cls)
        where = type.__dict__["__module__"].__get__(cls)
    except BaseException:
        return "", ""
    return plain(name, 200), plain(where, 200)


def ancestors(value: object) -> tuple:
    """The classes of an object, its own first, past any metaclass and ``__class__``."""
    try:
        return type.__dict__["__mro__"].__get__(type(value))
    except BaseException:
        return ()


def plain(text: object, limit: int) -> str:
    """A real str of at most `limit` characters that any JSON writer accepts; '' for what is no text."""
    if str not in ancestors(text):
        return ""
    text = str.__str__(text)
    if len(text) > limit:
        mark = "\n[\u2026]\n"
        half = max(0, limit - len(mark)) // 2
        text = text[:half] + mark + text[len(text) - half :]
    # A lone surrogate would keep the kernel from sending its reply at all.
    return text.encode("utf-8", "replace").decode("utf-8")


def message_of(error: object) -> object:
    """The message as the notebook shows it, uncut; None if the exception cannot say it."""
    try:
        text = str(error)
    except BaseException:
        return None
    return str.__str__(text) if str in ancestors(text) else None


def read(value: object, name: str) -> object:
    """An attribute of an object of a library, None if it fails. Not for objects of user classes."""
    try:
        return getattr(value, name)
    except BaseException:
        return None


def items(value: object, limit: int) -> list:
    """The first items of a list or tuple, or of TensorFlow's wrapper of a list; [] of anything else."""
    classes = ancestors(value)
    storage = attributes(value).get("_storage")  # the wrapper is a list too, but an empty one
    if list in ancestors(storage):
        return list.__getitem__(storage, slice(0, limit))
    if list in classes:
        return list.__getitem__(value, slice(0, limit))
    return list(tuple.__getitem__(value, slice(0, limit))) if tuple in classes else []


def json_size(value: object) -> int:
    """An upper bound of the bytes that the value takes as JSON, escaped or not."""
    kind = type(value)
    if kind is str:
        return value.count('"') + len(ascii(value)) * 3 // 2
    if kind is dict:
        return 2 + sum(json_size(key) + json_size(value[key]) + 4 for key in value)
    if kind is list:
        return 2 + sum(json_size(item) + 2 for item in value)
    return 24
