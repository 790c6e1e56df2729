"""Finds out by calling which keywords a ``**kwargs`` of Keras really takes.

Runs inside the environment it looks at, like ``collect.py``::

    python scripts/collect/calls.py OUT.json CANDIDATES.json

CANDIDATES maps a class name ('Dense') or a method ('Model.fit') to every parameter
name that any release has for it.
"""

import functools
import json
import os
import sys
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import keywords
from details import Details
from outcomes import accepted_keywords, outcome
from samples import FALLBACK, LAYER_KEYWORDS, OPTIMIZER_KEYWORDS, TRIED, Samples

from collect import ROOTS, versions, walk

_KERAS = ("keras", "tf_keras", "tensorflow.python.keras", "tensorflow_core.python.keras", "keras_preprocessing")
#: Methods whose keywords are checked inside, called on a small compiled model.
_MODEL_METHODS = {
    "compile": ("sgd", "mse"),
    "fit": "data",
    "evaluate": "data",
    "predict": "inputs",
    "save": ("calls_model.h5",),
    "save_weights": ("calls_model.weights.h5",),
    "load_weights": ("calls_model.weights.h5",),
    "to_json": (),
}
#: Functions that build only symbolic things or check their keywords first.
_FUNCTIONS = (
    "Input",
    "add",
    "average",
    "concatenate",
    "dot",
    "maximum",
    "minimum",
    "multiply",
    "subtract",
    "load_data",
    "save_model",
    "to_categorical",
    "multi_hot",
    "plot_model",
    "model_to_dot",
)


def _values(keyword):
    return TRIED.get(keyword, []) + FALLBACK


def _required(parameters):
    tokens = parameters.split(",") if parameters else []
    return [token.lstrip("/!") for token in tokens if not token.endswith("=") and not token.startswith("*")]


def _named(parameters):
    return {token.strip("/!=") for token in parameters.split(",")}


def _is_keras(module):
    return str(module).startswith(_KERAS)


def _keras_bases(cls):
    return [base for base in cls.__mro__ if _is_keras(base.__module__)]


