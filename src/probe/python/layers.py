"""Finds the Keras layers whose calls were in progress at a failure."""

from .exceptions import FRAME_LIMIT, chain, entries, line_text
from .owners import is_kernel_path, owner_of
from .reading import ancestors, attributes, items, module, plain, type_names

STEP_LIMIT = 6000
VARARGS = 4  # co_flags of a function with *args, as Keras's wrappers are

# Module of the base class -> the contract's word for that Keras.
BASES = (
    ("keras.src.layers.layer", "keras3"),
    ("keras_core.src.layers.layer", "keras3"),
    ("keras.src.engine.base_layer", "keras2"),
    ("keras.engine.base_layer", "keras2"),
    ("tf_keras.src.engine.base_layer", "tf-keras"),
    ("tf_keras.engine.base_layer", "tf-keras"),
    ("tensorflow.python.keras.engine.base_layer", "tensorflow.python.keras"),
    ("tensorflow_core.python.keras.engine.base_layer", "tensorflow.python.keras"),
)


def bases() -> dict:
    """Identity of each Layer base class that this process has loaded -> which Keras it belongs to."""
    found = {}
    for name, word in BASES:
        cls = attributes(module(name)).get("Layer")
        if cls is not None:
            found[id(cls)] = word
    return found


def kind_of(value: object, known: dict) -> object:
    """Which Keras a layer belongs to; None for what is no layer, and for metrics, which Keras 2 makes layers."""
    kind = None
    for cls in ancestors(value):
        kind = kind or known.get(id(cls))
        if _is_of_keras(cls, "Metric"):
            return None
    return kind


def is_model(value: object) -> bool:
    """Whether a layer is a model (`Network` is the base of models up to TensorFlow 2.2)."""
    return any(_is_of_keras(cls, "Model") or _is_of_keras(cls, "Network") for cls in ancestors(value))


def _is_of_keras(cls: type, wanted: str) -> bool:
    name, where = type_names(cls)
    return name == wanted and "keras" in where


def first_arguments(frame: object) -> list:
    """Up to two first positional arguments of a call: of `f(self, x)`, or of a wrapper `f(*args, **kwargs)`."""
    code = frame.f_code
    count = code.co_argcount
    if count == 0 and not code.co_flags & VARARGS:
        return []
    local = frame.f_locals
    found = [local.get(name) for name in code.co_varnames[: min(count, 2)]]
    if len(found) < 2 and code.co_flags & VARARGS:
        found += items(local.get(code.co_varnames[count + code.co_kwonlyargcount]), 2)
    return found[:2]


def _callers(frame: object, seen: set, known: dict) -> list:
    """(layer, frame) pairs from a frame outwards to the kernel, outermost first."""
    found = []
    for _ in range(STEP_LIMIT):
        if frame is None or is_kernel_path(frame.f_code.co_filename):
            break
        seen.add(id(frame))
        try:
            arguments = first_arguments(frame)
        except BaseException:
            arguments = []
        if arguments and kind_of(arguments[0], known):
            found.append((arguments[0], frame))
        frame = frame.f_back
    found.reverse()
    return found


def stack(error: object, known: dict) -> list:
    """(layer, frame) pairs of the calls in progress at the failure, outermost first.

    Walks ``f_back`` and not ``tb_next``: the traceback that Keras filters holds no
    frame of its own layers, but each remaining frame still knows its real callers.
    The longest walk over all frames wins, because an innermost frame of compiled
    code (h5py) has no callers.
    """
    best = []
    seen = set()
    for current, _ in chain(error):
        for frame, _ in reversed(entries(current, FRAME_LIMIT)):
            found = [] if id(frame) in seen else _callers(frame, seen, known)
            if len(found) > len(best):
                best = found
    return best


def named_model(error: object, known: dict) -> object:
    """The one model that the user's failing line names (`model.fit_generator(...)`), None if none or several."""
    for frame, line in reversed(entries(error, FRAME_LIMIT)):
        path = plain(frame.f_code.co_filename, 500)
        if owner_of(path) != "user":
            continue
        names = module("re").findall(r"[^\W\d]\w*", line_text(path, line))
        found = {}
        for name in names[:100]:
            value = frame.f_locals.get(name, frame.f_globals.get(name))
            if value is not None and kind_of(value, known) and is_model(value):
                found[id(value)] = value
        return next(iter(found.values())) if len(found) == 1 else None
    return None
