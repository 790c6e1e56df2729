"""Calls functions on given inputs and writes what came out. Runs inside an environment.

    python calls.py CASES.json OUT.json

CASES is a list of ``{"name": "keras.backend.dot", "arguments": [...], "keywords": {...}}``.
A tensor argument is ``{"shape": [2, 3], "dtype": "float32", "seed": 1}``, a list of
tensors ``{"list": [...]}``, a tuple ``{"tuple": [...]}``, a function ``{"function": "double"}``;
everything else is itself. ``keras.backend`` is what the environment has: TensorFlow's
Keras in Keras 2, plain Keras in Keras 3.
"""

import json
import sys
import warnings

import numpy


def tensor(shape, dtype, seed):
    """A repeatable array; integers from 1 to 4, booleans in turn, floats around 0.5."""
    random = numpy.random.RandomState(seed)
    if dtype == "bool":
        return random.rand(*shape) > 0.5
    if dtype.startswith("int"):
        return random.randint(1, 5, size=shape).astype(dtype)
    return (random.rand(*shape) * 0.8 + 0.1).astype(dtype)


def argument(value):
    """The Python value of one argument."""
    import tensorflow

    if not isinstance(value, dict):
        return value
    if "shape" in value:
        return tensorflow.constant(tensor(value["shape"], value["dtype"], value.get("seed", 0)))
    if "values" in value:
        return tensorflow.constant(numpy.array(value["values"], value["dtype"]))
    if "list" in value:
        return [argument(one) for one in value["list"]]
    if "tuple" in value:
        return tuple(argument(one) for one in value["tuple"])
    return {"double": lambda x: x * 2}[value["function"]]


def plain(value):
    """A result as JSON: kind, type, shape and numbers."""
    if isinstance(value, (list, tuple)):
        return {"kind": "list", "items": [plain(one) for one in value]}
    if value is None or isinstance(value, (bool, int, float, str)):
        return {"kind": "plain", "value": value}
    array = numpy.asarray(value)
    numbers = (
        array.astype("float64") if array.dtype.kind in "fiub" or array.dtype.name == "bfloat16" else array.astype(str)
    )
    flat = [None if isinstance(n, float) and numpy.isnan(n) else n for n in numbers.reshape(-1).tolist()]
    return {"kind": "array", "dtype": str(array.dtype), "shape": list(array.shape), "numbers": flat}


def resolve(dotted):
    """The object behind a dotted name."""
    parts = dotted.split(".")
    value = __import__(parts[0])
    for part in parts[1:]:
        value = getattr(value, part)
    return value


def run(case):
    """The outcome of one case: a result or the type and text of the error."""
    try:
        function = resolve(case["name"])
        result = function(
            *[argument(one) for one in case["arguments"]],
            **{key: argument(one) for key, one in case.get("keywords", {}).items()},
        )
        return {"result": plain(result)}
    except Exception as error:  # what it raises is the outcome
        return {"error": f"{type(error).__name__}: {str(error)[:200]}"}


def main(arguments):
    """Runs the command; the result is the exit code."""
    warnings.simplefilter("ignore")
    with open(arguments[0]) as file:
        cases = json.load(file)
    import keras

    results = [run(case) for case in cases]
    with open(arguments[1], "w") as file:
        json.dump({"keras": keras.__version__, "results": results}, file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
