"""Calls on small data, one for each callable of tf.keras whose arguments askValues.py tries."""

import inspect
import os
import tempfile

import numpy as np
from outcomes import TAKEN, outcome
from samples import Samples

#: What is tried of a layer's inputs, the first that it takes stays.
SHAPES = ((2, 8), (2, 6, 4), (2, 8, 8, 3), (2, 6, 6, 6, 2), (2, 3, 6, 6, 2))
#: Arguments that say nothing of values, or that cost much.
LEFT_OUT = {
    "self",
    "name",
    "args",
    "kwargs",
    "verbose",
    "trainable",
    "dtype",
    "log_dir",
    "filepath",
    "seed",
    "id",
    "url",
}
LOADERS = ("image_dataset_from_directory", "text_dataset_from_directory", "image_dataset_from_directory")


def signature(thing):
    """Parameters of a function or of a class; the metaclass of old releases hides those of `__init__`."""
    return inspect.signature(thing.__init__ if isinstance(thing, type) else thing).parameters.values()


def arguments(thing):
    """Names and defaults of the arguments of a callable."""
    try:
        found = signature(thing)
    except (TypeError, ValueError):
        return []
    plain = [one for one in found if one.kind not in (one.VAR_KEYWORD, one.VAR_POSITIONAL)]
    return [(one.name, None if one.default is one.empty else one.default) for one in plain if one.name not in LEFT_OUT]


def required(thing, samples):
    """Values for the arguments that have to be given; raises KeyError where one is not known."""
    given = {}
    for one in signature(thing):
        if one.default is one.empty and one.kind not in (one.VAR_KEYWORD, one.VAR_POSITIONAL) and one.name != "self":
            given[one.name] = samples.named(one.name)
    return given


def classes(module, base):
    """Public classes of a module that build on a class."""
    for name in dir(module):
        thing = getattr(module, name, None)
        if isinstance(thing, type) and not name.startswith("_") and issubclass(thing, base) and thing is not base:
            yield name, thing


def key(module, name):
    """'layers.Dense' for a class of a public module."""
    return f"{module.__name__.rsplit('.', 1)[-1]}.{name}"


def layer_call(thing, given, keras):
    """How a layer is tried: made, and called on the first data it takes; None if it takes none."""
    for shape in SHAPES:
        for data in (np.ones(shape, "float32"), np.ones(shape, "int32"), [np.ones(shape, "float32")] * 2):

            def call(arguments, data=data):
                return thing(**arguments)(data)

            if outcome(lambda call=call: call(dict(given)))[0] == TAKEN:
                return call
    return None


def object_trials(keras, samples):
    """Layers, losses, metrics, initializers, optimizers …: made, and used once."""
    found = {}
    truth, guess = np.array([[0.0, 1.0]], "float32"), np.array([[0.3, 0.7]], "float32")
    variable = __import__("tensorflow").Variable([1.0])
    users = (
        (keras.losses, keras.losses.Loss, lambda made: made(truth, guess)),
        (keras.metrics, keras.metrics.Metric, lambda made: made.update_state(truth, guess)),
        (keras.initializers, keras.initializers.Initializer, lambda made: made((4, 4))),
        (keras.regularizers, keras.regularizers.Regularizer, lambda made: made(np.ones((2, 2), "float32"))),
        (keras.constraints, keras.constraints.Constraint, lambda made: made(np.ones((2, 2), "float32"))),
        (
            keras.optimizers,
            keras.optimizers.Optimizer,
            lambda made: made.apply_gradients([(np.ones(1, "float32"), variable)]),
        ),
    )
    for module, base, use in users:
        for name, thing in classes(module, base):
            try:
                found[key(module, name)] = (
                    thing,
                    required(thing, samples),
                    lambda given, thing=thing, use=use: use(thing(**given)),
                )
            except Exception:  # an argument nobody has a value for
                continue
    for name, thing in classes(keras.layers, keras.layers.Layer):
        try:
            given = required(thing, samples)
        except Exception:  # see above
            continue
        call = layer_call(thing, given, keras)
        if call:
            found[key(keras.layers, name)] = (thing, given, call)
    return found


