"""Which line of versions a dotted name lives on.

Four lines: ``t`` TensorFlow, ``k`` Keras, ``f`` tf-keras, and ``x``: what
``tensorflow.keras`` shows from TensorFlow 2.16 on, which the installed Keras 3
decides. A fifth, ``i``, holds the implementations of Keras one after the other:
``tensorflow.keras.layers.Dense`` in TensorFlow 2.12 and ``keras.layers.Dense`` in Keras
2.12 are one class, so signatures and members are kept once.
"""

from __future__ import annotations

from paths import version_key

#: From this TensorFlow on, ``tensorflow.keras`` is whatever Keras 3 is installed.
SPLIT = (2, 16)
_KERAS_ROOTS = ("tensorflow.keras", "tf_keras", "keras")
_ALIASES = ("losses", "metrics", "optimizers", "initializers")
_V1 = "tensorflow.compat.v1.keras"
#: TensorFlow's second spelling of its own names.
SECOND = "tensorflow.compat.v2."


def _plain(name: str) -> str:
    return "tensorflow." + name[len(SECOND) :] if name.startswith(SECOND) else name


def _below(name: str, root: str) -> bool:
    return name == root or name.startswith(root + ".")


def depends_on_keras(name: str) -> bool:
    """Is this a name of ``tensorflow`` that the installed Keras fills?"""
    roots = ("tensorflow.keras", _V1, *("tensorflow." + alias for alias in _ALIASES))
    return any(_below(_plain(name), root) for root in roots)


def concept(name: str) -> tuple:
    """``(line, key)`` under which signatures and members of a name are kept."""
    name = _plain(name)
    if _below(name, _V1):
        return "i", "V" + name[len(_V1) :]
    for alias in _ALIASES:
        if _below(name, "tensorflow." + alias):
            return "i", "K." + name[len("tensorflow.") :]
    for root in _KERAS_ROOTS:
        if _below(name, root):
            return "i", "K" + name[len(root) :]
    return "t", name


def place(name: str, versions: dict) -> tuple:
    """``(line, version)`` at which a collection with these versions saw a name."""
    root = name.split(".")[0]
    if root == "keras":
        return "k", versions["keras"]
    if root == "tf_keras":
        return "f", versions["tf_keras"]
    if depends_on_keras(name) and version_key(versions["tensorflow"]) >= SPLIT:
        return "x", versions["keras"]
    return "t", versions["tensorflow"]


def implementation(line: str, version: str, minors: dict, beside: str | None = None) -> str:
    """The entry of line ``i`` that a version of another line runs: 'k2.12.0', 't2.4.4', 'f2.21.0', 'k2.3.1/2.0.4'.

    ``minors`` maps a minor of Keras 2.6 to 2.15 to the release that was looked at; ``beside`` is the TensorFlow
    that this position of a Keras was seen with, where that matters.
    """
    key = version_key(version)
    if line == "x":
        return "k" + version
    if line == "k" and key[:2] == (2, 4):
        return "t" + (beside or "2.4.4")
    if line == "t" and (2, 6) <= key[:2] < SPLIT:
        return "k" + minors[key[:2]]
    return line + version + (f"/{beside}" if beside else "")


def implementation_order(entry: str) -> tuple:
    """Sort key of the entries of line ``i``: old Keras, TensorFlow, Keras 2, tf-keras, Keras 3."""
    version, _, beside = entry[1:].partition("/")
    line, key = entry[0], version_key(version)
    era = (0 if key < (2, 4) else 2 if key < (3,) else 4) if line == "k" else 1 if line == "t" else 3
    return era, key, version_key(beside or "0")