class Caller:
    """Calls what one collection describes as taking ``**kwargs``."""

    def __init__(self, details, candidates):
        """See the class."""
        self.details = details
        self.candidates = candidates
        self.accepts, self.attributes = {}, {}
        self._samples = {}

    def samples(self, module):
        """The small objects of the Keras that a module belongs to."""
        root = str(module).split(".")[0]
        if root not in self._samples:
            package = __import__("keras" if root == "keras_preprocessing" else root)
            keras = package if root in ("keras", "tf_keras", "keras_preprocessing") else __import__("tensorflow").keras
            self._samples[root] = Samples(keras)
        return self._samples[root]

    def classes(self):
        """Constructors of Keras classes, protocol messages, and the attributes of what was made."""
        for value, key in self.details.objects():
            entry = self.details.table[key]
            if not isinstance(value, type) or entry["parameters"] is None:
                continue
            fields = getattr(getattr(value, "DESCRIPTOR", None), "fields_by_name", None)
            if fields is not None and "**" in entry["parameters"]:
                self.accepts[key] = {"open": False, "names": sorted(fields)}
            elif _is_keras(value.__module__):
                self._class(value, key, entry["parameters"])

    def _class(self, cls, key, parameters):
        try:
            samples = self.samples(cls.__module__)
            given = {name: samples.named(name) for name in _required(parameters)}
            if cls.__name__ in ("Model", "Functional") and "**" in parameters:
                given = {"inputs": samples.model().inputs, "outputs": samples.model().outputs}
        except Exception:  # a parameter nobody has a value for, or a Keras that does not start
            return
        instance = None
        if "**" in parameters:
            bases = {base.__name__ for base in cls.__mro__}
            more = LAYER_KEYWORDS if "Layer" in bases else []
            more = more + (OPTIMIZER_KEYWORDS if any("Optimizer" in base for base in bases) else [])
            constructors = [base.__init__ for base in _keras_bases(cls) if "__init__" in vars(base)]
            names = set(more).union(*map(keywords.mentioned, constructors))
            names |= {name for base in _keras_bases(cls) for name in self.candidates.get(base.__name__, [])}
            names = sorted(names - _named(parameters) - set(given))
            answer, instance = accepted_keywords(lambda **more: cls(**given, **more), names, _values)
            if answer is not None:
                if answer["open"]:
                    answer["names"] = set().union(*map(keywords.read, constructors)) - _named(parameters)
                # What the plain call is given is taken as well, named in the signature or not.
                answer["names"] = sorted(set(answer["names"]) | (set(given) - _named(parameters)))
                self.accepts[key] = answer
        else:
            answer, instance = outcome(lambda: cls(**given))
        if instance is not None and isinstance(instance, cls):
            self._attributes(instance, cls, key)

    def _attributes(self, instance, cls, key):
        try:
            own = set(dir(instance)) - set(dir(cls))
        except Exception:  # __dir__ of a half-made object
            return
        names = sorted(name for name in own if isinstance(name, str) and not name.startswith("_"))
        if names:
            self.attributes[key] = names

    def methods(self):
        """Methods of models, on a small compiled model of each Keras."""
        import numpy

        x = numpy.ones((4, 4), "float32")
        for root in list(self._samples):
            try:
                model = self._samples[root].model()
            except Exception:  # this Keras cannot build a model; nothing is known then
                continue
            outcome(functools.partial(model.save_weights, "calls_model.weights.h5"))
            for name, arguments in sorted(_MODEL_METHODS.items()):
                given = (
                    {"data": (x, x[:, :1]), "inputs": (x,)}.get(arguments, arguments)
                    if isinstance(arguments, str)
                    else arguments
                )
                self._method(model, name, given)
            layer = model.layers[-1]
            for name in ("add_weight", "add_loss", "add_metric"):
                self._method(layer, name, {"add_weight": (), "add_loss": (1.0,), "add_metric": (1.0,)}[name])

    def _method(self, target, name, given):
        owner = next((cls for cls in type(target).__mro__ if name in vars(cls)), None)
        key = owner and self.details.key_of(owner)
        parameters = key and (self.details.table[key]["members"].get(name) or [None, None])[1]
        if not parameters or "**" not in parameters:
            return
        names = set()
        for cls in type(target).__mro__:
            names |= set(self.candidates.get(f"{cls.__name__}.{name}", []))
            if name in vars(cls):
                names |= keywords.mentioned(vars(cls)[name])
        quiet = {"verbose": 0} if name in ("fit", "evaluate", "predict") else {}
        known = _named(parameters) | set(quiet)

        def call(**more):
            return getattr(target, name)(*given, **quiet, **more)

        answer, _ = accepted_keywords(call, sorted(names - known), _values)
        if answer is not None:
            self.accepts[f"{key}.{name}"] = answer

    def functions(self):
        """Functions of Keras that take symbolic inputs or check their keywords at once."""
        for value, key in self.details.objects():
            entry = self.details.table[key]
            parameters = entry["parameters"]
            name = getattr(value, "__name__", "")
            if entry["kind"] != "function" or not parameters or "**" not in parameters or name not in _FUNCTIONS:
                continue
            try:
                samples = self.samples(value.__module__)
                given = {one: samples.named(one) for one in _required(parameters)}
            except Exception:  # see _class
                continue
            if name == "Input":
                given["shape"] = (4,)
            names = set(self.candidates.get(name, [])) | (set(LAYER_KEYWORDS) if name != "load_data" else set())
            answer, _ = accepted_keywords(
                functools.partial(value, **given), sorted(names - _named(parameters)), _values
            )
            if answer is not None:
                self.accepts[key] = answer


def main(arguments):
    """Runs the command; the result is the exit code."""
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    with open(arguments[1], encoding="utf-8") as file:
        candidates = json.load(file)
    found, _ = versions()
    details = Details()
    for root, modules in ROOTS.items():
        if root in found:
            walk(modules(), details)
    caller = Caller(details, candidates)
    caller.classes()
    caller.methods()
    caller.functions()
    data = {"versions": found, "accepts": caller.accepts, "attributes": caller.attributes}
    with open(arguments[0], "w", encoding="utf-8") as file:
        json.dump(data, file, sort_keys=True, separators=(",", ":"))
        file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