def training_trials(keras):
    """compile, fit, evaluate, predict of a small model, and the callbacks."""

    def small():
        inputs = keras.layers.Input((4,))
        model = keras.models.Model(inputs, keras.layers.Dense(1)(inputs))
        model.compile("sgd", "mse")
        return model

    model, data, truth = small(), np.ones((4, 4), "float32"), np.ones((4, 1), "float32")
    both = {"x": data, "y": truth, "verbose": 0}
    return {
        "Model.compile": (
            keras.models.Model.compile,
            {"optimizer": "sgd", "loss": "mse"},
            lambda given: compiled(small(), given, both),
        ),
        "Model.fit": (keras.models.Model.fit, dict(both), lambda given: model.fit(**given)),
        "Model.evaluate": (keras.models.Model.evaluate, dict(both), lambda given: model.evaluate(**given)),
        "Model.predict": (keras.models.Model.predict, {"x": data, "verbose": 0}, lambda given: model.predict(**given)),
        "Input": (
            keras.layers.Input,
            {"shape": (4,)},
            lambda given: keras.layers.Dense(1)(keras.layers.Input(**given)),
        ),
    }


def compiled(model, given, both):
    """Compiles and trains a step."""
    model.compile(**given)
    return model.train_on_batch(both["x"], both["y"])


def callback_trials(keras, samples):
    """Callbacks in a training of one epoch."""
    model, data, truth = samples.model(), np.ones((4, 4), "float32"), np.ones((4, 1), "float32")
    found = {}
    for name, thing in classes(keras.callbacks, keras.callbacks.Callback):
        path = os.path.join(tempfile.mkdtemp(), "sample.weights.h5")
        given = {"filepath": path, "save_weights_only": True} if name == "ModelCheckpoint" else None
        try:
            given = given or required(thing, samples)
        except Exception:  # see above
            continue
        if name not in ("TensorBoard", "BackupAndRestore", "RemoteMonitor", "CSVLogger"):
            found[key(keras.callbacks, name)] = (
                thing,
                dict(given, **({"monitor": "loss"} if "monitor" in [one.name for one in signature(thing)] else {})),
                lambda one, thing=thing: model.fit(data, truth, verbose=0, callbacks=[thing(**one)]),
            )
    return found


def function_trials(tf, keras):
    """Functions of tf.keras and tf.image that choose by a word."""
    image, folder = np.ones((8, 8, 3), "float32"), tempfile.mkdtemp()
    for index, label in enumerate("ab" * 4):
        os.makedirs(os.path.join(folder, label), exist_ok=True)
        png = tf.image.encode_png(np.zeros((8, 8, 3), "uint8"))
        tf.io.write_file(os.path.join(folder, label, f"{index}.png"), png)
        with open(os.path.join(folder, label, f"{index}.txt"), "w", encoding="utf-8") as file:
            file.write("some words")
    picture = os.path.join(folder, "a", "0.png")
    split = {"directory": folder, "validation_split": 0.5, "seed": 1, "subset": "training"}
    wanted = {
        "preprocessing.image_dataset_from_directory": dict(split, image_size=(8, 8)),
        "preprocessing.text_dataset_from_directory": split,
        "preprocessing.image.load_img": {"path": picture, "target_size": (4, 4)},
        "preprocessing.image.img_to_array": {"img": image},
        "preprocessing.image.array_to_img": {"x": image},
        "preprocessing.image.smart_resize": {"x": image, "size": (4, 4)},
        "preprocessing.image.ImageDataGenerator": {},
        "preprocessing.sequence.pad_sequences": {"sequences": [[1, 2], [3]]},
        "preprocessing.text.Tokenizer": {},
        "utils.pad_sequences": {"sequences": [[1, 2], [3]]},
        "utils.to_categorical": {"y": [0, 1]},
        "utils.normalize": {"x": image},
        "utils.load_img": {"path": picture, "target_size": (4, 4)},
        "utils.split_dataset": {"dataset": [1, 2, 3, 4], "left_size": 0.5},
        "backend.set_floatx": {"value": "float32"},
        "backend.set_image_data_format": {"data_format": "channels_last"},
    }
    found = {}
    for dotted, given in wanted.items():
        thing = keras
        for part in dotted.split("."):
            thing = getattr(thing, part, None)
        if thing is not None:
            found[dotted.rsplit(".", 1)[-1]] = (thing, given, lambda one, thing=thing: thing(**one))
    resize = {"images": image, "size": (4, 4)}
    found["tf.image.resize"] = (tf.image.resize, resize, lambda one: tf.image.resize(**one))
    return found


def all_trials(tf):
    """Name -> the callable, arguments it runs with, and how it is tried."""
    samples = Samples(tf.keras)
    return {
        **object_trials(tf.keras, samples),
        **training_trials(tf.keras),
        **callback_trials(tf.keras, samples),
        **function_trials(tf, tf.keras),
    }
