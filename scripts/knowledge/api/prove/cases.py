"""Inputs to call both sides of a pair with: several ranks, types and axes of each kind."""

from __future__ import annotations

_SHAPES = ([3], [2, 3], [2, 3, 4], [2, 2, 3, 4])
_TYPES = ("float32", "float64", "int32", "bool")


def tensor(shape: list, dtype: str = "float32", seed: int = 0) -> dict:
    """A repeatable tensor, see calls.py."""
    return {"shape": list(shape), "dtype": dtype, "seed": seed}


def call(*arguments, **keywords) -> dict:
    """One call: positional arguments and keywords that both sides share."""
    return {"arguments": list(arguments), "keywords": keywords}


def _unary() -> list:
    return [call(tensor(shape, dtype)) for shape in _SHAPES for dtype in _TYPES]


def _reduce() -> list:
    whole = _unary()
    along = [call(tensor(shape, dtype), axis) for shape in _SHAPES[1:] for dtype in _TYPES for axis in (0, -1)]
    return whole + along


def _reduce_keeping() -> list:
    kept = [call(tensor(shape), axis=axis, keepdims=True) for shape in _SHAPES[1:] for axis in (0, 1, -1)]
    return _reduce() + kept


def _binary() -> list:
    same = [call(tensor(shape, dtype), tensor(shape, dtype, 1)) for shape in _SHAPES for dtype in _TYPES]
    spread = [call(tensor([2, 3], dtype), tensor([3], dtype, 1)) for dtype in _TYPES]
    return same + spread + [call(tensor([2, 3]), 0.5)]


def _product() -> list:
    pairs = (
        ([2, 3], [3, 4]),
        ([2, 3, 4], [4, 5]),
        ([2, 3, 4], [2, 4, 5]),
        ([5, 3, 4], [5, 4, 3]),
        ([2, 2, 3, 4], [4, 2]),
        ([2, 2, 3, 4], [2, 2, 4, 3]),
    )
    return [call(tensor(a, dtype), tensor(b, dtype, 1)) for a, b in pairs for dtype in ("float32", "float64", "int32")]


def _of_shapes(*extra) -> list:
    return [call(tensor(shape, dtype), *extra) for shape in _SHAPES for dtype in _TYPES]


def _per_axis(*arguments) -> list:
    return [call(tensor(s, d), *arguments, a) for s in _SHAPES[1:] for d in _TYPES for a in (0, 1, -1)]


def _probabilities() -> list:
    shapes = ([2, 3], [2, 3, 4])
    return [call(tensor(shape, "float32", 3), tensor(shape, "float32", 4)) for shape in shapes]


def _listed(axes) -> list:
    pairs = [[tensor(shape, dtype), tensor(shape, dtype, 1)] for shape in _SHAPES[1:] for dtype in _TYPES]
    return [call({"list": pair}, *([] if axis is None else [axis])) for pair in pairs for axis in axes]


KINDS = {
    "unary": _unary,
    "reduce": _reduce,
    "reduceKeeping": _reduce_keeping,
    "binary": _binary,
    "product": _product,
    "gather": lambda: [call(tensor(s, d), {"values": [0, 1, 0], "dtype": "int32"}) for s in _SHAPES for d in _TYPES],
    "permute": lambda: [
        call(tensor(shape, dtype), {"tuple": list(reversed(range(len(shape))))})
        for shape in _SHAPES[1:]
        for dtype in _TYPES
    ],
    "power": lambda: [call(tensor(s, d), 2) for s in _SHAPES for d in ("float32", "float64", "int32")],
    "cast": lambda: [call(tensor(s, d), to) for s in _SHAPES for d in _TYPES for to in ("float32", "int32", "float16")],
    "clip": lambda: (
        [call(tensor(s, d), 0.2, 0.6) for s in _SHAPES for d in ("float32", "float64")]
        + [call(tensor(s, "int32"), 2, 3) for s in _SHAPES]
    ),
    "join": lambda: _listed((0, 1, -1, None)),
    "stack": lambda: _listed((0, 1, -1, None)),
    "reshape": lambda: [*_of_shapes({"tuple": [-1]}), call(tensor([2, 3, 4]), {"tuple": [6, 4]})],
    "expand": lambda: [call(tensor(s, d), a) for s in _SHAPES for d in _TYPES for a in (0, -1, 1)],
    "squeeze": lambda: (
        [call(tensor([2, 1, 3], d), 1) for d in _TYPES] + [call(tensor([1, 3, 1], d), -1) for d in _TYPES]
    ),
    "tile": lambda: [call(tensor(s, d), [2] * len(s)) for s in _SHAPES for d in _TYPES],
    "repeat": lambda: _per_axis(2),
    "reverse": _per_axis,
    "oneHot": lambda: [call({"values": v, "dtype": "int32"}, 4) for v in ([0, 1, 3], [[0, 1], [2, 3]])],
    "choose": lambda: [
        call(tensor(s, "bool"), tensor(s, d, 1), tensor(s, d, 2)) for s in _SHAPES for d in ("float32", "int32")
    ],
    "shapes": lambda: (
        [call({"tuple": s}) for s in _SHAPES] + [call({"tuple": [2, 3]}, d) for d in ("float32", "int32")]
    ),
    "sizes": lambda: [call(n) for n in (1, 3, 5)],
    "ranges": lambda: [call(5), call(1, 6), call(0, 10, 3), call(0, 4, 1, "float32")],
    "literals": lambda: [call(1.5), call([1.0, 2.0]), call([[1, 2], [3, 4]]), call([1.0], "float64")],
    "mapped": lambda: [call({"function": "double"}, tensor(s, d)) for s in _SHAPES for d in ("float32", "int32")],
    "bias": lambda: [call(tensor(s), tensor([s[-1]], seed=1)) for s in ([2, 3], [2, 3, 4], [2, 3, 3, 4])],
    "slices": lambda: [call(tensor([3, 4], d), [0, 1], [2, 2]) for d in _TYPES],
    "probabilities": _probabilities,
    "classes": lambda: [call({"values": [0, 2], "dtype": "int32"}, tensor([2, 3], "float32", 4))],
    "topK": lambda: [call(tensor([2, 4]), {"values": [0, 2], "dtype": "int32"}, 2)],
    "conv1d": lambda: [call(tensor([2, 6, 3]), tensor([3, 3, 4], seed=1))],
    "conv2d": lambda: [call(tensor([2, 6, 6, 3]), tensor([3, 3, 3, 4], seed=1))],
    "pool2d": lambda: [call(tensor([2, 6, 6, 3]), {"tuple": [2, 2]})],
    "randomShapes": lambda: [call({"tuple": s}) for s in _SHAPES],
    "dropout": lambda: [call(tensor(s), 0.5) for s in _SHAPES],
}
#: Kinds whose numbers are random: only shape and type are compared.
RANDOM = ("randomShapes", "dropout")


def kind_of(parameters: list) -> str:
    """The kind of inputs that fits a function with these parameter tokens."""
    required = [token for token in parameters if not token.endswith("=") and not token.startswith("*")]
    names = [token.strip("=") for token in parameters]
    if len(required) == 2:
        return "binary"
    if "axis" in names:
        return "reduceKeeping" if "keepdims" in names else "reduce"
    return "unary"
